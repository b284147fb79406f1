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

  private static func room(in size: Size) -> Int { size.rows - 5 }

  func furthest(in size: Size) -> Int { max(0, lines(columns: size.columns).count - Self.room(in: size)) }

  func draw(scrolled: Int, on canvas: inout Canvas) {
    canvas.clearPane()
    canvas.heading(row: 2, say(reading.heading))
    let furthest = furthest(in: canvas.size)
    let first = min(scrolled, furthest)
    let lines = lines(columns: canvas.size.columns).dropFirst(first).prefix(Self.room(in: canvas.size))
    for (index, line) in lines.enumerated() { canvas.put(line.text, column: 0, row: 3 + index, style: line.style) }
    canvas.paneFoot(mark.more(above: first, below: furthest - first))
  }

  private func lines(columns: Int) -> [Line] {
    let words = reading.words.flatMap { Line.lines(say($0), columns: columns - 1, indentation: 1) }
    guard let command = reading.command else { return words }
    return words + [Line("")] + ShellRows.rows(of: command, columns: columns).map { Line($0, .accent) }
  }
}
