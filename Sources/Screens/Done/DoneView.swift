internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// What came of it, and what to do next.
struct DoneView: SharedView {
  let shared: Shared
  let screen: DoneScreen
  let end: OperationScreen

  func page(in size: Size) -> Page {
    let columns = size.columns - 2
    guard let outcome = end.outcome else {
      return Page(
        in: size, glyphs: shared.settings.glyphs, head: headOfEnd(ProgressPhrases.nothingIsDeployed, .plain, columns))
    }
    if let repaired = end.repaired { return pageOfRepair(repaired, in: size) }
    let head = headOfEnd(outcome.sentence, outcome.isGood ? .good : .bad, columns)
    switch outcome {
    case .created, .changed:
      return Page(in: size, glyphs: shared.settings.glyphs, head: head, body: { drawGitLab(on: &$0) })
    case .deleted, .deletedMeanwhile, .stopped(.creation), .stopped(.deletion):
      return Page(
        in: size, glyphs: shared.settings.glyphs, head: head,
        body: { LeftView(shared: shared, left: end.whatIsLeft(shared)).draw(on: &$0) })
    case .stopped(.update), .failedAndUndone, .failedAndKept, .undoFailed, .deletionFailed:
      return Page(
        in: size, glyphs: shared.settings.glyphs, head: head, body: { drawUndoing(on: &$0) },
        foot: { drawAdvice(on: &$0) })
    }
  }

  /// The repair is what was ordered, so that its rollback is no failure.
  private func pageOfRepair(_ repair: Repair, in size: Size) -> Page {
    let columns = size.columns - 2
    guard repair.sequel == .change else {
      return Page(in: size, glyphs: shared.settings.glyphs, head: headOfEnd(repair.wordsAfter, .good, columns))
    }
    return Page(
      in: size, glyphs: shared.settings.glyphs, head: headOfEnd(repair.wordsAfter, .warning, columns),
      body: {
        $0.paragraph(say(RepairPhrases.goForward), column: 1, row: 0, columns: columns, style: .strong)
      })
  }

  private func headOfEnd(_ words: Phrase, _ style: Style, _ columns: Int) -> (inout Canvas) -> Int {
    { canvas in
      canvas.heading(row: 0, say(ScreenPhrases.stepDone))
      return 2
        + canvas.paragraph(
          say(words), column: 1, row: 1, columns: columns, style: style)
    }
  }

  private func drawGitLab(on canvas: inout Canvas) -> Int {
    var row = 0
    let columns = canvas.size.columns - 2
    if end.operation.changedStopped {
      row += canvas.paragraph(
        say(TaskCountPhrases.provesNothing), column: 1, row: row, columns: columns, style: .warning)
      row += canvas.command(
        shared.settings.program.command("start", shared.place(of: end.stackName)), row: row)
    }
    row += drawNATInstance(row: row, on: &canvas)
    if let url = end.output("GitLabURL", shared) {
      canvas.put(say(ProgressPhrases.openInBrowser), column: 1, row: row)
      // Alone on its line, so that a terminal can pick it up whole.
      row += 1 + canvas.whole(url, row: row + 1)
    }
    if let record = end.output("DnsRecordToCreate", shared) {
      row += canvas.paragraph(
        say(CertificatePhrases.recordIsNeeded), column: 1, row: row, columns: columns, style: .warning)
      row += canvas.paragraph(record, column: 0, row: row, columns: canvas.size.columns, style: .accent)
    }
    if DoneScreen.secret(of: end, shared) != nil {
      canvas.put(say(ProgressPhrases.signInAsRoot), column: 1, row: row)
      row += 1 + drawPassword(row: row + 1, on: &canvas)
    } else if let trouble = end.trouble {
      // The stack stands, but where to find GitLab could not be read.
      row += canvas.paragraph(
        say(trouble.words), column: 1, row: row, columns: columns, style: .warning)
    }
    if let left = end.leftBefore, !left.things.isEmpty {
      let names = left.things.map { "\($0.logicalID) \($0.name)" }.joined(separator: ", ")
      row += canvas.paragraph(
        say(RepairPhrases.leftByOldStack(names)), column: 1, row: row, columns: columns, style: .warning)
    }
    let inside = InsideLookView(shared: shared, look: screen.inside)
    row = inside.drawTest(row: row, on: &canvas)
    if end.progress.operation == .creation || screen.inside.looking.isBegun {
      row = inside.drawFirstHour(row: row, on: &canvas)
    }
    return drawOutputs(row: drawKeeping(row: row, on: &canvas), on: &canvas)
  }

