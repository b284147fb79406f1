internal import Drawing
internal import Phrases

/// A pane as it looks, from under the steps to the keys.
protocol PaneView: SharedView {
  /// How many rows there are more than are seen.
  func furthest(in size: Size) -> Int
  func draw(scrolled: Int, on canvas: inout Canvas)
}

extension PaneView {
  /// What is seen of so many rows between a heading and the line at the foot, which tells of the others.
  func excerpt(of count: Int, in size: Size) -> Excerpt { Excerpt(of: count, above: size.rows - 5) }
}

extension Canvas {
  /// Clears what is under the header and the steps, above the keys.
  mutating func clearPane() {
    fill(Area(column: 0, row: 2, columns: size.columns, rows: size.rows - 3), style: .plain)
  }

  /// The line under a pane, which tells what is above and below.
  mutating func paneFoot(_ remark: String) { heading(row: size.rows - 2, "", remark: remark) }
}
