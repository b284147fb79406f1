extension Character {
  /// Whether it stands between the items of a list, however people write one: commas, semicolons, spaces and ends of lines, in
  /// Japanese too.
  var separatesItems: Bool { isWhitespace || [",", ";", "、", "，", "；"].contains(self) }

  /// The same as it is without an input method: `１` is `1`, `．` and `。` are dots.
  ///
  /// Full-width forms stand in Unicode's block FF01 to FF5E, in the order of ASCII from `!` on.
  var halfWidth: Character {
    if self == "。" { return "." }
    guard let scalar = unicodeScalars.first, unicodeScalars.count == 1, (0xFF01...0xFF5E).contains(scalar.value),
      let plain = Unicode.Scalar(scalar.value - 0xFEE0)
    else { return self }
    return Character(plain)
  }
}
