/// The side of a field on which its text stands.
package enum Side: Hashable, Sendable {
  case left, right
}

extension StringProtocol {
  /// The columns this text takes on a screen, in one row.
  package var columns: Int { reduce(0) { $0 + $1.columns } }

  /// The text if it fits, else as much of it as leaves room for the ellipsis.
  package func fitted(to limit: Int, ellipsis: String = Glyphs.unicode.ellipsis) -> String {
    guard limit > 0 else { return "" }
    let room = limit - ellipsis.columns
    var used = 0
    var cut = startIndex
    for index in indices {
      used += self[index].columns
      if used <= room { cut = self.index(after: index) }
      if used > limit { return room < 0 ? "" : self[..<cut] + ellipsis }
    }
    return String(self)
  }

  /// The text with spaces up to so many columns; longer text stays as it is.
  package func padded(to columns: Int, standing side: Side = .left) -> String {
    let missing = columns - self.columns
    guard missing > 0 else { return String(self) }
    let spaces = String(repeating: " ", count: missing)
    return switch side {
    case .left: self + spaces
    case .right: spaces + self
    }
  }
}
