package import Phrases

/// Why a text cannot be taken, found while reading just that text.
package struct Refusal: Error, Hashable, Sendable {
  /// What is wrong, naming the exact part.
  package let reason: Phrase
  /// What would be taken instead, with an example.
  package let accepted: Phrase

  package init(_ reason: Phrase, accepted: Phrase) {
    self.reason = reason
    self.accepted = accepted
  }
}
