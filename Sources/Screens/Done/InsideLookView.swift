internal import Deployment
internal import Drawing
internal import Operations
internal import Phrases
internal import Upkeep

/// The first hour with what of it is done, and the test from inside.
struct InsideLookView: SharedView {
  let shared: Shared
  let look: InsideLook

  /// What to do in the first hour, the most urgent first. Only what was seen to be done is ticked.
  func drawFirstHour(row: Int, on canvas: inout Canvas) -> Int {
    canvas.heading(row: row, say(DonePhrases.firstHour))
    var row = row + 1
    for step in FirstHour.Step.allCases {
      let state = look.firstHour[step]
      let isUnseen = look.looking.isOver && state == .unknown && step.canBeSeen
      canvas.put(canvas.glyphs.box(isTicked: state == .done), column: 1, row: row)
      row += canvas.paragraph(
        say(step.title) + (isUnseen ? " (\(say(FirstHour.State.unknown.word)))" : ""), column: 5, row: row,
        columns: canvas.size.columns - 6)
    }
    if look.looking.isRunning { return row + drawWords(FirstHour.isLookedAt, row: row, on: &canvas) }
    guard let trouble = look.looking.trouble else { return row }
    return row + drawWords(FirstHour.isNotSeen(trouble.words), row: row, style: .warning, on: &canvas)
  }

  /// Nothing where no test was begun.
  func drawTest(row: Int, on canvas: inout Canvas) -> Int {
    guard look.testing.isRunning || look.testing.isOver else { return row }
    canvas.heading(row: row, say(DonePhrases.testHeading))
    var row = row + 1
    for step in SmokeTest.Step.allCases {
      let (mark, words, style) = line(of: look.smoke[step])
      canvas.put(String(mark), column: 1, row: row, style: style)
      row += canvas.paragraph(
        say(step.title) + (words.isEmpty ? "" : ": \(words)"), column: 3, row: row, columns: canvas.size.columns - 4,
        style: style)
    }
    if look.testing.isRunning { return row + drawWords(SmokeTest.isTested, row: row, on: &canvas) }
    if let trouble = look.testing.trouble {
      row += drawWords(trouble.words, row: row, style: .warning, on: &canvas)
    }
    return row
      + drawWords(look.smoke.verdict, row: row, style: look.smoke.hasPassed ? .good : .warning, on: &canvas)
  }

  private func line(of state: SmokeTest.State) -> (mark: Character, words: String, style: Style) {
    let glyphs = shared.settings.glyphs
    return switch state {
    case .pending: (glyphs.bullet, "", .plain)
    case .passed: (glyphs.tick, "", .good)
    case .failed(let words): (glyphs.cross, words, .bad)
    case .skipped: (glyphs.bullet, say(SmokeTest.skipped), .faint)
    case .unknown: (glyphs.bullet, say(SmokeTest.unknown), .warning)
    }
  }

  private func drawWords(_ words: Phrase, row: Int, style: Style = .plain, on canvas: inout Canvas) -> Int {
    canvas.paragraph(say(words), column: 1, row: row, columns: canvas.size.columns - 2, style: style)
  }
}
