internal import GitLabStack
internal import Deployment
internal import Drawing
internal import Home
internal import Operations
internal import Phrases
internal import Pricing

/// The list of GitLabs, and what needs somebody.
struct HomeView: SharedView {
  let shared: Shared
  let screen: HomeScreen

  var now: Double { shared.now }

  /// Rows of keys under it: there are more than fit in one.
  static let rowsOfKeys = 2

  func draw(on canvas: inout Canvas) {
    guard let list = screen.list else { return }
    let (all, rows) = (list.rows(at: now), screen.rows(at: now))
    let needs = list.needs(at: now)
    let region = list.region.description
    let place =
      list.elsewhere.isAsked ? HomePagePhrases.standsInAndElsewhere(region) : HomePagePhrases.standsIn(region)
    let head = screen.filter.isOn ? filterLine(rows.count, of: all.count) : say(place)
    let end = canvas.size.rows - Self.rowsOfKeys
    canvas.put(canvas.cut(head, to: canvas.size.columns - 2), column: 1, row: 1)
    let remark = "\(say(HomePagePhrases.rows(list.gitlabs.count, kept: list.kept.count)))  \(total(all))"
    canvas.heading(row: 2, say(HomePagePhrases.gitLabs), remark: all.isEmpty ? "" : remark)
    let table = HomeTableView(shared: shared, columns: canvas.size.columns)
    table.drawHead(row: 3, on: &canvas)
    let room = end - 4
    // The rows of the list come first, then what needs somebody, then more of the one that is chosen.
    let shown = max(emptiness == nil ? 0 : 1, min(rows.count, max(3, room - min(needs.count, 4) - 5)))
    if let emptiness { canvas.put(canvas.cut(say(emptiness), to: canvas.size.columns - 3), column: 2, row: 4) }
    let keys = { (index: Int) -> [Key] in .moving(from: screen.row, to: index, otherwise: [.enter]) }
    canvas.window(of: rows.count, selected: screen.row, from: 4, to: 4 + shown, mark: mark, keys: keys) {
      index, row, canvas in
      table.draw(rows[index], isChosen: index == screen.row, row: row, on: &canvas)
    }
    var row = 4 + shown
    canvas.heading(row: row, say(HomePhrases.needsYou), remark: needs.isEmpty ? "" : "\(needs.count)")
    row += 1
    let facts = chosenFacts(columns: canvas.size.columns)
    let bottom = end - (facts.isEmpty ? 0 : min(facts.count, 4) + 1)
    drawNeeds(needs, from: row, to: max(row + 1, bottom), on: &canvas)
    row = max(row + 1, bottom)
    guard !facts.isEmpty, row < end else { return }
    canvas.heading(row: row, chosenName ?? "", remark: say(asked))
    let left = end - row - 1
    for (offset, fact) in facts.prefix(left).enumerated() {
      let isCut = offset == left - 1 && facts.count > left
      let text = isCut ? canvas.cut(fact.text + canvas.glyphs.ellipsis, to: canvas.size.columns - 2) : fact.text
      canvas.put(text, column: fact.isFromEdge ? 0 : 1, row: row + 1 + offset, style: fact.style)
    }
  }

  /// Why the list has no rows; nil where it has some, or where none of them is chosen.
  private var emptiness: Phrase? {
    guard let list = screen.list, list.rows(at: now).isEmpty else { return nil }
    if let trouble = list.stacks.trouble { return HomePhrases.unseen(trouble.sentence) }
    return list.stacks.value == nil ? HomePhrases.asking : ElsewherePhrases.noneIn(list.region.description)
  }

  /// A row about the GitLab that is chosen.
  private struct Fact {
    let text: String
    var style = Style.plain
    /// Whether it is a part of something that is copied, and so has nothing before it.
    var isFromEdge = false
  }

  /// What is typed, and how many rows have it in their names.
  private func filterLine(_ shown: Int, of all: Int) -> String {
    "\(screen.filter.line(columns: 30, glyphs: shared.settings.glyphs))  \(say(HomePagePhrases.shown(shown, of: all)))"
  }

