internal import Drawing
internal import Home
internal import Phrases
internal import Pricing

/// The list of GitLabs as a table of at most 80 columns; a name that is too long has a line of its own.
struct HomeTable {
  let language: Language
  private static let widths = [16, 9, 10, 9, 9, 14, 7, 5]

  var head: String {
    line(
      [
        HomePhrases.columnName, HomePhrases.columnState, HomePhrases.columnRelease, HomePhrases.columnBehind,
        HomePhrases.columnDisk, HomePhrases.columnCopy, HomePhrases.columnMonthly, HomePhrases.columnNeeds,
      ].map { $0[language] })
  }

  func lines(of row: HomeRow) -> [String] {
    let isLong = row.name.columns >= Self.widths[0]
    let cells = [
      isLong ? "" : row.name, row.word[language], row.release ?? "-", row.behind?[language] ?? "-",
      row.disk?[language] ?? "-", row.copy?[language] ?? "-", row.monthly.map { "~\($0.whole)" } ?? "?",
      row.needs.isEmpty ? "-" : "\(row.needs.count)",
    ]
    return (isLong ? [row.name] : []) + [line(cells)]
  }

  /// - Parameter isWhole: whether it is known of every row.
  func sum(_ monthly: USDollars, isWhole: Bool, needs: Int) -> String {
    let label = isWhole ? HomePhrases.together : HomePhrases.atLeast
    return line(["", "", "", "", "", label[language], "~\(monthly.whole)", "\(needs)"])
  }

  /// Numbers stand at the right of their columns. What is longer than its column is not cut: the next ones make room for it.
  private func line(_ cells: [String]) -> String {
    var line = ""
    var end = 0
    for (number, cell) in cells.enumerated() {
      end += Self.widths[number]
      if number >= 6 {
        line += cell.padded(to: end - line.columns, standing: .right)
      } else {
        line += cell.padded(to: max(end - line.columns, cell.columns + 1))
      }
    }
    while line.last == " " { line.removeLast() }
    return line
  }
}
