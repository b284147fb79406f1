internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases

/// An operation while it runs and after: how far, how long, what is happening now.
struct ProgressView: SharedView {
  let shared: Shared
  let screen: OperationScreen

  func draw(on canvas: inout Canvas) {
    let place = drawAboveEvents(on: &canvas)
    canvas.part(place.columns, rows: place.rows) { part in
      drawEvents(top: place.rows.lowerBound, end: place.rows.upperBound, on: &part)
    }
  }

  /// How far up the events can be scrolled.
  func furthest(in size: Size) -> Int {
    var canvas = Canvas(size, glyphs: shared.settings.glyphs)
    return max(0, events.count - max(0, drawAboveEvents(on: &canvas).rows.count - 1))
  }

  /// Draws everything else, and returns what is left for the events.
  private func drawAboveEvents(on canvas: inout Canvas) -> (columns: Range<Int>, rows: Range<Int>) {
    let progress = screen.progress
    let columns = canvas.size.columns
    let known = screen.known(at: shared.now)
    drawBar(progress, at: known, row: 2, on: &canvas)
    let (line, counts) = timeAndCounts(columns: columns)
    canvas.put(line, column: 1, row: 3)
    canvas.put(counts, endingAt: columns - 1, row: 3, style: progress.failed > 0 ? .bad : .plain)
    canvas.heading(row: 4, say(ProgressPhrases.phases), remark: say(PanePhrases.thisRunAndUsual))
    let groups = progress.groups
    let half = columns / 2
    for (index, group) in groups.enumerated() {
      draw(
        group, of: progress, at: known, column: index % 2 == 0 ? 1 : half + 1, row: 5 + index / 2, columns: half - 2,
        on: &canvas)
    }
    let top = 5 + (groups.count + 1) / 2
    let end = FootView(shared: shared, screen: screen).draw(on: &canvas)
    if top < end, let sides = SideBySide(halving: canvas.size),
      drawInside(beside: sides, top: top, end: end, on: &canvas)
    {
      var next = top
      canvas.part(sides.left, rows: top..<end) { next = drawBusy(of: progress, at: known, top: top, end: end, on: &$0) }
      return (sides.left, min(next, end)..<end)
    }
    var whole = canvas
    let inside = InsideView(shared: shared, screen: screen).draw(top: top, end: end, on: &whole)
    // Whoever looks for events is shown them, though it takes the room of the rest.
    guard inside + 4 <= end || !screen.look.isAtEvents else { return (0..<columns, min(top, end)..<end) }
    canvas = whole
    // What can be looked into says more than that it is busy, so that goes first.
    let next = inside + 4 < end ? drawBusy(of: progress, at: known, top: inside, end: end, on: &canvas) : inside
    return (0..<columns, min(next, end)..<end)
  }

  /// Draws what there is to see inside at the right, with the log down to the foot. Returns whether there is anything.
  private func drawInside(beside sides: SideBySide, top: Int, end: Int, on canvas: inout Canvas) -> Bool {
    var isThere = false
    canvas.part(sides.right, rows: top..<end) { part in
      let view = InsideView(shared: shared, screen: screen, hasEventsBelow: false)
      isThere = view.draw(top: top, end: end, on: &part) > top
    }
    return isThere
  }

  /// How long it has taken and will take, and how far it is. In fewer words where it is narrow: the counts make room for the
  /// time that is left.
  private func timeAndCounts(columns: Int) -> (time: String, counts: String) {
    let elapsed = "\(Stopwatch.text(screen.progress.elapsed(at: shared.now))) \(say(ProgressPhrases.gone))"
    let counts = [
      Self.counts(of: screen.progress), Self.briefCounts(of: screen.progress),
      ProgressPhrases.failedCount(screen.progress.failed),
    ].map(say)
    for ahead in lookAhead.map(say) {
      let time = "\(elapsed)\(say(Phrase.listSeparator))\(ahead)"
      if let fitting = counts.first(where: { time.columns + $0.columns + 4 <= columns }) { return (time, fitting) }
    }
    return (elapsed, counts[0])
  }

