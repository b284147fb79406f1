internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases

/// What is around every screen: the header, the steps, the keys.
struct FrameView: SharedView {
  let shared: Shared
  let step: Step

  /// Program, screen, stack, account, region and role. What is told elsewhere makes room first.
  ///
  /// - Parameter stack: nil where no single one is meant.
  func drawHeader(title: Phrase, stack: String?, isNew: Bool, on canvas: inout Canvas) {
    let facts = facts(of: stack, isNew: isNew).joined(separator: "  ")
    let mark = shared.settings.isRehearsal ? [say(ScreenPhrases.rehearsal)] : []
    let names = ["gitlab-wizard"] + mark
    let name = [say(title).uppercased()]
    // The steps below tell which one it is, but no page that is none of them.
    let shorter = title == step.title ? [names, Array(names.suffix(1))] : [mark + name]
    let lefts = ([names + name] + shorter).map { $0.joined(separator: "  ") }
    let left = lefts.first { $0.columns + facts.columns + 2 <= canvas.size.columns } ?? lefts[lefts.count - 1]
    canvas.put(left, column: 0, row: 0, style: shared.settings.isRehearsal ? .warning : .strong)
    let room = canvas.size.columns - left.columns - 2
    canvas.put(canvas.cut(facts, to: room), endingAt: canvas.size.columns, row: 0)
  }

  private func facts(of stack: String?, isNew: Bool) -> [String] {
    let hidden = shared.settings.glyphs == .ascii ? "..." : "…"
    let number =
      switch shared.account.identity {
      case .found(let identity): hidden + identity.account.suffix(4)
      case .asked: hidden
      case .failed, .notAsked: "?"
      }
    return (stack.map { [isNew ? "\($0) (\(say(ScreenPhrases.isNew)))" : $0] } ?? []) + [
      "\(say(ScreenPhrases.accountShort)) \(number)",
      shared.region?.description ?? "\(say(AnswerKey.stackRegion.question.label)) ?",
    ] + (shared.account.identity.value.map { [$0.shortName] } ?? [])
  }

  /// All steps, the present one in brackets; closer together where the words are long, and without them where they are too long.
  ///
  /// - Parameter keys: those that lead to a step.
  func drawSteps(on canvas: inout Canvas, keys: (Step) -> [Key]) {
    let full = Step.allCases.map { "\($0.number) \(say($0.title))" }
    let bare = Step.allCases.map { $0 == step ? "\($0.number) \(say($0.title))" : "\($0.number)" }
    let width = full.reduce(0) { $0 + $1.columns }
    let open = openSteps
    let texts = width + full.count + open.count + 1 <= canvas.size.columns + 1 ? full : bare
    let gap = width + 2 * full.count <= canvas.size.columns ? 2 : 1
    var column = gap - 1
    for (other, text) in zip(Step.allCases, texts) {
      let style: Style = other == step ? .strong : other < step ? .plain : .faint
      if other == step {
        column += canvas.put("[", column: max(0, column - 1), row: 1, style: .strong) - (column > 0 ? 1 : 0)
      }
      canvas.note(keys(other), at: Area(column: column, row: 1, columns: text.columns, rows: 1))
      column += canvas.put(text, column: column, row: 1, style: style)
      if other == step { canvas.put("]", column: column, row: 1, style: .strong) }
      // On the present one its own fields tell.
      if other != step, open.contains(other) {
        canvas.put("!", column: column, row: 1, style: .warning)
        if gap == 1 { column += 1 }
      }
      column += gap
    }
  }

  /// The steps with a question that has no answer yet, or one that cannot be taken: as long as answers are given, and what stands has
  /// told its own.
  private var openSteps: [Step] {
    guard step <= .plan, !shared.purpose.needsStack || shared.account.liveStack != nil else { return [] }
    let keys = Set(shared.preview.objections.map(\.key) + (shared.region == nil ? [.stackRegion] : []))
    guard !keys.isEmpty else { return [] }
    let answers = shared.inForce
    return Step.allCases.filter { step in step.questions(given: answers).contains { keys.contains($0.key) } }
  }

  /// The keys that do something here, most important first. What does not fit is left out, and a shorter one after it takes its room;
  /// but never the help, which has them all, nor a way out.
  ///
  /// - Parameter rows: how many rows they may take; what fits in the last alone stands there.
  func draw(_ hints: [KeyHint], rows: Int = 1, on canvas: inout Canvas) {
    let columns = canvas.size.columns + 1
    let last = canvas.size.rows - 1
    var rest = hints[...]
    for row in last - rows + 1..<last where rest.reduce(0, { $0 + width($1) }) > columns {
      var room = columns
      let upper = rest.prefix(while: { hint in
        room -= width(hint)
        return room >= 0 && !hint.isKept
      })
      put(Array(upper), row: row, on: &canvas)
      rest = rest.dropFirst(upper.count)
    }
    // The first is what the screen is for.
    var shown = Set(rest.indices.filter { rest[$0].isKept || $0 == rest.startIndex })
    var room = columns - shown.reduce(0) { $0 + width(rest[$1]) }
    for index in rest.indices where !shown.contains(index) && width(rest[index]) <= room {
      room -= width(rest[index])
      shown.insert(index)
    }
    put(rest.indices.filter(shown.contains).map { rest[$0] }, row: last, on: &canvas)
  }

  private func width(_ hint: KeyHint) -> Int { hint.key.columns + say(hint.meaning).columns + 3 }

  private func put(_ hints: [KeyHint], row: Int, on canvas: inout Canvas) {
    var column = 1
    for hint in hints {
      let keys = hint.keys
      let meaning = say(hint.meaning)
      // Its meaning belongs to the last of its keys.
      for (columns, key) in keys {
        let width = columns.upperBound == hint.key.columns ? columns.count + 1 + meaning.columns : columns.count
        canvas.note([key], at: Area(column: column + columns.lowerBound, row: row, columns: width, rows: 1))
      }
      column += canvas.put(hint.key, column: column, row: row, style: .strong) + 1
      column += canvas.put(meaning, column: column, row: row, style: .faint) + 2
    }
  }
}
