internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases
internal import Pricing

/// After a deletion: what is left, what that costs, and how it is removed.
struct LeftView: SharedView {
  let shared: Shared
  let left: WhatIsLeft

  /// What the deletion left, what that costs, and how it is removed.
  func draw(on canvas: inout Canvas) -> Int {
    let columns = canvas.size.columns - 2
    var row = 0
    if let words = shared.backup.copy.sentence {
      row += canvas.paragraph(
        say(words), column: 1, row: row, columns: columns, style: shared.backup.copy.style(isNeeded: true))
    }
    return drawThings(row: row, on: &canvas)
  }

  /// Instead of the screen before the next stack is made, for that has no place for it.
  func page(in size: Size) -> Page {
    let columns = size.columns - 2
    return Page(in: size, glyphs: shared.settings.glyphs) { canvas in
      canvas.put(say(OutcomePhrases.stackDeleted), column: 1, row: 0, style: .good)
      return 1
        + canvas.paragraph(say(RepairPhrases.newStackStartsEmpty), column: 1, row: 1, columns: columns)
    } body: {
      drawThings(row: 0, on: &$0)
    }
  }

  private func drawThings(row: Int, on canvas: inout Canvas) -> Int {
    let columns = canvas.size.columns - 2
    var row = row
    guard !left.things.isEmpty else {
      row += canvas.paragraph(
        say(left.title), column: 1, row: row, columns: columns,
        style: left.isKnown ? .good : .plain)
      return drawTraces(left.traces, row: drawAgain(row: row, on: &canvas) + 1, on: &canvas)
    }
    let (title, cost) = (say(left.title), left.monthly.map { say(DeletionPhrases.staysFor($0.whole)) } ?? "")
    canvas.heading(row: row, title, remark: cost)
    row += 1
    // Beside the heading there is no room for it on a narrow screen.
    if !cost.isEmpty, cost.columns + title.columns + 10 > canvas.size.columns {
      canvas.put(cost, column: 1, row: row, style: .warning)
      row += 1
    }
    for thing in left.things {
      row += canvas.paragraph(
        say(thing.title), column: 1, row: row, columns: columns)
      // From the edge, so that a terminal can pick them up whole.
      for line in thing.removal { row += canvas.whole(line, row: row) }
      guard thing.removal.isEmpty else { continue }
      guard thing.id.columns > columns - 2 else {
        canvas.put(thing.id, column: 2, row: row, style: .accent)
        row += 1
        continue
      }
      row += canvas.whole(thing.id, row: row)
    }
    return drawTraces(left.traces, row: drawAgain(row: row, on: &canvas), on: &canvas)
  }

  /// How a new stack takes the data; returns the row after it.
  private func drawAgain(row: Int, on canvas: inout Canvas) -> Int {
    guard let again = left.again else { return row }
    var row = row + 1
    row += canvas.paragraph(say(again.title) + ":", column: 1, row: row, columns: canvas.size.columns - 2)
    for line in again.lines { row += canvas.whole(line, row: row) }
    return row
  }

  /// What the stack never held, but left in the account, and how to look at what it held; returns the row after it.
  private func drawTraces(_ traces: [Phrase], row: Int, on canvas: inout Canvas) -> Int {
    let columns = canvas.size.columns - 2
    var row = row + 1
    for words in traces {
      canvas.put(String(canvas.glyphs.bullet), column: 1, row: row)
      row += canvas.paragraph(say(words), column: 3, row: row, columns: columns - 2)
    }
    return row
  }
}
