internal import Drawing

/// The parts that every screen is made of.
extension Canvas {
  /// A text as far as so many columns have room for it, with a mark where it was cut.
  func cut(_ text: String, to columns: Int) -> String { text.fitted(to: columns, ellipsis: glyphs.ellipsis) }

  /// A line across, with a title at its left and a remark at its right end; what there is no room for leaves a mark.
  mutating func heading(row: Int, _ title: String, remark: String = "", in frame: Area? = nil) {
    let frame = frame ?? area
    rule(row: row, in: frame)
    let taken = remark.isEmpty ? 6 : 10 + min(remark.columns, glyphs.ellipsis.columns)
    let title = cut(title, to: max(0, frame.columns - taken))
    if !title.isEmpty { put(" \(title) ", column: 2, row: row, style: .strong, in: frame) }
    let rest = wholeWords(of: remark, in: frame.columns - title.columns - 10)
    if !rest.isEmpty { put(" \(rest) ", column: frame.columns - rest.columns - 4, row: row, style: .faint, in: frame) }
  }

  /// As many of its first words as there is room for, and a mark for the others: half a figure would be another one.
  private func wholeWords(of text: String, in columns: Int) -> String {
    guard text.columns > columns else { return text }
    var words = text.split(separator: " ").map(String.init)
    while !words.isEmpty {
      words.removeLast()
      let rest = (words + [glyphs.ellipsis]).joined(separator: " ")
      if rest.columns <= columns { return rest }
    }
    return ""
  }

  /// Text in lines of at most `columns`, from `row` on, in at most `rows`; returns how many rows it took. Text that is cut
  /// says so by an ellipsis.
  @discardableResult
  mutating func paragraph(
    _ text: String, column: Int, row: Int, columns: Int, rows: Int = .max, style: Style = .plain
  ) -> Int {
    let lines = text.wrapped(to: columns)
    for (index, line) in lines.prefix(max(0, rows)).enumerated() {
      let isCut = index == rows - 1 && lines.count > rows
      put(isCut ? cut(line + glyphs.ellipsis, to: columns) : line, column: column, row: row + index, style: style)
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
    return 1 + whole(path, row: row + 1)
  }

  /// What is to be copied, from the edge and on as many rows as it takes; returns how many those are.
  mutating func whole(_ text: String, row: Int) -> Int {
    let rows = Self.rows(ofWhole: text, columns: size.columns)
    for (index, part) in rows.enumerated() { put(part, column: 0, row: row + index, style: .accent) }
    return rows.count
  }

  /// A text cut into rows that are one again where they are put together.
  static func rows(ofWhole text: String, columns: Int) -> [String] {
    var (rest, rows) = (text[...], [String]())
    while !rest.isEmpty {
      let part = String(rest.fitted(to: columns, ellipsis: ""))
      rows.append(part)
      rest = rest.dropFirst(max(1, part.count))
    }
    return rows
  }

  /// A command from the edge, in rows that a shell takes as they stand; returns how many those are.
  mutating func command(_ text: String, row: Int) -> Int {
    let rows = ShellRows.rows(of: text, columns: size.columns)
    for (index, part) in rows.enumerated() { put(part, column: 0, row: row + index, style: .accent) }
    return rows.count
  }

  /// Text that ends before a column.
  mutating func put(_ text: String, endingAt column: Int, row: Int, style: Style = .plain) {
    put(text, column: max(0, column - text.columns), row: row, style: style)
  }

  /// What is to be said about the last key or answer, above the keys, in up to half of the rows: it may name a command.
  mutating func notice(_ text: String?, above keys: Int = 1) {
    guard let text else { return }
    let columns = size.columns - 2
    let rows = rows(ofNotice: text)
    let end = size.rows - keys
    for row in end - rows..<end { fill(row: row, style: .plain) }
    paragraph(text, column: 1, row: end - rows, columns: columns, rows: rows, style: .warning)
  }

  /// How many rows it takes.
  func rows(ofNotice text: String?) -> Int {
    text.map { min(max(3, size.rows / 2), $0.wrapped(to: size.columns - 2).count) } ?? 0
  }

  // MARK: What scrolls

  /// A box in the middle of the screen, as far down as it was scrolled.
  mutating func draw(_ box: Box, scrolled: Int = 0, mark: ScrollMark) {
    let lines = box.visible(in: size, scrolled: scrolled, mark: mark.scrolling)
    // Of all its lines, so that it stays as wide as it is while it is scrolled; one of them tells of the others.
    let widest = ([box.title.columns + 4, box.edge.columns + 4] + (box.lines + lines).map(\.text.columns)).max() ?? 0
    let inner = min(size.columns - 8, widest)
    let shown = lines.prefix(max(1, size.rows - 4))
    let frame = Area(
      column: max(0, (size.columns - inner - 4) / 2), row: max(0, (size.rows - shown.count - 2) / 2),
      columns: inner + 4, rows: shown.count + 2)
    self.box(frame, title: box.title, style: .strong)
    for (index, line) in shown.enumerated() {
      put(cut(line.text, to: inner), column: 2, row: 1 + index, style: line.style, in: frame)
      note(line.keys, at: Area(column: frame.column + 1, row: frame.row + 1 + index, columns: inner + 2, rows: 1))
    }
    if !box.edge.isEmpty {
      let text = " \(cut(box.edge, to: inner)) "
      put(text, column: frame.columns - text.columns - 2, row: frame.rows - 1, style: .strong, in: frame)
    }
  }

  /// The rows of a list from one row to before another, as many as there is room for, and the selected one among them. What
  /// is above and below is counted, so that nothing is hidden without a mark.
  ///
  /// - Parameter keys: what a click on a row is worth.
  mutating func window(
    of count: Int, selected: Int, from top: Int, to bottom: Int, mark: ScrollMark, keys: (Int) -> [Key] = { _ in [] },
    _ draw: (_ index: Int, _ row: Int, inout Canvas) -> Void
  ) {
    guard bottom > top else { return }
    let excerpt = Excerpt(of: count, in: bottom - top)
    let shown = excerpt.rows(around: selected)
    for index in shown {
      draw(index, top + index - shown.lowerBound, &self)
      note(keys(index), row: top + index - shown.lowerBound)
    }
    guard !excerpt.isWhole, bottom - top > 1 else { return }
    put(mark.more(excerpt, shown), column: 4, row: bottom - 1, style: .faint)
  }
}
