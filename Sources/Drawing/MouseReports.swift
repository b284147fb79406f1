/// Makes clicks and turns of the wheel of what a terminal reports of its mouse (xterm's `ctlseqs`, modes 1000 and 1006).
///
/// A click is a press and a release at the same character: whoever drags wants to mark text, and means no key.
package struct MouseReports: Sendable {
  /// Two clicks so close are the halves of one.
  private static let doubleClick = Duration.milliseconds(500)
  private static let wheelUp = 64
  private static let wheelDown = 65
  /// Shift, Meta and Ctrl, as they are added to the button.
  private static let modifiers = 4 | 8 | 16

  private struct Place: Hashable, Sendable {
    let column: Int
    let row: Int
  }

  private var pressed: Place?
  private var lastClick: (place: Place, time: ContinuousClock.Instant)?

  package init() {}

  /// Takes the numbers of a report of mode 1006, such as `0;10;5`; nil where it is nothing that we act on.
  ///
  /// - Parameter isRelease: whether its last letter was small.
  package mutating func take(
    _ numbers: String, isRelease: Bool, at time: ContinuousClock.Instant
  ) -> Mouse? {
    let parts = numbers.split(separator: ";", omittingEmptySubsequences: false).map { Int($0) }
    guard parts.count == 3, let button = parts[0], let column = parts[1], let row = parts[2], column > 0, row > 0
    else { return nil }
    return take(button, at: Place(column: column - 1, row: row - 1), isRelease: isRelease, time)
  }

  /// Takes the three characters of a report of a terminal that knows mode 1000 alone, each of them 32 more than it means.
  package mutating func take(_ characters: [UInt32], at time: ContinuousClock.Instant) -> Mouse? {
    let parts = characters.map { Int($0) - 32 }
    guard parts.count == 3, parts.allSatisfy({ $0 >= 0 }), parts[1] > 0, parts[2] > 0 else { return nil }
    let isRelease = parts[0] & ~Self.modifiers == 3
    return take(
      isRelease ? 0 : parts[0], at: Place(column: parts[1] - 1, row: parts[2] - 1), isRelease: isRelease, time)
  }

  private mutating func take(
    _ button: Int, at place: Place, isRelease: Bool, _ time: ContinuousClock.Instant
  ) -> Mouse? {
    switch button & ~Self.modifiers {
    case Self.wheelUp: return Mouse(.wheelUp, column: place.column, row: place.row)
    case Self.wheelDown: return Mouse(.wheelDown, column: place.column, row: place.row)
    case 0 where isRelease:
      defer { pressed = nil }
      guard let pressed else { return nil }
      guard pressed == place else { return Mouse(.drag, column: place.column, row: place.row) }
      let isRepeated = lastClick.map { $0.place == place && time - $0.time < Self.doubleClick } ?? false
      lastClick = (place, time)
      return Mouse(.click(isRepeated: isRepeated), column: place.column, row: place.row)
    // With a key held it is for the terminal, and not for us.
    case 0: pressed = button == 0 ? place : nil
    default: pressed = nil
    }
    return nil
  }
}
