package import GitLabStack

/// What came of asking AWS for the prices of a region, thing by thing: to be kept in a file as it is.
package struct PriceRefresh: Hashable, Sendable, Codable {
  package let region: String
  /// The day AWS was asked, such as `2026-11-23`.
  package let date: String
  /// In the order of `SKU.allCases`, by raw value, so that a file of another build can be read.
  package private(set) var lines: [Line] = []

  package struct Line: Hashable, Sendable, Codable {
    package let sku: String
    /// What AWS says, as a decimal number; nil if the built-in price stays.
    package let price: String?
    package let kept: Kept?
  }

  /// Why a built-in price stays.
  package enum Kept: String, Hashable, Sendable, Codable {
    case empty, ambiguous, unreadable
    /// Whoever is signed in may not ask.
    case denied
    /// There was no answer.
    case failed
    /// Nobody knows how to ask.
    case noRecipe
  }

  /// How many prices AWS gave.
  package var count: Int { lines.filter { $0.price != nil }.count }

  package init(region: Region, date: String) {
    self.region = region.description
    self.date = date
  }

  package mutating func note(_ sku: SKU, _ price: USDollars) {
    lines.append(Line(sku: sku.rawValue, price: price.exact, kept: nil))
  }

  package mutating func note(_ sku: SKU, _ kept: Kept) {
    lines.append(Line(sku: sku.rawValue, price: nil, kept: kept))
  }

  /// Reads what AWS answered to the query of one thing.
  package mutating func note(_ sku: SKU, _ query: PriceQuery, _ products: [String], for region: PriceRegion) {
    do throws(PriceAmbiguity) {
      note(sku, try query.price(in: products, for: region))
    } catch {
      switch error {
      case .empty: note(sku, .empty)
      case .ambiguous: note(sku, .ambiguous)
      case .unreadable: note(sku, .unreadable)
      }
    }
  }
}
