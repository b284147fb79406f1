internal import Drawing

/// How far a key scrolls what is longer than its place.
enum ScrollStep: Hashable, Sendable {
  case rows(Int)
  case toTop, toEnd

  /// The rows that a page key goes: fewer than the smallest screen shows, so that no row is passed over.
  static let page = 10

  /// Keys that scroll even where letters are answers.
  init?(_ key: Key) {
    switch key {
    case .up: self = .rows(-1)
    case .down: self = .rows(1)
    case .pageUp: self = .rows(-Self.page)
    case .pageDown: self = .rows(Self.page)
    default: return nil
    }
  }

  /// Keys that scroll where letters mean nothing else; nil for one that does not.
  init?(readingBy key: Key) {
    switch key {
    case .character("k"): self = .rows(-1)
    case .character("j"): self = .rows(1)
    case .character(" "): self = .rows(Self.page)
    case .home, .character("g"): self = .toTop
    case .end, .character("G"): self = .toEnd
    default:
      guard let step = ScrollStep(key) else { return nil }
      self = step
    }
  }

  /// Where it leads, counted down from the top.
  func row(from row: Int, furthest: Int) -> Int {
    switch self {
    case .rows(let rows): max(0, min(row + rows, furthest))
    case .toTop: 0
    case .toEnd: furthest
    }
  }

  /// The same, counted up from the end.
  func rowsFromEnd(from rows: Int, furthest: Int) -> Int {
    furthest - row(from: furthest - min(rows, furthest), furthest: furthest)
  }
}
