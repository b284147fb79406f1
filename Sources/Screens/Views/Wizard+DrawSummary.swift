internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

extension Wizard {
  /// The plan and its cost so far, beside the questions.
  func drawSummary(on canvas: inout Canvas, column: Int, columns: Int) {
    let frame = Area(column: column, row: 0, columns: columns, rows: canvas.size.rows)
    canvas.heading(row: 2, say(.planAndCost), in: frame, glyphs: settings.glyphs)
    if let fault = preview.fault {
      canvas.paragraph(
        say(fault), column: column + 1, row: 3, columns: columns - 2, rows: 8, style: .bad, glyphs: settings.glyphs)
      return
    }
    guard let plan = preview.plan else { return }
    var row = 3
    let end = column + columns - 1
    for group in Plan.Group.allCases {
      let count = plan.resources(in: group).count
      guard count > 0 else { continue }
      canvas.put(say(group.title).fitted(to: columns - 12), column: column + 1, row: row)
      canvas.put("\(count)", endingAt: end - 6, row: row, style: .faint)
      canvas.put(cost(of: group), endingAt: end, row: row)
      row += 1
    }
    canvas.put(String(repeating: settings.glyphs.rule, count: columns - 2), column: column + 1, row: row, style: .faint)
    row += 1
    canvas.put("\(plan.count) \(say(.resources))", column: column + 1, row: row)
    canvas.put(totalText, endingAt: end, row: row, style: .accent)
    canvas.put(timeText, column: column + 1, row: row + 1, style: .faint)
    let unit: Phrase = preview.estimate != nil ? .usdPerMonth : region == nil ? .noRegionShort : .noPricesShort
    canvas.put(say(unit), endingAt: end, row: row + 1, style: .faint)
    if !preview.objections.isEmpty {
      canvas.put(say(.openQuestions(preview.objections.count)), column: column + 1, row: row + 2, style: .warning)
    }
  }

  /// The same in one line, for narrow screens.
  var summaryLine: String {
    let count = preview.plan?.count ?? 0
    return "\(totalText) \(say(.usdPerMonth))  \(count) \(say(.resources))  \(timeText)"
  }

  /// Whole dollars a month, with `~` where they move with use.
  func cost(of group: Plan.Group) -> String {
    guard let estimate = preview.estimate else { return "?" }
    let sum = estimate.monthly(of: group)
    let total = sum.total.whole
    // Under a dollar says as little already.
    return sum.usage > .zero && !total.hasPrefix("<") ? "~\(total)" : total
  }

  var totalText: String {
    guard let estimate = preview.estimate else { return "?" }
    return "~\(estimate.total.whole)"
  }

  var timeText: String {
    guard let seconds = preview.forecast?.seconds else { return "" }
    return say(.minutes(from: Int(seconds.lowerBound / 60), to: Int((seconds.upperBound / 60).rounded(.up))))
  }
}
