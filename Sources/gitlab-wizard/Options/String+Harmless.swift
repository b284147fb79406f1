extension String {
  /// The same without anything that steers a terminal or turns the direction of reading: `?` stands in its place.
  var harmless: String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return self }
    var text = String.UnicodeScalarView()
    let scalars = Array(unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      // The line end of other systems, one character of two scalars.
      if scalar == "\r", index + 1 < scalars.count, scalars[index + 1] == "\n" { continue }
      text.append(scalar.isHarmful ? "?" : scalar)
    }
    return String(text)
  }

  /// A text of JSON with the same scalars escaped, which stand in its strings only.
  var harmlessJSON: String {
    guard unicodeScalars.contains(where: \.isHarmful) else { return self }
    return unicodeScalars.reduce(into: "") { text, scalar in
      guard scalar.isHarmful else { return text.unicodeScalars.append(scalar) }
      let digits = String(scalar.value, radix: 16)
      text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}

extension Unicode.Scalar {
  /// Controls but for the end of a line and the tab, lines of other scripts, and what overrides the direction of reading.
  fileprivate var isHarmful: Bool {
    switch value {
    case 0x09, 0x0A: false
    case 0x00...0x1F, 0x7F...0x9F: true
    case 0x061C, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
