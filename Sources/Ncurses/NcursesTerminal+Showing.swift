internal import CNcurses
package import Drawing

extension NcursesTerminal {
  /// Shows the canvas; only what differs from the screen is sent. Without a place the cursor is invisible.
  package func show(_ canvas: Canvas, cursor: (column: Int, row: Int)? = nil) {
    werase(gw_window())
    let rows = min(canvas.size.rows, size.rows)
    let columns = min(canvas.size.columns, size.columns)
    var bytes: [CChar] = []
    for row in 0..<rows {
      let cells = canvas.row(row).prefix(columns)
      var start = cells.startIndex
      while start < cells.endIndex {
        let style = cells[start].style
        let end = cells[start...].firstIndex { $0.style != style } ?? cells.endIndex
        bytes.removeAll(keepingCapacity: true)
        for index in start..<end where !cells[index].isContinuation {
          let isWide = index + 1 < cells.endIndex && cells[index + 1].isContinuation
          locale.append(cells[index].character, columns: isWide ? 2 : 1, to: &bytes)
        }
        let look = looks[style]
        // At the last column of the last row this reports an error, for the cursor cannot move on; the text is there.
        _ = gw_put(
          Int32(row), Int32(start - cells.startIndex), bytes, Int32(bytes.count), look.attributes, look.pair)
        start = end
      }
    }
    if let cursor, cursor.row < rows, cursor.column < columns {
      wmove(gw_window(), Int32(cursor.row), Int32(cursor.column))
      curs_set(1)
    } else {
      curs_set(0)
    }
    wrefresh(gw_window())
  }
}
