package import GitLabStack

/// AWS list prices by region, on demand and for Linux, without taxes and free allowances.
package struct PriceList: Sendable {
  /// Every price was in force on this day or later, such as `2025-11-04`.
  package let asOf: String
  private let prices: [SKU: [String: Price]]

  /// Reads a list as in `Resources/Prices/prices.txt`. Entries this build does not know are left out.
  package init(_ text: String) throws(PriceListFault) {
    let reader = try PriceListReader(text)
    self.init(asOf: reader.asOf, prices: reader.prices)
  }

  private init(asOf: String, prices: [SKU: [String: Price]]) {
    self.asOf = asOf
    self.prices = prices
  }

  /// The list carried inside the program, read at first use.
  ///
  /// Were it faulty it would be empty, so that no region has prices; a test keeps that
  /// from shipping.
  package static let builtIn: PriceList = {
    guard let file = BuiltInFile.named(builtInPath), let list = try? PriceList(file.text) else {
      return PriceList(asOf: "", prices: [:])
    }
    return list
  }()

  package static let builtInPath = "Prices/prices.txt"

  /// The regions it has prices for, in alphabetical order.
  package var regions: [String] { Set(prices.values.flatMap(\.keys)).sorted() }

  /// nil: unknown, which is not zero.
  package func price(_ sku: SKU, in region: Region) -> Price? { prices[sku]?[region.description] }

  /// nil if the region is not in the list at all.
  func prices(in region: Region) -> [SKU: Price]? {
    let known = prices.compactMapValues { $0[region.description] }
    return known.isEmpty ? nil : known
  }

  /// The same list with other prices for one region, which it must know.
  package func replacing(_ others: [SKU: Price], in region: Region) -> PriceList {
    var prices = prices
    for (sku, price) in others where prices[sku]?[region.description] != nil {
      prices[sku]?[region.description] = price
    }
    return PriceList(asOf: asOf, prices: prices)
  }
}
