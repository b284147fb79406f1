/// One `aws` command that was run. What it printed is not in it, and so no secret is.
package struct Call: Hashable, Sendable {
  /// The command and its arguments, each quoted as a shell wants it.
  package let words: [String]
  package let seconds: Double
  /// How it ended, in the words of a shell.
  package let result: String
  package let succeeded: Bool

  package init(words: [String], seconds: Double, result: String, succeeded: Bool) {
    self.words = words
    self.seconds = seconds
    self.result = result
    self.succeeded = succeeded
  }
}

extension Call {
  /// The command in rows that can be copied from the screen into a shell as they stand.
  func rows(columns: Int) -> [String] { ShellRows.rows(of: words, columns: columns) }
}
