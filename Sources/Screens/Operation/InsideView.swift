internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases

/// The panes that look where CloudFormation is blind.
struct InsideView: SharedView {
  let shared: Shared
  let screen: OperationScreen
  /// Whether the events stand under it, and share its rows.
  var hasEventsBelow = true

  /// Draws what there is to see inside, from `top` on: it says more than events, which take what is left. Returns the row
  /// after it.
  func draw(top: Int, end: Int, on canvas: inout Canvas) -> Int {
    guard case .running = screen.stage else { return top }
    let insight = screen.operation.insight
    if screen.progress.cause != nil {
      return FailureView(shared: shared, screen: screen).drawPane(top: top, end: end, on: &canvas)
    }
    if insight.isStarting, let startUp = insight.startUp {
      let row = draw(startUp, troubles: insight.troubles, top: top, end: end, on: &canvas)
      return drawLog(of: startUp, top: row, end: end, on: &canvas)
    }
    if let certificate = insight.certificate {
      return draw(certificate, trouble: insight.troubles[.certificate], top: top, end: end, on: &canvas)
    }
    if let interfaces = insight.interfaces { return draw(interfaces, top: top, on: &canvas) }
    return top
  }

  // MARK: The start of GitLab

  private func draw(
    _ startUp: StartUp, troubles: [Inspection.Kind: InspectionTrouble], top: Int, end: Int, on canvas: inout Canvas
  ) -> Int {
    let step = startUp.current?.step ?? .healthy
    let titles = [
      say(InsidePhrases.startUpHeading(step: step.number, attempt: startUp.attempt)),
      say(InsidePhrases.startUpInShort(step: step.number, attempt: startUp.attempt)),
    ]
    // Up to what stands over the first of the two columns.
    let titleRoom = thisRun(canvas) - say(InsidePhrases.thisRun).columns - 5
    canvas.heading(
      row: top, titles.first { $0.columns <= titleRoom } ?? canvas.cut(titles[1], to: titleRoom))
    for (word, column) in [(say(InsidePhrases.thisRun), thisRun(canvas)), (say(InsidePhrases.usually), usual(canvas))] {
      canvas.put(" \(word) ", endingAt: column + 1, row: top, style: .faint)
    }
    var row = top + 1
    let remark = remark(on: startUp, troubles)
    // As long as nothing has stopped, the steps say the same.
    let counts = startUp.failures.isEmpty ? nil : startUp.counts?.counts
    // The steps that are done make room for what is still to come, and for what is wrong.
    let steps = startUp.steps
    let room = end - row - (remark == nil ? 0 : 1) - (counts == nil ? 0 : 1)
    let excerpt = Excerpt(of: steps.count, in: room)
    let shown = excerpt.rows(from: excerpt.furthest)
    if !excerpt.isWhole, room > 1 {
      canvas.put(mark.more(excerpt, shown), column: 8, row: row, style: .faint)
      row += 1
    }
    for progress in steps[shown] where row < end {
      draw(progress, of: startUp, row: row, on: &canvas)
      row += 1
    }
    if let (words, style) = remark, row < end {
      row += canvas.paragraph(
        words, column: 1, row: row, columns: canvas.size.columns - 2, rows: min(2, end - row), style: style)
    }
    if let counts, row < end {
      canvas.put(canvas.cut(say(counts), to: canvas.size.columns - 2), column: 1, row: row, style: .faint)
      row += 1
    }
    return row
  }

  private func thisRun(_ canvas: Canvas) -> Int { canvas.size.columns - 13 }
  private func usual(_ canvas: Canvas) -> Int { canvas.size.columns - 3 }

