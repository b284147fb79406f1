internal import Drawing

/// A hint that is clicked.
extension KeyHint {
  private static let named: [String: Key] = [
    "Enter": .enter, "Esc": .escape, "Space": .character(" "), "Tab": .tab, "PgUp": .pageUp, "PgDn": .pageDown,
    "Home": .home, "End": .end, "Up": .up, "Down": .down, "Left": .left, "Right": .right, "↑": .up, "↓": .down,
    "←": .left, "→": .right,
  ]

  private static let separators: Set<String> = [" ", "/"]
  private static let arrows: Set<Character> = ["↑", "↓", "←", "→"]

  /// The keys that its name holds, each with its columns from the beginning of the name. A range such as `0-9` holds none: it is typed.
  var keys: [(columns: Range<Int>, key: Key)] {
    if let key = Self.key(key) { return [(0..<self.key.columns, key)] }
    var keys: [(columns: Range<Int>, key: Key)] = []
    var column = 0
    for part in parts {
      if !Self.separators.contains(part), let key = Self.key(part) {
        keys.append((column..<column + part.columns, key))
      }
      column += part.columns
    }
    return keys
  }

  /// Two names stand apart or with a stroke between them, two arrows without anything.
  private var parts: [String] {
    key.reduce(into: [""]) { parts, character in
      if Self.separators.contains(String(character)) || Self.arrows.contains(character) {
        parts += [String(character), ""]
      } else {
        parts[parts.count - 1].append(character)
      }
    }
  }

  private static func key(_ name: String) -> Key? {
    if let key = named[name] { return key }
    if name.hasPrefix("Ctrl-"), let letter = name.last { return .control(Character(letter.lowercased())) }
    return name.count == 1 ? name.first.map { .character($0) } : nil
  }
}
