internal import Drawing

/// Choice of rows by a part of their names, which is typed; letters count in whatever case.
struct NameFilter: Sendable {
  private(set) var text = ""
  /// While the text is being typed.
  private var editor: TextEditor?

  var isOn: Bool { isTyping || !text.isEmpty }
  var isTyping: Bool { editor != nil }

  func admits(_ name: String) -> Bool { text.isEmpty || name.lowercased().contains(text.lowercased()) }

  /// Whether it was a key for it.
  mutating func press(_ key: Key) -> Bool {
    switch key {
    case .up where isTyping, .down where isTyping: return false
    case .enter where isTyping: editor = nil
    // First all rows again, then the list closes.
    case .escape where isOn: self = NameFilter()
    case _ where isTyping:
      // What is no text is for nobody else either.
      _ = editor?.apply(key)
      text = editor?.text ?? ""
    case .character("/"): editor = TextEditor(text)
    default: return false
    }
    return true
  }
}