  func total(_ rows: [HomeRow]) -> String {
    let known = "~\(rows.monthly.whole)"
    return "\(rows.withoutPrice == 0 ? known : say(HomePagePhrases.atLeast(known))) \(say(HomePagePhrases.usdAMonth))"
  }

  /// When it was asked, and when it will be again.
  var asked: Phrase {
    HomePagePhrases.asked(
      UTC.timeOfDay(screen.healthAskedAt), again: max(0, HomeScreen.pause - (now - screen.healthAskedAt)))
  }

  private var chosenName: String? {
    let rows = screen.rows(at: now)
    return rows.indices.contains(screen.row) ? rows[screen.row].name : nil
  }

  /// Its address, what needs somebody where the list has no room for all of it, and how it is; its page has everything.
  private func chosenFacts(columns: Int) -> [Fact] {
    func rows(_ text: String, _ style: Style = .plain) -> [Fact] {
      text.wrapped(to: columns - 2).map { Fact(text: $0, style: style) }
    }
    let rowsOfList = screen.rows(at: now)
    let needs = rowsOfList.indices.contains(screen.row) ? rowsOfList[screen.row].needs : []
    let cut = needs.filter { say($0.sentence).columns > columns - Self.needColumn - 3 }
    let unread = cut.flatMap { rows(say($0.sentence), $0.severity == .fail ? .bad : .warning) }
    guard let gitlab = screen.chosen(at: now) else { return unread }
    let address = gitlab.live?.description.output("GitLabURL").map { url in
      url.columns <= columns - 2
        ? [Fact(text: url)]
        : Canvas.rows(ofWhole: url, columns: columns).map { Fact(text: $0, isFromEdge: true) }
    }
    let state = [gitlab.targetWords, gitlab.releaseWords].compactMap(\.self).flatMap { rows(say($0)) }
    return (address ?? []) + unread + state
  }

  /// Where the sentence of a need begins, behind the name of the GitLab.
  private static let needColumn = 19

  private func drawNeeds(
    _ needs: [(name: String, need: HomeNeed)], from top: Int, to bottom: Int, on canvas: inout Canvas
  ) {
    if needs.isEmpty {
      let isPending = screen.list?.stacks.isPending == true || screen.gitlabs.contains { $0.state == nil }
      let isSeen = screen.list?.stacks.trouble == nil && screen.gitlabs.allSatisfy(\.troubles.isEmpty)
      let nothing = isSeen ? HomePhrases.nothingNeedsYou : HomePhrases.nothingSeenNeedsYou
      let words = isPending ? HomePhrases.asking : nothing
      canvas.put(say(words), column: 1, row: top, style: .faint)
    }
    canvas.window(of: needs.count, selected: 0, from: top, to: bottom, mark: mark) { index, row, canvas in
      let (name, need) = needs[index]
      // A key is about the row that is chosen.
      drawNeed(need, name: name, showsKey: name == chosenName, row: row, on: &canvas)
    }
  }

  private func drawNeed(_ need: HomeNeed, name: String, showsKey: Bool, row: Int, on canvas: inout Canvas) {
    let style: Style = need.severity == .fail ? .bad : .warning
    canvas.put(say(need.severity.word), column: 1, row: row, style: style)
    let taken = canvas.put(name.fitted(to: 14, ellipsis: canvas.glyphs.ellipsis), column: 7, row: row)
    let column = max(7 + taken + 1, Self.needColumn)
    canvas.put(
      canvas.cut(say(need.sentence), to: canvas.size.columns - column - 3), column: column, row: row)
    if showsKey, let key = need.key {
      canvas.put("\(key)", column: canvas.size.columns - 2, row: row, style: .strong)
      canvas.note([.character(key)], row: row)
    }
  }
}

extension HomeView {
  /// What stands under the header instead of the steps: which of how many GitLabs it is.
  func drawPlace(of stackID: String?, on canvas: inout Canvas) {
    guard let stackID, let number = screen.gitlabs.firstIndex(where: { $0.id == stackID }) else { return }
    canvas.put(screen.gitlabs[number].name, column: 1, row: 1, style: .strong)
    canvas.put(
      say(HomePagePhrases.stack(number + 1, of: screen.gitlabs.count)), endingAt: canvas.size.columns - 1, row: 1,
      style: .faint)
  }
}
