internal import Account
internal import Drawing
internal import GitLabStack
internal import Phrases

/// All checks as they look: what came of each beside the others, and under them why, and what mends the one at hand.
struct CheckView: SharedView {
  let shared: Shared
  let screen: CheckScreen

  private var checks: [Check] { shared.allChecks }

  func draw(on canvas: inout Canvas) {
    let checks = checks
    drawHead(of: checks, on: &canvas)
    let rows = screen.rows(shared)
    let foot = foot(of: checks, columns: canvas.size.columns - 2)
    let detailTop = canvas.size.rows - 1 - foot.closing.count - (canvas.size.rows < 24 ? 4 : 5)
    let list = CheckListView(shared: shared, rows: rows, selected: screen.selected(in: rows), filter: screen.filter)
    let detailEnd = canvas.size.rows - 1 - foot.closing.count
    let sides = SideBySide(canvas.size)
    let listEnd = (sides == nil ? detailTop : detailEnd) - foot.undecided.count
    if let sides {
      canvas.part(sides.left, rows: 4..<listEnd) { list.draw(from: 4, to: listEnd, on: &$0) }
      canvas.part(sides.right, rows: 4..<listEnd) { drawDetail(of: checks, from: 4, to: listEnd, on: &$0) }
    } else {
      list.draw(from: 4, to: listEnd, on: &canvas)
      drawDetail(of: checks, from: detailTop, to: detailEnd, on: &canvas)
    }
    for (index, line) in foot.undecided.enumerated() {
      canvas.put(line, column: 1, row: listEnd + index, style: .faint)
    }
    for (index, line) in foot.closing.enumerated() {
      canvas.put(line, column: 1, row: detailEnd + index, style: .bad)
    }
    canvas.notice(shared.notice.map(say))
  }

  /// The row that keys are about: why it came to what it did, and what mends it.
  private func drawDetail(of checks: [Check], from top: Int, to bottom: Int, on canvas: inout Canvas) {
    guard let check = screen.selection(shared) else { return }
    let number = (checks.firstIndex { $0.code == check.code } ?? 0) + 1
    canvas.heading(row: top, say(check.title), remark: say(CheckPagePhrases.row(number, of: checks.count)))
    CheckDetail(shared: shared, check: check, prices: screen.prices).draw(from: top + 1, to: bottom, on: &canvas)
  }

  // MARK: Head

  private func drawHead(of checks: [Check], on canvas: inout Canvas) {
    let title = say(PlanPhrases.checks)
    let counts = [CheckView.order, Array(CheckView.order.dropFirst())].map { remark(checks, $0) }
    let fitting = counts.first { $0.columns + title.columns + 10 <= canvas.size.columns }
    canvas.heading(row: 2, title, remark: fitting ?? counts[1])
    let needing = CheckScreen.needing(checks).count
    let filters: [(CheckScreen.Filter, Phrase)] = [
      (.all, CheckPagePhrases.all(checks.count)), (.needsMe, CheckPagePhrases.needsMe(needing)),
    ]
    var column = 1
    for (filter, words) in filters {
      let isOn = filter == screen.filter
      let text = isOn ? "[\(say(words))]" : " \(say(words)) "
      if !isOn {
        canvas.note([.character("m")], at: Area(column: column, row: 3, columns: text.columns, rows: 1))
      }
      column += canvas.put(text, column: column, row: 3, style: isOn ? .strong : .faint) + 1
    }
    if let time = shared.askingTime { canvas.put(say(time), endingAt: canvas.size.columns - 1, row: 3, style: .faint) }
  }

  /// What is well comes first, and has the least to say: on a narrow screen it is left out.
  private static let order: [Check.State] = [.ok, .warn, .fail, .unknown, .busy]

  private func remark(_ checks: [Check], _ states: [Check.State]) -> String {
    let counts = states.map { state in (state, checks.count { $0.state == state }) }.filter { $0.1 > 0 }
    return counts.map { state, count in
      switch shared.settings.language {
      case .english: "\(count) \(say(state.word).lowercased())"
      case .japanese: "\(say(state.word)) \(count)"
      }
    }.joined(separator: "  ")
  }

  // MARK: Foot

  /// Under the list that it has no row for; under what needs somebody, what may still join it, and why nothing can be deployed.
  private func foot(of checks: [Check], columns: Int) -> (undecided: [String], closing: [String]) {
    func rows(_ words: Phrase) -> [String] {
      say(words).wrapped(to: columns).cut(to: 2, columns: columns, ellipsis: shared.settings.glyphs.ellipsis)
    }
    let lacking = shared.lacksChecks ? rows(CheckPagePhrases.restIsNotAnswered) : []
    guard screen.filter == .needsMe else { return (lacking, []) }
    let busy = checks.filter { $0.state == .busy }.map(\.title)
    let failures = checks.count { $0.state == .fail }
    return (
      (busy.isEmpty ? [] : rows(CheckPagePhrases.undecided(busy))) + lacking,
      failures == 0 ? [] : rows(CheckPagePhrases.staysClosed(failures))
    )
  }
}
