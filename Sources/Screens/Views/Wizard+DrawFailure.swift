internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Operations

/// What went wrong: the cause first, what to do about it, then what AWS says and where everything is kept.
extension Wizard {
  /// Draws from `row` on; returns the row after it.
  @discardableResult
  func drawFailure(row: Int, on canvas: inout Canvas) -> Int {
    guard let diagnosis else { return row }
    let columns = canvas.size.columns - 2
    var row = row
    canvas.put(String(settings.glyphs.cross), column: 1, row: row, style: .bad)
    row += canvas.paragraph(
      say(diagnosis.sentence), column: 3, row: row, columns: columns - 2, rows: 3, style: .bad)
    row += canvas.paragraph(say(diagnosis.advice), column: 3, row: row, columns: columns - 2, rows: 3) + 1
    row += fact(
      .awsSays, Redaction.applied(to: diagnosis.testimony), rows: 4, row: row, style: .faint, on: &canvas)
    if let cause = diagnosis.cause {
      let took = deployment?.progress.started.map { "\(say(.listSeparator))\(Stopwatch.text(cause.time - $0))" } ?? ""
      row += fact(.failedFirstShort, "\(cause.logicalID) (\(cause.type))\(took)", row: row, on: &canvas)
    }
    if !diagnosis.followers.isEmpty {
      row += fact(nil, say(.followersLine(diagnosis.followers.count)), row: row, on: &canvas)
    }
    return drawKeepsake(row: row, on: &canvas)
  }

  private func drawKeepsake(row: Int, on canvas: inout Canvas) -> Int {
    guard let operation = deployment?.operation, operation.hasFailures else { return row }
    switch operation.keepsake?.path {
    case .success(let path):
      return row + canvas.path(brief(path), of: say(.evidenceShort), column: 13, row: row, rows: 4)
    case .failure(let trouble):
      return row
        + fact(.evidenceShort, say(.evidenceNotSaved(say(trouble.sentence))), rows: 2, row: row, on: &canvas)
    case nil: return row + fact(.evidenceShort, say(.collectingEvidence), row: row, on: &canvas)
    }
  }

  /// A name, and what is to be said of it, on at most so many rows; returns how many it took.
  private func fact(
    _ name: Phrase?, _ text: String, rows: Int = 1, row: Int, style: Style = .plain, on canvas: inout Canvas
  ) -> Int {
    if let name { canvas.put(say(name), column: 1, row: row, style: .faint) }
    let column = 13
    let columns = canvas.size.columns - column - 1
    let lines = text.wrapped(to: columns)
    for (index, line) in lines.prefix(rows).enumerated() {
      let isCut = index == rows - 1 && lines.count > rows
      canvas.put(
        isCut ? (line + settings.glyphs.ellipsis).fitted(to: columns, ellipsis: settings.glyphs.ellipsis) : line,
        column: column, row: row + index, style: style)
    }
    return min(rows, lines.count)
  }

  /// While it is being taken back: the cause and what to do, above the events; returns the row after it.
  func drawFailurePane(top: Int, end: Int, on canvas: inout Canvas) -> Int {
    guard let diagnosis else { return top }
    let columns = canvas.size.columns - 2
    canvas.heading(row: top, say(.failureHeading), glyphs: settings.glyphs)
    var row = top + 1
    canvas.put(String(settings.glyphs.cross), column: 1, row: row, style: .bad)
    row += canvas.paragraph(
      say(diagnosis.sentence), column: 3, row: row, columns: columns - 2, rows: 2, style: .bad)
    row += canvas.paragraph(say(diagnosis.advice), column: 3, row: row, columns: columns - 2, rows: min(2, end - row))
    return row + 2 < end ? drawKeepsake(row: row, on: &canvas) : row
  }

  /// The keys of a failure, the most useful first.
  var failureHints: [(key: String, meaning: Phrase)] {
    guard let diagnosis else { return [] }
    var hints: [(String, Phrase)] = []
    if case .edit = diagnosis.known?.step { hints.append(("e", .keyEditAnswer)) }
    hints.append(("r", .keyTryAgain))
    return hints + readingHints
  }

  /// Those that open something to read.
  var readingHints: [(key: String, meaning: Phrase)] {
    var hints: [(String, Phrase)] = []
    if !logLines.isEmpty { hints.append(("l", .keyLog)) }
    if deployment?.operation.keepsake != nil { hints.append(("v", .keyEvidence)) }
    if diagnosis?.followers.isEmpty == false { hints.append(("f", .keyFollowers)) }
    return hints
  }
}
