internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases

extension Wizard {
  /// What a change means to people, then what CloudFormation would do, by group; of a creation only that.
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
    let question = size.rows - (view.isUpdate ? 7 : 6)
    let detail = question - 5
    let rows = changeRows
    let selected = min(view.selectedChange, max(0, rows.count - 1))
    drawRows(rows, selected: selected, from: 3, to: detail, on: &canvas)
    if rows.indices.contains(selected) { drawMeaning(of: rows[selected], row: detail, on: &canvas) }
    if view.isUpdate {
      drawChangeQuestion(of: view, row: question, on: &canvas)
    } else {
      drawCreationQuestion(of: view, row: question, on: &canvas)
    }
  }

  /// As many rows as there is room for. What is above and below is counted, so that nothing is hidden without a mark.
  private func drawRows(_ rows: [ChangeRow], selected: Int, from top: Int, to bottom: Int, on canvas: inout Canvas) {
    let isWhole = rows.count <= bottom - top
    let room = bottom - top - (isWhole ? 0 : 1)
    let first = max(0, min(selected - room + 1, rows.count - room))
    for (index, row) in rows.dropFirst(first).prefix(room).enumerated() {
      draw(row, isSelected: first + index == selected, row: top + index, on: &canvas)
    }
    guard !isWhole else { return }
    let below = rows.count - first - room
    let marks = [first > 0 ? say(.moreAbove(first)) : nil, below > 0 ? say(.moreBelow(below)) : nil]
    canvas.put(
      marks.compactMap(\.self).joined(separator: say(.listSeparator)), column: 4, row: bottom - 1, style: .faint)
  }

  private func changes(in group: Plan.Group?) -> [ReviewedChange] { changes.filter { $0.group == group } }

  private func title(of group: Plan.Group?) -> String {
    say(group.map { $0.title } ?? .otherResources)
  }

  private func draw(_ changeRow: ChangeRow, isSelected: Bool, row: Int, on canvas: inout Canvas) {
    if isSelected { canvas.put(String(settings.glyphs.cursor), column: 0, row: row, style: .accent) }
    let style: Style = isSelected ? .strong : .plain
    let end = canvas.size.columns - 1
    switch changeRow {
    case .impact(let impact):
      canvas.put(say(impact.weight.word).fitted(to: 4), column: 2, row: row, style: Self.style(of: impact))
      canvas.put(say(impact.mark).fitted(to: 24), column: 8, row: row, style: style)
      canvas.put(
        say(impact.sentence).fitted(to: end - 33, ellipsis: settings.glyphs.ellipsis), column: 33, row: row,
        style: .faint)
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
      draw(changes.flatMap(\.impacts).ordered.first, column: 50, row: row, on: &canvas)
    case .change(let place):
      let reviewed = changes[place]
      canvas.put(reviewed.change.kind.mark, column: 4, row: row, style: Self.style(of: reviewed.change.kind))
      canvas.put(reviewed.change.logicalID.fitted(to: 22), column: 8, row: row, style: style)
      let type = reviewed.change.resourceType.replacing("AWS::", with: "")
      let room = reviewed.impacts.isEmpty ? end - 31 : 18
      canvas.put(type.fitted(to: room, ellipsis: settings.glyphs.ellipsis), column: 31, row: row, style: .faint)
      draw(reviewed.impacts.first, column: 50, row: row, on: &canvas)
    }
  }

  private func draw(_ impact: ChangeImpact?, column: Int, row: Int, on canvas: inout Canvas) {
    guard let impact else { return }
    canvas.put(
      say(impact.mark).fitted(to: canvas.size.columns - column - 1), column: column, row: row,
      style: Self.style(of: impact))
  }

  /// What the selected row means, and which answers brought it about.
  private func drawMeaning(of changeRow: ChangeRow, row: Int, on canvas: inout Canvas) {
    let columns = canvas.size.columns - 2
    let (title, impact, remark, otherwise): (String, ChangeImpact?, String, Phrase) =
      switch changeRow {
      case .impact(let impact): (say(impact.mark), impact, "", .partOfTheStack)
      case .group(let group):
        (
          title(of: group), changes(in: group).flatMap(\.impacts).ordered.first, "",
          group.map { $0.about } ?? .partOfTheStack
        )
      case .change(let place):
        (
          changes[place].change.logicalID, changes[place].impacts.first, changes[place].change.resourceType,
          deployment?.isUpdate == true ? .isAddedBeside : .partOfTheStack
        )
      }
    canvas.heading(row: row, title, remark: remark, glyphs: settings.glyphs)
    canvas.paragraph(
      say(impact?.sentence ?? otherwise), column: 1, row: row + 1, columns: columns, rows: 3,
      style: impact?.weight == .grave ? .bad : .plain)
    if let differences, deployment?.isUpdate == true, !differences.isEmpty {
      canvas.put(
        say(.becauseOf(line(of: differences))).fitted(to: columns, ellipsis: settings.glyphs.ellipsis), column: 1,
        row: row + 4, style: .faint)
    }
  }

  private static func style(of impact: ChangeImpact) -> Style {
    switch impact.weight {
    case .grave: .bad
    case .warning: .warning
    case .harmless: .good
    }
  }

  private static func style(of kind: ChangeSet.Change.Kind) -> Style {
    switch kind {
    case .addition: .good
    case .change: .warning
    case .replacement, .removal: .bad
    }
  }
}
