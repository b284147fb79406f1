package import Phrases

/// Something that is allowed but that the user should know before paying for it.
package struct Warning: Hashable, Sendable {
  /// Stable name for scripts, such as `open-to-everyone`.
  package let code: String
  /// The answer that would have to change.
  package let key: AnswerKey
  package let message: Phrase

  package init(code: String, key: AnswerKey, message: Phrase) {
    self.code = code
    self.key = key
    self.message = message
  }
}
