internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

/// The plan and its cost so far, beside the questions.
struct SummaryView: SharedView {
  let shared: Shared

  private var words: PlanWords { PlanWords(shared: shared) }

  func draw(on canvas: inout Canvas, column: Int, columns: Int) {
    let preview = shared.preview
    let frame = Area(column: column, row: 0, columns: columns, rows: canvas.size.rows)
    canvas.heading(row: 2, say(PlanPhrases.planAndCost), in: frame)
    if let fault = preview.fault {
      canvas.paragraph(say(fault), column: column + 1, row: 3, columns: columns - 2, rows: 8, style: .bad)
      return
    }
    guard let plan = preview.plan else { return }
    var row = 3
    let end = column + columns - 1
    for group in Plan.Group.allCases {
      let count = plan.resources(in: group).count
      guard count > 0 else { continue }
      canvas.put(canvas.cut(say(group.title), to: columns - 12), column: column + 1, row: row)
      canvas.put("\(count)", endingAt: end - 6, row: row, style: .faint)
      canvas.put(words.cost(of: group), endingAt: end, row: row)
      row += 1
    }
    canvas.put(String(repeating: canvas.glyphs.rule, count: columns - 2), column: column + 1, row: row, style: .faint)
    row += 1
    canvas.put("\(plan.count) \(say(PlanPhrases.resources))", column: column + 1, row: row)
    canvas.put(words.total, endingAt: end, row: row, style: .accent)
    canvas.put(words.time, column: column + 1, row: row + 1, style: .faint)
    let unit: Phrase =
      preview.estimate != nil
      ? PlanPhrases.usdPerMonth : shared.region == nil ? PlanPhrases.noRegionShort : PlanPhrases.noPricesShort
    canvas.put(say(unit), endingAt: end, row: row + 1, style: .faint)
    if !preview.objections.isEmpty {
      canvas.put(
        say(PlanPhrases.openQuestions(preview.objections.count)), column: column + 1, row: row + 2, style: .warning)
    }
  }

  /// The same in one line, for narrow screens.
  var line: String {
    "\(words.total) \(say(PlanPhrases.usdPerMonth))  \(shared.preview.plan?.count ?? 0) \(say(PlanPhrases.resources))  \(words.time)"
  }
}
