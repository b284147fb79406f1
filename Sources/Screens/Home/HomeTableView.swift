internal import Drawing
internal import Home
internal import Phrases
internal import Pricing

/// The rows of the list; on a narrow screen without what can be read on the page.
struct HomeTableView: SharedView {
  let shared: Shared
  let columns: Int

  private struct Column {
    let title: Phrase
    let width: Int
    var side = Side.left
    var isSpare = false
    let text: (HomeRow, Shared) -> String
  }

  /// - Parameter isNarrow: whether every column counts: names that begin alike are told apart by their ends.
  private static func all(isNarrow: Bool) -> [Column] {
    [
      Column(title: HomePhrases.columnState, width: 10) { $1.say($0.word) },
      Column(title: HomePhrases.columnRelease, width: isNarrow ? 9 : 10) { row, _ in row.release ?? "-" },
      Column(title: HomePhrases.columnBehind, width: 9, isSpare: true) { row, shared in
        row.behind.map(shared.say) ?? "-"
      },
      Column(title: HomePhrases.columnDisk, width: 9, isSpare: true) { row, shared in row.disk.map(shared.say) ?? "-" },
      Column(title: HomePhrases.columnCopy, width: 14) { row, shared in row.copy.map(shared.say) ?? "-" },
      Column(title: HomePhrases.columnMonthly, width: 8, side: .right) { row, _ in
        row.monthly.map { "~\($0.whole)" } ?? "?"
      },
      Column(title: HomePhrases.columnNeeds, width: 4, side: .right) { row, _ in
        row.needs.isEmpty ? "-" : "\(row.needs.count)"
      },
    ]
  }

  private var shown: [Column] {
    let isNarrow = columns < 78
    return Self.all(isNarrow: isNarrow).filter { !isNarrow || !$0.isSpare }
  }
  private var nameWidth: Int { max(8, columns - 3 - shown.map(\.width).reduce(0, +)) }

  func drawHead(row: Int, on canvas: inout Canvas) {
    draw([say(HomePhrases.columnName)] + shown.map { say($0.title) }, row: row, style: .faint, on: &canvas)
  }

  func draw(_ row: HomeRow, isChosen: Bool, row place: Int, on canvas: inout Canvas) {
    if isChosen { canvas.put(String(canvas.glyphs.cursor), column: 0, row: place, style: .strong) }
    draw([row.name] + shown.map { $0.text(row, shared) }, row: place, style: isChosen ? .selected : .plain, on: &canvas)
  }

  private func draw(_ cells: [String], row: Int, style: Style, on canvas: inout Canvas) {
    let widths = [nameWidth] + shown.map(\.width)
    let sides = [Side.left] + shown.map(\.side)
    var column = 2
    for (number, cell) in cells.enumerated() {
      let text = cell.fitted(to: widths[number] - 1, ellipsis: canvas.glyphs.ellipsis)
      canvas.put(text.padded(to: widths[number] - 1, standing: sides[number]), column: column, row: row, style: style)
      column += widths[number]
    }
  }
}