  private func draw(_ progress: StartUp.StepProgress, of startUp: StartUp, row: Int, on canvas: inout Canvas) {
    let (word, style) = Self.word(for: progress.state)
    canvas.put(say(word), column: 1, row: row, style: style)
    func put(_ label: String, columns: Int) {
      canvas.put(
        label.fitted(to: columns, ellipsis: canvas.glyphs.ellipsis), column: 8, row: row,
        style: progress.state == .wait ? .faint : .plain)
    }
    if progress.step == .healthy, let deadline = startUp.deadline {
      let left = deadline - shared.now
      let words = say(
        left > 0 ? InsidePhrases.stopsUnlessHealthy(in: Stopwatch.text(left)) : InsidePhrases.stopsAnyMoment)
      put(label(of: progress, startUp), columns: usual(canvas) - 9 - words.columns)
      canvas.put(words, endingAt: usual(canvas), row: row, style: left < 120 ? .warning : .faint)
      return
    }
    put(label(of: progress, startUp), columns: thisRun(canvas) - 16)
    if let elapsed = progress.elapsed(at: shared.now) {
      let isSlow = progress.state == .busy && elapsed > 1.5 * progress.usual
      canvas.put(
        Stopwatch.text(elapsed), endingAt: thisRun(canvas), row: row, style: isSlow ? .warning : .plain)
    }
    canvas.put(Stopwatch.text(progress.usual), endingAt: usual(canvas), row: row, style: .faint)
  }

  private static func word(for state: StartUp.StepProgress.State) -> (Phrase, Style) {
    switch state {
    case .wait: (OutcomePhrases.stateWait, .faint)
    case .busy: (OutcomePhrases.stateBusy, .accent)
    case .ok: (OutcomePhrases.stateOK, .good)
    case .fail: (OutcomePhrases.stateFail, .bad)
    case .unseen: (OutcomePhrases.stateUnseen, .warning)
    }
  }

  private func label(of progress: StartUp.StepProgress, _ startUp: StartUp) -> String {
    func detailed(_ phrase: Phrase, _ detail: String?) -> String {
      progress.state == .busy ? say(phrase) + (detail.map { " (\($0))" } ?? "") : say(phrase)
    }
    return switch progress.step {
    case .placed: detailed(InsidePhrases.stepPlaced, startUp.task?.status)
    case .setUp: detailed(InsidePhrases.stepSetUp, startUp.log.stage.map { say($0.words) })
    case .answers: detailed(InsidePhrases.stepAnswers, startUp.log.lastAnswer.map(String.init))
    case .pulled, .mounted, .healthy: say(.label(of: progress, in: startUp))
    }
  }

  /// The one thing worth a line of its own: a task that stopped, what cannot be looked at, what the balancer has against it.
  private func remark(
    on startUp: StartUp, _ troubles: [Inspection.Kind: InspectionTrouble]
  ) -> (String, Style)? {
    if let failed = startUp.failures.last, let epitaph = failed.epitaph {
      let number = (startUp.tasks.firstIndex { $0.id == failed.id } ?? 0) + 1
      let symptom = Symptom(epitaph, about: .task)
      let meaning = KnownFailure(symptom).map { say($0.sentence(for: symptom)) }
      return (say(InsidePhrases.taskStopped(number, meaning ?? Redaction.applied(to: epitaph))), .bad)
    }
    if let trouble = Inspection.Kind.allCases.lazy.compactMap({ troubles[$0] }).first {
      return (say(InsidePhrases.cannotLook(trouble.sentence)), .warning)
    }
    guard let current = startUp.current, let complaint = startUp.complaint,
      current.elapsed(at: shared.now) ?? 0 > 1.5 * current.usual
    else { return nil }
    return (say(InsidePhrases.balancerHears(complaint)), .warning)
  }

  /// The last lines that GitLab wrote: they prove that it is alive.
  private func drawLog(of startUp: StartUp, top: Int, end: Int, on canvas: inout Canvas) -> Int {
    // Two rows are for events, and the rest is shared with them.
    let room = end - top - (hasEventsBelow ? 2 : 0)
    guard startUp.task?.started != nil, room >= 2 else { return top }
    let rows = hasEventsBelow ? max(1, min(room - 1, room / 2 + 1)) : room - 1
    canvas.heading(row: top, say(InsidePhrases.gitLabLog), remark: say(InsidePhrases.wholeLog))
    let lines = startUp.log.lines.suffix(rows)
    for (index, line) in lines.enumerated() {
      canvas.put(UTC.timeOfDay(line.time), column: 1, row: top + 1 + index, style: .faint)
      canvas.put(
        Redaction.applied(to: line.text).fitted(to: canvas.size.columns - 11, ellipsis: canvas.glyphs.ellipsis),
        column: 10, row: top + 1 + index)
    }
    if lines.isEmpty { canvas.put(say(InsidePhrases.noLogYet), column: 1, row: top + 1, style: .faint) }
    return top + 1 + max(1, lines.count)
  }
}
