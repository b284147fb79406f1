internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// A change set: what it means to people, then what CloudFormation would do, by group; of a creation only that. The question, and
/// what has to be known for it, have their rows first; then what the selected row means; the list scrolls.
struct ReviewView: SharedView {
  let shared: Shared
  let screen: OperationScreen
  let proposal: Proposal

  private var rows: ReviewRows { ReviewRows(proposal.review, open: screen.look.openGroups) }
  private var changes: [ReviewedChange] { proposal.review.changes }

  func draw(on canvas: inout Canvas) {
    drawCounts(of: proposal.changeSet, on: &canvas)
    let foot = Page.Sheet(like: canvas) {
      screen.isUpdate ? drawChangeQuestion(on: &$0) : drawCreationQuestion(on: &$0)
    }
    let question = canvas.size.rows - 1 - max(foot.rows, screen.isUpdate ? 6 : 5)
    let rows = rows.rows
    let selected = min(screen.look.row, max(0, rows.count - 1))
    let meaning = Page.Sheet(like: canvas) { sheet in
      rows.indices.contains(selected) ? drawMeaning(of: rows[selected], rows: question - 6, on: &sheet) : 0
    }
    let detail = question - min(max(5, meaning.rows), question - 6)
    canvas.window(of: rows.count, selected: selected, from: 3, to: detail, mark: mark) { index, row, canvas in
      draw(rows[index], isSelected: index == selected, row: row, on: &canvas)
    }
    canvas.copy(0..<(question - detail), of: meaning.canvas, to: detail)
    canvas.copy(0..<foot.rows, of: foot.canvas, to: question)
  }

  /// What it is, and the sum of it: in fewer words where it is narrow.
  private func drawCounts(of changeSet: ChangeSet, on canvas: inout Canvas) {
    func count(_ kind: ChangeSet.Change.Kind) -> Int { changeSet.changes.count { $0.kind == kind } }
    let words = say(
      ChangeSetPhrases.changeCounts(
        add: count(.addition), modify: count(.change), replace: count(.replacement), remove: count(.removal)))
    let signs = [ChangeSet.Change.Kind.addition, .change, .replacement, .removal].filter { count($0) > 0 }
      .map { "\($0.mark)\(count($0))" }.joined(separator: "  ")
    let titles = [ProgressPhrases.changeSetHeading, ProgressPhrases.changeSetShort].map(say)
    let fitting = [words, signs].lazy.flatMap { counts in titles.map { (title: $0, counts: counts) } }
      .first { $0.title.columns + $0.counts.columns + 10 <= canvas.size.columns }
    canvas.heading(
      row: 2, fitting?.title ?? titles[1], remark: fitting?.counts ?? signs)
  }

  private func title(of group: Plan.Group?) -> String {
    say(group.map { $0.title } ?? ChangeSetPhrases.otherResources)
  }

  private func draw(_ changeRow: ReviewRows.Row, isSelected: Bool, row: Int, on canvas: inout Canvas) {
    if isSelected { canvas.put(String(canvas.glyphs.cursor), column: 0, row: row, style: .accent) }
    let style: Style = isSelected ? .strong : .plain
    let end = canvas.size.columns - 1
    switch changeRow {
    case .impact(let impact):
      canvas.put(say(impact.weight.word).fitted(to: 4), column: 2, row: row, style: Self.style(of: impact))
      canvas.put(say(impact.mark).fitted(to: 24), column: 8, row: row, style: style)
      canvas.put(
        say(impact.sentence).fitted(to: end - 33, ellipsis: canvas.glyphs.ellipsis), column: 33, row: row,
        style: .faint)
    case .group(let group):
      let changes = rows.changes(in: group)
      let fold = screen.look.openGroups.contains(group) ? canvas.glyphs.foldOpen : canvas.glyphs.foldClosed
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
      let type = ResourceType(reviewed.change.resourceType).shortName
      let room = reviewed.impacts.isEmpty ? end - 31 : 18
      canvas.put(type.fitted(to: room, ellipsis: canvas.glyphs.ellipsis), column: 31, row: row, style: .faint)
      draw(reviewed.impacts.first, column: 50, row: row, on: &canvas)
    }
  }

  private func draw(_ impact: ChangeImpact?, column: Int, row: Int, on canvas: inout Canvas) {
    guard let impact else { return }
    canvas.put(
      say(impact.mark).fitted(to: canvas.size.columns - column - 1), column: column, row: row,
      style: Self.style(of: impact))
  }

  /// What the selected row means, and which answers brought it about, in at most so many rows; returns how many it took.
  private func drawMeaning(of changeRow: ReviewRows.Row, rows: Int, on canvas: inout Canvas) -> Int {
    let columns = canvas.size.columns - 2
    let (title, impact, remark, otherwise): (String, ChangeImpact?, String, Phrase) =
      switch changeRow {
      case .impact(let impact): (say(impact.mark), impact, "", DonePhrases.partOfTheStack)
      case .group(let group):
        (
          title(of: group), self.rows.changes(in: group).flatMap(\.impacts).ordered.first, "",
          group.map { $0.about } ?? DonePhrases.partOfTheStack
        )
      case .change(let place):
        (
          changes[place].change.logicalID, changes[place].impacts.first, changes[place].change.resourceType,
          screen.isUpdate ? ChangePlanPhrases.isAddedBeside : DonePhrases.partOfTheStack
        )
      }
    canvas.heading(row: 0, title, remark: remark)
    let used =
      1
      + canvas.paragraph(
        say(impact?.sentence ?? otherwise), column: 1, row: 1, columns: columns, rows: rows - 1,
        style: impact?.weight == .grave ? .bad : .plain)
    guard let differences = shared.differences, screen.isUpdate, !differences.isEmpty, used < rows else {
      return used
    }
    let row = max(4, used)
    return row
      + canvas.paragraph(
        say(ChangeSetPhrases.becauseOf(shared.line(of: differences))), column: 1, row: row, columns: columns,
        rows: rows - row,
        style: .faint)
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
