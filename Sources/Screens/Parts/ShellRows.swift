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
    var quotes = Quotes()
    /// Inside quotes a backslash is only one: they are closed before it, and opened again after it.
    func endRow() {
      if quotes.areOpen { rows[rows.count - 1] += "'" }
      rows.append(quotes.areOpen ? "'" : "")
    }
    for word in words {
      let gap = rows[rows.count - 1].isEmpty ? "" : " "
      let after = quotes.after(word)
      if rows[rows.count - 1].columns + gap.columns + word.columns <= room - (after.areOpen ? 2 : 0) {
        rows[rows.count - 1] += gap + word
        quotes = after
        continue
      }
      // The space must not get lost between the rows: it begins the next where it would push the backslash over the edge.
      if !rows[rows.count - 1].isEmpty {
        let hasRoom = rows[rows.count - 1].columns + gap.columns <= room - (quotes.areOpen ? 2 : 0)
        if hasRoom { rows[rows.count - 1] += gap }
        endRow()
        if !hasRoom { rows[rows.count - 1] += gap }
      }
      for character in word {
        let left = room - (quotes.areOpen ? 2 : 0) - rows[rows.count - 1].columns
        if character.columns > left, !quotes.isEscaping { endRow() }
        rows[rows.count - 1].append(character)
        quotes.read(character)
      }
    }
    return rows.dropLast().map { $0 + "\\" } + rows.suffix(1)
  }

  /// Whether what was read so far ends within single quotes.
  private struct Quotes {
    private(set) var areOpen = false
    /// Whether what comes next is what it is, and nothing to the shell.
    private(set) var isEscaping = false

    mutating func read(_ character: Character) {
      if isEscaping {
        isEscaping = false
      } else if character == "'" {
        areOpen.toggle()
      } else {
        isEscaping = character == "\\" && !areOpen
      }
    }

    func after(_ word: String) -> Quotes { word.reduce(into: self) { $0.read($1) } }
  }
}
