internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// What went wrong: the cause first, what to do about it, then what AWS says and where everything is kept.
struct FailureView: SharedView {
  let shared: Shared
  let screen: OperationScreen

  /// Draws from `row` on; returns the row after it.
  func draw(row: Int, on canvas: inout Canvas) -> Int {
    guard let diagnosis = screen.diagnosis else { return row }
    let columns = canvas.size.columns - 2
    var row = row
    canvas.put(String(canvas.glyphs.cross), column: 1, row: row, style: .bad)
    row += canvas.paragraph(
      say(diagnosis.sentence), column: 3, row: row, columns: columns - 2, style: .bad)
    row +=
      canvas.paragraph(
        say(diagnosis.advice), column: 3, row: row, columns: columns - 2) + 1
    row += fact(InsidePhrases.awsSays, Redaction.applied(to: diagnosis.testimony), row: row, style: .faint, on: &canvas)
    if let cause = diagnosis.cause {
      let took =
        screen.progress.started.map { "\(say(Phrase.listSeparator))\(Stopwatch.text(cause.time - $0))" }
        ?? ""
      row += fact(InsidePhrases.failedFirstShort, "\(cause.logicalID) (\(cause.type))\(took)", row: row, on: &canvas)
    }
    if !diagnosis.followers.isEmpty {
      row += fact(nil, say(InsidePhrases.followersLine(diagnosis.followers.count)), row: row, on: &canvas)
    }
    return drawKeepsake(row: row, on: &canvas)
  }

  private func drawKeepsake(row: Int, on canvas: inout Canvas) -> Int {
    let operation = screen.operation
    guard operation.hasFailures else { return row }
    switch operation.isCollecting ? nil : operation.keepsake?.path {
    case .success(let path):
      return row
        + canvas.path(shared.settings.brief(path), of: say(InsidePhrases.evidenceShort), column: column, row: row)
    case .failure(let trouble):
      return row
        + fact(
          InsidePhrases.evidenceShort, say(InsidePhrases.evidenceNotSaved(say(trouble.sentence))), row: row, on: &canvas
        )
    case nil:
      return row + fact(InsidePhrases.evidenceShort, say(InsidePhrases.collectingEvidence), row: row, on: &canvas)
    }
  }

  /// Where what is to be said begins: behind the longest of the names.
  private var column: Int {
    let names = [InsidePhrases.awsSays, InsidePhrases.failedFirstShort, InsidePhrases.evidenceShort]
    return max(13, (names.map { say($0).columns }.max() ?? 0) + 2)
  }

  /// A name, and what is to be said of it; returns how many rows it took.
  private func fact(
    _ name: Phrase?, _ text: String, row: Int, style: Style = .plain, on canvas: inout Canvas
  ) -> Int {
    if let name { canvas.put(say(name), column: 1, row: row, style: .faint) }
    return canvas.paragraph(
      text, column: column, row: row, columns: canvas.size.columns - column - 1, style: style)
  }

  /// While it is being taken back: the cause and what to do, above the events; returns the row after it.
  func drawPane(top: Int, end: Int, on canvas: inout Canvas) -> Int {
    guard let diagnosis = screen.diagnosis else { return top }
    let columns = canvas.size.columns - 2
    canvas.heading(row: top, say(InsidePhrases.failureHeading))
    // As much as there is room for; the rest is on the last screen, and in the report.
    let sheet = Page.Sheet(like: canvas) { sheet in
      sheet.put(String(canvas.glyphs.cross), column: 1, row: 0, style: .bad)
      var row = sheet.paragraph(
        say(diagnosis.sentence), column: 3, row: 0, columns: columns - 2, style: .bad)
      row += sheet.paragraph(
        say(diagnosis.advice), column: 3, row: row, columns: columns - 2)
      return drawKeepsake(row: row, on: &sheet)
    }
    let excerpt = Excerpt(of: sheet.rows, in: end - top - 1)
    guard end > top + 2 else { return top + 1 }
    let shown = excerpt.rows(from: 0)
    canvas.copy(shown, of: sheet.canvas, to: top + 1)
    guard !excerpt.isWhole else { return top + 1 + shown.count }
    canvas.put(mark.more(excerpt, shown), column: 3, row: top + 1 + shown.count, style: .faint)
    return top + 2 + shown.count
  }
}
