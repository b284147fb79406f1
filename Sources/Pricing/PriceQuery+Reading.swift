internal import FoundationEssentials
internal import GitLabStack

extension PriceQuery {
  /// The price of one of our units, from the products that AWS listed for the request.
  package func price(in products: [String], for region: PriceRegion) throws(PriceAmbiguity) -> USDollars {
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
    return request.filters.allSatisfy { product[$0.field] ?? $0.value == $0.value }
  }

  /// Which attribute tells reads from writes is not established, so whatever says it counts, but not what says both.
  private func speaks(_ product: PriceProduct, _ dimension: PriceProduct.Dimension, of wanted: Direction) -> Bool {
    let words = [product["accessType"], product["operation"], dimension.description].compactMap { $0?.lowercased() }
    return Direction.allCases.allSatisfy { direction in
      words.contains { $0.contains(direction.rawValue) } == (direction == wanted)
    }
  }
}
