internal import Account
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// Below the fields: why the question matters, what can be answered and what that costs, what stands against the answer.
struct QuestionView: SharedView {
  let shared: Shared
  let interview: Interview

  /// - Parameter last: the row before which all of it has to end.
  func draw(on canvas: inout Canvas, row top: Int, before last: Int) {
    guard let question = interview.question(shared) else { return }
    let columns = canvas.size.columns - 3
    canvas.heading(row: top, say(question.label), remark: question.key.rawValue)
    let (remarks, style) = remarks(on: question, columns: columns)
    // The row before which everything but the remarks has to end.
    let end = last - remarks.count
    var row = top + 1
    // The chosen alternative, what it means, and a word on the others.
    let kept = question.alternatives.isEmpty ? 0 : 3
    row += canvas.paragraph(
      say(question.why), column: 2, row: row, columns: columns, rows: max(1, end - row - kept))
    row += drawPlainWords(of: question, row: row, rows: end - row, columns: columns, on: &canvas)
    row = drawAlternatives(of: question, row: row, end: end, on: &canvas)
    if let source = question.source, row < end, let state = PickerItems(shared).state(of: source) {
      row += canvas.paragraph(
        say(state), column: 2, row: row, columns: columns - 1, rows: min(end - row, 3), style: .faint)
    }
    if row < end, let words = destination(of: question.key, columns: columns) {
      canvas.put(canvas.cut(words, to: columns), column: 2, row: row, style: .faint)
    }
    for (index, line) in remarks.enumerated() { canvas.put(line, column: 2, row: end + index, style: style) }
    if remarks.isEmpty { canvas.notice(shared.notice.map(say)) }
  }

  /// How many rows it takes to say everything, the heading among them.
  func rowsOfAll(columns all: Int) -> Int {
    guard let question = interview.question(shared) else { return 0 }
    func rows(_ words: Phrase?, _ columns: Int) -> Int { words.map { say($0).wrapped(to: columns).count } ?? 0 }
    let state = question.source.flatMap { PickerItems(shared).state(of: $0) }
    return 2 + rows(question.why, all - 3) + rows(plainWords(of: question.key), all - 3)
      + question.alternatives.reduce(0) { $0 + 1 + rows($1.meaning, all - 8) } + min(3, rows(state, all - 4))
      + rowsOfRemarks(columns: all)
  }

  /// How many of them are what stands against the answer.
  func rowsOfRemarks(columns all: Int) -> Int {
    interview.question(shared).map { remarks(on: $0, columns: all - 3).0.count } ?? 0
  }

  /// What the answer comes to, where that is not plain; returns how many rows it took.
  private func drawPlainWords(
    of question: Question, row: Int, rows: Int, columns: Int, on canvas: inout Canvas
  ) -> Int {
    guard rows > 0, let words = plainWords(of: question.key) else { return 0 }
    return canvas.paragraph(say(words), column: 2, row: row, columns: columns, rows: rows, style: .accent)
  }

  /// Where the answer goes, in one line; nil where there is no plan.
  private func destination(of key: AnswerKey, columns: Int) -> String? {
    guard let destination = shared.preview.plan?.destination(of: key) else { return nil }
    let words = [3, 2, 1].map { say(destination.words(naming: $0)) }
    return words.first { $0.columns <= columns } ?? words.last
  }

  private func plainWords(of key: AnswerKey) -> Phrase? {
    if key == .accessAllowedCIDRs { return shared.exposure?.inPlainWords }
    return key == .domainCertificate ? shared.certificate?.inPlainWords : nil
  }

  // MARK: What stands against the answer

  /// What stands against the answer, or is to be known of it, in a few lines.
  private func remarks(on question: Question, columns: Int) -> ([String], Style) {
    let isAnswered = shared.answers[question.key] != nil
    if let objection = shared.objection(to: question.key) {
      // An unanswered field is explained above; only what it takes is said.
      let glyphs = shared.settings.glyphs
      let text =
        isAnswered
        ? "\(glyphs.cross) \(say(objection.reason.followed(by: objection.accepted)))"
        : "\(glyphs.bullet) \(say(objection.accepted))"
      return (text.wrapped(to: columns).cut(to: 6, columns: columns, ellipsis: glyphs.ellipsis), .bad)
    }
    guard question.isTyped, shared.notice == nil, isAnswered else { return ([], .bad) }
    let words = shared.warnings.filter { $0.key == question.key }.flatMap {
      "\(say(Check.State.warn.word))  \(say($0.message))".wrapped(to: columns)
    }
    return (words.cut(to: 4, columns: columns, ellipsis: shared.settings.glyphs.ellipsis), .warning)
  }

  // MARK: Alternatives

  /// As many as fit, the chosen one always among them, with its meaning below it; returns the row after them.
  private func drawAlternatives(of question: Question, row top: Int, end: Int, on canvas: inout Canvas) -> Int {
    let alternatives = question.alternatives
    let columns = canvas.size.columns - 8
    let needed = alternatives.reduce(0) { $0 + 1 + say($1.meaning).wrapped(to: columns).count }
    let isBrief = !alternatives.isEmpty && needed > end - top
    let chosen = alternatives.firstIndex { $0.answer == shared.value(of: question.key) } ?? 0
    let meaning = isBrief ? say(alternatives[chosen].meaning).wrapped(to: columns).count : 0
    let excerpt = Excerpt(of: alternatives.count, in: isBrief ? end - top - meaning : alternatives.count)
    // The one after it too, where there is room for two.
    let last = excerpt.seen > 1 ? min(chosen + 1, alternatives.count - 1) : chosen
    let shown = excerpt.rows(around: last)
    var row = top
    for alternative in alternatives[shown] where row < end {
      row += draw(alternative, of: question, isBrief: isBrief, row: row, rows: end - row, on: &canvas)
    }
    guard !excerpt.isWhole, row < end else { return row }
    canvas.put(mark.more(excerpt, shown), column: 6, row: row, style: .faint)
    return row + 1
  }

  /// One alternative: its mark, its name, what the month would cost with it, and what it means; returns how many rows it took.
  private func draw(
    _ alternative: Question.Alternative, of question: Question, isBrief: Bool, row: Int, rows: Int,
    on canvas: inout Canvas
  ) -> Int {
    let chosen = shared.value(of: question.key)
    let isChosen = alternative.answer == chosen
    let mark = canvas.glyphs.radio(isChosen: isChosen)
    canvas.put("\(mark) \(say(alternative.title))", column: 2, row: row, style: isChosen ? .strong : .plain)
    if !question.isTyped, let place = question.alternatives.firstIndex(where: { $0.answer == alternative.answer }) {
      let present = question.alternatives.firstIndex { $0.answer == chosen } ?? 0
      canvas.note(.choosing(place, from: present), row: row)
    }
    if let total = interview.totals[alternative.answer] {
      let difference = isChosen ? "" : total.difference(from: interview.totals[chosen])
      canvas.put("~\(total.whole) USD \(difference)", endingAt: canvas.size.columns - 2, row: row, style: .accent)
    }
    if isBrief, !isChosen { return 1 }
    return 1
      + canvas.paragraph(
        say(alternative.meaning), column: 6, row: row + 1, columns: canvas.size.columns - 8, rows: rows - 1,
        style: .faint)
  }
}
