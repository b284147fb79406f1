/// What was pressed, after the terminal's escape sequences have been understood.
package enum Key: Hashable, Sendable {
  case character(Character)
  case up, down, left, right
  case home, end, pageUp, pageDown
  case enter, escape, tab, backTab, backspace, delete
  /// The letter held with Ctrl, in lower case, or the backslash.
  case control(Character)
  /// Text that the terminal pasted in one piece. It may hold line ends, which then are no `enter`.
  case paste(String)

  /// The text this key puts into a field; nil for keys that move or command.
  package var characters: String? {
    switch self {
    case .character(let character): String(character)
    case .paste(let text): text
    case .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .enter, .escape, .tab, .backTab, .backspace,
      .delete, .control:
      nil
    }
  }
}
