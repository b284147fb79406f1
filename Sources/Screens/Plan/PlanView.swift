internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// The plan as it looks: checks before totals; then what will be made, group by group; then the selected row; then the sum.
struct PlanView: SharedView {
  let shared: Shared
  let screen: PlanScreen

  private var words: PlanWords { PlanWords(shared: shared) }
  private var comparison: PlanBesideStack { PlanBesideStack(shared: shared) }

  func draw(on canvas: inout Canvas) {
    let size = canvas.size
    let rows = screen.rows(shared)
    // What the closed groups leave free, and never less than three.
    let most = max(3, min(size.rows - 13 - min(rows.count, 6), 12))
    let top = ChecksView(shared: shared).draw(row: 2, rows: most, on: &canvas)
    let title =
      shared.account.standing.map { ChangePlanPhrases.planOfStack($0.description.name) } ?? PlanPhrases.willChange
    canvas.heading(row: top, say(title), remark: totalsRemark)
    drawColumns(row: top + 1, on: &canvas)
    // On a low screen the groups are worth more than what is said of one of them.
    let detailRows = size.rows < 24 ? 3 : 4
    let detailTop = size.rows - 4 - detailRows
    let selected = screen.selected(of: rows.count)
    let keys = { (index: Int) -> [Key] in
      let isGroup = if case .group = rows[index] { true } else { false }
      return .moving(from: selected, to: index, otherwise: isGroup ? [.enter] : [])
    }
    canvas.window(of: rows.count, selected: selected, from: top + 2, to: detailTop, mark: mark, keys: keys) {
      index, row, canvas in
      draw(rows[index], isSelected: index == selected, row: row, on: &canvas)
    }
    if rows.indices.contains(selected) {
      drawDetail(of: rows[selected], row: detailTop, rows: detailRows, on: &canvas)
    }
    drawTotals(row: size.rows - 3, on: &canvas)
  }

  private var totalsRemark: String {
    let count = shared.preview.plan?.count ?? 0
    return shared.account.standing != nil
      ? say(PlanPhrases.resourcesInPlan(count)) : say(PlanPhrases.resourcesToAdd(count))
  }

  private func drawColumns(row: Int, on canvas: inout Canvas) {
    let end = canvas.size.columns - 2
    canvas.put(say(PlanPhrases.columnWhat), column: 5, row: row, style: .faint)
    canvas.put(say(PlanPhrases.columnCount), endingAt: 31, row: row, style: .faint)
    canvas.put(say(PlanPhrases.columnChoice), column: 33, row: row, style: .faint)
    canvas.put(say(PlanPhrases.columnCost), endingAt: end - 6, row: row, style: .faint)
    if shared.account.standing == nil {
      canvas.put(say(PlanPhrases.columnMinutes), endingAt: end, row: row, style: .faint)
    }
  }

  private func draw(_ planRow: PlanScreen.Row, isSelected: Bool, row: Int, on canvas: inout Canvas) {
    guard let plan = shared.preview.plan else { return }
    let end = canvas.size.columns - 2
    let style: Style = isSelected ? .strong : .plain
    if isSelected { canvas.put(String(canvas.glyphs.cursor), column: 0, row: row, style: .accent) }
    switch planRow {
    case .group(let group):
      draw(comparison.planned(group), row: row, on: &canvas)
      let fold = screen.openGroups.contains(group) ? canvas.glyphs.foldOpen : canvas.glyphs.foldClosed
      let resources = plan.resources(in: group)
      canvas.put("\(fold) \(say(group.title))", column: 3, row: row, style: style)
      if resources.contains(where: \.holdsData) {
        canvas.put(
          say(group == .rootPassword ? PlanPhrases.markSecret : PlanPhrases.markData), column: 21, row: row,
          style: .warning)
      }
      canvas.put("\(resources.count)", endingAt: 31, row: row)
      canvas.put(canvas.cut(words.summary(of: group), to: end - 45), column: 33, row: row)
      canvas.put(words.cost(of: group), endingAt: end - 6, row: row)
      // How long a change takes depends on what changes.
      guard shared.account.standing == nil else { break }
      let usual = shared.preview.forecast?.usual(of: group)
      let minutes = usual.map { ($0.lowerBound + $0.upperBound) / 120 } ?? 0
      canvas.put(minutes < 0.5 ? canvas.glyphs.nothing : "\(Int(minutes.rounded()))", endingAt: end, row: row)
    case .resource(let id):
      draw(comparison.planned(id), row: row, on: &canvas)
      let type = plan.resource(id)?.type.shortName ?? ""
      canvas.put(canvas.cut("  \(id)", to: 30), column: 3, row: row, style: style)
      canvas.put(canvas.cut(type, to: end - 36), column: 35, row: row, style: .faint)
    }
  }

