internal import Drawing

/// What is written for eighty columns, on a terminal that has fewer.
extension Console {
  /// Prints a result that people read, as a text of whole lines.
  package func tell(words text: String) throws(OutputFault) { try tell(page: called(text)) }

  /// The same of what is about the program wherever it lies, such as its help.
  package func tell(page text: String) throws(OutputFault) {
    try tell(narrowed(shown(text), on: .results), terminator: "")
  }

  /// In rows that there is room for; as it is where nobody knows of a narrow terminal.
  func narrowed(_ text: String, on stream: Stream) -> String {
    guard let columns = columns(of: stream) else { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap { $0.rows(in: columns) }.joined(separator: "\n")
  }
}

extension Substring {
  /// Each as far in as the line is. Whole stays what is to be copied, and where a word has no room.
  fileprivate func rows(in columns: Int) -> [String] {
    let words = split(separator: " ")
    let depth = Swift.min(prefix { $0 == " " }.count, columns / 3)
    let isCopied = words.first.map(\.beginsCommand) ?? true
    let fits = words.allSatisfy { word in word.columns <= columns - depth || word.contains { $0.columns == 2 } }
    guard self.columns > columns, !isCopied, fits else { return [String(self)] }
    let indentation = String(repeating: " ", count: depth)
    return drop { $0 == " " }.wrapped(to: columns - depth).map { indentation + $0 }
  }

  /// Whether it is how something begins that is typed, or written to a file.
  var beginsCommand: Bool {
    hasSuffix("gitlab-wizard") || hasPrefix("--") || ["aws", "sudo", "curl", "#"].contains(self)
  }
}
