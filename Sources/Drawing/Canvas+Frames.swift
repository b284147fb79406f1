extension Canvas {
  /// Draws a line from edge to edge of `frame`.
  package mutating func rule(row: Int, style: Style = .faint, in frame: Area? = nil) {
    let frame = frame ?? area
    let line = Area(column: frame.column, row: frame.row + row, columns: frame.columns, rows: 1)
    fill(line.clipped(to: frame), with: glyphs.rule, style: style)
  }

  /// Draws a box along the edges of `frame`, clears what is inside and writes the title into the upper edge.
  package mutating func box(_ frame: Area, title: String = "", style: Style = .plain) {
    guard frame.columns >= 2, frame.rows >= 2 else { return }
    let (right, bottom) = (frame.columns - 1, frame.rows - 1)
    fill(frame, style: .plain)
    rule(row: 0, style: style, in: frame)
    rule(row: bottom, style: style, in: frame)
    for edge in [frame.column, frame.column + right] {
      fill(
        Area(column: edge, row: frame.row + 1, columns: 1, rows: bottom - 1), with: glyphs.vertical, style: style)
    }
    put(String(glyphs.topLeft), column: 0, row: 0, style: style, in: frame)
    put(String(glyphs.topRight), column: right, row: 0, style: style, in: frame)
    put(String(glyphs.bottomLeft), column: 0, row: bottom, style: style, in: frame)
    put(String(glyphs.bottomRight), column: right, row: bottom, style: style, in: frame)
    guard !title.isEmpty, frame.columns > 6 else { return }
    let room = frame.columns - 6
    put(" \(title.fitted(to: room, ellipsis: glyphs.ellipsis)) ", column: 2, row: 0, style: style, in: frame)
  }
}
