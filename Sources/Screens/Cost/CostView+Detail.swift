internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

/// What the focused row is made of and how sure that is.
extension CostView {
  /// What the focused row is made of and how sure that is; what is to be said about the last key comes first.
  func drawCostDetail(_ report: CostReport, _ layout: CostLayout, on canvas: inout Canvas) {
    var rows = layout.detail
    let columns = canvas.size.columns - 2
    let ellipsis = canvas.glyphs.ellipsis
    if rows.count > 4 {
      canvas.heading(
        row: rows.lowerBound + 1, say(label(of: screen.focus)), remark: screen.focus.answer?.rawValue ?? "")
      rows = rows.lowerBound + 2..<rows.upperBound - 1
    }
    if let (words, style) = costRemark {
      canvas.paragraph(
        say(words), column: 1, row: rows.lowerBound, columns: columns, rows: rows.count, style: style)
      return
    }
    let lines = report.yours.lines(of: screen.focus)
    let about = say(lines.isEmpty ? CostScreenPhrases.notInThisPlan : explanation(of: screen.focus, report)).wrapped(
      to: columns)
    let room = max(1, rows.count - 1)
    for (index, text) in about.prefix(room).enumerated() {
      let isCut = index == room - 1 && about.count > room
      canvas.put(
        (isCut ? text + ellipsis : text).fitted(to: columns, ellipsis: ellipsis), column: 1,
        row: rows.lowerBound + index)
    }
    let top = rows.lowerBound + min(about.count, room)
    let formulas =
      rows.count > 2
      ? lines.map { fullFormula($0, columns: columns) } : [lines.map(formula).joined(separator: " + ")]
    for (index, text) in formulas.prefix(rows.upperBound - top).enumerated() {
      canvas.put(text.fitted(to: columns, ellipsis: ellipsis), column: 1, row: top + index, style: .faint)
    }
  }

  /// The focused row by its name, and all that is said of it: the help has it where the screen has no room; empty without an estimate.
  var aboutFocus: [Phrase] {
    guard let report = screen.report else { return [] }
    let isThere = !report.yours.lines(of: screen.focus).isEmpty
    return [label(of: screen.focus), isThere ? explanation(of: screen.focus, report) : CostScreenPhrases.notInThisPlan]
  }

  /// What stands against the number at hand, or is to be said about the last key.
  private var costRemark: (Phrase, Style)? {
    if let notice = shared.notice { return (notice, .warning) }
    guard let key = screen.focus.answer, let objection = shared.objection(to: key) else { return nil }
    return (objection.reason.followed(by: objection.accepted), .bad)
  }

  private func explanation(of row: CostRow, _ report: CostReport) -> Phrase {
    switch row {
    case .task: CostScreenPhrases.aboutTask
    case .schedule: SchedulePhrases.aboutSaving
    case .frontDoor: CostScreenPhrases.aboutFrontDoor
    case .egress: report.breakEven?.inShort ?? CostScreenPhrases.aboutEgress
    case .insights: CostScreenPhrases.aboutInsights
    case .rest: CostScreenPhrases.aboutRest
    case .use(let key): key.question.stored.use?.reason ?? key.question.why
    }
  }

  private func quantity(_ line: CostLine) -> String { "\(line.amount) \(say(line.unitInWords))" }

  /// Such as `730 hour x 0.062 (A)`.
  private func formula(_ line: CostLine) -> String {
    "\(quantity(line)) x \(line.unitPrice.exact) (\(line.confidence == .listed ? "AWS" : line.mark))"
  }

  /// With what it is for, what it comes to, and whose word the price is.
  private func fullFormula(_ line: CostLine, columns: Int) -> String {
    let item = say(line.item)
    guard columns > 100 else { return "\(item.fitted(to: 38).padded(to: 38)) \(formula(line))" }
    let price = "\(quantity(line)) x \(line.unitPrice.exact) = \(line.monthly.cents)"
    // Of AWS's own list the words say enough.
    let words = line.confidence.words
    let sureness = line.confidence == .listed ? words : CostScreenPhrases.mark(line.mark, meaning: words)
    let source = [say(sureness), line.source.date].compactMap { $0 }.joined(separator: " ")
    return "\(item.padded(to: 36)) \(price.padded(to: 40)) \(source)"
  }
}
