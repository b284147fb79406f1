internal import Account
internal import Drawing
internal import Phrases
internal import Reachability

/// Many things over a screen, one below the other, each with what is to be said of it: the rules behind a box of the picture of who reaches
/// what, what the roles may, the resources of a stack.
struct ListPaneView: PaneView {
  let shared: Shared
  let heading: Phrase
  /// Each with the columns that it is moved in by.
  let texts: [(indentation: Int, text: String, style: Style)]

  func furthest(in size: Size) -> Int { excerpt(of: lines(columns: size.columns).count, in: size).furthest }

  func draw(scrolled: Int, on canvas: inout Canvas) {
    canvas.clearPane()
    canvas.heading(row: 2, say(heading))
    let lines = lines(columns: canvas.size.columns)
    let excerpt = excerpt(of: lines.count, in: canvas.size)
    let shown = excerpt.rows(from: scrolled)
    for (index, line) in lines[shown].enumerated() {
      canvas.put(line.text, column: 1, row: 3 + index, style: line.style)
    }
    canvas.paneFoot(mark.more(excerpt, shown))
  }

  private func lines(columns: Int) -> [Line] {
    texts.flatMap { Line.lines($0.text, columns: columns - 2, indentation: $0.indentation, $0.style) }
  }
}

extension ListPaneView {
  /// The rules behind a box, each with where it stands in the template.
  static func rules(behind id: String, of reach: Reach?, _ shared: Shared) -> ListPaneView {
    let node = reach?.node(id)
    let notes = reach?.notes.filter { $0.at == id } ?? []
    let rules = reach?.rules[id] ?? []
    return ListPaneView(
      shared: shared, heading: ReachPagePhrases.rulesBehind(node?.title ?? Phrase(verbatim: id)),
      texts: notes.map { (0, "\(shared.say($0.state.word))  \(shared.say($0.sentence))", $0.state.style) }
        + rules.flatMap { rule -> [(Int, String, Style)] in
          let place = rule.line.map { "  \(shared.say(ReachPagePhrases.templateLine($0)))" } ?? ""
          return [(0, "", .plain), (0, rule.logicalID + place, .strong), (2, shared.say(rule.sentence), .plain)]
        })
  }

  /// What each role may do, on what, and under which condition.
  static func rights(of reach: Reach?, _ shared: Shared) -> ListPaneView {
    let texts = (reach?.rights ?? []).enumerated().flatMap { index, right -> [(Int, String, Style)] in
      let place = right.line.map { "  \(shared.say(ReachPagePhrases.templateLine($0)))" } ?? ""
      return (index == 0 ? [] : [(0, "", .plain)]) + [(0, shared.say(right.heading) + place, .strong)]
        + right.lines.map { (2, shared.say($0), .plain) }
    }
    return ListPaneView(shared: shared, heading: ReachPagePhrases.rights, texts: texts)
  }
}
