internal import Drawing
internal import Phrases

/// Every `aws` command, the newest last.
///
/// A command begins at the left edge and has nothing around it, so that what the terminal marks and copies is the command.
struct CallsView: PaneView {
  let shared: Shared
  let filter: PaneFilter

  func furthest(in size: Size) -> Int { excerpt(of: lines(columns: size.columns).count, in: size).furthest }

  func draw(scrolled: Int, on canvas: inout Canvas) {
    canvas.clearPane()
    let errors = filter.onlyErrors ? "\(say(Phrase.listSeparator))\(say(LogPhrases.onlyErrors))" : ""
    let matches = say(MovingPhrases.shown(entries.count, of: shared.calls.entries.count)) + errors
    canvas.heading(
      row: 2, say(PanePhrases.callsHeading),
      remark: filter.onlyErrors ? matches : say(PanePhrases.callCount(shared.calls.count)), filter.rows, shown: matches)
    let lines = lines(columns: canvas.size.columns)
    let excerpt = excerpt(of: lines.count, in: canvas.size)
    let shown = excerpt.rows(from: excerpt.furthest - scrolled)
    for (index, line) in lines[shown].enumerated() {
      canvas.put(
        canvas.cut(line.text, to: canvas.size.columns), column: 0, row: 3 + index, style: line.style)
    }
    if lines.isEmpty {
      canvas.put(
        say(shared.calls.entries.isEmpty ? PanePhrases.noCallsYet : MovingPhrases.nothingMatches), column: 1, row: 4,
        style: .faint)
    }
    canvas.paneFoot(mark.more(excerpt, shown))
  }

  /// Those that are chosen.
  private var entries: [CallList.Entry] {
    shared.calls.entries.filter { entry in
      (!filter.onlyErrors || !entry.call.succeeded)
        && (!filter.rows.chooses || filter.rows.admits(entry.call.words.joined(separator: " "), entry.call.result))
    }
  }

  private func lines(columns: Int) -> [Line] {
    entries.flatMap { entry in
      let call = entry.call
      let tenths = Int((call.seconds * 10).rounded())
      let mark = entry.isRehearsed ? "  \(say(PanePhrases.rehearsedCall))" : ""
      let head = "\(UTC.timeOfDay(entry.time))  \(tenths / 10).\(tenths % 10) s  \(call.result)\(mark)"
      let remark = remark(on: call).map { say($0).wrapped(to: columns).map { Line($0, .faint) } } ?? []
      return [Line(head, call.succeeded ? .faint : .bad)] + remark + call.rows(columns: columns).map { Line($0) }
    }
  }

  /// What a request is in was there for its call alone, so that its command does not run again; nil where nothing is to be said.
  private func remark(on call: Call) -> Phrase? {
    guard call.words.contains(where: { $0.hasPrefix("file://") }) else { return nil }
    return call.words.contains("create-change-set") ? PanePhrases.requestCanBeSaved : PanePhrases.fileIsGone
  }
}
