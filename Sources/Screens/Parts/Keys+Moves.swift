internal import Drawing

extension Key {
  /// Whether it goes from one row or choice to the next, and no further.
  var onlyMoves: Bool {
    switch self {
    case .up, .down, .left, .right: true
    case .character, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab, .backTab, .backspace, .delete, .control,
      .paste:
      false
    }
  }
}

extension [Key] {
  /// From the selected row of a list to another.
  ///
  /// - Parameter otherwise: what a click on the row is worth that is selected already.
  static func moving(from selected: Int, to row: Int, otherwise: [Key] = []) -> [Key] {
    if row == selected { return otherwise }
    return Array(repeating: row < selected ? .up : .down, count: abs(row - selected))
  }

  /// The same among the alternatives of an answer.
  static func choosing(_ place: Int, from chosen: Int) -> [Key] {
    Array(repeating: place < chosen ? .left : .right, count: abs(place - chosen))
  }
}
