internal import Drawing

extension Glyphs {
  /// What stands around a value that left and right change.
  var around: (left: String, right: String) { self == .ascii ? ("<", ">") : ("‹", "›") }
  /// What stands where there is no answer.
  var nothing: String { self == .ascii ? "-" : "–" }

  /// Says that a list goes on above or below.
  var more: (above: String, below: String) { self == .ascii ? ("^", "v") : ("↑", "↓") }
  /// Half a column of a bar; a whole one where there is nothing smaller.
  var barHalf: String { self == .ascii ? String(barFull) : "▌" }

  /// The mark of an alternative.
  func radio(isChosen: Bool) -> String {
    self == .ascii ? (isChosen ? "(*)" : "( )") : (isChosen ? "◉" : "○")
  }

  /// The mark of an item of which several can be picked.
  func box(isTicked: Bool) -> String { isTicked ? "[x]" : "[ ]" }
}

extension Glyphs {
  var leftArrow: String { self == .ascii ? "<" : "←" }
  var upArrow: String { self == .ascii ? "^" : "↑" }
  var downArrow: String { self == .ascii ? "v" : "↓" }

  /// Where lines meet: `down` is open below, `up` above, `left` to the left.
  var junctions: (down: String, up: String, left: String) { self == .ascii ? ("+", "+", "+") : ("┬", "┴", "┤") }
}
