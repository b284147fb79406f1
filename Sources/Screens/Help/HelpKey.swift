package import Phrases

/// A key of a screen.
package struct HelpKey: Hashable, Sendable {
  /// As the line of keys names it, such as `Ctrl-X` or `g G`.
  package let key: String
  /// The word that stands behind it there.
  package let label: Phrase
  package let does: Phrase

  init(_ hint: KeyHint) {
    key = hint.key
    label = hint.meaning
    does = hint.does
  }
}
