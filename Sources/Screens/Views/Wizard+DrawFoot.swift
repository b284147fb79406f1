internal import Deployment
internal import Drawing
internal import Phrases
internal import Operations

extension Wizard {
  /// The one thing to know now: the cause, what is in the way, how it ended, or that it is safe to leave.
  func drawFoot(of view: DeploymentView, on canvas: inout Canvas) {
    let row = canvas.size.rows - 4
    let columns = canvas.size.columns - 2
    canvas.rule(row: row, glyphs: settings.glyphs)
    if let trouble = view.trouble {
      // What is known of the deployment stays; only news is missing.
      let first = view.progress.cause?.sentence ?? trouble.sentence
      canvas.put(
        say(first).fitted(to: columns, ellipsis: settings.glyphs.ellipsis), column: 1, row: row + 1,
        style: view.progress.cause == nil ? .warning : .bad)
      canvas.put(
        say(watching(in: view, despite: trouble)).fitted(to: columns, ellipsis: settings.glyphs.ellipsis), column: 1,
        row: row + 2, style: .warning)
    } else if let cause = view.progress.cause {
      canvas.paragraph(
        say(cause.sentence), column: 1, row: row + 1, columns: columns, rows: 2, style: .bad)
    } else if case .settled(let outcome) = view.stage {
      canvas.paragraph(
        say(outcome.sentence), column: 1, row: row + 1, columns: columns, rows: 2)
    } else if let unmoved = view.watch.unmoved {
      canvas.paragraph(say(unmoved.sentence), column: 1, row: row + 1, columns: columns, rows: 2, style: .warning)
    } else if settings.isRehearsal {
      canvas.paragraph(say(.rehearsalEndsHere), column: 1, row: row + 1, columns: columns, rows: 2)
    } else {
      canvas.paragraph(say(.safeToClose(placeToResume)), column: 1, row: row + 1, columns: columns, rows: 2)
    }
  }

  /// That AWS goes on, and when it is asked again.
  private func watching(in view: DeploymentView, despite trouble: Trouble) -> Phrase {
    switch trouble.obstacle {
    case .credentials: .signInElsewhere
    case .throttling, .network, .other: .askedAgain(within: Int(view.watch.pace.pause.upperBound.rounded()))
    }
  }
}
