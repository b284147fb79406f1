internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

extension Wizard {
  /// Fields at the left, the plan and its cost beside them, and below what is to be known of the focused field.
  func drawQuestions(on canvas: inout Canvas) {
    let questions = questions
    let isWide = canvas.size.columns >= 78
    let fieldColumns = isWide ? canvas.size.columns - 30 : canvas.size.columns
    let fieldRows = max(questions.count, isWide ? 9 : questions.count) + 1
    let fields = Area(column: 0, row: 0, columns: fieldColumns, rows: canvas.size.rows)
    canvas.heading(row: 2, say(step.title), in: fields, glyphs: settings.glyphs)
    for (index, question) in questions.enumerated() {
      draw(question, isFocused: index == focusedRow, row: 3 + index, columns: fieldColumns, on: &canvas)
    }
    if isWide {
      drawSummary(on: &canvas, column: fieldColumns + 1, columns: canvas.size.columns - fieldColumns - 1)
    } else {
      canvas.put(
        summaryLine.fitted(to: canvas.size.columns, ellipsis: settings.glyphs.ellipsis), column: 1, row: 3 + fieldRows)
    }
    drawDetail(on: &canvas, row: 3 + fieldRows + (isWide ? 0 : 1))
    drawAccountTrouble(on: &canvas)
  }

  private func draw(_ question: Question, isFocused: Bool, row: Int, columns: Int, on canvas: inout Canvas) {
    let objection = objection(to: question.key)
    if isFocused { canvas.put(String(settings.glyphs.cursor), column: 1, row: row, style: .accent) }
    let label = say(question.label).fitted(to: 22, ellipsis: settings.glyphs.ellipsis)
    canvas.put(label, column: 3, row: row, style: isFocused ? .strong : .plain)
    let room = columns - 28
    let isDefault = answers[question.key] == nil
    if isFocused, let editor, showsEditor(for: question.key) {
      draw(editor, column: 26, row: row, columns: room, on: &canvas)
    } else {
      let current = value(of: question.key)
      let around = settings.glyphs.around
      let title = question.alternatives.first { $0.answer == current }.map { say($0.title) } ?? current
      let shown = question.isTyped ? title : isFocused ? "\(around.left) \(title) \(around.right)" : title
      let style: Style = isFocused ? .selected : isDefault ? .faint : .plain
      let text = shown.isEmpty ? (isFocused ? " " : settings.glyphs.nothing) : shown
      canvas.put(text.fitted(to: room, ellipsis: settings.glyphs.ellipsis), column: 26, row: row, style: style)
    }
    // What was never answered is no mistake yet, except where it must be answered.
    if objection != nil { canvas.put("!", column: columns - 2, row: row, style: isDefault ? .warning : .bad) }
  }

  /// Scrolls so that the cursor stays in sight.
  private func draw(_ editor: TextEditor, column: Int, row: Int, columns: Int, on canvas: inout Canvas) {
    let first = max(0, editor.cursor - columns + 1)
    let shown = String(editor.characters[first...].prefix(columns))
    canvas.put(shown, column: column, row: row, style: .input)
    let under = editor.cursor < editor.characters.count ? String(editor.characters[editor.cursor]) : " "
    let before = String(editor.characters[first..<editor.cursor]).columns
    canvas.put(under, column: column + before, row: row, style: .selected)
  }

  // MARK: Below

  private func drawDetail(on canvas: inout Canvas, row top: Int) {
    guard let question else { return }
    let columns = canvas.size.columns - 3
    let end = canvas.size.rows - 2
    canvas.heading(row: top, say(question.label), remark: question.key.rawValue, glyphs: settings.glyphs)
    let (objectionRows, style) = remarkLines(columns: columns)
    var row = top + 1
    let room = end - row - objectionRows.count
    row += canvas.paragraph(
      say(question.why), column: 2, row: row, columns: columns, rows: min(room, 4), glyphs: settings.glyphs)
    let isBrief =
      !question.alternatives.isEmpty && rowsNeeded(by: question, columns: columns) > end - objectionRows.count - row
    // The chosen one is always in sight, with its meaning below it.
    let chosen = question.alternatives.firstIndex { $0.answer == value(of: question.key) } ?? 0
    let last = min(chosen + 3, question.alternatives.count + 1)
    let first = isBrief ? min(chosen, max(0, last - (end - objectionRows.count - row))) : 0
    for alternative in question.alternatives.dropFirst(first) where row < end - objectionRows.count {
      let rows = end - objectionRows.count - row
      row += draw(alternative, of: question, isBrief: isBrief, row: row, rows: rows, on: &canvas)
    }
    if question.source != nil, row < end - objectionRows.count {
      row += drawSource(of: question, row: row, on: &canvas)
    }
    for (index, line) in objectionRows.enumerated() {
      canvas.put(line, column: 2, row: end - objectionRows.count + index, style: style)
    }
    if objectionRows.isEmpty { drawNotice(on: &canvas) }
  }

