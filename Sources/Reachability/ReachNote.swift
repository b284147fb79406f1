package import Account
package import Phrases

/// A sentence on the picture, and the box that it is about.
package struct ReachNote: Hashable, Sendable {
  /// Stable name for scripts, such as `nat-one-zone`.
  package let code: String
  package let state: Check.State
  /// The id of a node.
  package let at: String
  package let sentence: Phrase

  init(_ code: String, _ state: Check.State, at node: String, _ sentence: Phrase) {
    self.code = code
    self.state = state
    self.at = node
    self.sentence = sentence
  }
}
