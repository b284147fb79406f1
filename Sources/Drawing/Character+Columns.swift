extension Character {
  /// The columns a terminal gives this character: 2 for East Asian wide forms and emoji, 0 for a mark without its letter,
  /// else 1. What hides something counts as the one column of what is shown in its place.
  package var columns: Int {
    if utf8.count == 1 { return 1 }
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    if hidesAny { return 1 }
    let base = first.columns
    var columns = base
    var isJoined = false
    for scalar in scalars.dropFirst() {
      if scalar == "\u{200D}" {
        isJoined = true
      } else if scalar == "\u{FE0F}" {
        // Asks for the emoji form of a character that also has a narrow one.
        columns = max(columns, 2)
      } else if !isJoined, !scalar.properties.isEmojiModifier {
        columns += scalar.columns
      }
    }
    return min(columns, 2)
  }

  /// Itself, or what stands for it on a screen.
  var printable: Character {
    guard hidesAny else { return self }
    return self == "\t" || isNewline && unicodeScalars.allSatisfy(\.isASCII) ? " " : "\u{FFFD}"
  }
}
