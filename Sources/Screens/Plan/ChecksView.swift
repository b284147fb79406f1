internal import Account
internal import Drawing
internal import Phrases

/// The checks above the plan.
struct ChecksView: SharedView {
  let shared: Shared

  /// The checks under their heading; returns the row below them.
  ///
  /// What stops the deployment is said in full. Of the rest each has a row at least; what finds none is counted in the last
  /// row, so that nothing is hidden without a word.
  /// - Parameter rows: at most so many, without the heading.
  func draw(row: Int, rows: Int, on canvas: inout Canvas) -> Int {
    let checks = shared.checks
    func count(_ state: CheckRow.State) -> Int { checks.count { $0.state == state } }
    canvas.heading(
      row: row, say(PlanPhrases.checks),
      remark: say(PlanPhrases.checkCounts(warnings: count(.warn), failures: count(.fail), unseen: count(.unseen))))
    guard !checks.isEmpty else {
      canvas.put(
        " \(say(OutcomePhrases.stateOK))  \(say(PlanPhrases.nothingToWarnAbout))", column: 0, row: row + 1, style: .good
      )
      return row + 2
    }
    let end = row + 1 + rows
    var next = row + 1
    for (index, check) in checks.enumerated() {
      let others = checks.count - index - 1
      let left = end - next
      guard others == 0 || left > 1 else {
        drawMore(Array(checks[index...]), row: next, on: &canvas)
        return next + 1
      }
      let reserved = check.state == .fail ? min(others, 1) : min(others, left - 1)
      next += draw(check, row: next, rows: left - reserved, on: &canvas)
    }
    return next
  }

  private func drawMore(_ hidden: [CheckRow], row: Int, on canvas: inout Canvas) {
    let kinds = CheckRow.State.allCases.map { state in (hidden.count { $0.state == state }, state.word) }
    canvas.put(
      canvas.cut(
        say(PlanPhrases.moreChecks(kinds.filter { $0.0 > 0 }.map { (count: $0.0, word: $0.1) })),
        to: canvas.size.columns - 2),
      column: 1, row: row, style: .warning)
  }

  private static let columnsOfState = 6

  /// Draws a check in at most so many rows; returns how many it took.
  private func draw(_ check: CheckRow, row: Int, rows: Int, on canvas: inout Canvas) -> Int {
    let style: Style =
      switch check.state {
      case .fail: .bad
      case .unseen, .warn: .warning
      case .note: .accent
      case .wait: .faint
      }
    let word = say(check.state.word)
    let indentation = max(Self.columnsOfState, word.columns) + 2
    canvas.put(word, column: 1, row: row, style: style)
    return canvas.paragraph(
      say(check.words), column: indentation, row: row, columns: canvas.size.columns - indentation - 1, rows: rows)
  }
}
