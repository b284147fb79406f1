internal import Drawing
internal import Phrases

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

  /// Text in lines of at most `columns`, from `row` on, in at most `rows`; returns how many rows it took. Text that is cut
  /// says so by an ellipsis.
  @discardableResult
  mutating func paragraph(
    _ text: String, column: Int, row: Int, columns: Int, rows: Int = .max, style: Style = .plain, glyphs: Glyphs
  ) -> Int {
    let lines = text.wrapped(to: columns)
    for (index, line) in lines.prefix(max(0, rows)).enumerated() {
      let isCut = index == rows - 1 && lines.count > rows
      put(
        isCut ? (line + glyphs.ellipsis).fitted(to: columns, ellipsis: glyphs.ellipsis) : line, column: column,
        row: row + index, style: style)
    }
    return min(max(0, rows), lines.count)
  }

  /// What a file is, and its path. One that does not fit beside it stands alone on the next rows, so that it can be copied whole.
  ///
  /// - Parameter column: where paths begin.
  /// - Returns: how many rows it took.
  mutating func path(_ path: String, of name: String, column: Int, row: Int) -> Int {
    put(name, column: 1, row: row, style: .faint)
    guard path.columns > size.columns - column - 1 else {
      put(path, column: column, row: row, style: .accent)
      return 1
    }
    var rest = path[...]
    var used = 1
    while !rest.isEmpty {
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
  fileprivate mutating func dialog(_ title: String, lines: [Line], glyphs: Glyphs) {
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
  /// Draws a box, as far down as it was scrolled.
  func draw(_ box: Box, on canvas: inout Canvas) {
    let lines = box.visible(in: canvas.size, scrolled: scrolled.box, mark: markOfScrolling)
    canvas.dialog(box.title, lines: lines, glyphs: settings.glyphs)
  }

  /// The rows of a list from one row to before another, as many as there is room for, and the selected one among them. What
  /// is above and below is counted, so that nothing is hidden without a mark.
  func drawWindow(
    of count: Int, selected: Int, from top: Int, to bottom: Int, on canvas: inout Canvas,
    _ draw: (_ index: Int, _ row: Int, inout Canvas) -> Void
  ) {
    let isWhole = count <= bottom - top
    let room = bottom - top - (isWhole ? 0 : 1)
    guard room > 0 else { return }
    let first = max(0, min(selected - room + 1, count - room))
    for index in first..<min(count, first + room) { draw(index, top + index - first, &canvas) }
    guard !isWhole else { return }
    canvas.put(markOfMore(above: first, below: count - first - room), column: 4, row: bottom - 1, style: .faint)
  }

  /// That there is more than is seen, and where.
  func markOfMore(above: Int, below: Int) -> String {
    [above > 0 ? say(.moreAbove(above)) : nil, below > 0 ? say(.moreBelow(below)) : nil].compactMap(\.self)
      .joined(separator: say(.listSeparator))
  }

  /// The same, with the keys that lead there.
  func markOfScrolling(above: Int, below: Int) -> String {
    "\(markOfMore(above: above, below: below))  \("↑↓".plain(settings))"
  }

  /// A path as people write it: their home is `~`, which a shell understands too.
  func brief(_ path: String) -> String {
    guard let home = settings.home, home.count > 1, path.hasPrefix("\(home)/") else { return path }
    return "~\(path.dropFirst(home.count))"
  }
}