  /// The sign of what is new or other than it stands; what stays as it is has none.
  private func draw(_ kind: ChangeSet.Change.Kind?, row: Int, on canvas: inout Canvas) {
    guard let kind else { return }
    canvas.put(kind.mark, column: 2, row: row, style: kind == .addition ? .good : .warning)
  }

  private func drawDetail(of planRow: PlanScreen.Row, row: Int, rows: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    switch planRow {
    case .group(let group):
      canvas.heading(row: row, say(group.title), remark: group == .network ? words.zones : "")
      let used = canvas.paragraph(say(group.about), column: 1, row: row + 1, columns: columns, rows: rows - 2)
      let room = rows - 1 - used
      let rights = words.rights(of: group).lines(columns: columns, rows: room, in: shared.settings.language)
      for (offset, line) in rights.enumerated() {
        canvas.put(line, column: 1, row: row + 1 + used + offset, style: .faint)
      }
    case .resource(let id):
      guard let resource = shared.preview.plan?.resource(id) else { return }
      canvas.heading(row: row, id, remark: resource.type.name)
      var line = row + 1
      let reason = resource.reason { key in
        let value = shared.value(of: key)
        return "\(key.rawValue) = \(value.isEmpty ? canvas.glyphs.nothing : value)"
      }
      let others = (resource.dependsOn.isEmpty ? 0 : 1) + (resource.holdsData ? 1 : 0)
      line += canvas.paragraph(say(reason), column: 1, row: line, columns: columns, rows: max(1, rows - 1 - others))
      if !resource.dependsOn.isEmpty {
        let names = resource.dependsOn.joined(separator: ", ")
        canvas.put("\(say(PlanPhrases.waitsFor)) \(names)".fitted(to: columns), column: 1, row: line, style: .faint)
        line += 1
      }
      if resource.holdsData {
        canvas.put(
          say(resource.isKept ? PlanPhrases.staysWhenDeleted : PlanPhrases.goesWhenDeleted), column: 1, row: line,
          style: .warning)
      }
    }
  }

  /// The total line never scrolls away.
  private func drawTotals(row: Int, on canvas: inout Canvas) {
    canvas.rule(row: row - 1)
    let time = shared.account.standing == nil ? "\(say(PlanPhrases.time)) \(words.time)" : ""
    if let estimate = shared.preview.estimate {
      let full = say(
        PlanPhrases.totalLine(total: estimate.total.whole, fixed: estimate.fixed.whole, usage: estimate.usage.whole))
      let fits = full.columns + time.columns + 4 <= canvas.size.columns
      canvas.put(fits ? full : "\(words.total) \(say(PlanPhrases.usdPerMonth))", column: 1, row: row, style: .strong)
    } else {
      canvas.put(say(PlanPhrases.noPricesHere), column: 1, row: row, style: .warning)
    }
    canvas.put(time, endingAt: canvas.size.columns - 1, row: row, style: .strong)
    let roles = shared.preview.plan.map(IAMGrant.all)?.count ?? 0
    let rights = say(
      shared.account.standing == nil ? PlanPhrases.iamLine(roles: roles) : ChangePlanPhrases.rolesInPlan(roles))
    canvas.put(rights, column: 1, row: row + 1, style: .faint)
    drawPriceDate(row: row + 1, after: rights.columns + 1, on: &canvas)
    canvas.notice(shared.notice.map(say))
  }

  /// Of when the prices are and whose, at the end of a row, as far as there is room.
  private func drawPriceDate(row: Int, after column: Int, on canvas: inout Canvas) {
    guard let estimate = shared.preview.estimate else { return }
    let words = [PlanWords.priceRemark(estimate), CostScreenPhrases.pricesOf(estimate.askedOn ?? estimate.asOf)].map(
      say)
    guard let text = words.first(where: { $0.columns + column + 3 <= canvas.size.columns }) else { return }
    canvas.put(text, endingAt: canvas.size.columns - 1, row: row, style: .faint)
  }
}
