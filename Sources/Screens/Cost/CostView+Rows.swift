internal import Drawing
internal import FoundationEssentials
internal import GitLabStack
internal import Phrases
internal import Pricing

/// The rows, each with its bar, and what stands beside it.
extension CostView {
  /// A row, or what stands above several.
  enum BodyRow {
    case heading(CostLine.Kind)
    case row(CostRow)
  }

  var body: [BodyRow] {
    let rows = screen.rows
    let split = rows.firstIndex { $0.answer != nil } ?? rows.count
    return [.heading(.fixed)] + rows[..<split].map { .row($0) } + [.heading(.usage)] + rows[split...].map { .row($0) }
  }

  /// As many rows as there is room for, the focused one always among them.
  func drawCostBody(_ body: [BodyRow], _ report: CostReport, _ layout: CostLayout, on canvas: inout Canvas) {
    let excerpt = Excerpt(of: body.count, in: layout.bodyRows)
    let focused = body.firstIndex { if case .row(let row) = $0 { row == screen.focus } else { false } } ?? 0
    let shown = excerpt.rows(around: focused)
    let largest = screen.rows.compactMap { report.yours.monthly(of: $0) }.max() ?? .zero
    for index in shown {
      let row = CostLayout.firstRow + index - shown.lowerBound
      switch body[index] {
      case .heading(let kind): draw(kind, report.yours, layout, row: row, on: &canvas)
      case .row(let part):
        draw(part, report.yours, layout, row: row, on: &canvas)
        if let from = screen.rows.firstIndex(of: screen.focus), let to = screen.rows.firstIndex(of: part) {
          canvas.note(.moving(from: from, to: to), row: row)
        }
        drawBar(report.yours.monthly(of: part) ?? .zero, of: largest, layout, row: row, on: &canvas)
      }
    }
    guard !excerpt.isWhole else { return }
    canvas.put(mark.more(excerpt, shown), column: CostLayout.label.lowerBound, row: layout.total - 1, style: .faint)
  }

  private func draw(
    _ kind: CostLine.Kind, _ estimate: CostEstimate, _ layout: CostLayout, row: Int, on canvas: inout Canvas
  ) {
    let (title, meaning): (Phrase, Phrase) =
      switch kind {
      case .fixed: (CostScreenPhrases.fixed, CostScreenPhrases.fixedMeans)
      case .usage: (CostScreenPhrases.byUse, CostScreenPhrases.byUseMeans)
      }
    func sum(_ estimate: CostEstimate) -> String {
      kind == .fixed ? estimate.fixed.whole : "~\(estimate.usage.whole)"
    }
    let width = canvas.put(say(title), column: 1, row: row, style: .strong)
    let room = layout.ownEdge - width - 11
    canvas.put(
      say(meaning).fitted(to: room, ellipsis: canvas.glyphs.ellipsis), column: width + 3, row: row, style: .faint)
    canvas.put(sum(estimate), endingAt: layout.ownEdge, row: row, style: .strong)
    for (index, column) in layout.compared.enumerated() {
      canvas.put(sum(column.estimate), endingAt: layout.edge(of: index), row: row, style: .strong)
    }
  }

  private func draw(
    _ part: CostRow, _ estimate: CostEstimate, _ layout: CostLayout, row: Int, on canvas: inout Canvas
  ) {
    let isFocused = part == screen.focus
    let labelStyle: Style = isFocused ? .strong : .plain
    if isFocused { canvas.put(String(canvas.glyphs.cursor), column: 0, row: row, style: .accent) }
    let end = part.answer == nil ? layout.bar.lowerBound - 1 : CostLayout.label.upperBound
    let start = CostLayout.label.lowerBound
    canvas.put(
      say(label(of: part)).fitted(to: end - start, ellipsis: canvas.glyphs.ellipsis), column: start, row: row,
      style: labelStyle)
    if let key = part.answer {
      canvas.put("~", column: start - 1, row: row)
      drawField(key, isFocused: isFocused, row: row, on: &canvas)
    }
    func amount(_ estimate: CostEstimate) -> String {
      estimate.monthly(of: part)?.whole ?? canvas.glyphs.nothing
    }
    canvas.put(amount(estimate), endingAt: layout.ownEdge, row: row)
    for (index, column) in layout.compared.enumerated() {
      canvas.put(amount(column.estimate), endingAt: layout.edge(of: index), row: row, style: .faint)
    }
  }

  /// The number that moves a row, between brackets, with its unit.
  private func drawField(_ key: AnswerKey, isFocused: Bool, row: Int, on canvas: inout Canvas) {
    let width = 6
    let text = typedText(of: key) ?? shared.value(of: key)
    let style: Style = shared.objection(to: key) != nil ? .bad : isFocused ? .selected : .input
    let cut = text.count > width ? canvas.glyphs.ellipsis + text.suffix(width - 1) : text
    let shown = cut.padded(to: width, standing: .right)
    let column = CostLayout.field
    canvas.put("[", column: column, row: row)
    canvas.put(shown, column: column + 1, row: row, style: style)
    canvas.put("]", column: column + 1 + width, row: row)
    canvas.put(
      say(key.question.stored.use?.unit ?? Phrase(verbatim: "")), column: column + 3 + width, row: row, style: .faint)
  }

  /// What is being typed there; nil where nothing is.
  private func typedText(of key: AnswerKey) -> String? {
    guard let field = screen.field, field.key == key, field.showsTyping(shared) else { return nil }
    return field.editor.text
  }

  /// In half columns where the terminal has such a character; nothing is too small to have one.
  private func drawBar(
    _ amount: USDollars, of largest: USDollars, _ layout: CostLayout, row: Int, on canvas: inout Canvas
  ) {
    let halves = amount.parts(of: largest, layout.bar.count * 2)
    let whole = String(repeating: canvas.glyphs.barFull, count: halves / 2)
    let text = whole + (halves.isMultiple(of: 2) ? "" : canvas.glyphs.barHalf)
    canvas.put(text, column: layout.bar.lowerBound, row: row, style: .accent)
  }

  // MARK: Words

  private func costOfUse(_ key: AnswerKey) -> Phrase {
    guard let use = key.question.stored.use else { return key.question.label }
    return shared.preview.choices.map { $0.storage.backups ?? false } ?? true ? use.titleWithBackups : use.title
  }

  func label(of row: CostRow) -> Phrase {
    let lines = screen.report?.yours.lines(of: row) ?? []
    switch row {
    case .task:
      let size = shared.preview.choices?.image.size
      return CostScreenPhrases.ofTask("\((size?.cpu ?? 0) / 1024)", (size?.memory ?? 0) / 1024)
    case .schedule: return SchedulePhrases.costRow
    case .frontDoor:
      let hours = lines.first { $0.sku == .publicAddress }?.quantity ?? 0
      return CostScreenPhrases.ofFrontDoor(addresses: "\(hours / CostEstimate.hoursPerMonth)")
    case .egress:
      switch shared.preview.choices?.network {
      case .new(_, let egress, _): return CostScreenPhrases.ofEgress(egress.title)
      case .existing, nil: return CostScreenPhrases.ofEgress(nil)
      }
    case .insights: return CostScreenPhrases.ofInsights(metrics: lines.first?.amount ?? "0")
    case .rest:
      return lines.contains { $0.sku == .alarm } ? CostScreenPhrases.ofRestAndAlarms : CostScreenPhrases.ofRest
    case .use(let key):
      return costOfUse(key)
    }
  }
}
