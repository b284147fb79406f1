internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

/// What the month costs: what is fixed, what moves with use and the numbers that move it, beside what else could be built.
struct CostView: SharedView {
  let shared: Shared
  let screen: CostScreen

  func draw(on canvas: inout Canvas) {
    guard let report = screen.report else { return drawReason(on: &canvas) }
    let body = body
    let times = CostScreenPhrases.perDay(
      report.yours.perDay.cents, firstHour: report.yours.firstHour.hourly,
      nightsOff: report.alternatives.last?.total.whole ?? "?")
    let layout = CostLayout(
      canvas.size, columns: screen.columns(besides: shared.value(of:)), page: screen.page, body: body.count,
      foot: (say(times), notCounted(in: report.yours)))
    drawCostHeading(of: report.yours, on: &canvas)
    drawCostTitles(layout, on: &canvas)
    drawCostBody(body, report, layout, on: &canvas)
    drawCostTotal(report, layout, on: &canvas)
    drawCostDetail(report, layout, on: &canvas)
    for (index, line) in layout.foot.times.enumerated() { canvas.put(line, column: 1, row: layout.times + index) }
    for (index, line) in layout.foot.rest.enumerated() {
      canvas.put(line, column: 1, row: layout.times + layout.foot.times.count + index, style: .faint)
    }
  }

  /// Why there is no estimate; the deployment works all the same.
  private func drawReason(on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    canvas.heading(row: 2, say(CostScreenPhrases.heading))
    let why = shared.preview.fault ?? shared.preview.whyNoEstimate ?? CostScreenPhrases.noPricesWithoutRegion
    let used = canvas.paragraph(
      say(why), column: 1, row: 4, columns: columns, rows: 6, style: .warning)
    if let region = shared.preview.choices?.region ?? shared.region, !region.isChina, !region.isGovCloud {
      canvas.paragraph(
        say(CostScreenPhrases.otherRegionHasPrices), column: 1, row: 5 + used, columns: columns, rows: 4)
    }
    canvas.notice(shared.notice.map(say))
  }

  private func drawCostHeading(of estimate: CostEstimate, on canvas: inout Canvas) {
    var remark = say(PlanWords.priceRemark(estimate))
    if case .asked = screen.inquiry { remark = say(CostScreenPhrases.askingForPrices) }
    let titles = [say(CostScreenPhrases.heading), say(CostScreenPhrases.headingInShort)]
    let title = titles.first { $0.columns + remark.columns + 10 <= canvas.size.columns } ?? titles[1]
    canvas.heading(row: 2, title, remark: remark)
  }

  private func drawCostTitles(_ layout: CostLayout, on canvas: inout Canvas) {
    if layout.pages > 1 {
      canvas.put(say(CostScreenPhrases.columnPage(layout.page, of: layout.pages)), column: 1, row: 3, style: .faint)
    }
    canvas.put(say(CostScreenPhrases.yourPlan), endingAt: layout.ownEdge, row: 3, style: .strong)
    for (index, column) in layout.compared.enumerated() {
      canvas.put(say(column.title), endingAt: layout.edge(of: index), row: 3, style: .strong)
    }
  }

  /// Every sum moves with use, and so has the mark.
  private func drawCostTotal(_ report: CostReport, _ layout: CostLayout, on canvas: inout Canvas) {
    let total = report.yours.total
    canvas.put(say(CostScreenPhrases.total), column: 1, row: layout.total, style: .strong)
    canvas.put("~\(total.whole)", endingAt: layout.ownEdge, row: layout.total, style: .accent)
    for (index, column) in layout.compared.enumerated() {
      let other = column.estimate.total
      let difference = other.difference(from: total)
      let edge = layout.edge(of: index)
      canvas.put("~\(other.whole)", endingAt: edge, row: layout.total, style: .strong)
      canvas.put(difference, endingAt: edge - 1 - "~\(other.whole)".columns, row: layout.total, style: .faint)
    }
  }

  /// What the sum lacks: first what it should have and has no price for, then what no list price covers.
  private func notCounted(in estimate: CostEstimate) -> String {
    let separator = say(Phrase.listSeparator)
    let left = "\(say(CostScreenPhrases.notCounted)) \(estimate.notCounted.map(say).joined(separator: separator))"
    guard !estimate.notPriced.isEmpty else { return left }
    return "\(say(CostScreenPhrases.notPriced(estimate.notPriced.joined(separator: separator)))) \(left)"
  }
}
