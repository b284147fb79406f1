internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases

/// A text on the whole screen, from under the header to the keys.
struct ReadingView: SharedView {
  let shared: Shared
  /// What it is about, where it is not about the account.
  let operation: OperationScreen?
  let reading: Reading

  /// What there is to read, a line each.
  var lines: [String] {
    switch reading.kind {
    case .log: (operation?.logLines ?? []).map { "\(UTC.timeOfDay($0.time)) \(Redaction.applied(to: $0.text))" }
    case .evidence:
      (operation?.operation.keepsake?.text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
        .map(String.init)
    case .checks: ChecksView(shared: shared).lines
    case .followers:
      (operation?.diagnosis?.followers ?? []).map { event in
        "\(UTC.timeOfDay(event.time)) \(event.logicalID) (\(event.resourceType)) \(event.reason ?? "")"
      }
    }
  }

  func draw(on canvas: inout Canvas) {
    let top = 2
    let rows = canvas.size.rows - top - 2
    canvas.fill(Area(column: 0, row: top, columns: canvas.size.columns, rows: rows + 1), style: .plain)
    let lines = self.lines.flatMap { $0.isEmpty ? [""] : $0.wrapped(to: canvas.size.columns - 2) }
    let last = max(min(rows, lines.count), lines.count - min(reading.scroll, lines.count))
    canvas.heading(
      row: top, say(heading(of: reading.kind)), remark: "\(last)/\(lines.count)")
    for (index, line) in lines.prefix(last).suffix(rows).enumerated() {
      canvas.put(line, column: 1, row: top + 1 + index)
    }
    if lines.isEmpty { canvas.put(say(.noLogYet), column: 1, row: top + 1, style: .faint) }
  }

  private func heading(of kind: Reading.Kind) -> Phrase {
    switch kind {
    case .log: .gitLabLog
    case .evidence: .evidenceHeading
    case .followers: .followersHeading
    case .checks: .checks
    }
  }
}