  /// How long it will still take, or for how long nobody could look.
  ///
  /// The fullest words first.
  private var lookAhead: [Phrase] {
    guard case .running = screen.stage else { return [] }
    if screen.trouble != nil {
      return [ProgressPhrases.notSeenFor(Stopwatch.text(shared.now - screen.known(at: shared.now)))]
    }
    let late = screen.progress.overdue(at: shared.now).map(\.resource.logicalID)
    guard late.isEmpty else {
      return [
        ProgressPhrases.waiting(longerThanUsualFor: late.joined(separator: ", ")), ProgressPhrases.longerThanUsual,
      ]
    }
    return screen.progress.timeLeft(at: shared.now).map { [ProgressPhrases.timeLeft($0)] } ?? []
  }

  private static func counts(of progress: DeploymentProgress) -> Phrase {
    progress.takesDown
      ? ProgressPhrases.deletionCounts(
        gone: progress.gone, going: progress.going, left: progress.left, kept: progress.kept, failed: progress.failed)
      : ProgressPhrases.stateCounts(
        done: progress.done, busy: progress.busy, waiting: progress.waiting, failed: progress.failed)
  }

  /// What has been done of how many, and what failed.
  private static func briefCounts(of progress: DeploymentProgress) -> Phrase {
    progress.takesDown
      ? ProgressPhrases.briefDeletionCounts(
        gone: progress.gone, of: progress.gone + progress.going + progress.left, failed: progress.failed)
      : ProgressPhrases.briefStateCounts(done: progress.done, of: progress.total, failed: progress.failed)
  }

  private func drawBar(_ progress: DeploymentProgress, at time: Double, row: Int, on canvas: inout Canvas) {
    let width = canvas.size.columns - 24
    let fraction = progress.fraction(at: time)
    let full = Int((fraction * Double(width)).rounded(.down))
    let style: Style = progress.isUndoing ? .warning : progress.failed > 0 ? .bad : .good
    canvas.put("[", column: 1, row: row)
    canvas.put(String(repeating: canvas.glyphs.barFull, count: full), column: 2, row: row, style: style)
    canvas.put(
      String(repeating: canvas.glyphs.barEmpty, count: width - full), column: 2 + full, row: row, style: .faint)
    canvas.put("] \(say(ProgressPhrases.percentOfUsualTime(Int(fraction * 100))))", column: 2 + width, row: row)
  }

  /// State, name, count, and how long it took or has taken beside what is usual.
  private func draw(
    _ summary: GroupProgress, of progress: DeploymentProgress, at time: Double, column: Int, row: Int, columns: Int,
    on canvas: inout Canvas
  ) {
    // Where it is narrow, the time makes room for the name.
    let isWide = columns >= 36
    canvas.put(
      say(summary.word(of: progress)), column: column, row: row, style: summary.state.style)
    canvas.put(
      say(summary.group.title).fitted(to: 15, ellipsis: canvas.glyphs.ellipsis),
      column: column + 7, row: row)
    let elapsed = summary.elapsed(at: time).map(Stopwatch.text) ?? canvas.glyphs.nothing
    // What is usual is known of making a whole group, and of nothing else.
    let usual =
      progress.operation == .creation && !progress.isUndoing ? progress.forecast.usual(of: summary.group) : nil
    let times = usual.map { "\(elapsed)/\(Stopwatch.text($0.middle))" } ?? elapsed
    let count = "\(progress.takesDown ? summary.gone : summary.done)/\(summary.total)"
    let right = column + columns
    guard isWide else { return canvas.put(count, endingAt: right, row: row) }
    canvas.put(times, endingAt: right, row: row, style: .faint)
    canvas.put(count, endingAt: min(right - 10, right - times.columns - 1), row: row)
  }
}
