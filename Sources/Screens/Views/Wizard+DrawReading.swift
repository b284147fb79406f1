internal import Drawing
internal import Phrases

extension Wizard {
  /// A text on the whole screen, from under the header to the keys.
  func draw(_ reading: Reading, on canvas: inout Canvas) {
    let top = 2
    let rows = canvas.size.rows - top - 2
    canvas.fill(Area(column: 0, row: top, columns: canvas.size.columns, rows: rows + 1), style: .plain)
    let lines = readingLines(reading.kind).flatMap { $0.isEmpty ? [""] : $0.wrapped(to: canvas.size.columns - 2) }
    let last = max(min(rows, lines.count), lines.count - min(reading.scroll, lines.count))
    canvas.heading(
      row: top, say(heading(of: reading.kind)), remark: "\(last)/\(lines.count)")
    for (index, line) in lines.prefix(last).suffix(rows).enumerated() {
      canvas.put(line, column: 1, row: top + 1 + index)
    }
    if lines.isEmpty { canvas.put(say(.noLogYet), column: 1, row: top + 1, style: .faint) }
  }

  private func heading(of kind: Reading.Kind) -> Phrase {
    switch kind {
    case .log: .gitLabLog
    case .evidence: .evidenceHeading
    case .followers: .followersHeading
    case .checks: .checks
    }
  }
}
