internal import GitLabStack
internal import Deployment
internal import Drawing
internal import Phrases

extension ProgressView {
  /// Those that are chosen, the newest last.
  var events: [StackEvent] {
    let look = screen.look
    return screen.progress.recent.filter { event in
      (!look.showsOnlyFailures || event.status.phase == .failed)
        && look.filter.admits(event.logicalID, event.status.rawValue, event.resourceType, event.reason ?? "")
    }
  }

  /// From `top` down to the foot, which begins at `end`.
  func drawEvents(top: Int, end: Int, on canvas: inout Canvas) {
    // A pane above may have taken all there is.
    guard top + 1 < end else { return }
    let columns = canvas.size.columns
    let (all, events) = (screen.progress.recent, events)
    let failures = all.count { $0.status.phase == .failed }
    let room = end - 1 - top
    let last = max(min(room, events.count), events.count - screen.look.scroll)
    let shown = events.prefix(last).suffix(room)
    let title = say(ProgressPhrases.events)
    let remarks = [
      mark.more(above: shown.startIndex, below: events.count - last), say(ProgressPhrases.failureCount(failures)),
    ].filter { !$0.isEmpty }
    // Heads without room for both tell how many there are: the keys say the rest.
    let both = remarks.joined(separator: "  ")
    canvas.heading(
      row: top, title, remark: both.columns + title.columns + 10 <= columns ? both : remarks[0],
      screen.look.filter,
      shown: say(MovingPhrases.shown(events.count, of: all.count)))
    for (index, event) in shown.enumerated() {
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
