internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases

extension Wizard {
  /// What CloudFormation would do, by group, with what it means.
  func draw(_ changeSet: ChangeSet, of view: DeploymentView, on canvas: inout Canvas) {
    let size = canvas.size
    let kinds = changeSet.changes.map(\.kind)
    canvas.heading(
      row: 2, say(.changeSetHeading),
      remark: say(
        .changeCounts(
          add: kinds.count { $0 == .addition }, modify: kinds.count { $0 == .change },
          replace: kinds.count { $0 == .replacement }, remove: kinds.count { $0 == .removal })),
      glyphs: settings.glyphs)
    let rows = changeRows
    let selected = min(view.selectedChange, max(0, rows.count - 1))
    let detail = size.rows - 11
    let room = detail - 3
    let first = max(0, min(selected - room + 1, rows.count - room))
    for (index, row) in rows.dropFirst(first).prefix(room).enumerated() {
      draw(row, isSelected: first + index == selected, row: 3 + index, on: &canvas)
    }
    if rows.indices.contains(selected) { drawMeaning(of: rows[selected], row: detail, on: &canvas) }
    drawQuestion(of: view, row: size.rows - 6, on: &canvas)
  }

  private func changes(in group: Plan.Group?) -> [JudgedChange] { life.changes.filter { $0.group == group } }

  private func title(of group: Plan.Group?) -> String {
    say(group.map { .title(ofGroup: $0.rawValue) } ?? .otherResources)
  }

  private func draw(_ changeRow: ChangeRow, isSelected: Bool, row: Int, on canvas: inout Canvas) {
    if isSelected { canvas.put(String(settings.glyphs.cursor), column: 0, row: row, style: .accent) }
    let style: Style = isSelected ? .strong : .plain
    let end = canvas.size.columns - 1
    switch changeRow {
    case .group(let group):
      let changes = changes(in: group)
      let fold = life.openChanges.contains(group) ? settings.glyphs.foldOpen : settings.glyphs.foldClosed
      canvas.put("\(fold) \(title(of: group))".fitted(to: 24), column: 2, row: row, style: style)
      var column = 28
      for kind in [ChangeSet.Change.Kind.addition, .change, .replacement, .removal] {
        let count = changes.count { $0.change.kind == kind }
        guard count > 0 else { continue }
        column += canvas.put("\(kind.mark)\(count)", column: column, row: row, style: Self.style(of: kind)) + 2
      }
      draw(changes.compactMap(\.consequence).min(), column: 50, row: row, on: &canvas)
    case .change(let place):
      let judged = life.changes[place]
      canvas.put(judged.change.kind.mark, column: 4, row: row, style: Self.style(of: judged.change.kind))
      canvas.put(judged.change.logicalID.fitted(to: 22), column: 8, row: row, style: style)
      let type = judged.change.resourceType.replacing("AWS::", with: "")
      let room = judged.consequence == nil ? end - 31 : 18
      canvas.put(type.fitted(to: room, ellipsis: settings.glyphs.ellipsis), column: 31, row: row, style: .faint)
      draw(judged.consequence, column: 50, row: row, on: &canvas)
    }
  }

  private func draw(_ consequence: Consequence?, column: Int, row: Int, on canvas: inout Canvas) {
    guard let consequence else { return }
    canvas.put(
      say(consequence.mark).fitted(to: canvas.size.columns - column - 1), column: column, row: row,
      style: consequence.isGrave ? .bad : .warning)
  }

  /// What the selected row means, and which answers brought it about.
  private func drawMeaning(of changeRow: ChangeRow, row: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    let (title, consequence, remark, about): (String, Consequence?, String, Phrase?) =
      switch changeRow {
      case .group(let group):
        (
          title(of: group), changes(in: group).compactMap(\.consequence).min(), "",
          group.map { .about(group: $0.rawValue) }
        )
      case .change(let place):
        (
          life.changes[place].change.logicalID, life.changes[place].consequence,
          life.changes[place].change.resourceType, nil
        )
      }
    canvas.heading(row: row, title, remark: remark, glyphs: settings.glyphs)
    let isUpdate = deployment?.isUpdate == true
    let words = consequence?.sentence ?? (isUpdate ? .nothingIsNoticed : about ?? .partOfTheStack)
    canvas.paragraph(
      say(words), column: 1, row: row + 1, columns: columns, rows: 3,
      style: consequence?.isGrave == true ? .bad : .plain)
    if let differences, isUpdate, !differences.isEmpty {
      canvas.put(
        say(.becauseOf(line(of: differences))).fitted(to: columns, ellipsis: settings.glyphs.ellipsis), column: 1,
        row: row + 4, style: .faint)
    }
  }

  private func drawQuestion(of view: DeploymentView, row: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    let place = region?.description ?? "?"
    canvas.rule(row: row, glyphs: settings.glyphs)
    canvas.paragraph(
      say(
        view.isUpdate
          ? .changeExplained(stack: view.stackName, region: place)
          : .changeSetExplained(stack: view.stackName, region: place)),
      column: 1, row: row + 1, columns: columns, rows: 2)
    let (words, style) = failureWords(of: view)
    canvas.put(
      say(words).fitted(to: columns, ellipsis: settings.glyphs.ellipsis), column: 1, row: row + 3, style: style)
    let question: Phrase = losesData ? .changeNeedsName : view.isUpdate ? .changeQuestion : .changeSetQuestion
    canvas.put(say(question), column: 1, row: row + 4, style: losesData ? .bad : .strong)
  }

  private func failureWords(of view: DeploymentView) -> (Phrase, Style) {
    if view.isUpdate, case .upgrade(let old, let new) = versionStep, old.line != new.line {
      return (.undoneOntoNewData(old.version), .warning)
    }
    let policy = policyInForce
    return (policy == life.onFailure ? .ifItFails(policy.title) : .keepIsNotPossible, .faint)
  }

  private static func style(of kind: ChangeSet.Change.Kind) -> Style {
    switch kind {
    case .addition: .good
    case .change: .warning
    case .replacement, .removal: .bad
    }
  }
}
