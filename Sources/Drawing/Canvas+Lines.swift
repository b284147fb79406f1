extension Canvas {
  /// The text of each row without the blanks at its end.
  package var lines: [String] {
    (0..<size.rows).map { row in
      let cells = self.row(row)
      let end = cells.lastIndex { $0.character != " " }.map { $0 + 1 } ?? cells.startIndex
      var line = ""
      for cell in cells[..<end] where !cell.isContinuation { line.append(cell.character) }
      return line
    }
  }

  /// All rows, as a person would see them.
  package var text: String { lines.joined(separator: "\n") }
}
