internal import Drawing

/// Where everything of the cost screen is: how many columns it compares, which, and where they end.
struct CostLayout {
  let size: Size
  /// The columns beside the plan's that are in sight.
  let compared: [CostScreen.Column]
  /// From 1, as the user reads it.
  let page: Int
  let pages: Int
  /// Behind the last digit of the plan's own column.
  let ownEdge: Int
  /// Where the explanation of the focused row starts.
  let detail: Range<Int>
  /// The first row of what a day, an hour and nights off come to.
  let times: Int
  /// What they come to, and under it what is not counted.
  let foot: (times: [String], rest: [String])

  static let firstRow = 4
  /// Before the numbers: the label and, after it, the number that moves the row.
  static let label = 2..<25
  static let field = 25
  private static let columnWidth = 16

  /// - Parameter body: how many rows there are to show, headings and all.
  /// - Parameter foot: what a day, an hour and nights off come to, and what is not counted.
  init(
    _ size: Size, columns: [CostScreen.Column], page wanted: Int, body: Int, foot words: (times: String, rest: String)
  ) {
    self.size = size
    let count = max(1, min(Self.compared(columns: size.columns), columns.count))
    pages = max(1, (columns.count + count - 1) / count)
    let index = (wanted % pages + pages) % pages
    page = index + 1
    compared = Array(columns.dropFirst(index * count).prefix(count))
    ownEdge = size.columns - 1 - Self.columnWidth * count
    let width = size.columns - 2
    foot = (
      words.times.wrapped(to: width),
      words.rest.wrapped(to: width).cut(to: size.rows < 30 ? 2 : 3, columns: width, ellipsis: Glyphs.unicode.ellipsis)
    )
    times = size.rows - 1 - foot.times.count - foot.rest.count
    // What explains the focused row gets what the rows leave, and two rows at least.
    detail = min(Self.firstRow + body + 1, times - 2)..<times
  }

  /// How many columns there is room for beside the plan's.
  static func compared(columns: Int) -> Int { columns < 78 ? 1 : 2 + max(0, columns - 80) / columnWidth }

  func edge(of column: Int) -> Int { ownEdge + Self.columnWidth * (column + 1) }

  /// Where bars are, between the number that moves a row and what it costs; nothing on a narrow screen.
  var bar: Range<Int> { ownEdge - 43 >= 4 ? 37..<ownEdge - 6 : 37..<37 }

  var total: Int { detail.lowerBound - 1 }
  var bodyRows: Int { total - Self.firstRow }
}
