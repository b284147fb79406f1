internal import Account
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Upkeep

/// The page of an upgrade: its way, what stops the next step, how long GitLab is away, and what leads back.
struct UpgradeView: SharedView {
  let shared: Shared
  let screen: UpgradeScreen
  /// What was tested since the last operation; nil where nothing was.
  let test: InsideLook?

  func page(in size: Size) -> Page {
    Page(
      in: size, glyphs: shared.settings.glyphs, head: { drawHead(on: &$0) }, body: { drawBody(on: &$0) },
      foot: { drawFoot(on: &$0) })
  }

  private func drawHead(on canvas: inout Canvas) -> Int {
    guard let path = screen.outlook.value?.path else {
      canvas.heading(row: 0, say(UpgradePhrases.title))
      return 1
    }
    let title =
      path.steps.isEmpty ? path.from.version : "\(path.from.version) \(canvas.glyphs.arrow) \(path.goal.version)"
    canvas.heading(
      row: 0, title,
      remark: path.steps.isEmpty
        ? "" : say(UpgradePhrases.stepsAndList(path.steps.count, asOf: Releases.builtIn.asOf)))
    return 1
  }

  private func drawBody(on canvas: inout Canvas) -> Int {
    let columns = canvas.size.columns - 2
    switch screen.outlook {
    case .notAsked, .asked:
      return canvas.paragraph(say(UpgradePhrases.isAsked), column: 1, row: 0, columns: columns, style: .faint)
    case .failed(let trouble):
      return canvas.paragraph(say(trouble.words), column: 1, row: 0, columns: columns, style: .bad)
    case .found(let outlook) where outlook.path.steps.isEmpty:
      let words = UpgradePhrases.isThere(
        shared.nameInAWS, outlook.path.from.version, isNamed: screen.goal != nil, asOf: Releases.builtIn.asOf)
      return drawTest(row: canvas.paragraph(say(words), column: 1, row: 0, columns: columns, style: .good), on: &canvas)
    case .found(let outlook):
      let row = drawObstacles(outlook, row: drawPath(outlook.path, on: &canvas), on: &canvas)
      return drawTest(row: row, on: &canvas)
    }
  }

  private func drawTest(row: Int, on canvas: inout Canvas) -> Int {
    test.map { InsideLookView(shared: shared, look: $0).drawTest(row: row, on: &canvas) } ?? row
  }

  private func drawPath(_ path: UpgradePath, on canvas: inout Canvas) -> Int {
    let here = say(UpgradePhrases.here)
    var row = drawStep(say(Check.State.ok.word), path.from.version, here, row: 0, style: .plain, on: &canvas)
    for (number, step) in path.steps.enumerated() {
      let why = step.reasons.map { say($0.words) }.joined(separator: say(Phrase.listSeparator))
      if number == 0 { canvas.put(String(canvas.glyphs.cursor), column: 0, row: row, style: .accent) }
      row += drawStep(
        say(number == 0 ? UpgradePhrases.next : UpgradePhrases.wait), step.release.version, why, row: row,
        style: number == 0 ? .strong : .plain, on: &canvas)
    }
    return row
  }

  private func drawStep(
    _ state: String, _ release: String, _ why: String, row: Int, style: Style, on canvas: inout Canvas
  ) -> Int {
    canvas.put(state, column: 1, row: row, style: style)
    canvas.put(release, column: 9, row: row, style: style)
    return max(1, canvas.paragraph(why, column: 20, row: row, columns: canvas.size.columns - 21, style: style))
  }

  private func drawObstacles(_ outlook: UpgradeOutlook, row: Int, on canvas: inout Canvas) -> Int {
    guard let next = outlook.path.steps.first else { return row }
    canvas.heading(row: row, say(UpgradePhrases.whatStops(next.release.version)))
    var row = row + 1
    let columns = canvas.size.columns
    let test = test?.againstNextStep
    guard !outlook.isOpen || test != nil else {
      return row
        + canvas.paragraph(say(UpgradePhrases.nothing), column: 1, row: row, columns: columns - 2, style: .good)
    }
    if let test {
      canvas.put(say(test.word), column: 1, row: row, style: test.style)
      row += canvas.paragraph(say(test.sentence), column: 10, row: row, columns: columns - 11)
    }
    for obstacle in outlook.obstacles {
      let style: Style = obstacle.passes ? .accent : obstacle.isUnseen ? .warning : .bad
      canvas.put(say(obstacle.word), column: 1, row: row, style: style)
      let words = obstacle.advice.map { obstacle.sentence.followed(by: $0) } ?? obstacle.sentence
      row += canvas.paragraph(say(words), column: 10, row: row, columns: columns - 11)
      guard let command = obstacle.command(of: shared.settings.program, at: shared.place(of: shared.nameInAWS)) else {
        continue
      }
      // From the edge, so that it can be copied.
      row += canvas.command(command, row: row)
    }
    return row
  }

  private func drawFoot(on canvas: inout Canvas) -> Int {
    guard let outlook = screen.outlook.value, !outlook.path.steps.isEmpty else { return 0 }
    let columns = canvas.size.columns
    canvas.rule(row: 0, in: canvas.area)
    var row = 1
    if let wait = screen.wait {
      let words = UpgradePhrases.waits(Stopwatch.text(shared.now - wait.since))
      row += canvas.paragraph(say(words), column: 1, row: row, columns: columns - 2, style: .accent)
    }
    for words in [UpgradePhrases.away(PlanPhrases.minutes(outlook.away)), outlook.wordsOfBack] {
      row += canvas.paragraph(say(words), column: 1, row: row, columns: columns - 2)
    }
    guard !shared.settings.isRehearsal else {
      return row + canvas.paragraph(say(ScreenPhrases.rehearsalEndsHere), column: 1, row: row, columns: columns - 2)
    }
    // The test would not come to its end.
    guard test?.againstNextStep != .running else { return row }
    row += canvas.paragraph(say(UpgradePhrases.isSafeToClose), column: 1, row: row, columns: columns - 2)
    let command =
      shared.settings.program.command("upgrade", shared.place(of: shared.nameInAWS))
      + (screen.goal.map { " --to \($0.version)" } ?? "")
    return row + canvas.command(command, row: row)
  }
}

extension UpgradeObstacle {
  fileprivate var word: Phrase {
    if passes { return UpgradePhrases.wait }
    return isUnseen ? Check.State.unknown.word : Check.State.fail.word
  }
}