  /// What stands against the answer, or is to be known of it.
  private func remarkLines(columns: Int) -> ([String], Style) {
    guard let question, question.isTyped, notice == nil, objection(to: question.key) == nil,
      answers[question.key] != nil
    else {
      return (objectionLines(columns: columns), .bad)
    }
    let words = warnings.filter { $0.key == question.key }.flatMap {
      "\(say(.stateWarn))  \(say($0.message))".wrapped(to: columns)
    }
    return (Array(words.prefix(3)), .warning)
  }

  private func objectionLines(columns: Int) -> [String] {
    guard let question, let objection = objection(to: question.key) else { return [] }
    // An unanswered field is explained above; only what it takes is said.
    let text =
      answers[question.key] == nil
      ? "\(settings.glyphs.bullet) \(say(objection.accepted))"
      : "\(settings.glyphs.cross) \(say(objection.reason.followed(by: objection.accepted)))"
    return Array(text.wrapped(to: columns).prefix(3))
  }

  /// One alternative: its mark, its name, what the month would cost with it, and what it means.
  private func draw(
    _ alternative: Question.Alternative, of question: Question, isBrief: Bool, row: Int, rows: Int,
    on canvas: inout Canvas
  ) -> Int {
    let isChosen = alternative.answer == value(of: question.key)
    let mark = settings.glyphs.radio(isChosen: isChosen)
    canvas.put("\(mark) \(say(alternative.title))", column: 2, row: row, style: isChosen ? .strong : .plain)
    if let total = alternativeTotals[alternative.answer] {
      let difference = isChosen ? "" : total.difference(from: alternativeTotals[value(of: question.key)])
      canvas.put("~\(total.whole) USD \(difference)", endingAt: canvas.size.columns - 2, row: row, style: .accent)
    }
    if isBrief, !isChosen { return 1 }
    return 1
      + canvas.paragraph(
        say(alternative.meaning), column: 6, row: row + 1, columns: canvas.size.columns - 8, rows: rows - 1,
        style: .faint, glyphs: settings.glyphs)
  }

  /// The rows that all alternatives take with what they mean.
  private func rowsNeeded(by question: Question, columns: Int) -> Int {
    question.alternatives.reduce(0) { $0 + 1 + say($1.meaning).wrapped(to: columns - 5).count }
  }

  /// How far the list of suggestions has come.
  private func drawSource(of question: Question, row: Int, on canvas: inout Canvas) -> Int {
    guard let source = question.source, let state = stateOfLookUp(behind: source) else { return 0 }
    return canvas.paragraph(
      say(state), column: 2, row: row, columns: canvas.size.columns - 4, rows: 3, style: .faint, glyphs: settings.glyphs
    )
  }

  private func stateOfLookUp(behind source: Question.Source) -> Phrase? {
    switch source {
    case .vpcs: subnetShortcoming ?? account.vpcs.state(Phrase.foundVPCs)
    case .hostedZones: account.hostedZones.state(Phrase.foundZones)
    case .publicSubnets, .privateSubnets:
      subnetShortcoming ?? inForce.text(.networkVPC).flatMap { account.subnets[$0] }?.state(Phrase.foundSubnets)
    case .regions, .allowedNetworks, .releases: nil
    }
  }

  /// Why the VPC cannot take GitLab, for as long as it is the answer.
  private var subnetShortcoming: Phrase? {
    inForce.text(.networkVPC).flatMap { account.subnets[$0]?.value }.flatMap { SubnetChoice(subnets: $0).shortcoming }
  }

  /// On the first screen: who is signed in, and what there already is.
  private func drawAccountTrouble(on canvas: inout Canvas) {
    guard step == .start else { return }
    let isWide = canvas.size.columns >= 78
    // On a narrow screen the fields have nothing beside them, and the free rows are at the bottom.
    let row = isWide ? 3 + questions.count + 1 : canvas.size.rows - 6
    let columns = (isWide ? canvas.size.columns - 30 : canvas.size.columns) - 4
    let (text, style) = accountLine
    canvas.paragraph(say(text), column: 3, row: row, columns: columns, rows: 4, style: style, glyphs: settings.glyphs)
  }

  private var accountLine: (Phrase, Style) {
    switch account.identity {
    case .notAsked: region == nil ? (.noRegionYet, .warning) : (.askingAccount, .faint)
    case .asked: (.askingAccount, .faint)
    case .failed(let trouble):
      (trouble.words, .warning)
    case .found(let identity):
      if let live = account.liveStack {
        wordsAbout(live)
      } else {
        (.signedIn(account: identity.account, as: identity.shortName), .good)
      }
    }
  }
}

extension LookedUp {
  fileprivate func state<Element>(_ found: (Int) -> Phrase) -> Phrase? where Value == [Element] {
    switch self {
    case .notAsked: nil
    case .asked: .askingAccount
    case .found(let items): found(items.count)
    case .failed(let trouble):
      trouble.sentence.followed(by: .typeItInstead)
    }
  }
}
