internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// A change set: what it means to people, then what CloudFormation would do, by group; of a creation only that. The question, and
/// what has to be known for it, have their rows first; then what the selected row means; the list scrolls.
struct ReviewView: SharedView {
  let shared: Shared
  let screen: OperationScreen
  let proposal: Proposal

  private var rows: ReviewRows { screen.rows(of: proposal) }
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
    let keys = { (index: Int) -> [Key] in .moving(from: selected, to: index, otherwise: [.enter]) }
    canvas.window(of: rows.count, selected: selected, from: 3, to: detail, mark: mark, keys: keys) {
      index, row, canvas in
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
    let titles =
      (screen.isUpdate
      ? [JudgementPhrases.heading, JudgementPhrases.headingShort]
      : [ProgressPhrases.changeSetHeading, ProgressPhrases.changeSetShort]).map(say)
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
    case .judgement(let judgement): draw(judgement, titleStyle: style, row: row, on: &canvas)
    case .cost(let part):
      canvas.put(part.monthly.signed, endingAt: 8, row: row, style: style)
      canvas.put(
        canvas.cut(part.keys.isEmpty ? say(ChangePlanPhrases.byThisVersion) : words(of: part.keys), to: end - 10),
        column: 10, row: row, style: .faint)
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

  /// The state, the question, and as much of its answer as there is room for.
  private func draw(_ judgement: Judgement, titleStyle: Style, row: Int, on canvas: inout Canvas) {
    let states: [Judgement.State] = [.fail, .unknown, .warn, .ok]
    let titleColumn = 3 + (states.map { say($0.word).columns }.max() ?? 0)
    let column = titleColumn + 2 + (Judgement.Topic.allCases.map { say($0.title).columns }.max() ?? 0)
    canvas.put(say(judgement.state.word), column: 2, row: row, style: Self.style(of: judgement.state))
    canvas.put(say(judgement.topic.title), column: titleColumn, row: row, style: titleStyle)
    let words = judgement.sentences.map(say).joined(separator: " ")
    canvas.put(canvas.cut(words, to: canvas.size.columns - 1 - column), column: column, row: row, style: .faint)
  }

  /// The answers with what they are to be.
  private func words(of keys: [AnswerKey]) -> String {
    keys.map { "\(say($0.question.label)): \(shared.value(of: $0))" }.joined(separator: "; ")
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
    let (title, remark, sentences, isGrave): (String, String, [Phrase], Bool) =
      switch changeRow {
      case .judgement(let judgement):
        (say(judgement.topic.title), "", judgement.sentences, judgement.state == .fail)
      case .cost(let part):
        (
          part.keys.map(\.rawValue).joined(separator: ", "), "",
          [part.keys.isEmpty ? ChangePlanPhrases.byThisVersion : ChangePlanPhrases.shareOfPrice(part.monthly.signed)],
          false
        )
      case .group(let group):
        meaning(of: title(of: group), self.rows.changes(in: group).flatMap(\.impacts).ordered.first, "", group?.about)
      case .change(let place):
        meaning(
          of: changes[place].change.logicalID, changes[place].impacts.first, changes[place].change.resourceType,
          screen.isUpdate ? ChangePlanPhrases.isAddedBeside : nil)
      }
    canvas.heading(row: 0, title, remark: remark)
    var used = 1
    for sentence in sentences where used < rows {
      used += canvas.paragraph(
        say(sentence), column: 1, row: used, columns: columns, rows: rows - used, style: isGrave ? .bad : .plain)
    }
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

  private func meaning(
    of title: String, _ impact: ChangeImpact?, _ remark: String, _ otherwise: Phrase?
  ) -> (String, String, [Phrase], Bool) {
    (title, remark, [impact?.sentence ?? otherwise ?? DonePhrases.partOfTheStack], impact?.weight == .grave)
  }

  private static func style(of state: Judgement.State) -> Style {
    switch state {
    case .fail: .bad
    case .unknown, .warn: .warning
    case .ok: .good
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
