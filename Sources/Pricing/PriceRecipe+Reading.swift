internal import FoundationEssentials
internal import GitLabStack

extension PriceRecipe {
  /// Why AWS's answer is not taken.
  package enum Doubt: String, Error, Hashable, Sendable, Codable {
    /// It has no such product, or only free allowances: no match is an empty list, not an error.
    case empty
    /// It has more than one price that this could be.
    case ambiguous
    /// It is not what a price list looks like, or is not in dollars.
    case unreadable
  }

  /// The price of one of our units, from the products that AWS listed for the query.
  package func price(in products: [String], for region: PriceRegion) throws(Doubt) -> USDollars {
    var prices: [PriceProduct.Dimension] = []
    for text in products {
      guard let product = try? PriceProduct(text) else { throw .unreadable }
      guard isMeant(product, in: region) else { continue }
      prices += product.firstTier.filter { dimension in
        direction.map { speaks(product, dimension, of: $0) } ?? true
      }
    }
    guard let price = prices.first else { throw .empty }
    guard prices.count == 1 else { throw .ambiguous }
    guard let dollars = price.dollars, dollars > 0 else { throw .unreadable }
    return USDollars(dollars * units)
  }

  /// By its usage type, and again by what was asked for: the filters are not taken on trust.
  private func isMeant(_ product: PriceProduct, in region: PriceRegion) -> Bool {
    guard let usageType = product["usagetype"], accepts(usageType: usageType, in: region) else { return false }
    return query.filters.allSatisfy { product[$0.field] ?? $0.value == $0.value }
  }

  /// Which attribute tells reads from writes is not established, so whatever says it counts, but not what says both.
  private func speaks(_ product: PriceProduct, _ dimension: PriceProduct.Dimension, of wanted: Direction) -> Bool {
    let words = [product["accessType"], product["operation"], dimension.description].compactMap { $0?.lowercased() }
    return Direction.allCases.allSatisfy { direction in
      words.contains { $0.contains(direction.rawValue) } == (direction == wanted)
    }
  }
}
