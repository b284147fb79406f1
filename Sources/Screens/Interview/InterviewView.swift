internal import Account
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// A screen that asks: fields at the left, the plan and its cost beside them, and below what is to be known of the focused
/// field.
struct InterviewView: SharedView {
  let shared: Shared
  let interview: Interview

  /// Columns of the plan beside the fields, where there is room for both.
  private static let summaryColumns = 30
  /// From so many columns on there is.
  private static let wide = 78
  /// Where what was answered stands.
  private static let valueColumn = 26
  static let firstRow = 3

  func draw(on canvas: inout Canvas) {
    let questions = interview.questions(shared)
    let isWide = canvas.size.columns >= Self.wide
    let columns = isWide ? canvas.size.columns - Self.summaryColumns : canvas.size.columns
    let detail = QuestionView(shared: shared, interview: interview)
    // On a narrow screen the fields have nothing beside them, and who is signed in stands at the bottom.
    let account = isWide ? 0 : rowsOfAccount(columns: columns)
    let remarks = detail.rowsOfRemarks(columns: canvas.size.columns)
    // What is said of a key takes the free row above the keys, and more.
    let said = remarks > 0 ? 0 : max(0, canvas.rows(ofNotice: shared.notice.map(say)) - 1)
    let welcome = welcome(in: canvas.size.rows - 2 - Self.firstRow - questions.count - 3 - account - remarks - said)
    let last = canvas.size.rows - 2 - (welcome.isEmpty ? 0 : welcome.count + said)
    let free = last - account
    // A long list of questions makes room for what is said of one, down to as many as stand beside the plan.
    let room = free - Self.firstRow - (isWide ? 0 : 1) - detail.rowsOfAll(columns: canvas.size.columns)
    let shown = min(questions.count, max(isWide ? 9 : 4, room))
    let rows = max(shown, isWide ? 9 : shown) + (isWide || room > shown ? 1 : 0)
    let fields = Area(column: 0, row: 0, columns: columns, rows: canvas.size.rows)
    canvas.heading(row: 2, say(interview.step.title), in: fields)
    canvas.window(
      of: questions.count, selected: interview.row, from: Self.firstRow, to: Self.firstRow + shown, mark: mark
    ) { index, row, canvas in
      draw(questions[index], isFocused: index == interview.row, row: row, columns: columns, on: &canvas)
      canvas.note(
        .moving(from: interview.row, to: index, otherwise: keys(on: questions[index])), row: row, in: fields)
    }
    let summary = SummaryView(shared: shared)
    if isWide {
      summary.draw(on: &canvas, column: columns + 1, columns: canvas.size.columns - columns - 1)
    } else {
      canvas.put(canvas.cut(summary.line, to: canvas.size.columns), column: 1, row: Self.firstRow + rows)
    }
    for (index, line) in welcome.enumerated() {
      canvas.put(canvas.cut(line, to: canvas.size.columns - 3), column: 2, row: last + index)
    }
    drawAccount(row: isWide ? Self.firstRow + shown + 1 : free, columns: columns, on: &canvas)
    // Last: what is to be said of a key stands over all of it.
    detail.draw(on: &canvas, row: Self.firstRow + rows + (isWide ? 0 : 1), before: free)
  }

  /// What whoever comes for the first time is told, where what stands against an answer leaves it the room.
  private func welcome(in rows: Int) -> [String] {
    let lines = interview.step == .start ? shared.welcome.map(say) : []
    return lines.count <= rows ? lines : []
  }

  /// What a click on the question is worth that is asked already: its list, or the next of its few answers.
  private func keys(on question: Question) -> [Key] {
    if interview.slashOpensList(shared) { return [.character("/")] }
    return question.isTyped ? [] : [.character(" ")]
  }

  private func draw(_ question: Question, isFocused: Bool, row: Int, columns: Int, on canvas: inout Canvas) {
    if isFocused { canvas.put(String(canvas.glyphs.cursor), column: 1, row: row, style: .accent) }
    canvas.put(canvas.cut(say(question.label), to: 22), column: 3, row: row, style: isFocused ? .strong : .plain)
    let room = columns - Self.valueColumn - 2
    let isDefault = shared.answers[question.key] == nil
    if isFocused, let field = interview.field, field.showsTyping(shared) {
      draw(field.editor, row: row, columns: room, on: &canvas)
    } else {
      let current = shared.value(of: question.key)
      let around = canvas.glyphs.around
      let title = question.alternatives.first { $0.answer == current }.map { say($0.title) } ?? brief(current, question)
      let shown = question.isTyped ? title : isFocused ? "\(around.left) \(title) \(around.right)" : title
      let style: Style = isFocused ? .selected : isDefault ? .faint : .plain
      let text = shown.isEmpty ? (isFocused ? " " : canvas.glyphs.nothing) : shown
      canvas.put(canvas.cut(text, to: room), column: Self.valueColumn, row: row, style: style)
    }
    // What was never answered is no mistake yet, except where it must be answered.
    if shared.objection(to: question.key) != nil {
      canvas.put("!", column: columns - 2, row: row, style: isDefault ? .warning : .bad)
    }
  }

  /// Two zones have hardly room side by side, and share all but the letter. Of the ARN of a certificate people know the names.
  private func brief(_ text: String, _ question: Question) -> String {
    switch question.source {
    case .zones: ZonePair(shared.inForce.list(question.key) ?? [])?.brief ?? text
    case .certificates: shared.certificate.map { $0.names.joined(separator: ", ") } ?? text
    case .regions, .vpcs, .publicSubnets, .privateSubnets, .hostedZones, .allowedNetworks, .releases, .fileSystems,
      .secrets, nil:
      text
    }
  }

  /// Scrolls so that the cursor stays in sight.
  private func draw(_ editor: TextEditor, row: Int, columns: Int, on canvas: inout Canvas) {
    let first = max(0, editor.cursor - columns + 1)
    canvas.put(
      String(editor.characters[first...].prefix(columns)), column: Self.valueColumn, row: row, style: .input)
    let under = editor.cursor < editor.characters.count ? String(editor.characters[editor.cursor]) : " "
    let before = String(editor.characters[first..<editor.cursor]).columns
    canvas.put(under, column: Self.valueColumn + before, row: row, style: .selected)
  }

  /// On the first screen: who is signed in, and what there already is.
  private func drawAccount(row: Int, columns: Int, on canvas: inout Canvas) {
    let rows = rowsOfAccount(columns: columns)
    guard rows > 0 else { return }
    let (text, style) = accountLine
    canvas.paragraph(say(text), column: 3, row: row, columns: columns - 4, rows: rows, style: style)
  }

  private func rowsOfAccount(columns: Int) -> Int {
    interview.step == .start ? min(4, say(accountLine.0).wrapped(to: columns - 4).count) : 0
  }

  private var accountLine: (Phrase, Style) {
    switch shared.account.identity {
    case .notAsked: shared.region == nil ? (ScreenPhrases.noRegionYet, .warning) : (ScreenPhrases.askingAccount, .faint)
    case .asked: (ScreenPhrases.askingAccount, .faint)
    case .failed(let trouble): (trouble.words, .warning)
    case .found(let identity):
      shared.account.liveStack.map(shared.words)
        ?? (ScreenPhrases.signedIn(account: identity.account, as: identity.shortName), .good)
    }
  }
}
