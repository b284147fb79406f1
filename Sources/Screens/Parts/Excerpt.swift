/// What is seen of rows that may be more than their place has room for. How many are above and below is told beside them, so that
/// nothing is hidden without a mark.
///
/// Every page, box, list and pane that scrolls is cut by it.
struct Excerpt {
  /// The rows that there are.
  let count: Int
  /// The rows that are seen at once.
  let seen: Int

  /// - Parameter room: the rows of the place: where there are more, one of them tells of the others.
  init(of count: Int, in room: Int) {
    self.count = count
    seen = count <= max(1, room) ? count : max(1, room - 1)
  }

  /// - Parameter room: the rows of a place that has another one for the words on what is hidden.
  init(of count: Int, above room: Int) {
    self.count = count
    seen = min(count, max(0, room))
  }

  var isWhole: Bool { seen == count }
  /// How far down it can be scrolled.
  var furthest: Int { count - seen }

  /// Those that are seen after so many were scrolled past; no more of them than there are.
  func rows(from first: Int) -> Range<Int> {
    let first = max(0, min(first, furthest))
    return first..<first + seen
  }

  /// Those that are seen where this one has to be among them.
  func rows(around selected: Int) -> Range<Int> { rows(from: selected - seen + 1) }

  /// How many are above and below those that are seen.
  func hidden(beside shown: Range<Int>) -> (above: Int, below: Int) { (shown.lowerBound, count - shown.upperBound) }
}