  /// What was seen of it, where it was made again.
  private func drawNATInstance(row: Int, on canvas: inout Canvas) -> Int {
    if screen.natInstance.isPending {
      return drawWords(NATInstancePhrases.isSought, row: row, style: .faint, on: &canvas)
    }
    guard let seen = screen.natInstance.result else { return 0 }
    let runs = if case .success(let found?) = seen { found.standing == .runs } else { false }
    return drawWords(NATInstance.words(afterRenewal: seen), row: row, style: runs ? .good : .warning, on: &canvas)
  }

  /// Protection, the receipt and how to come back.
  private func drawKeeping(row: Int, on canvas: inout Canvas) -> Int {
    canvas.heading(row: row, say(DonePhrases.lookingAfterIt))
    var row = row + 1
    let protection = screen.protectionWords(of: end, isOnScreen: true)
    row += drawWords(protection, row: row, style: screen.isProtected(end) ? .good : .warning, on: &canvas)
    switch screen.receipt {
    case .found(let path):
      let name = say(DonePhrases.receiptShort)
      row += canvas.path(shared.settings.brief(path), of: name, column: name.columns + 3, row: row)
    case .failed(let trouble): row += drawWords(trouble.sentence, row: row, style: .warning, on: &canvas)
    case .notAsked, .asked: break
    }
    // An account in memory is gone with the program, and so are its commands.
    guard !shared.settings.isRehearsal else {
      return row + drawWords(ScreenPhrases.rehearsalEndsHere, row: row, on: &canvas)
    }
    row += drawWords(DonePhrases.comeBack, row: row, on: &canvas)
    return row
      + canvas.command(shared.settings.program.command("status", shared.place(of: end.stackName)), row: row)
  }

  private func drawWords(_ words: Phrase, row: Int, style: Style = .plain, on canvas: inout Canvas) -> Int {
    canvas.paragraph(
      say(words), column: 1, row: row, columns: canvas.size.columns - 2, style: style)
  }

  /// The names of what was made, for whoever goes on with the console or the command line.
  private func drawOutputs(row: Int, on canvas: inout Canvas) -> Int {
    let outputs = (end.description?.outputs ?? []).filter { !["GitLabURL", "DnsRecordToCreate"].contains($0.key) }
    var row = row
    for output in outputs {
      row += canvas.paragraph(
        "\(output.key.padded(to: 22)) \(output.value)", column: 1, row: row, columns: canvas.size.columns - 2,
        style: .faint)
    }
    return row
  }

  private func drawPassword(row: Int, on canvas: inout Canvas) -> Int {
    let (text, style): (String, Style) =
      switch screen.password {
      case .notAsked: (say(ProgressPhrases.passwordIsHidden), .faint)
      case .asked: (say(ProgressPhrases.readingPassword), .faint)
      case .found(let password): (password, .accent)
      case .failed(let trouble): (say(trouble.words), .bad)
      }
    return canvas.paragraph(text, column: 3, row: row, columns: canvas.size.columns - 5, style: style)
  }

  /// What went wrong, and what that made of the stack.
  private func drawUndoing(on canvas: inout Canvas) -> Int {
    let columns = canvas.size.columns - 2
    var row = FailureView(shared: shared, screen: end).draw(row: 0, on: &canvas) + 1
    if end.progress.operation == .deletion, let words = shared.backup.copy.sentence {
      row += canvas.paragraph(
        say(words), column: 1, row: row, columns: columns, style: shared.backup.copy.style(isNeeded: true))
    }
    guard let words = condition?.words(about: end.stackName) else { return row }
    return row + 1
      + canvas.paragraph(say(words), column: 1, row: row, columns: columns)
  }

  /// What can be done about it.
  private func drawAdvice(on canvas: inout Canvas) -> Int {
    let advice: Phrase = end.hasWaysOut(shared) ? DonePhrases.failureNext : DonePhrases.failureMend
    return canvas.paragraph(
      say(advice), column: 1, row: 0, columns: canvas.size.columns - 2, style: .strong)
  }

  private var condition: StackCondition? {
    (end.description ?? shared.account.liveStack?.description).map { StackCondition($0) }
  }
}
