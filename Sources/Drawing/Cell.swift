/// One column of one row.
package struct Cell: Hashable, Sendable {
  package internal(set) var character: Character
  package internal(set) var style: Style
  /// Whether this is the right half of the wide character in the cell before; `character` is then a space.
  package internal(set) var isContinuation = false

  static let blank = Cell(character: " ", style: .plain)
}
