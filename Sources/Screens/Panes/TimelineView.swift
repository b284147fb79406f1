internal import Drawing
internal import Phrases

/// What took how long, on the screen.
struct TimelineView: PaneView {
  let shared: Shared
  let timeline: Timeline

  init(_ operation: OperationScreen?, _ shared: Shared) {
    self.shared = shared
    timeline = operation.map { Timeline($0.progress, at: shared.now) } ?? .empty
  }

  /// Under the scale, too.
  private func excerpt(in size: Size) -> Excerpt { Excerpt(of: timeline.rows.count, above: size.rows - 6) }

  func furthest(in size: Size) -> Int { excerpt(in: size).furthest }

  func draw(scrolled: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    canvas.clearPane()
    canvas.heading(row: 2, say(PanePhrases.timelineHeading))
    canvas.put(timeline.scale(glyphs: canvas.glyphs, columns: columns), column: 1, row: 3, style: .faint)
    let excerpt = excerpt(in: canvas.size)
    let shown = excerpt.rows(from: scrolled)
    for (index, row) in timeline.rows[shown].enumerated() {
      let parts = timeline.parts(
        of: row, in: shared.settings.language, glyphs: canvas.glyphs, columns: columns)
      canvas.put(parts.name, column: 1, row: 4 + index, style: row.isGroup ? .strong : .plain)
      canvas.put(
        parts.bar, column: 1 + parts.name.columns + parts.indent, row: 4 + index, style: row.state.style)
      canvas.put(parts.time, endingAt: columns + 1, row: 4 + index)
    }
    if timeline.rows.isEmpty { canvas.put(say(PanePhrases.nothingBegunYet), column: 1, row: 4, style: .faint) }
    canvas.paneFoot(mark.more(excerpt, shown))
  }
}
