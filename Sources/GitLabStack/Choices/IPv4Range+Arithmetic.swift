/// What lies in one range and not in another.
extension IPv4Range {
  /// Whether every address of the other is in this one.
  package func contains(_ other: IPv4Range) -> Bool { prefixLength <= other.prefixLength && overlaps(other) }

  /// The addresses that both have: the smaller one, for ranges lie in each other or apart.
  package func intersection(_ other: IPv4Range) -> IPv4Range? {
    guard overlaps(other) else { return nil }
    return contains(other) ? other : self
  }

  /// The addresses of this range that none of the others has, in as few ranges as there can be.
  package func subtracting(_ others: [IPv4Range]) -> [IPv4Range] {
    if others.contains(where: { $0.contains(self) }) { return [] }
    let within = others.filter(overlaps)
    // A range that overlaps and does not contain this one is smaller, so this one can be cut.
    guard !within.isEmpty else { return [self] }
    return split(into: 2).flatMap { $0.subtracting(within) }
  }
}

extension [IPv4Range] {
  /// The addresses that are in these ranges and in none of the others: in order, each once, in as few ranges as there can be.
  package func subtracting(_ others: [IPv4Range]) -> [IPv4Range] {
    flatMap { $0.subtracting(others) }.merged
  }

  /// Without what another one contains, and with the halves of a whole put together.
  private var merged: [IPv4Range] {
    let sorted = Set(self).sorted { ($0.base, $0.prefixLength) < ($1.base, $1.prefixLength) }
    var result: [IPv4Range] = []
    for range in sorted where result.last?.contains(range) != true {
      var range = range
      while let last = result.last, let whole = last.whole(with: range) {
        result.removeLast()
        range = whole
      }
      result.append(range)
    }
    return result
  }
}

extension IPv4Range {
  /// The range that these two are the halves of; nil if they are none.
  fileprivate func whole(with other: IPv4Range) -> IPv4Range? {
    guard let whole = IPv4Range(network: base, prefixLength: prefixLength - 1) else { return nil }
    return whole.split(into: 2) == [self, other] ? whole : nil
  }
}
