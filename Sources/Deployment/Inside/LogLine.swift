/// A line of a log.
package struct LogLine: Hashable, Sendable {
  /// Seconds since 1970.
  package let time: Double
  /// Without the colours that programs send to terminals.
  package let text: String

  package init(time: Double, text: String) {
    self.time = time
    self.text = text.contains("\u{1B}") ? text.replacing(#/\x1B\[[0-9;?]*[A-Za-z]/#, with: "") : text
  }
}
