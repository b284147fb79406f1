internal import Drawing

/// Two parts of a wide screen beside each other: what is chosen from, or how far it is, and what there is to it. On a screen that is not so
/// wide they stand one below the other.
struct SideBySide {
  /// From so many columns on there is room for both.
  private static let least = 120
  /// The columns of each.
  let left: Range<Int>
  let right: Range<Int>

  /// nil where there is no room for both.
  init?(_ size: Size) {
    guard size.columns >= Self.least else { return nil }
    // At the left what a screen of the usual width shows.
    self.init(left: max(80, size.columns * 3 / 5), of: size.columns)
  }

  /// Two parts that are alike; nil where there is no room for both.
  init?(halving size: Size) {
    guard size.columns >= Self.least else { return nil }
    self.init(left: size.columns / 2, of: size.columns)
  }

  private init(left: Int, of columns: Int) {
    self.left = 0..<left
    right = left + 1..<columns
  }
}

extension Canvas {
  /// Draws some rows of some columns as if these columns were the whole screen.
  mutating func part(_ columns: Range<Int>, rows: Range<Int>, _ draw: (inout Canvas) -> Void) {
    var part = Canvas(Size(columns: columns.count, rows: size.rows), glyphs: glyphs)
    draw(&part)
    copy(rows, of: part, to: rows.lowerBound, column: columns.lowerBound)
  }
}
