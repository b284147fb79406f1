internal import GitLabStack

/// Addresses in a text that somebody on the internet may have, as IPv4, IPv6, or in the name of a host (`ec2-52-1-2-3`).
enum IPAddresses {
  /// The text with another name for each.
  ///
  /// - Parameter name: of an address in its one form.
  static func replaced(in line: String, by name: (String) -> String) -> String {
    let bytes = Array(line.utf8)
    var (result, place, isSame) = ([UInt8](), 0, true)
    while place < bytes.count {
      guard isStart(place, bytes), let (address, end) = version6(at: place, bytes) ?? version4(at: place, bytes) else {
        result.append(bytes[place])
        place += 1
        continue
      }
      result += address.map { Array(name($0).utf8) } ?? Array(bytes[place..<end])
      isSame = isSame && address == nil
      place = end
    }
    return isSame ? line : String(decoding: result, as: UTF8.self)
  }

  // MARK: IPv4

  /// nil where there is none; one that is not of the internet has no address to be told.
  private static func version4(at start: Int, _ bytes: [UInt8]) -> (address: String?, end: Int)? {
    var (place, numbers, separator) = (start, [UInt32](), UInt8(0))
    while numbers.count < 4 {
      if !numbers.isEmpty {
        guard place < bytes.count, [dot, hyphen].contains(bytes[place]) else { return nil }
        if numbers.count > 1, bytes[place] != separator { return nil }
        separator = bytes[place]
        place += 1
      }
      let digits = bytes[place...].prefix { isDigit($0) }
      guard (1...3).contains(digits.count), let number = UInt32(String(decoding: digits, as: UTF8.self)), number < 256
      else { return nil }
      numbers.append(number)
      place += digits.count
    }
    let isLonger =
      place < bytes.count && bytes[place] == separator && bytes.dropFirst(place + 1).first.map(isDigit) == true
    guard !isLonger, !continuesNumbers(start, separator, bytes) else { return nil }
    let address = numbers.map { "\($0)" }.joined(separator: ".")
    let isPublic = (try? IPv4Range("\(address)/32"))?.reservation == nil
    return (isPublic ? address : nil, place)
  }

  /// Whether another number goes before, so that it is none of four.
  private static func continuesNumbers(_ start: Int, _ separator: UInt8, _ bytes: [UInt8]) -> Bool {
    guard start > 1, bytes[start - 1] == separator else { return false }
    let before = bytes[..<(start - 1)].reversed().prefix { isDigit($0) || isLetter($0) }
    return !before.isEmpty && before.allSatisfy(isDigit)
  }

  // MARK: IPv6

  private static func version6(at start: Int, _ bytes: [UInt8]) -> (address: String?, end: Int)? {
    var run = bytes[start...].prefix { isHexDigit($0) || $0 == colon }
    // The end of a sentence or of a label.
    if run.last == colon, !run.dropLast().hasSuffix([colon]) { run = run.dropLast() }
    guard run.count(where: { $0 == colon }) > 1, run.endIndex == bytes.count || !isWord(bytes[run.endIndex]),
      let groups = groups(String(decoding: run, as: UTF8.self))
    else { return nil }
    let isPublic = groups[0] & 0xE000 == 0x2000 && !(groups[0] == 0x2001 && groups[1] == 0x0DB8)
    let address = groups.map { String($0, radix: 16) }.joined(separator: ":")
    return (isPublic ? address : nil, run.endIndex)
  }

  /// The eight groups of an address (RFC 4291, 2.2); nil if it is none.
  private static func groups(_ text: String) -> [UInt16]? {
    func part(_ text: Substring) -> [UInt16]? {
      let words = text.isEmpty ? [] : text.split(separator: ":", omittingEmptySubsequences: false)
      let groups = words.compactMap { $0.count > 4 ? nil : UInt16($0, radix: 16) }
      return groups.count == words.count ? groups : nil
    }
    guard let gap = text.firstRange(of: "::") else { return part(text[...]).flatMap { $0.count == 8 ? $0 : nil } }
    guard let first = part(text[..<gap.lowerBound]), let last = part(text[gap.upperBound...]),
      first.count + last.count < 8
    else { return nil }
    return first + Array(repeating: 0, count: 8 - first.count - last.count) + last
  }

  // MARK: Letters

  private static let (dot, hyphen, colon, percent, backslash) = (
    UInt8(ascii: "."), UInt8(ascii: "-"), UInt8(ascii: ":"), UInt8(ascii: "%"), UInt8(ascii: "\\")
  )

  /// Whether a word may begin there: behind what is no letter or digit, or behind an escaped one.
  private static func isStart(_ place: Int, _ bytes: [UInt8]) -> Bool {
    guard place > 0, isWord(bytes[place - 1]) else { return true }
    func escape(_ mark: UInt8, _ length: Int) -> Bool {
      place >= length && bytes[place - length] == mark
        && bytes[(place - length + 1)..<place].allSatisfy { isHexDigit($0) || $0 == UInt8(ascii: "u") }
    }
    let isControl = place > 1 && bytes[place - 2] == backslash && "nrt".utf8.contains(bytes[place - 1])
    return escape(percent, 3) || escape(backslash, 6) || isControl
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (65...90).contains(byte) || (97...122).contains(byte) }
  private static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: "_") }
  private static func isHexDigit(_ byte: UInt8) -> Bool {
    isDigit(byte) || (65...70).contains(byte) || (97...102).contains(byte)
  }
}

extension Collection where Element == UInt8 {
  fileprivate func hasSuffix(_ other: [UInt8]) -> Bool { suffix(other.count).elementsEqual(other) }
}
