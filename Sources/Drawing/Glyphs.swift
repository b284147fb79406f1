/// The characters that lines, marks and bars are made of: one set for terminals with Unicode, one for the others.
package struct Glyphs: Hashable, Sendable {
  package let rule: Character
  package let vertical: Character
  package let topLeft: Character
  package let topRight: Character
  package let bottomLeft: Character
  package let bottomRight: Character
  /// Stands before the row that keys act on.
  package let cursor: Character
  package let tick: Character
  package let cross: Character
  package let bullet: Character
  package let arrow: Character
  package let barFull: Character
  package let barEmpty: Character
  package let foldOpen: Character
  package let foldClosed: Character
  /// Stands where text was cut.
  package let ellipsis: String
  /// From the least to the most.
  package let levels: [Character]

  package static let unicode = Glyphs(
    rule: "─", vertical: "│", topLeft: "┌", topRight: "┐", bottomLeft: "└", bottomRight: "┘",
    cursor: "›", tick: "✓", cross: "✗", bullet: "•", arrow: "→", barFull: "█", barEmpty: "░",
    foldOpen: "▾", foldClosed: "▸", ellipsis: "…", levels: Array("▁▂▃▄▅▆▇"))

  package static let ascii = Glyphs(
    rule: "-", vertical: "|", topLeft: "+", topRight: "+", bottomLeft: "+", bottomRight: "+",
    cursor: ">", tick: "*", cross: "x", bullet: "-", arrow: ">", barFull: "#", barEmpty: ".",
    foldOpen: "v", foldClosed: ">", ellipsis: "~", levels: Array("1234567"))
}
