internal import Deployment
internal import Drawing
internal import Phrases

/// Panes that take a whole screen under the steps.
extension Wizard {
  /// Every `aws` command, the newest last. A command begins at the left edge and has nothing around it, so that what the
  /// terminal marks and copies is the command.
  func drawCalls(scroll: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns
    clear(&canvas)
    canvas.heading(row: 2, say(.callsHeading), remark: say(.callCount(shared.calls.count)))
    let room = canvas.size.rows - 5
    // From the newest back, and no further than is seen.
    var lines: [Line] = []
    for entry in shared.calls.entries.reversed() {
      lines = self.lines(of: entry, columns: columns) + lines
      if lines.count >= scroll &+ room { break }
    }
    let hidden = max(0, min(scroll, lines.count - room))
    let shown = lines.dropLast(hidden).suffix(room)
    for (index, line) in shown.enumerated() {
      canvas.put(line.text, column: 0, row: 3 + index, style: line.style)
    }
    if shared.calls.entries.isEmpty { canvas.put(say(.noCallsYet), column: 1, row: 4, style: .faint) }
    canvas.heading(
      row: canvas.size.rows - 2, "", remark: hidden > 0 ? say(.moreBelow(hidden)) : "")
  }

  private func lines(of entry: CallList.Entry, columns: Int) -> [Line] {
    let call = entry.call
    let tenths = Int((call.seconds * 10).rounded())
    let mark = entry.isRehearsed ? "  \(say(.rehearsedCall))" : ""
    let head = "\(UTC.timeOfDay(entry.time))  \(tenths / 10).\(tenths % 10) s  \(call.result)\(mark)"
    return [Line(head, call.succeeded ? .faint : .bad)] + call.rows(columns: columns).map { Line($0) }
  }

  /// What took how long.
  func drawTimeline(scroll: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    let timeline = timeline
    clear(&canvas)
    canvas.heading(row: 2, say(.timelineHeading))
    canvas.put(timeline.scale(glyphs: canvas.glyphs, columns: columns), column: 1, row: 3, style: .faint)
    let room = canvas.size.rows - 6
    let first = max(0, min(scroll, timeline.rows.count - room))
    for (index, row) in timeline.rows.dropFirst(first).prefix(room).enumerated() {
      let parts = timeline.parts(
        of: row, in: shared.settings.language, glyphs: canvas.glyphs, columns: columns)
      let line = 4 + index
      canvas.put(parts.name, column: 1, row: line, style: row.isGroup ? .strong : .plain)
      canvas.put(
        parts.bar, column: 1 + parts.name.columns + parts.indent, row: line, style: row.state.style)
      canvas.put(parts.time, endingAt: columns + 1, row: line)
    }
    if timeline.rows.isEmpty { canvas.put(say(.nothingBegunYet), column: 1, row: 4, style: .faint) }
    canvas.heading(
      row: canvas.size.rows - 2, "",
      remark: mark.more(above: first, below: max(0, timeline.rows.count - first - room)))
  }

  private func clear(_ canvas: inout Canvas) {
    canvas.fill(
      Area(column: 0, row: 2, columns: canvas.size.columns, rows: canvas.size.rows - 3), style: .plain)
  }
}
