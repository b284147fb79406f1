package import GitLabStack
package import Phrases

/// A way to mend what a check found.
package struct Fix: Hashable, Sendable {
  package let sentence: Phrase
  /// A whole command for a shell; nil where none does it.
  package let command: String?
  /// The answer to give instead, which has a price of its own; nil where none is known.
  package let answer: Answer?
  /// What is asked then, of others than AWS; nil where nothing is.
  package let question: AccountQuestion?
  /// How long it takes until it helps, such as `hours to days`; nil where it helps at once or nobody can tell.
  package let delay: Phrase?

  package struct Answer: Hashable, Sendable {
    package let key: AnswerKey
    package let value: String

    package init(key: AnswerKey, value: String) {
      self.key = key
      self.value = value
    }

    /// As an option of the command line.
    package var flag: String { "--\(key.rawValue) \(value)" }
  }

  package init(_ sentence: Phrase, command: String? = nil, answer: Answer? = nil, delay: Phrase? = nil) {
    self.sentence = sentence
    self.command = command
    self.answer = answer
    self.delay = delay
    question = nil
  }

  /// A question that nobody asks unless somebody says so.
  init(_ sentence: Phrase, asking question: AccountQuestion) {
    self.sentence = sentence
    (command, answer, delay) = (nil, nil, nil)
    self.question = question
  }

  /// The option of the command line that does it; nil where none does.
  package var flag: String? {
    if case .registry = question { "--ask-registry" } else { answer?.flag }
  }

  /// Another answer.
  init(answering key: AnswerKey, with value: String) {
    self.init(CheckPhrases.answerWith(key.rawValue, value), answer: Answer(key: key, value: value))
  }
}
