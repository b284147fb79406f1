extension Character {
  /// The columns a terminal gives this character: 2 for East Asian wide forms and emoji, 0 for what only joins or
  /// steers, else 1. A control character counts as the one column of what is shown in its place.
  package var columns: Int {
    if isOneByte { return utf8.first == 0 ? 0 : 1 }
    let scalars = unicodeScalars
    guard let first = scalars.first else { return 0 }
    if isControl(first) { return 1 }
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
    if isOneByte, let byte = utf8.first, byte >= 0x20, byte != 0x7F { return self }
    guard let first = unicodeScalars.first, isControl(first) else { return self }
    return first.value == 0x9 || first.value == 0xA || first.value == 0xD ? " " : "\u{FFFD}"
  }

  private var isOneByte: Bool { utf8.count == 1 }

  private func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value) || (0x2028...0x2029).contains(scalar.value)
  }
}
