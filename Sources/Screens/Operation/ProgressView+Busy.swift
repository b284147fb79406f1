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
    var row = top + 1
    for item in busy where row < last {
      draw(item, of: progress, row: row, on: &canvas)
      row += 1
      if item.isSlow, let reason = item.reason, row < last {
        canvas.put(
          say(reason).fitted(to: canvas.size.columns - 9, ellipsis: canvas.glyphs.ellipsis), column: 8, row: row,
          style: .warning)
        row += 1
      }
    }
    return row
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
