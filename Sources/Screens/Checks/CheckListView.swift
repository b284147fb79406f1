internal import Account
internal import Drawing
internal import Phrases

/// The rows of checks, and a word on those that there is no room for.
struct CheckListView: SharedView {
  let shared: Shared
  let rows: [Check]
  let selected: Int
  let filter: CheckScreen.Filter

  /// A row on the screen: a check, or what those below it have in common.
  private enum Entry {
    case heading(Check.State)
    case check(Int)
  }

  func draw(from top: Int, to bottom: Int, on canvas: inout Canvas) {
    guard !rows.isEmpty else {
      canvas.put(say(CheckPagePhrases.nothingNeedsYou), column: 1, row: top, style: .good)
      return
    }
    let entries = entries
    let room = bottom - top - (entries.count <= bottom - top ? 0 : 1)
    guard room > 0 else { return }
    let cursor = entries.firstIndex { if case .check(selected) = $0 { true } else { false } } ?? 0
    let first = max(0, min(cursor - room / 2, entries.count - room))
    let shown = entries.indices.dropFirst(first).prefix(room)
    for index in shown { draw(entries[index], row: top + index - first, on: &canvas) }
    guard entries.count > room else { return }
    let marks = [
      hidden(entries[..<shown.startIndex], canvas.glyphs.more.above),
      hidden(entries[shown.endIndex...], canvas.glyphs.more.below),
    ]
    canvas.put(
      canvas.cut(marks.compactMap { $0 }.joined(separator: "  "), to: canvas.size.columns - 2), column: 1,
      row: bottom - 1, style: .warning)
  }

  private var entries: [Entry] {
    guard filter == .needsMe else { return rows.indices.map { .check($0) } }
    return rows.indices.flatMap { index -> [Entry] in
      let state = rows[index].state
      let isFirst = index == 0 || rows[index - 1].state != state
      return (isFirst ? [.heading(state)] : []) + [.check(index)]
    }
  }

  /// Nothing is hidden without a word on what it is.
  private func hidden(_ entries: ArraySlice<Entry>, _ arrow: String) -> String? {
    let checks = entries.compactMap { if case .check(let index) = $0 { rows[index] } else { nil } }
    guard !checks.isEmpty else { return nil }
    let kinds = Check.State.allCases.map { state in (count: checks.count { $0.state == state }, word: state.word) }
    return say(CheckPagePhrases.more(arrow, checks.count, kinds.filter { $0.count > 0 }))
  }

  private func draw(_ entry: Entry, row: Int, on canvas: inout Canvas) {
    switch entry {
    case .heading(let state): canvas.put(say(state.heading), column: 1, row: row, style: .strong)
    case .check(let index):
      if index == selected { canvas.put(String(canvas.glyphs.cursor), column: 0, row: row, style: .accent) }
      canvas.note(.moving(from: selected, to: index, otherwise: [.enter]), row: row)
      draw(rows[index], isSelected: index == selected, row: row, on: &canvas)
    }
  }

  private static let columnsOfTitle = 22

  private func draw(_ check: Check, isSelected: Bool, row: Int, on canvas: inout Canvas) {
    let end = canvas.size.columns - 1
    let key = check.helpingKey
    let isNarrow = canvas.size.columns < 80
    let widthOfState = widest(Check.State.allCases.map(\.word))
    let style: Style = isSelected ? .strong : .plain
    canvas.put(key ?? "", endingAt: end, row: row, style: .accent)
    let edge = end - (key.map { $0.columns + 1 } ?? 0)
    var column = 1
    if !isNarrow {
      let width = widest(CheckGroup.allCases.map(\.title))
      canvas.put(say(check.group.title), column: column, row: row, style: .faint)
      column += width + 1
    }
    canvas.put(say(check.state.word), column: column, row: row, style: check.state.style)
    column += widthOfState + 1
    guard !isNarrow else {
      let words = "\(say(check.group.title)): \(say(check.title))  \(brief(check))"
      canvas.put(canvas.cut(words, to: edge - column), column: column, row: row, style: style)
      return
    }
    canvas.put(canvas.cut(say(check.title), to: Self.columnsOfTitle), column: column, row: row, style: style)
    column += Self.columnsOfTitle + 1
    canvas.put(canvas.cut(say(check.found), to: edge - column), column: column, row: row, style: style)
  }

  /// Used, limit and needed in as few columns as there can be.
  private func brief(_ check: Check) -> String {
    check.room.map { "\($0.used)/\($0.limit), \($0.needed)" } ?? say(check.found)
  }

  private func widest(_ phrases: [Phrase]) -> Int { phrases.map { say($0).columns }.max() ?? 0 }
}

extension Check {
  /// The key that leads on from it; nil where none has to.
  var helpingKey: String? {
    switch state {
    case .ok, .busy: nil
    case .fail, .warn: fixes.isEmpty ? (key == nil ? nil : "e") : "Enter"
    case .unknown: fixes.isEmpty ? "r" : "Enter"
    }
  }
}

extension Check.State {
  fileprivate var heading: Phrase {
    switch self {
    case .fail: CheckPagePhrases.stops
    case .unknown: CheckPagePhrases.couldNotBeAsked
    case .warn: CheckPagePhrases.knowFirst
    case .busy, .ok: word
    }
  }

  var style: Style {
    switch self {
    case .fail: .bad
    case .unknown, .warn: .warning
    case .busy: .accent
    case .ok: .good
    }
  }
}
