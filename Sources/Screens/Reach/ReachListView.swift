internal import Account
internal import Drawing
internal import Phrases
internal import Reachability

/// The arrows as a list in two halves, for a screen that has no room for a picture: the same arrows, none left out without a mark.
struct ReachListView: SharedView {
  let shared: Shared
  let reach: Reach
  /// How many rows are passed over.
  let passed: Int

  private enum Row {
    case heading(Phrase)
    case arrow(ReachArrow)
  }

  private var rows: [Row] {
    [.heading(ReachPagePhrases.into)] + reach.arrows.filter(\.isInbound).map { .arrow($0) }
      + [.heading(ReachPagePhrases.outOf)] + reach.arrows.filter { !$0.isInbound }.map { .arrow($0) }
  }

  func draw(from top: Int, to bottom: Int, on canvas: inout Canvas) {
    let rows = rows
    let excerpt = Excerpt(of: rows.count, in: bottom - top)
    let shown = excerpt.rows(from: passed)
    for index in shown { draw(rows[index], row: top + index - shown.lowerBound, on: &canvas) }
    guard !excerpt.isWhole else { return }
    canvas.put("\(mark.more(excerpt, shown))  PgUp PgDn", column: 1, row: bottom - 1, style: .faint)
  }

  private func draw(_ row: Row, row at: Int, on canvas: inout Canvas) {
    switch row {
    case .heading(let words): canvas.put(say(words), column: 1, row: at, style: .strong)
    case .arrow(let arrow):
      let end = canvas.size.columns - 1
      let width = canvas.size.columns < 80 ? 16 : 24
      canvas.put(canvas.cut(title(of: arrow.from), to: width), column: 1, row: at)
      let column = 2 + width
      let line = ReachLine(arrow, shared).text
      canvas.put(line, column: column, row: at, style: arrow.state == .allowed ? .accent : .warning)
      let number = reach.notes.firstIndex { $0.at == arrow.to && $0.state != .ok }.map { "\($0 + 1)" } ?? ""
      let start = column + widestLine + 1
      let room = end - start - (number.isEmpty ? 0 : number.columns + 1)
      canvas.put(canvas.cut(target(of: arrow), to: room), column: start, row: at)
      canvas.put(number, endingAt: end, row: at, style: .warning)
    }
  }

  private var widestLine: Int { reach.arrows.map { ReachLine($0, shared).text.columns }.max() ?? 0 }

  private func title(of id: String) -> String { reach.node(id).map { say($0.title) } ?? id }

  private func target(of arrow: ReachArrow) -> String {
    let words = [title(of: arrow.to)] + (arrow.occasion.words.map { [say($0)] } ?? [])
    let state: [String] =
      switch arrow.state {
      case .allowed: []
      case .refused: [say(ReachPagePhrases.isRefused)]
      case .unknown: [say(ReachPagePhrases.notKnown)]
      }
    return (words + state).joined(separator: say(Phrase.listSeparator))
  }
}

/// An arrow as a run of characters with its ports: `─443→`.
struct ReachLine {
  let text: String

  /// - Parameter columns: to be filled with the line; as few as it takes where nil.
  init(_ arrow: ReachArrow, _ shared: Shared, columns: Int? = nil, pointsLeft: Bool = false) {
    let glyphs = shared.settings.glyphs
    let rule = String(glyphs.rule)
    let head: String =
      switch arrow.state {
      case .allowed: pointsLeft ? glyphs.leftArrow : String(glyphs.arrow)
      case .refused: String(glyphs.cross)
      case .unknown: "?"
      }
    let label = arrow.traffic.isEmpty ? "" : shared.say(arrow.traffic.label)
    let room = max(0, (columns ?? label.columns + 2) - label.columns - head.columns)
    let before = String(repeating: rule, count: (room + 1) / 2)
    let after = String(repeating: rule, count: room / 2)
    text = pointsLeft ? head + after + label + before : before + label + after + head
  }
}
