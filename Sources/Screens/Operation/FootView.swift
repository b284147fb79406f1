internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases

/// The one thing to know now: the cause, what is in the way, how it ended, or that it is safe to leave.
struct FootView: SharedView {
  let shared: Shared
  let screen: OperationScreen

  /// Two rows, and more where its words need them; returns the row of the line above it.
  func draw(on canvas: inout Canvas) -> Int {
    let columns = canvas.size.columns - 2
    let sheet = Page.Sheet(like: canvas) { sheet in
      var row = 0
      for part in foot {
        row += sheet.paragraph(
          say(part.words), column: 1, row: row, columns: columns, rows: part.rows, style: part.style)
      }
      return row
    }
    let rows = max(2, sheet.rows)
    let top = canvas.size.rows - 2 - rows
    canvas.rule(row: top)
    canvas.copy(0..<sheet.rows, of: sheet.canvas, to: top + 1)
    return top
  }

  private var foot: [(words: Phrase, rows: Int, style: Style)] {
    if let trouble = screen.trouble {
      // What is known of the deployment stays; only news is missing.
      let cause = screen.progress.cause
      return [
        (cause?.sentence ?? trouble.sentence, 2, cause == nil ? .warning : .bad),
        (watching(despite: trouble), 2, .warning),
      ]
    }
    // What AWS says may be long; it stands whole on the last screen, and in the report.
    if let cause = screen.progress.cause { return [(cause.sentence, 2, .bad)] }
    if case .settled(let outcome) = screen.stage { return [(outcome.sentence, .max, .plain)] }
    if let unmoved = screen.watch.unmoved { return [(unmoved.sentence, .max, .warning)] }
    return [
      (
        shared.settings.isRehearsal
          ? ScreenPhrases.rehearsalEndsHere : ProgressPhrases.safeToClose(shared.commandToResume(screen.stackName)),
        .max,
        .plain
      )
    ]
  }

  /// That AWS goes on, and when it is asked again.
  private func watching(despite trouble: Trouble) -> Phrase {
    switch trouble.obstacle {
    case .credentials: ProgressPhrases.signInElsewhere
    case .throttling, .network, .other:
      ProgressPhrases.askedAgain(within: Int(screen.watch.pace.pause.upperBound.rounded()))
    }
  }
}
