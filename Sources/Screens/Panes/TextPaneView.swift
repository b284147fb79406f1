internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases

/// A text that is read: a log, a report, what failed along.
struct TextPaneView: PaneView {
  let shared: Shared
  private let heading: Phrase
  /// One each, as long as they are.
  private let lines: [String]
  private let followsEnd: Bool

  private static func room(in size: Size) -> Int { size.rows - 4 }

  func furthest(in size: Size) -> Int { max(0, rows(columns: size.columns).count - Self.room(in: size)) }

  func draw(scrolled: Int, on canvas: inout Canvas) {
    canvas.clearPane()
    let rows = rows(columns: canvas.size.columns)
    let furthest = furthest(in: canvas.size)
    let first = followsEnd ? furthest - min(scrolled, furthest) : min(scrolled, furthest)
    let shown = rows.dropFirst(first).prefix(Self.room(in: canvas.size))
    canvas.heading(row: 2, say(heading), remark: "\(first + shown.count)/\(rows.count)")
    for (index, row) in shown.enumerated() { canvas.put(row, column: 1, row: 3 + index) }
    if rows.isEmpty { canvas.put(say(InsidePhrases.noLogYet), column: 1, row: 3, style: .faint) }
  }

  private func rows(columns: Int) -> [String] {
    lines.flatMap { $0.isEmpty ? [""] : $0.wrapped(to: columns - 2) }
  }
}

extension TextPaneView {
  static func log(of operation: OperationScreen?, _ shared: Shared) -> TextPaneView {
    let lines = (operation?.logLines ?? []).map {
      "\(UTC.timeOfDay($0.time)) \(Redaction.applied(to: $0.text))"
    }
    return TextPaneView(shared: shared, heading: InsidePhrases.gitLabLog, lines: lines, followsEnd: true)
  }

  static func evidence(of operation: OperationScreen?, _ shared: Shared) -> TextPaneView {
    let lines = (operation?.operation.keepsake?.text ?? "").split(separator: "\n", omittingEmptySubsequences: false)
    return TextPaneView(
      shared: shared, heading: InsidePhrases.evidenceHeading, lines: lines.map(String.init), followsEnd: true)
  }

  static func followers(of operation: OperationScreen?, _ shared: Shared) -> TextPaneView {
    let lines = (operation?.diagnosis?.followers ?? []).map { event in
      "\(UTC.timeOfDay(event.time)) \(event.logicalID) (\(event.resourceType)) \(event.reason ?? "")"
    }
    return TextPaneView(shared: shared, heading: InsidePhrases.followersHeading, lines: lines, followsEnd: true)
  }
}
