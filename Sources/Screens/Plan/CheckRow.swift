internal import Account
internal import GitLabStack
internal import Phrases

/// One line of the check list above the plan.
struct CheckRow: Sendable {
  let state: State
  let message: Phrase
  /// The question that it is about; nil where no answer mends it.
  var key: AnswerKey?
  /// What mends it.
  var fixes: [Fix] = []

  /// The gravest first.
  enum State: Sendable, CaseIterable {
    case fail, unseen, note, warn, wait
  }

  init(_ state: State, _ message: Phrase, key: AnswerKey? = nil, fixes: [Fix] = []) {
    self.state = state
    self.message = message
    self.key = key
    self.fixes = fixes
  }

  /// nil for what is well, and for what has not come yet.
  init?(_ check: Check) {
    let state: State
    switch check.state {
    case .fail: state = .fail
    case .unknown: state = .unseen
    case .warn: state = .warn
    case .ok, .busy: return nil
    }
    self.init(state, check.reason, key: check.key, fixes: check.fixes)
  }

  /// What is wrong, and what mends it.
  var words: Phrase {
    fixes.reduce(message) { words, fix in
      let command = fix.command.map { Phrase(verbatim: $0) }
      return command.map { words.followed(by: fix.sentence).followed(by: $0) } ?? words.followed(by: fix.sentence)
    }
  }
}

extension CheckRow.State {
  var word: Phrase {
    switch self {
    case .fail: Check.State.fail.word
    case .unseen: Check.State.unknown.word
    case .warn: Check.State.warn.word
    case .note: PlanPhrases.checkNote
    case .wait: OutcomePhrases.stateWait
    }
  }
}
