internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Operations

extension Wizard {
  /// What came of it, and what to do next.
  func drawDone(on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    canvas.heading(row: 2, say(.stepDone), glyphs: settings.glyphs)
    guard case .settled(let outcome) = deployment?.stage else {
      canvas.paragraph(say(.nothingIsDeployed), column: 1, row: 3, columns: columns, rows: 4)
      return
    }
    if let repaired {
      drawRepaired(repaired, on: &canvas)
      return drawNotice(on: &canvas)
    }
    let row =
      3
      + canvas.paragraph(
        say(outcome.sentence), column: 1, row: 3, columns: columns, rows: 3, style: outcome.isGood ? .good : .bad)
    switch outcome {
    case .created, .changed: drawGitLab(row: row + 1, on: &canvas)
    case .deleted, .deletedMeanwhile, .stopped(.creation), .stopped(.deletion):
      drawLeftOvers(row: row + 1, on: &canvas)
    case .stopped(.update), .failedAndUndone, .failedAndKept, .undoFailed, .deletionFailed:
      drawUndoing(row: row + 1, on: &canvas)
    }
    drawNotice(on: &canvas)
  }

  /// The repair is what was ordered, so that its rollback is no failure.
  private func drawRepaired(_ remedy: Remedy, on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    guard remedy == .continueRollbackSkipping else {
      canvas.paragraph(say(.repairedByRollback), column: 1, row: 3, columns: columns, rows: 3, style: .good)
      return
    }
    let words: Phrase = .skippedStays(life.skipped.joined(separator: ", "))
    let row = 3 + canvas.paragraph(say(words), column: 1, row: 3, columns: columns, rows: 5, style: .warning)
    canvas.paragraph(say(.goForward), column: 1, row: row + 1, columns: columns, rows: 3, style: .strong)
  }

  private func drawGitLab(row: Int, on canvas: inout Canvas) {
    var row = row
    let columns = canvas.size.columns - 2
    if let url = output("GitLabURL") {
      canvas.put(say(.openInBrowser), column: 1, row: row)
      // Alone on its line, so that a terminal can pick it up whole.
      canvas.put(url, column: 0, row: row + 1, style: .accent)
      row += 2
    }
    if rootPasswordSecret != nil {
      canvas.put(say(.signInAsRoot), column: 1, row: row)
      drawPassword(row: row + 1, on: &canvas)
      row += 2
    } else if let trouble = deployment?.trouble {
      // The stack stands, but where to find GitLab could not be read.
      row += canvas.paragraph(say(trouble.words), column: 1, row: row, columns: columns, rows: 4, style: .warning)
    }
    if let left = life.left, !left.things.isEmpty {
      let names = left.things.map { "\($0.logicalID) \($0.name)" }.joined(separator: ", ")
      row += canvas.paragraph(
        say(.leftByOldStack(names)), column: 1, row: row, columns: columns, rows: 3, style: .warning)
    }
    if deployment?.progress.operation == .creation { row = drawChecklist(row: row, on: &canvas) }
    row = drawKeeping(row: row, on: &canvas)
    drawOutputs(row: row, on: &canvas)
  }

  /// What to do in the first hour, the most urgent first.
  private func drawChecklist(row: Int, on canvas: inout Canvas) -> Int {
    canvas.heading(row: row, say(.firstHour), glyphs: settings.glyphs)
    var row = row + 1
    let steps: [Phrase] = [
      .nextChangePassword, .nextTwoFactor, .nextCloseSignUps, .nextMail, .nextRunner, .nextBackup, .nextClone,
    ]
    for step in steps where row < canvas.size.rows - 5 {
      canvas.put(settings.glyphs.box(isTicked: false), column: 1, row: row)
      row += canvas.paragraph(say(step), column: 5, row: row, columns: canvas.size.columns - 6, rows: 2)
    }
    return row
  }

  /// Protection, the receipt and how to come back.
  private func drawKeeping(row: Int, on canvas: inout Canvas) -> Int {
    canvas.heading(row: row, say(.lookingAfterIt), glyphs: settings.glyphs)
    var row = row + 1
    row += drawWords(protectionWords, row: row, style: isProtected ? .good : .warning, on: &canvas)
    switch life.receipt {
    case .found(let path):
      let name = say(.receiptShort)
      row += canvas.path(
        brief(path), of: name, column: name.columns + 3, row: row, rows: min(3, canvas.size.rows - 1 - row))
    case .failed(let trouble): row += drawWords(trouble.sentence, row: row, style: .warning, on: &canvas)
    case .notAsked, .asked: break
    }
    return row + drawWords(.comeBack(deployment?.stackName ?? stackName), row: row, on: &canvas)
  }

  private func drawWords(_ words: Phrase, row: Int, style: Style = .plain, on canvas: inout Canvas) -> Int {
    canvas.paragraph(
      say(words), column: 1, row: row, columns: canvas.size.columns - 2, rows: min(2, canvas.size.rows - 1 - row),
      style: style)
  }

  private var protectionWords: Phrase {
    if life.protection.isPending { return .protecting }
    return isProtected ? .isProtectedNow : .isNotProtected
  }

  /// The names of what was made, for whoever goes on with the console or the command line.
  private func drawOutputs(row: Int, on canvas: inout Canvas) {
    let outputs = (deployment?.description?.outputs ?? []).filter { $0.key != "GitLabURL" }
    for (index, output) in outputs.prefix(max(0, canvas.size.rows - 2 - row)).enumerated() {
      let text = "\(output.key.padded(to: 22)) \(output.value)"
      canvas.put(text.fitted(to: canvas.size.columns - 2), column: 1, row: row + index, style: .faint)
    }
  }

  private func drawPassword(row: Int, on canvas: inout Canvas) {
    switch password {
    case .notAsked: canvas.put(say(.passwordIsHidden), column: 3, row: row, style: .faint)
    case .asked: canvas.put(say(.readingPassword), column: 3, row: row, style: .faint)
    case .found(let password): canvas.put(password, column: 3, row: row, style: .accent)
    case .failed(let trouble):
      canvas.paragraph(
        say(trouble.words), column: 3, row: row, columns: canvas.size.columns - 5, rows: 2, style: .bad)
    }
  }

  /// What went wrong, what that made of the stack, and what can be done about it.
  private func drawUndoing(row: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    let end = canvas.size.rows - 3
    var row = drawFailure(row: row, on: &canvas) + 1
    if let words = condition.flatMap(words(about:)) {
      row += canvas.paragraph(say(words), column: 1, row: row, columns: columns, rows: min(3, end - row)) + 1
    }
    let advice: Phrase = condition?.remedies.isEmpty == false ? .failureNext : .failureMend
    canvas.paragraph(say(advice), column: 1, row: min(row, end), columns: columns, rows: 2, style: .strong)
  }
}
