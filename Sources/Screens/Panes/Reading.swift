internal import Drawing
internal import Phrases

/// Text that its own screen has no room for, and what is to be typed elsewhere, both whole.
struct Reading: Hashable, Sendable {
  let heading: Phrase
  let words: [Phrase]
  /// nil where there is nothing to be typed.
  var command: String?
}

/// The text, and under it the command in rows from the edge, which a shell takes as they stand.
struct ReadingView: PaneView {
  let shared: Shared
  let reading: Reading

  func furthest(in size: Size) -> Int { excerpt(of: lines(columns: size.columns).count, in: size).furthest }

  func draw(scrolled: Int, on canvas: inout Canvas) {
    canvas.clearPane()
    canvas.heading(row: 2, say(reading.heading))
    let lines = lines(columns: canvas.size.columns)
    let excerpt = excerpt(of: lines.count, in: canvas.size)
    let shown = excerpt.rows(from: scrolled)
    for (index, line) in lines[shown].enumerated() {
      canvas.put(line.text, column: 0, row: 3 + index, style: line.style)
    }
    canvas.paneFoot(mark.more(excerpt, shown))
  }

  private func lines(columns: Int) -> [Line] {
    let words = reading.words.flatMap { Line.lines(say($0), columns: columns - 1, indentation: 1) }
    guard let command = reading.command else { return words }
    return words + [Line("")] + ShellRows.rows(of: command, columns: columns).map { Line($0, .accent) }
  }
}
