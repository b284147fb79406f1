internal import Account
internal import Deployment
package import Drawing
internal import GitLabStack
internal import Phrases

extension Wizard {
  /// How it looks on a screen of this size. The same wizard always looks the same.
  package func draw(_ size: Size) -> Canvas {
    var canvas = Canvas(size)
    guard size.columns >= 60, size.rows >= 20 else {
      canvas.paragraph(
        say(.tooSmall(columns: size.columns, rows: size.rows)), column: 0, row: 0, columns: size.columns,
        rows: size.rows, glyphs: settings.glyphs)
      return canvas
    }
    drawHeader(on: &canvas)
    drawSteps(on: &canvas)
    switch step {
    case .start, .network, .domain, .access, .image: drawQuestions(on: &canvas)
    case .plan: showsCost ? drawCost(on: &canvas) : drawPlan(on: &canvas)
    case .deploy: drawDeploy(on: &canvas)
    case .done: break
    }
    if let page = page(in: size) {
      page.draw(scrolled: scrolled.page, on: &canvas, mark: markOfScrolling)
    }
    // On an empty screen it is what the screen says.
    if step == .done || step == .deploy, place != .nothingDeployed { drawNotice(on: &canvas) }
    drawKeys(on: &canvas)
    drawOverlay(on: &canvas)
    return canvas
  }

  /// Program, screen, stack, account, region and role: on every screen. What is told elsewhere makes room first.
  private func drawHeader(on canvas: inout Canvas) {
    let facts = headerFacts.joined(separator: "  ")
    let isFarewell = step >= .deploy && life.farewell != nil
    let title = say(showsCost && step == .plan ? .cost : isFarewell ? .stepDestroy : step.title).uppercased()
    let names = settings.isRehearsal ? ["gitlab-wizard", say(.rehearsal)] : ["gitlab-wizard"]
    let lefts = [names + [title], names, Array(names.suffix(1))].map { $0.joined(separator: "  ") }
    let left = lefts.first { $0.columns + facts.columns + 2 <= canvas.size.columns } ?? lefts[lefts.count - 1]
    canvas.put(left, column: 0, row: 0, style: settings.isRehearsal ? .warning : .strong)
    let room = canvas.size.columns - left.columns - 2
    canvas.put(facts.fitted(to: room, ellipsis: settings.glyphs.ellipsis), endingAt: canvas.size.columns, row: 0)
  }

  private var headerFacts: [String] {
    let hidden = settings.glyphs == .ascii ? "..." : "…"
    let number =
      switch account.identity {
      case .found(let identity): hidden + identity.account.suffix(4)
      case .asked: hidden
      case .failed, .notAsked: "?"
      }
    let isNew = account.isNewStack && deployment?.description == nil
    return [
      isNew ? "\(stackName) (\(say(.isNew)))" : stackName,
      "\(say(.accountShort)) \(number)",
      region?.description ?? "\(say(AnswerKey.stackRegion.question.label)) ?",
    ] + (account.identity.value.map { [$0.shortName] } ?? [])
  }

  /// All steps, the present one in brackets; closer together where the words are long, and without them where they are too long.
  private func drawSteps(on canvas: inout Canvas) {
    let full = Step.allCases.map { "\($0.number) \(say($0.title))" }
    let bare = Step.allCases.map { $0 == step ? "\($0.number) \(say($0.title))" : "\($0.number)" }
    let width = full.reduce(0) { $0 + $1.columns }
    let texts = width + full.count + 1 <= canvas.size.columns + 1 ? full : bare
    let gap = width + 2 * full.count <= canvas.size.columns ? 2 : 1
    var column = gap - 1
    for (other, text) in zip(Step.allCases, texts) {
      let style: Style = other == step ? .strong : other < step ? .plain : .faint
      if other == step {
        column += canvas.put("[", column: max(0, column - 1), row: 1, style: .strong) - (column > 0 ? 1 : 0)
      }
      column += canvas.put(text, column: column, row: 1, style: style)
      if other == step { canvas.put("]", column: column, row: 1, style: .strong) }
      column += gap
    }
  }

  /// The keys that do something here, most important first. What does not fit is left out from the right, but never the
  /// help, which has them all, nor the way out.
  private func drawKeys(on canvas: inout Canvas) {
    let hints = keyHints(at: canvas.size)
    let widths = hints.map { $0.key.columns + say($0.meaning).columns + 3 }
    var shown = Set(hints.indices.filter { isNeverLeftOut(hints[$0].key) })
    var room = canvas.size.columns + 1 - shown.reduce(0) { $0 + widths[$1] }
    for index in hints.indices where !shown.contains(index) {
      room -= widths[index]
      guard room >= 0 else { break }
      shown.insert(index)
    }
    var column = 1
    for index in hints.indices where shown.contains(index) {
      let row = canvas.size.rows - 1
      column += canvas.put(hints[index].key, column: column, row: row, style: .strong) + 1
      column += canvas.put(say(hints[index].meaning), column: column, row: row, style: .faint) + 2
    }
  }

  private func isNeverLeftOut(_ key: String) -> Bool {
    ["?", "q", "Ctrl-C"].contains(key) || overlay != nil && key == "Esc"
  }

  /// What is to be said about the last key or answer, above the keys, in up to three lines.
  func drawNotice(on canvas: inout Canvas) {
    guard let notice else { return }
    let columns = canvas.size.columns - 2
    let lines = say(notice).wrapped(to: columns)
    var shown = lines.prefix(3).map { $0 }
    if lines.count > shown.count {
      shown[shown.count - 1] = (shown[shown.count - 1] + settings.glyphs.ellipsis).fitted(
        to: columns, ellipsis: settings.glyphs.ellipsis)
    }
    for (index, line) in shown.enumerated() {
      let row = canvas.size.rows - 1 - shown.count + index
      canvas.fill(row: row, style: .plain)
      canvas.put(line, column: 1, row: row, style: .warning)
    }
  }
}
