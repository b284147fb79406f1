internal import Phrases

/// An IPv4 network in CIDR notation, such as `10.0.0.0/16`: the host bits are zero.
package struct IPv4Range: Hashable, Sendable, CustomStringConvertible {
  package let base: UInt32
  /// 0 to 32.
  package let prefixLength: Int

  private init(base: UInt32, prefixLength: Int) {
    self.base = base
    self.prefixLength = prefixLength
  }

  /// nil where bits of the host are set.
  init?(network base: UInt32, prefixLength: Int) {
    guard (0...32).contains(prefixLength), base & Self.mask(prefixLength) == base else { return nil }
    self.init(base: base, prefixLength: prefixLength)
  }

  /// Strict: four decimal parts without leading zeros, a prefix length, no host bits.
  package init(_ text: String) throws(Refusal) {
    let halves = text.split(separator: "/", omittingEmptySubsequences: false)
    let parts = halves[0].split(separator: ".", omittingEmptySubsequences: false)
    if text.contains(":") { throw Refusal(RefusalPhrases.ipv6IsNotTaken, accepted: RefusalPhrases.anIPv4Network) }
    guard text.contains(where: \.isNumber) else {
      throw Refusal(RefusalPhrases.isNoAddress(text), accepted: RefusalPhrases.anIPv4Network)
    }
    guard parts.count == 4 else {
      throw Refusal(
        RefusalPhrases.addressNeedsFourParts(String(halves[0]), found: parts.count),
        accepted: RefusalPhrases.anIPv4Network)
    }
    var base: UInt32 = 0
    for part in parts {
      base = base << 8 | UInt32(try Self.octet(part))
    }
    guard halves.count <= 2 else {
      // What was meant, if the first two parts are a network.
      let meant = try? IPv4Range(halves.prefix(2).joined(separator: "/"))
      throw Refusal(
        RefusalPhrases.tooManySlashes(text, meant: meant?.description), accepted: RefusalPhrases.anIPv4Network)
    }
    guard halves.count == 2 else {
      let isNobody = base == 0
      throw Refusal(
        isNobody ? RefusalPhrases.everyoneLacksPrefixLength(text) : RefusalPhrases.prefixLengthIsMissing(text),
        accepted: RefusalPhrases.anIPv4Network)
    }
    guard let length = Self.number(halves[1]), length <= 32 else {
      throw Refusal(RefusalPhrases.prefixLengthIsOutOfRange(String(halves[1])), accepted: RefusalPhrases.anIPv4Network)
    }
    let network = base & Self.mask(length)
    guard network == base else {
      let meant = IPv4Range(base: network, prefixLength: length)
      throw Refusal(
        RefusalPhrases.hostBitsAreSet(text, network: meant.description), accepted: RefusalPhrases.anIPv4Network)
    }
    self.init(base: base, prefixLength: length)
  }

  /// A network, or one address alone, as people type it.
  package init(written text: String) throws(Refusal) {
    try self.init(Self.withPrefixLength(text.asNetwork))
  }

  /// One address alone as the network that holds nothing else, as `198.51.100.7/32`; any other text as it is.
  package static func withPrefixLength(_ text: String) -> String {
    let network = "\(text)/32"
    // 0.0.0.0 is nobody's address, and whoever writes it means everyone.
    guard !text.contains("/"), let range = try? IPv4Range(network), range.base != 0 else { return text }
    return network
  }

  private static func octet(_ part: Substring) throws(Refusal) -> UInt8 {
    guard let value = number(part) else {
      throw Refusal(RefusalPhrases.addressPartIsNotANumber(String(part)), accepted: RefusalPhrases.anIPv4Network)
    }
    guard let octet = UInt8(exactly: value) else {
      throw Refusal(RefusalPhrases.addressPartIsTooLarge(String(part)), accepted: RefusalPhrases.anIPv4Network)
    }
    return octet
  }

  /// A decimal number as written by people who mean decimal: no sign, no leading zero, at most four digits.
  private static func number(_ text: Substring) -> Int? {
    guard (1...4).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    guard text.count == 1 || text.first != "0" else { return nil }
    return Int(text)
  }

  private static func mask(_ length: Int) -> UInt32 { length == 0 ? 0 : UInt32.max << UInt32(32 - length) }

  package var description: String {
    "\(base >> 24).\(base >> 16 & 255).\(base >> 8 & 255).\(base & 255)/\(prefixLength)"
  }

  /// Whether it takes in every address there is.
  package var isEverywhere: Bool { prefixLength == 0 }

  /// Whether the two have an address in common.
  package func overlaps(_ other: IPv4Range) -> Bool {
    let shorter = Self.mask(min(prefixLength, other.prefixLength))
    return base & shorter == other.base & shorter
  }

  /// The network cut into `count` equal parts, a power of two: four parts of `10.0.0.0/16` are `/18`s.
  package func split(into count: Int) -> [IPv4Range] {
    let bits = count.trailingZeroBitCount
    let length = prefixLength + bits
    return (0..<UInt32(count)).map { index in
      IPv4Range(base: base | index << UInt32(32 - length), prefixLength: length)
    }
  }
}
