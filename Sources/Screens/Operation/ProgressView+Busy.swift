internal import GitLabStack
internal import Deployment
internal import Drawing
internal import Phrases

extension ProgressView {
  /// What is under way, beside what is usual, and what it waits for where it is slow; returns the row after it.
  ///
  /// A few rows at most, so that the events have theirs.
  func drawBusy(of progress: DeploymentProgress, at time: Double, top: Int, end: Int, on canvas: inout Canvas) -> Int {
    let busy = progress.busy(at: time)
    guard !busy.isEmpty else { return top }
    let last = top + max(3, (end - top) / 2)
    canvas.heading(row: top, say(PanePhrases.busyHeading), remark: say(PanePhrases.thisRunAndUsual))
    let sheet = Page.Sheet(like: canvas) { sheet in
      var row = 0
      for item in busy {
        draw(item, of: progress, row: row, on: &sheet)
        row += 1
        guard item.isSlow, let reason = item.reason else { continue }
        row += sheet.paragraph(say(reason), column: 8, row: row, columns: sheet.size.columns - 9, style: .warning)
      }
      return row
    }
    let excerpt = Excerpt(of: sheet.rows, in: last - top - 1)
    let shown = excerpt.rows(from: 0)
    canvas.copy(shown, of: sheet.canvas, to: top + 1)
    guard !excerpt.isWhole else { return top + 1 + shown.count }
    canvas.put(mark.more(excerpt, shown), column: 8, row: top + 1 + shown.count, style: .faint)
    return top + 2 + shown.count
  }

  private func draw(_ item: BusyResource, of progress: DeploymentProgress, row: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns
    let word =
      item.isSlow ? PanePhrases.slowerThanUsual : item.resource.state.word(isOver: false, takesDown: progress.takesDown)
    let usual =
      item.usual.map { "\(Stopwatch.text($0.lowerBound))-\(Stopwatch.text($0.upperBound))" } ?? canvas.glyphs.nothing
    let name = max(20, columns / 3)
    canvas.put(say(word), column: 1, row: row, style: item.isSlow ? .warning : item.resource.state.style)
    canvas.put(
      item.resource.logicalID.fitted(to: name, ellipsis: canvas.glyphs.ellipsis), column: 8, row: row)
    let type = ResourceType(item.resource.type).shortName
    canvas.put(
      type.fitted(to: columns - name - 29, ellipsis: canvas.glyphs.ellipsis), column: 9 + name, row: row,
      style: .faint)
    canvas.put(Stopwatch.text(item.elapsed), endingAt: columns - 13, row: row)
    canvas.put(usual, endingAt: columns - 1, row: row, style: .faint)
  }
}
