internal import Drawing

/// Text over the whole screen, to scroll through.
struct Pane: Sendable {
  let kind: Kind
  /// How many rows are passed over: above what is seen, or below it where the pane follows its end.
  private(set) var scrolled = 0
  private(set) var filter = PaneFilter()

  enum Kind: Hashable, Sendable {
    /// What GitLab wrote.
    case log
    /// The same of one that stands, of the last minutes.
    case homeLog
    /// What stands in other regions.
    case elsewhere
    /// What was kept of a failure.
    case evidence
    /// What failed only because something else had.
    case followers
    /// The check of this code, with all that mends it.
    case check(String)
    /// The rules behind a box of the picture of who reaches what.
    case rules(String)
    /// What the roles may.
    case rights
    /// The resources of a GitLab on the home, with their pages in the console of AWS.
    case pages
    /// Every `aws` command that was run.
    case calls
    /// What took how long.
    case timeline
    /// Of each price whether AWS gave it.
    case prices
    /// What its screen has no room for.
    case reading(Reading)

    var isLog: Bool { self == .log || self == .homeLog }

    /// Whether the newest is what is wanted, so that the end is seen until somebody scrolls up.
    var followsEnd: Bool {
      switch self {
      case .log, .homeLog, .evidence, .followers, .calls: true
      case .check, .rules, .rights, .timeline, .prices, .elsewhere, .pages, .reading: false
      }
    }

    /// What `c` hands to the clipboard; nil where there is nothing to be typed elsewhere.
    var command: String? { if case .reading(let reading) = self { reading.command } else { nil } }
  }

  init(_ kind: Kind) { self.kind = kind }

  /// Whether it was a key that chooses lines. What is chosen is read from its end again.
  mutating func narrow(_ key: Key) -> Bool {
    guard kind.isLog, filter.press(key) else { return false }
    scrolled = 0
    return true
  }

  /// Whether it was a key that scrolls.
  ///
  /// - Parameter furthest: how many rows there are more than are seen.
  mutating func scroll(_ key: Key, furthest: Int) -> Bool {
    guard let step = ScrollStep(readingBy: key) else { return false }
    scrolled =
      kind.followsEnd
      ? step.rowsFromEnd(from: scrolled, furthest: furthest) : step.row(from: scrolled, furthest: furthest)
    return true
  }
}
