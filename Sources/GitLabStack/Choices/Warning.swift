package import Phrases

/// Something that is allowed but that the user should know before paying for it.
package struct Warning: Hashable, Sendable {
  /// Stable name for scripts, such as `open-to-everyone`.
  package let code: String
  /// The answer that would have to change.
  package let key: AnswerKey
  package let message: Phrase
  /// What it is about, where the label of the answer does not say it; nil where that does.
  package let title: Phrase?

  package init(code: String, key: AnswerKey, message: Phrase, about title: Phrase? = nil) {
    self.code = code
    self.key = key
    self.title = title
    self.message = message
  }
}
