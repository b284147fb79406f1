internal import Drawing
internal import Phrases

/// Every `aws` command, the newest last.
///
/// A command begins at the left edge and has nothing around it, so that what the terminal marks and copies is the command.
struct CallsView: PaneView {
  let shared: Shared

  private static func room(in size: Size) -> Int { size.rows - 5 }

  func furthest(in size: Size) -> Int { max(0, lines(columns: size.columns).count - Self.room(in: size)) }

  func draw(scrolled: Int, on canvas: inout Canvas) {
    canvas.clearPane()
    canvas.heading(row: 2, say(PanePhrases.callsHeading), remark: say(PanePhrases.callCount(shared.calls.count)))
    let lines = lines(columns: canvas.size.columns)
    let hidden = min(scrolled, furthest(in: canvas.size))
    for (index, line) in lines.dropLast(hidden).suffix(Self.room(in: canvas.size)).enumerated() {
      canvas.put(
        canvas.cut(line.text, to: canvas.size.columns), column: 0, row: 3 + index, style: line.style)
    }
    if lines.isEmpty { canvas.put(say(PanePhrases.noCallsYet), column: 1, row: 4, style: .faint) }
    canvas.paneFoot(hidden > 0 ? say(ChangePlanPhrases.moreBelow(hidden)) : "")
  }

  private func lines(columns: Int) -> [Line] {
    shared.calls.entries.flatMap { entry in
      let call = entry.call
      let tenths = Int((call.seconds * 10).rounded())
      let mark = entry.isRehearsed ? "  \(say(PanePhrases.rehearsedCall))" : ""
      let head = "\(UTC.timeOfDay(entry.time))  \(tenths / 10).\(tenths % 10) s  \(call.result)\(mark)"
      return [Line(head, call.succeeded ? .faint : .bad)] + call.rows(columns: columns).map { Line($0) }
    }
  }
}
