package import Phrases

/// One answer that cannot be taken, and why.
package struct Objection: Hashable, Sendable {
  package let key: AnswerKey
  /// The value as typed; empty where an answer is missing.
  package let value: String
  package let reason: Phrase
  package let accepted: Phrase

  package init(_ key: AnswerKey, value: String, reason: Phrase, accepted: Phrase) {
    self.key = key
    self.value = value
    self.reason = reason
    self.accepted = accepted
  }

  package init(_ key: AnswerKey, value: String, _ refusal: Refusal) {
    self.init(key, value: value, reason: refusal.reason, accepted: refusal.accepted)
  }
}
