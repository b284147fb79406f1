internal import Drawing

/// A box over the screen: what is read, which scrolls where it is longer, and what is asked, which stays.
struct Box {
  let title: String
  let lines: [Line]
  var question: [Line] = []

  private func room(in size: Size) -> Int { max(1, size.rows - 4 - question.count) }
  private func isLonger(in size: Size) -> Bool { lines.count > room(in: size) }
  /// Where there are more lines than fit, one tells of them.
  private func seen(in size: Size) -> Int { max(1, room(in: size) - (isLonger(in: size) ? 1 : 0)) }
  /// How far it can be scrolled.
  func furthest(in size: Size) -> Int { max(0, lines.count - seen(in: size)) }

  /// What is shown of it.
  ///
  /// - Parameter mark: the words for so many lines above and below.
  func visible(in size: Size, scrolled: Int, mark: (_ above: Int, _ below: Int) -> String) -> [Line] {
    guard isLonger(in: size) else { return lines + question }
    let first = max(0, min(scrolled, furthest(in: size)))
    let shown = lines.dropFirst(first).prefix(seen(in: size))
    return shown + [Line(mark(first, lines.count - first - shown.count), .accent)] + question
  }
}
