/// Why AWS's answer is not taken.
package enum PriceAmbiguity: String, Error, Hashable, Sendable, Codable {
  /// It has no such product, or only free allowances: no match is an empty list, not an error.
  case empty
  /// It has more than one price that this could be.
  case ambiguous
  /// It is not what a price list looks like, or is not in dollars.
  case unreadable
}
