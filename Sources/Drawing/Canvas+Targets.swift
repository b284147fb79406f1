/// What can be clicked. It is noted where it is drawn, so that it is always where it is seen.
extension Canvas {
  /// Notes that a click there is worth these keys, which go to the program in their order. Where there are none it does nothing.
  package mutating func note(_ keys: [Key], at place: Area) {
    let seen = place.clipped(to: area)
    guard !keys.isEmpty, seen.columns > 0, seen.rows > 0 else { return }
    targets.append(Target(area: seen, keys: keys))
  }

  /// The same for a whole row, as far as `frame` is wide.
  package mutating func note(_ keys: [Key], row: Int, in frame: Area? = nil) {
    let frame = frame ?? area
    note(keys, at: Area(column: frame.column, row: frame.row + row, columns: frame.columns, rows: 1))
  }

  /// Due before something is drawn that takes the keys from all that is under it.
  package mutating func forgetTargets() { targets = [] }

  /// What a click at this character means; nil for nothing. What was drawn last is on top.
  package func target(column: Int, row: Int) -> Target? {
    targets.last { $0.area.holds(column: column, row: row) }
  }
}
