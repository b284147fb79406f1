/// Ids that look like those of AWS and depend on nothing but what they are made from.
enum Identifiers {
  static let account = "000000000000"

  static func hexadecimal(_ seed: String, digits: Int) -> String {
    var text = ""
    while text.count < digits {
      let part = String(hash("\(seed)#\(text.count)"), radix: 16)
      text += String(repeating: "0", count: 16 - part.count) + part
    }
    return String(text.prefix(digits))
  }

  static func uuid(_ seed: String) -> String {
    let digits = Array(hexadecimal(seed, digits: 32))
    return [0..<8, 8..<12, 12..<16, 16..<20, 20..<32].map { String(digits[$0]) }.joined(separator: "-")
  }

  /// 0 to 1.
  static func share(_ seed: String) -> Double { Double(hash(seed) >> 11) / Double(1 << 53) }

  /// FNV-1a: the same in every run, which `Hasher` is not.
  private static func hash(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    // A last stir, so that similar texts are far apart.
    hash ^= hash >> 33
    hash = hash &* 0xff51_afd7_ed55_8ccd
    return hash ^ (hash >> 33)
  }
}
