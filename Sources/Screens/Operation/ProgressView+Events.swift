internal import GitLabStack
internal import Deployment
internal import Drawing
internal import Phrases

extension ProgressView {
  /// From `top` down to the foot, which begins at `end`.
  func drawEvents(top: Int, end: Int, on canvas: inout Canvas) {
    // A pane above may have taken all there is.
    guard top + 1 < end else { return }
    let columns = canvas.size.columns
    let events = screen.progress.recent.filter { !screen.look.showsOnlyFailures || $0.status.phase == .failed }
    let failures = screen.progress.recent.count { $0.status.phase == .failed }
    canvas.heading(row: top, say(ProgressPhrases.events), remark: say(ProgressPhrases.failureCount(failures)))
    let room = end - 1 - top
    let last = max(min(room, events.count), events.count - screen.look.scroll)
    for (index, event) in events.prefix(last).suffix(room).enumerated() {
      let row = top + 1 + index
      canvas.put(UTC.timeOfDay(event.time), column: 1, row: row, style: .faint)
      let style: Style =
        event.status.phase == .failed
        ? .bad : event.status.isUndoing ? .warning : event.status.phase == .complete ? .good : .plain
      canvas.put(event.status.rawValue.fitted(to: 19), column: 10, row: row, style: style)
      canvas.put(event.logicalID.fitted(to: 24), column: 30, row: row)
      let detail = event.reason ?? ResourceType(event.resourceType).shortName
      canvas.put(detail.fitted(to: columns - 57), column: 56, row: row, style: .faint)
    }
  }
}
