extension YAML {
  /// A text as a scalar that every reader of YAML takes for that very text.
  static func scalar(_ text: String) -> String { canStandPlain(text) ? text : quoted(text) }

  /// Whether the text is a number or a truth in the one way that all readers agree on.
  static func isNumberOrTruth(_ text: String) -> Bool {
    if text == "true" || text == "false" || text == "0" { return true }
    return !text.isEmpty && text.first != "0" && text.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// Rather too strict than too lenient: quotes hurt nobody.
  private static func canStandPlain(_ text: String) -> Bool {
    guard let first = text.utf8.first, text.utf8.allSatisfy(isPlainByte) else { return false }
    // 0123, 1e3, 12:30, 1.2.3 and 2026-11-23 are numbers or dates to some reader.
    if (48...57).contains(first) { return text.contains("/") || text.hasSuffix("-ce.0") }
    guard isLetter(first) else { return false }
    return !["y", "n", "yes", "no", "on", "off", "true", "false", "null"].contains(text.lowercased())
  }

  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }

  private static func isPlainByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || (48...57).contains(byte) || "._/@+-".utf8.contains(byte)
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      case _ where isPrintable(scalar): result.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let isLong = scalar.value > 0xFFFF
        result += (isLong ? "\\U" : "\\u") + String(repeating: "0", count: (isLong ? 8 : 4) - digits.count) + digits
      }
    }
    return result + "\""
  }

  /// Whether it may stand in a quoted scalar as it is; breaks of lines, marks of byte order and controls may not.
  private static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    // Nor may what nobody sees, such as what turns the direction of reading.
    case 0x80... where scalar.properties.isDefaultIgnorableCodePoint || scalar.properties.generalCategory == .format:
      false
    case 0x20...0x7E, 0xA1...0x2027, 0x202F...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }
}
