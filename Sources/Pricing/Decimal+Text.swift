internal import FoundationEssentials

extension Decimal {
  /// Strict where `Decimal(string:)` is not: plain digits with at most one point and an optional minus, to the last
  /// character.
  init?(plain text: String) {
    let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
    let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let isPlain =
      (1...2).contains(parts.count) && text.utf8.count <= 30
      && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } }
    guard isPlain, let value = Decimal(string: text) else { return nil }
    self = value
  }

  /// A value that is not negative, written with so many digits after the point, half rounded up.
  ///
  /// Works on the written digits, because FoundationEssentials has no rounding of decimals.
  func rounded(toDigits digits: Int) -> String {
    let scale = (0..<digits).reduce(Decimal(1)) { scale, _ in scale * 10 }
    let units = String((self * scale + Decimal(5) / 10).description.prefix { $0 != "." })
    guard digits > 0 else { return units }
    let padded = String(repeating: "0", count: Swift.max(0, digits + 1 - units.count)) + units
    return "\(padded.dropLast(digits)).\(padded.suffix(digits))"
  }
}
