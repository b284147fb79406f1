/// What is seen of rows that may be more than their place has room for. Where they are, one row of the place tells how many are
/// above and below, so that nothing is hidden without a mark.
///
/// Every page, box and list that scrolls is cut by it; a pane over the whole screen has a line at its foot for the same words.
struct Excerpt {
  /// The rows that there are.
  let count: Int
  /// The rows of the place.
  let room: Int

  init(of count: Int, in room: Int) {
    self.count = count
    self.room = max(1, room)
  }

  var isWhole: Bool { count <= room }
  /// The rows that are seen at once.
  var seen: Int { isWhole ? count : max(1, room - 1) }
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
