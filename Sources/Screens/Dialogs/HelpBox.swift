internal import Drawing
internal import Phrases

/// Help on a screen: what it is for, what its signs mean, its keys, and the mouse.
struct HelpBox: SharedView {
  let shared: Shared
  let place: Place
  /// The keys of the screen.
  let hints: [KeyHint]
  /// Whether letters are text there.
  let isTyping: Bool
  /// What the row that keys are about is called, and what is said of it; empty but on the cost page.
  let row: [Phrase]

  private static let keyColumns = 11

  func box(columns: Int) -> Box {
    Box(
      title: say(ScreenPhrases.keyHelp),
      lines: Line.lines(say(place.help), columns: columns) + aboutRow(columns: columns) + legend(columns: columns)
        + keys(columns: columns) + mouse(columns: columns))
  }

  private func aboutRow(columns: Int) -> [Line] {
    guard let name = row.first else { return [] }
    return heading(name) + row.dropFirst().flatMap { Line.lines(say($0), columns: columns) }
  }

  // MARK: Signs

  /// Two beside each other where there is room for that.
  private func legend(columns: Int) -> [Line] {
    let signs = place.signs
    guard !signs.isEmpty else { return [] }
    let width = (signs.map { say($0.mark).columns }.max() ?? 0) + 2
    let cells = signs.map { "\(say($0.mark).padded(to: width))\(say($0.meaning))" }
    let half = columns / 2
    let isWide = cells.allSatisfy { $0.columns < half }
    let rows = isWide ? (cells.count + 1) / 2 : cells.count
    let lines = (0..<rows).map { row -> Line in
      guard isWide, row + rows < cells.count else { return Line(cells[row]) }
      return Line(cells[row].padded(to: half) + cells[row + rows])
    }
    return heading(SignPhrases.heading) + lines
  }

  // MARK: Keys

  private func keys(columns: Int) -> [Line] {
    // Where M is text it works in this box alone, whose own keys stand below it.
    let terminal =
      (isTyping ? [] : [Self.mouseHint(shared)]) + [
        KeyHint("Ctrl-L", ScreenPhrases.keyRedraw), KeyHint("Ctrl-Z", ScreenPhrases.keySuspend),
      ]
    // The first screen names it itself, and where only ASCII can be shown it does nothing.
    let namesLanguage = !shared.settings.showsUnicode || hints.contains { $0.key == "Ctrl-G" }
    let language = namesLanguage ? [] : [KeyHint("Ctrl-G", ScreenPhrases.keyLanguage)]
    return heading(SignPhrases.keys)
      + (hints + terminal + language).map { Line("\($0.key.padded(to: Self.keyColumns)) \(say($0.meaning))") }
  }

  static func mouseHint(_ shared: Shared) -> KeyHint {
    KeyHint("M", shared.settings.takesMouse ? MousePhrases.keyOff : MousePhrases.keyOn)
  }

  private func mouse(columns: Int) -> [Line] {
    guard shared.settings.takesMouse else { return [] }
    return [Line("")] + Line.lines(say(MousePhrases.explained), columns: columns, .faint)
  }

  private func heading(_ words: Phrase) -> [Line] { [Line(""), Line(say(words), .strong)] }
}
