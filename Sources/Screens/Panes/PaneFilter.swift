internal import Drawing
internal import Upkeep

/// Choice of lines in a pane, by keys: a text that is typed, errors only.
struct PaneFilter: Sendable {
  private(set) var filter = LogFilter()
  /// While the text is being typed.
  private(set) var editor: TextEditor?

  var isOn: Bool { editor != nil || !filter.isOff }
  var isTyping: Bool { editor != nil }

  /// Whether it was a key for it.
  mutating func press(_ key: Key) -> Bool {
    if isTyping { return type(key) }
    switch key {
    case .character("/"): editor = TextEditor(filter.text)
    case .character("e"): filter.onlyErrors.toggle()
    // First all lines again, then the pane closes.
    case .escape where !filter.isOff: filter = LogFilter()
    default: return false
    }
    return true
  }

  private mutating func type(_ key: Key) -> Bool {
    switch key {
    case .up, .down, .pageUp, .pageDown: return false
    case .enter: editor = nil
    case .escape:
      editor = nil
      filter.text = ""
    default:
      // What is no text is for nobody else either.
      _ = editor?.apply(key)
      filter.text = editor?.text ?? ""
    }
    return true
  }
}
