/// What was done with the mouse, and above which character.
package struct Mouse: Hashable, Sendable {
  package enum Act: Hashable, Sendable {
    /// - Parameter isRepeated: whether the click before was at the same place a moment ago, as both halves of a double click are.
    case click(isRepeated: Bool)
    case wheelUp, wheelDown
    /// The button was let go elsewhere than it was pressed: somebody wanted to mark text.
    case drag
  }

  package let act: Act
  package let column: Int
  package let row: Int

  package init(_ act: Act, column: Int, row: Int) {
    self.act = act
    self.column = column
    self.row = row
  }
}
