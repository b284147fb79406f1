internal import Drawing

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
  /// The command in rows that can be copied from the screen into a shell as they stand: each but the last ends with a
  /// backslash, and none begins with anything that is not the command's.
  func rows(columns: Int) -> [String] {
    // A column for the backslash.
    let room = max(8, columns - 1)
    var rows = [""]
    for word in words {
      let gap = rows[rows.count - 1].isEmpty ? "" : " "
      if rows[rows.count - 1].columns + gap.columns + word.columns <= room {
        rows[rows.count - 1] += gap + word
        continue
      }
      // The space must not get lost between the rows.
      if !rows[rows.count - 1].isEmpty {
        rows[rows.count - 1] += gap
        rows.append("")
      }
      for character in word {
        if rows[rows.count - 1].columns + character.columns > room { rows.append("") }
        rows[rows.count - 1].append(character)
      }
    }
    return rows.dropLast().map { $0 + "\\" } + rows.suffix(1)
  }
}
