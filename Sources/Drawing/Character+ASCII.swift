extension Character {
  /// What comes nearest to it in one column of ASCII; nil where nothing does.
  package var nearestASCII: Character? { Self.marks[self] ?? Self.letters[self] }

  /// The same of a mark in a line of text, which has room. Letters stay there: they are names of somebody's.
  package var nearestASCIIInText: String? { Self.longMarks[self] ?? Self.marks[self].map { String($0) } }

  /// Of ours and of AWS.
  private static let marks: [Character: Character] = [
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "…": "~", "→": ">", "←": "<", "↑": "^", "↓": "v",
    "×": "x", "•": "*", "·": ".", "✓": "*", "✗": "x", "≈": "~",
  ]

  private static let longMarks: [Character: String] = ["…": "...", "→": "->", "←": "<-"]

  private static let letters: [Character: Character] = ["°": " ", "é": "e", "ã": "a"]
}
