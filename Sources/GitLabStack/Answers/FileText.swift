internal import Phrases

/// The text of a file as editors of all kinds save it: with or without a byte order mark, in UTF-8 or UTF-16, with any line ends.
enum FileText {
  /// The text with line ends as we write them, so that lines are counted as an editor counts them.
  static func decode(_ bytes: [UInt8]) throws(AnswersFileFault) -> String {
    let text = try characters(of: bytes)
    let lines = text.unicodeScalars
    guard lines.contains("\r") else { return text }
    var result = String.UnicodeScalarView()
    var isAfterReturn = false
    for scalar in lines {
      if scalar != "\n" || !isAfterReturn { result.append(scalar == "\r" ? "\n" : scalar) }
      isAfterReturn = scalar == "\r"
    }
    return String(result)
  }

  private static func characters(of bytes: [UInt8]) throws(AnswersFileFault) -> String {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) || bytes.starts(with: [0, 0, 0xFE, 0xFF]) {
      throw fault(AnswersFilePhrases.fileIsIn("UTF-32"), AnswersFilePhrases.saveAsUTF8(from: "UTF-32"), line: nil)
    }
    if bytes.starts(with: [0xFF, 0xFE]) { return try utf16(bytes.dropFirst(2), isLittleEndian: true) }
    if bytes.starts(with: [0xFE, 0xFF]) { return try utf16(bytes.dropFirst(2), isLittleEndian: false) }
    if let isLittleEndian = order(of: bytes) { return try utf16(bytes[...], isLittleEndian: isLittleEndian) }
    let rest = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let text = String(validating: rest, as: UTF8.self) else { throw unknown(rest) }
    if let encoding = escapedEncoding(rest) {
      throw fault(
        AnswersFilePhrases.fileIsIn(encoding), AnswersFilePhrases.saveAsUTF8(from: encoding),
        line: line(of: 0x1B, in: rest))
    }
    if rest.contains(0) {
      throw fault(AnswersFilePhrases.fileHasNull, AnswersFilePhrases.anAnswersFile, line: line(of: 0, in: rest))
    }
    return text
  }

  // MARK: UTF-16

  /// Of a text in UTF-16 without a mark, most of whose characters are ASCII, as keys are; nil if it is none.
  private static func order(of bytes: [UInt8]) -> Bool? {
    guard bytes.count >= 4, bytes.count.isMultiple(of: 2) else { return nil }
    let zeros = bytes.enumerated().reduce(into: (even: 0, odd: 0)) { zeros, byte in
      guard byte.element == 0 else { return }
      if byte.offset.isMultiple(of: 2) { zeros.even += 1 } else { zeros.odd += 1 }
    }
    let many = bytes.count / 4
    if zeros.odd > many, zeros.even == 0 { return true }
    return zeros.even > many && zeros.odd == 0 ? false : nil
  }

  private static func utf16(_ bytes: ArraySlice<UInt8>, isLittleEndian: Bool) throws(AnswersFileFault) -> String {
    let name = isLittleEndian ? "UTF-16LE" : "UTF-16BE"
    let units = stride(from: bytes.startIndex, to: bytes.endIndex - 1, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isLittleEndian ? second << 8 | first : first << 8 | second
    }
    guard bytes.count.isMultiple(of: 2), let text = String(validating: units, as: UTF16.self) else {
      throw fault(AnswersFilePhrases.fileIsBroken(name), AnswersFilePhrases.saveAsUTF8(from: name), line: nil)
    }
    return text
  }

  // MARK: What is not Unicode

  private static func unknown(_ bytes: ArraySlice<UInt8>) -> AnswersFileFault {
    let text = String(decoding: bytes, as: UTF8.self)
    let line = text.prefix { $0 != "\u{FFFD}" }.count(where: \.isNewline) + 1
    // What is right as EUC-JP is hardly ever meant as Shift_JIS, but often right as that too.
    let encoding = isEUCJP(bytes) ? "EUC-JP" : isShiftJIS(bytes) ? "Shift_JIS" : nil
    guard let encoding else {
      return fault(AnswersFilePhrases.fileIsNotUTF8, AnswersFilePhrases.saveAsUTF8, line: line)
    }
    return fault(AnswersFilePhrases.fileIsIn(encoding), AnswersFilePhrases.saveAsUTF8(from: encoding), line: line)
  }

  /// ISO-2022-JP is all ASCII, with escapes.
  private static func escapedEncoding(_ bytes: ArraySlice<UInt8>) -> String? {
    let text = Array(bytes)
    let escapes: [[UInt8]] = [Array("\u{1B}$B".utf8), Array("\u{1B}$@".utf8), Array("\u{1B}(J".utf8)]
    let isThere = text.indices.contains { index in
      text[index] == 0x1B && escapes.contains { text[index...].starts(with: $0) }
    }
    return isThere ? "ISO-2022-JP" : nil
  }

  private static func isEUCJP(_ bytes: ArraySlice<UInt8>) -> Bool {
    isMadeOf(bytes) { lead in
      switch lead {
      case 0x8E: [0xA1...0xDF]
      case 0x8F: [0xA1...0xFE, 0xA1...0xFE]
      case 0xA1...0xFE: [0xA1...0xFE]
      default: nil
      }
    }
  }

  private static func isShiftJIS(_ bytes: ArraySlice<UInt8>) -> Bool {
    isMadeOf(bytes) { lead in
      switch lead {
      case 0x81...0x9F, 0xE0...0xFC: [0x40...0xFC]
      case 0xA1...0xDF: []
      default: nil
      }
    }
  }

  /// Whether the bytes are right, and two such characters stand side by side at least once: in Japanese they do, in a text of
  /// Latin letters with a few accents hardly ever.
  ///
  /// - Parameter trail: what follows a byte that is not ASCII; nil if it begins no character.
  private static func isMadeOf(_ bytes: ArraySlice<UInt8>, trail: (UInt8) -> [ClosedRange<UInt8>]?) -> Bool {
    var index = bytes.startIndex
    var (run, longest) = (0, 0)
    while index < bytes.endIndex {
      let byte = bytes[index]
      index += 1
      guard byte >= 0x80 else {
        run = 0
        continue
      }
      (run, longest) = (run + 1, max(longest, run + 1))
      guard let ranges = trail(byte) else { return false }
      for range in ranges {
        guard index < bytes.endIndex, range.contains(bytes[index]), bytes[index] != 0x7F else { return false }
        index += 1
      }
    }
    return longest > 1
  }

  // MARK: Saying so

  private static func line(of byte: UInt8, in bytes: ArraySlice<UInt8>) -> Int {
    let before = bytes.prefix { $0 != byte }
    let returns = before.indices.count {
      before[$0] == 0x0D && (before.index(after: $0) == before.endIndex || before[$0 + 1] != 0x0A)
    }
    return before.count { $0 == 0x0A } + returns + 1
  }

  private static func fault(_ reason: Phrase, _ accepted: Phrase, line: Int?) -> AnswersFileFault {
    AnswersFileFault([.init(line: line, key: "", value: "", reason: reason, accepted: accepted)])
  }
}
