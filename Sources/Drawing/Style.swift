/// How a stretch of text is meant; the terminal decides how that looks. Never the only signal: a word or a mark says the same.
package enum Style: Hashable, Sendable, CaseIterable {
  /// The terminal's own foreground.
  case plain
  /// Headings, the program's name.
  case strong
  /// Explanations, keys, what is not being looked at.
  case faint
  /// The row or field that keys act on.
  case selected
  /// Text that can be typed over.
  case input
  case good
  case warning
  case bad
  /// Numbers and names that the eye should find.
  case accent
}
