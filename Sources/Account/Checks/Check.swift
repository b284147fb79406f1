package import GitLabStack
package import Phrases

/// One thing that was looked at before a deployment: what came of it, why, and what mends it.
package struct Check: Hashable, Sendable {
  /// Stable name for scripts, such as `domain.zone` or `open-to-everyone`.
  package let code: String
  package let group: CheckGroup
  /// What was looked at, in at most 22 columns.
  package let title: Phrase
  package let state: State
  /// The answer that it is about; nil where none decides it.
  package let key: AnswerKey?
  /// What was found, in a few words: `5 of 5 used, needs 1`.
  package let found: Phrase
  package let reason: Phrase
  /// In the order in which to try them; people call them by their numbers from 1.
  package let fixes: [Fix]
  /// How much of a quota is left for what is planned; nil where it is not about one.
  package let room: Room?

  /// The gravest first.
  package enum State: String, CaseIterable, Sendable {
    /// It cannot work.
    case fail
    /// It could not be seen.
    case unknown
    /// It can be done, but is to be known first.
    case warn
    /// It is being looked at. What has ended has none of these: what nobody answered is `unknown` then.
    case busy
    case ok

    /// As screens and lines show it.
    package var word: Phrase {
      switch self {
      case .fail: Phrase("FAIL", "不可")
      case .unknown: Phrase("UNKNOWN", "確認不可")
      case .warn: Phrase("WARN", "注意")
      case .busy: Phrase("busy", "確認中")
      case .ok: Phrase("ok", "正常")
      }
    }
  }

  /// A quota beside its use.
  package struct Room: Hashable, Sendable {
    package let used: Int
    package let limit: Int
    /// What the plan takes on top.
    package let needed: Int

    package init(used: Int, limit: Int, needed: Int) {
      self.used = used
      self.limit = limit
      self.needed = needed
    }
  }

  init(_ check: Check, _ finding: Finding) {
    (code, group, title, key) = (check.code, check.group, check.title, check.key)
    (state, found, reason, fixes, room) = (finding.state, finding.found, finding.reason, finding.fixes, finding.room)
  }

  /// What it comes to once nothing more is asked.
  var concluded: Check {
    state == .busy ? Check(self, .unknown(CheckPhrases.nobodyAnswered, CheckPhrases.nobodyAnswered)) : self
  }

  init(of inspection: Inspection, _ finding: Finding) {
    code = inspection.code
    group = inspection.group
    title = inspection.title
    state = finding.state
    key = finding.key ?? inspection.key
    found = finding.found
    reason = finding.reason
    fixes = finding.fixes
    room = finding.room
  }

  /// An answer that is missing, or not valid.
  package init(open key: AnswerKey, because reason: Phrase) {
    self.code = "answer.\(key.rawValue)"
    self.group = CheckGroup(of: key)
    self.title = key.question.label
    self.state = .fail
    self.key = key
    self.found = reason
    self.reason = reason
    self.fixes = []
    self.room = nil
  }

  /// What is to be known of the choices alone.
  package init(_ warning: Warning) {
    code = warning.code
    group = CheckGroup(of: warning.key)
    title = warning.title ?? warning.key.question.label
    state = .warn
    key = warning.key
    found = warning.message
    reason = warning.message
    fixes = []
    room = nil
  }
}
