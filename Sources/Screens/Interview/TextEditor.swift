internal import Drawing

/// One line of text that is being typed.
struct TextEditor: Hashable, Sendable {
  private(set) var characters: [Character]
  /// The character before which the next one goes; up to and including the end.
  private(set) var cursor: Int
  /// Whether no key has changed anything yet; an empty line that was emptied is not the same as one never begun.
  private(set) var isUntouched = true

  init(_ text: String) {
    characters = Array(text)
    cursor = characters.count
  }

  var text: String { String(characters) }

  /// Whether the key was one for typing or moving in the line.
  mutating func apply(_ key: Key) -> Bool {
    let before = characters
    defer { isUntouched = isUntouched && characters == before }
    switch key {
    case .character(let character): insert([character])
    case .paste(let text):
      // A line that was copied whole brings its line end along.
      let line = text.drop(while: \.isNewline).reversed().drop(while: \.isNewline).reversed()
      insert(line.map { $0.isNewline ? "," : $0 }.filter { $0 >= " " })
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(characters.count, cursor + 1)
    case .home, .control("a"): cursor = 0
    case .end, .control("e"): cursor = characters.count
    case .backspace where cursor > 0:
      cursor -= 1
      characters.remove(at: cursor)
    case .delete where cursor < characters.count: characters.remove(at: cursor)
    case .backspace, .delete: break
    case .control("u"):
      characters.removeSubrange(..<cursor)
      cursor = 0
    default: return false
    }
    return true
  }

  private mutating func insert(_ new: [Character]) {
    characters.insert(contentsOf: new, at: cursor)
    cursor += new.count
  }
}
