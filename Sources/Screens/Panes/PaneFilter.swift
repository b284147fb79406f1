internal import Drawing
internal import Upkeep

/// Choice of lines in a pane, by keys: a text that is typed, errors only.
struct PaneFilter: Sendable {
  private(set) var rows = RowFilter()
  private(set) var onlyErrors = false
  var isOn: Bool { rows.isOn || onlyErrors }
  var isTyping: Bool { rows.isTyping }
  /// The same of lines of a log, where it is known what an error looks like.
  var ofLog: LogFilter { LogFilter(text: rows.text, onlyErrors: onlyErrors) }

  /// Whether it was a key for it.
  mutating func press(_ key: Key) -> Bool {
    let wasTyping = isTyping
    // First all lines again, then the pane closes.
    if key == .escape, isOn, !wasTyping {
      self = PaneFilter()
      return true
    }
    if rows.press(key) { return true }
    guard !wasTyping, key == .character("e") else { return false }
    onlyErrors.toggle()
    return true
  }
}
