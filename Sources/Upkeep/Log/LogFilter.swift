/// Choice of lines of a log: those that contain a text, those that look like errors.
package struct LogFilter: Hashable, Sendable {
  /// Plain text, not a pattern, whatever the case of its letters; empty for every line.
  package var text: String {
    didSet { bytes = Self.folded(text) }
  }
  package var onlyErrors: Bool
  private var bytes: [UInt8]

  package init(text: String = "", onlyErrors: Bool = false) {
    self.text = text
    self.onlyErrors = onlyErrors
    bytes = Self.folded(text)
  }

  /// Whether every line passes.
  package var isOff: Bool { text.isEmpty && !onlyErrors }

  /// Whether a line is to be seen. The text counts where it stands in what is shown of the line but its time: its source, its words.
  package func admits(_ message: String, from source: String? = nil) -> Bool {
    if onlyErrors, !LogErrors.marks(message) { return false }
    guard !bytes.isEmpty else { return true }
    let shown = source.map { "\($0) \(message)" } ?? message
    return Self.folded(shown).firstIndex(of: bytes) != nil
  }

  package func admits(_ entry: LogEntry) -> Bool { admits(entry.message, from: entry.source) }

  /// Without regard to case, as bytes: a line of a log may be long, and there may be many.
  private static func folded(_ text: String) -> [UInt8] { Array(text.lowercased().utf8) }
}

extension [UInt8] {
  /// Where other bytes stand in these first; nil where they do not.
  fileprivate func firstIndex(of part: [UInt8]) -> Int? {
    guard let first = part.first, count >= part.count else { return nil }
    return (0...(count - part.count)).first { start in
      self[start] == first && self[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
