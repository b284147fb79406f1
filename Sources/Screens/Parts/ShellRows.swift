internal import Drawing

/// A command in rows that can be copied from the screen into a shell as they stand: each but the last ends with a backslash,
/// and none begins with anything that is not the command's.
enum ShellRows {
  /// - Parameter command: as somebody would type it, words apart by one space.
  static func rows(of command: String, columns: Int) -> [String] {
    rows(of: command.split(separator: " ").map(String.init), columns: columns)
  }

  /// - Parameter words: each quoted as a shell wants it.
  static func rows(of words: [String], columns: Int) -> [String] {
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
