/// A screen that is being composed: a grid of styled characters. Whatever is drawn outside of it is cut off.
package struct Canvas: Sendable {
  package let size: Size
  /// What its lines, marks and bars are made of.
  package let glyphs: Glyphs
  /// Row after row, `size.columns` each.
  private var cells: [Cell]
  /// What can be clicked, the topmost last.
  package internal(set) var targets: [Target] = []

  package init(_ size: Size, glyphs: Glyphs = .unicode) {
    self.glyphs = glyphs
    self.size = Size(columns: max(0, size.columns), rows: max(0, size.rows))
    cells = Array(repeating: .blank, count: self.size.columns * self.size.rows)
  }

  /// All of it.
  package var area: Area { Area(size) }

  package subscript(column: Int, row: Int) -> Cell { cells[row * size.columns + column] }

  /// The cells of a row, from the left.
  package func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  // MARK: Writing

  /// Writes one line of text; returns the columns it took. A wide character that does not fit leaves a blank at the edge.
  ///
  /// Tabs and line ends become spaces and whatever else is not seen a replacement mark, so text from outside can neither
  /// reach the terminal as a command nor pass for another.
  @discardableResult
  package mutating func put(_ text: some StringProtocol, column: Int, row: Int, style: Style = .plain) -> Int {
    put(text, column: column, row: row, style: style, in: area)
  }

  /// Writes one line of text, counting from the corner of `frame` and cutting at its edges; returns the columns it took.
  @discardableResult
  package mutating func put(
    _ text: some StringProtocol, column: Int, row: Int, style: Style = .plain, in frame: Area
  ) -> Int {
    let visible = frame.clipped(to: area)
    let row = frame.row + row
    guard row >= visible.row, row < visible.row + visible.rows else { return 0 }
    let start = frame.column + column
    let right = visible.column + visible.columns
    let base = row * size.columns
    var at = start
    for character in text {
      if at >= right { break }
      let columns = character.columns
      if columns == 0 { continue }
      let fits = at >= visible.column && at + columns <= right
      if fits {
        set(character.printable, columns: columns, at: base + at, row: row, style: style)
      } else {
        // Half of a wide character is no character.
        for half in (at..<at + columns).clamped(to: visible.column..<right) {
          set(" ", columns: 1, at: base + half, row: row, style: style)
        }
      }
      at += columns
    }
    return min(at, max(right, start)) - start
  }

  /// Fills a rectangle with one character (of one column), so that a row or a box has a style to its edge.
  package mutating func fill(_ frame: Area, with character: Character = " ", style: Style) {
    let visible = frame.clipped(to: area)
    for row in visible.row..<visible.row + visible.rows {
      for column in visible.column..<visible.column + visible.columns {
        set(character, columns: 1, at: row * size.columns + column, row: row, style: style)
      }
    }
  }

  package mutating func fill(row: Int, style: Style) {
    fill(Area(column: 0, row: row, columns: size.columns, rows: 1), style: style)
  }

  /// Takes rows of another canvas, cut at the edges of this one, the first of them into `row`.
  package mutating func copy(_ rows: Range<Int>, of sheet: Canvas, to row: Int) {
    for (index, source) in rows.clamped(to: 0..<sheet.size.rows).enumerated()
    where (0..<size.rows).contains(row + index) {
      for (column, cell) in sheet.row(source).prefix(size.columns).enumerated() {
        cells[(row + index) * size.columns + column] = cell
      }
    }
    let taken = rows.clamped(to: 0..<sheet.size.rows)
    let source = Area(column: 0, row: taken.lowerBound, columns: size.columns, rows: taken.count)
    for target in sheet.targets {
      let seen = target.area.clipped(to: source)
      note(
        target.keys,
        at: Area(
          column: seen.column, row: seen.row - taken.lowerBound + row, columns: seen.columns, rows: seen.rows))
    }
  }

  private mutating func set(_ character: Character, columns: Int, at index: Int, row: Int, style: Style) {
    blankHalves(of: index, columns: columns, row: row)
    cells[index] = Cell(character: character, style: style)
    if columns == 2 { cells[index + 1] = Cell(character: " ", style: style, isContinuation: true) }
  }

  /// Blanks the half that would remain of a wide character when these columns are overwritten.
  private mutating func blankHalves(of index: Int, columns: Int, row: Int) {
    if cells[index].isContinuation { cells[index - 1].character = " " }
    let after = index + columns
    if after < (row + 1) * size.columns, cells[after].isContinuation { cells[after].isContinuation = false }
  }
}

/// Two that look the same are the same, whatever can be clicked on them.
extension Canvas: Hashable {
  package static func == (one: Canvas, other: Canvas) -> Bool {
    one.size == other.size && one.glyphs == other.glyphs && one.cells == other.cells
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(size)
    hasher.combine(cells)
  }
}
