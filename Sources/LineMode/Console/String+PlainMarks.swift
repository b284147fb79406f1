extension String {
  /// The same with what comes nearest in ASCII to each mark of ours. Letters stay: they are names of somebody's.
  var withPlainMarks: String {
    guard utf8.contains(where: { $0 > 127 }) else { return self }
    return reduce(into: "") { text, character in text += Self.nearest[character] ?? String(character) }
  }

  private static let nearest: [Character: String] = [
    "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "…": "...", "→": "->", "←": "<-", "↑": "^", "↓": "v",
    "×": "x", "•": "*", "·": ".", "✓": "*", "✗": "x", "≈": "~",
  ]
}
