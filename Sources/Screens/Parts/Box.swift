internal import Drawing

/// A box over the screen: what is read, which scrolls where it is longer, and what is asked, which stays.
struct Box {
  let title: String
  let lines: [Line]
  var question: [Line] = []
  /// What stands at its lower edge: what Enter does.
  var edge = ""

  private func excerpt(in size: Size) -> Excerpt { Excerpt(of: lines.count, in: size.rows - 4 - question.count) }

  /// How far it can be scrolled.
  func furthest(in size: Size) -> Int { excerpt(in: size).furthest }

  /// What is shown of it.
  ///
  /// - Parameter mark: the words for so many lines above and below.
  func visible(in size: Size, scrolled: Int, mark: (_ above: Int, _ below: Int) -> String) -> [Line] {
    let excerpt = excerpt(in: size)
    guard !excerpt.isWhole else { return lines + question }
    let shown = excerpt.rows(from: scrolled)
    let hidden = excerpt.hidden(beside: shown)
    return lines[shown] + [Line(mark(hidden.above, hidden.below), .accent)] + question
  }
}
