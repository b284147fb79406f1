package import GitLabStack
package import Phrases

/// One thing that was looked at before a deployment: what came of it, why, and what mends it.
package struct Check: Hashable, Sendable {
  /// Stable name for scripts, such as `domain.zone` or `open-to-everyone`.
  package let code: String
  package let state: State
  /// The answer that it is about.
  package let key: AnswerKey
  package let reason: Phrase
  package let fixes: [Fix]

  /// The gravest first.
  package enum State: String, CaseIterable, Sendable {
    /// It cannot work.
    case fail
    /// It could not be seen.
    case unknown
    /// It can be done, but is to be known first.
    case warn
    case ok
  }

  package init(_ code: String, _ state: State, _ key: AnswerKey, _ reason: Phrase, fixes: [Fix] = []) {
    self.code = code
    self.state = state
    self.key = key
    self.reason = reason
    self.fixes = fixes
  }

  /// What is to be known of the choices alone.
  package init(_ warning: Warning) {
    self.init(warning.code, .warn, warning.key, warning.message)
  }

  /// The part of the answers that it is about, such as `domain`.
  package var group: String { String(key.section) }
}

/// A way to mend what a check found.
package struct Fix: Hashable, Sendable {
  package let sentence: Phrase
  /// A whole command for a shell; nil where none does it.
  package let command: String?
  /// The answer to give instead; nil where none is known.
  package let answer: Answer?

  package struct Answer: Hashable, Sendable {
    package let key: AnswerKey
    package let value: String

    package init(key: AnswerKey, value: String) {
      self.key = key
      self.value = value
    }
  }

  package init(_ sentence: Phrase, command: String? = nil, answer: Answer? = nil) {
    self.sentence = sentence
    self.command = command
    self.answer = answer
  }
}
