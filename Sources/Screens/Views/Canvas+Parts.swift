internal import Drawing

/// The parts that every screen is made of.
extension Canvas {
  /// A line across, with a title at its left and a remark at its right end.
  mutating func heading(row: Int, _ title: String, remark: String = "", in frame: Area? = nil, glyphs: Glyphs) {
    let frame = frame ?? area
    rule(row: row, glyphs: glyphs, in: frame)
    if !title.isEmpty {
      let shown = title.fitted(to: max(0, frame.columns - 6), ellipsis: glyphs.ellipsis)
      put(" \(shown) ", column: 2, row: row, style: .strong, in: frame)
    }
    if !remark.isEmpty, remark.columns + title.columns + 10 <= frame.columns {
      put(" \(remark) ", column: frame.columns - remark.columns - 4, row: row, style: .faint, in: frame)
    }
  }

  /// Text in lines of at most `columns`, from `row` on, in at most `rows`; returns how many rows it took.
  @discardableResult
  mutating func paragraph(
    _ text: String, column: Int, row: Int, columns: Int, rows: Int, style: Style = .plain
  ) -> Int {
    let lines = text.wrapped(to: columns).prefix(max(0, rows))
    for (index, line) in lines.enumerated() { put(line, column: column, row: row + index, style: style) }
    return lines.count
  }

  /// What a file is, and its path. One that does not fit beside it stands alone on the next rows, so that it can be copied whole.
  ///
  /// - Parameter column: where paths begin.
  /// - Returns: how many rows it took, at most `rows`.
  mutating func path(_ path: String, of name: String, column: Int, row: Int, rows: Int) -> Int {
    guard rows > 0 else { return 0 }
    put(name, column: 1, row: row, style: .faint)
    guard path.columns > size.columns - column - 1 else {
      put(path, column: column, row: row, style: .accent)
      return 1
    }
    var rest = path[...]
    var used = 1
    while !rest.isEmpty, used < rows {
      let part = rest.fitted(to: size.columns, ellipsis: "")
      put(part, column: 0, row: row + used, style: .accent)
      rest = rest.dropFirst(part.count)
      used += 1
    }
    return used
  }

  /// Text that ends before a column.
  mutating func put(_ text: String, endingAt column: Int, row: Int, style: Style = .plain) {
    put(text, column: max(0, column - text.columns), row: row, style: style)
  }

  /// A box in the middle of the screen with a title and lines of text.
  mutating func dialog(_ title: String, lines: [Line], glyphs: Glyphs) {
    let inner = min(size.columns - 8, max(title.columns + 4, lines.map(\.text.columns).max() ?? 0))
    let shown = lines.prefix(max(1, size.rows - 4))
    let frame = Area(
      column: max(0, (size.columns - inner - 4) / 2), row: max(0, (size.rows - shown.count - 2) / 2),
      columns: inner + 4, rows: shown.count + 2)
    box(frame, title: title, glyphs: glyphs, style: .strong)
    for (index, line) in shown.enumerated() {
      let text = line.text.fitted(to: inner, ellipsis: glyphs.ellipsis)
      put(text, column: 2, row: 1 + index, style: line.style, in: frame)
    }
  }
}

extension Wizard {
  /// A path as people write it: their home is `~`, which a shell understands too.
  func brief(_ path: String) -> String {
    guard let home = settings.home, home.count > 1, path.hasPrefix("\(home)/") else { return path }
    return "~\(path.dropFirst(home.count))"
  }
}
