internal import Drawing
internal import Phrases

extension Wizard {
  /// Draws a check in at most so many rows; returns how many it took.
  func draw(_ check: Check, row: Int, rows: Int, on canvas: inout Canvas) -> Int {
    let (word, style): (Phrase, Style) =
      switch check.state {
      case .fail: (.checkFails, .bad)
      case .warn: (.stateWarn, .warning)
      case .wait: (.stateWait, .faint)
      }
    guard rows > 0 else { return 0 }
    let width = canvas.put(say(word).padded(to: 6), column: 1, row: row, style: style)
    let columns = canvas.size.columns - width - 3
    let lines = say(check.message).wrapped(to: columns)
    for (index, line) in lines.prefix(rows).enumerated() {
      let isCut = index == rows - 1 && lines.count > rows
      let text =
        isCut ? (line + settings.glyphs.ellipsis).fitted(to: columns, ellipsis: settings.glyphs.ellipsis) : line
      canvas.put(text, column: width + 1, row: row + index)
    }
    return min(rows, lines.count)
  }
}
