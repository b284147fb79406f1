/// Reading of what comes out of a session: which of it the inner command said, and how it ended.
///
/// Takes bytes as they come and hands on at once what can only be the command's.
package struct InnerOutput: Sendable {
  /// How an inner command ended, as far as its session told.
  package enum Ending: Hashable, Sendable {
    case exited(Int)
    /// It never began; what the plugin said instead, empty where it said nothing.
    case neverBegan(reason: String)
    /// It began, and its session was over before it; what the plugin said last. It may go on inside.
    case lost(reason: String)
  }

  private let command: InnerCommand
  /// What is not decided yet, in ASCII's line ends.
  private var rest: [UInt8] = []
  private var hasBegun = false
  /// nil until the command's own end was read.
  private(set) package var exitCode: Int?
  /// The last words that were no output, for a session that ends badly.
  private var words: [UInt8] = []

  package init(of command: InnerCommand) { self.command = command }

  /// Takes in what came, and returns what the command said of it, in whole characters.
  package mutating func take(_ bytes: some Sequence<UInt8>) -> String {
    String(decoding: output(of: bytes), as: UTF8.self)
  }

  private mutating func output(of bytes: some Sequence<UInt8>) -> [UInt8] {
    // A terminal ends its lines with both.
    rest += bytes.filter { $0 != UInt8(ascii: "\r") }
    guard exitCode == nil else { return [] }
    if !hasBegun {
      guard let mark = rest.firstRange(of: Array(command.begin.utf8)) else {
        words = rest
        return []
      }
      words = []
      rest.removeSubrange(..<mark.upperBound)
      hasBegun = true
    }
    return takeOutput()
  }

  private mutating func takeOutput() -> [UInt8] {
    let mark = Array(command.end.utf8)
    if let found = rest.firstRange(of: mark) {
      let tail = rest[found.upperBound...]
      // Its code may be still on its way.
      guard let close = tail.firstIndex(of: UInt8(ascii: "@")) else { return handOn(upTo: found.lowerBound) }
      exitCode = Int(String(decoding: tail[..<close], as: UTF8.self))
      defer { rest = [] }
      return Array(rest[..<found.lowerBound])
    }
    let held = (1...mark.count).last { length in rest.suffix(length).elementsEqual(mark.prefix(length)) } ?? 0
    return handOn(upTo: rest.count - max(held, rest.lengthOfBrokenCharacter))
  }

  private mutating func handOn(upTo end: Int) -> [UInt8] {
    let output = Array(rest[..<end])
    rest.removeSubrange(..<end)
    words = Array((words + output).suffix(400))
    return output
  }

  /// What is known once nothing more comes.
  package var ending: Ending {
    if let exitCode { return .exited(exitCode) }
    return hasBegun ? .lost(reason: reason) : .neverBegan(reason: reason)
  }

  /// The last line in which the plugin tells why; it says that a session starts and ends in lines of their own.
  private var reason: String {
    let lines = String(decoding: words + rest, as: UTF8.self).split(whereSeparator: \.isNewline).map {
      $0.drop { $0.isWhitespace }
    }
    let telling = lines.last { line in
      line.hasPrefix("Cannot perform start session") || line.hasPrefix("SessionId:") || line.hasPrefix("Session:")
    }
    return telling.map { String($0) } ?? ""
  }
}

extension [UInt8] {
  /// How many bytes at the end are the beginning of a character whose rest is missing.
  fileprivate var lengthOfBrokenCharacter: Int {
    guard let start = suffix(3).lastIndex(where: { $0 >= 0xC0 }) else { return 0 }
    let length = count - start
    let whole = self[start] >= 0xF0 ? 4 : self[start] >= 0xE0 ? 3 : 2
    return length < whole ? length : 0
  }
}
