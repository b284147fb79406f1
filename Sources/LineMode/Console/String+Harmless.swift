internal import Drawing

extension String {
  /// The same without anything that steers a terminal, turns the direction of reading or is not seen: `?` stands in its place.
  ///
  /// The kind that the screens show a mark for; only ends of lines and tabs may stay here.
  var harmless: String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return self }
    return reduce(into: "") { text, character in
      // The line end of other systems, one character of two scalars.
      if character == "\r\n" { return text.append("\n") }
      guard character.hidesAny else { return text.append(character) }
      for scalar in character.unicodeScalars { text.unicodeScalars.append(scalar.isHarmful ? "?" : scalar) }
    }
  }

  /// A text of JSON with the same scalars escaped, which stand in its strings only.
  var harmlessJSON: String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      guard scalar.isHarmful else { return text.unicodeScalars.append(scalar) }
      for unit in String(scalar).utf16 {
        let digits = String(unit, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isHarmful: Bool { isUnseen && self != "\n" && self != "\t" }
}
