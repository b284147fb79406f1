internal import Drawing

/// A row of the help: a heading, or texts from some columns on.
struct HelpRow {
  private(set) var heading: String?
  private(set) var texts: [(column: Int, text: String, style: Style)] = []

  static let blank = HelpRow()

  static func heading(_ text: String) -> HelpRow {
    var row = HelpRow()
    row.heading = text
    return row
  }

  /// A text in rows of at most so many columns.
  static func rows(_ text: String, columns: Int, _ style: Style = .plain) -> [HelpRow] {
    text.wrapped(to: columns).map { line in
      var row = HelpRow()
      row.put(line, at: 0, style)
      return row
    }
  }

  mutating func put(_ text: String, at column: Int, _ style: Style = .plain) { texts.append((column, text, style)) }

  func draw(row: Int, on canvas: inout Canvas) {
    if let heading { canvas.heading(row: row, heading) }
    for (column, text, style) in texts { canvas.put(text, column: column + 1, row: row, style: style) }
  }
}
