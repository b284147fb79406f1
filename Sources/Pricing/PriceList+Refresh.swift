internal import FoundationEssentials
package import GitLabStack

extension PriceList {
  /// This list with what AWS answered in place of what it had; the same list if the answers are of another region, or
  /// older than this list.
  package func refreshed(by refresh: PriceRefresh, in region: Region) -> PriceList {
    guard refresh.region == region.description, refresh.date >= asOf else { return self }
    var prices: [SKU: Price] = [:]
    for line in refresh.lines {
      guard let sku = SKU(rawValue: line.sku), let old = price(sku, in: region),
        let amount = line.price.flatMap({ Decimal(plain: $0) }), amount > 0
      else { continue }
      prices[sku] = Price(
        amount: USDollars(amount), unit: old.unit, source: .aws(on: refresh.date), confidence: .listed)
    }
    return replacing(prices, in: region)
  }

  /// This list with what AWS answered about several regions.
  package func refreshed(by refreshes: [PriceRefresh]) -> PriceList {
    refreshes.reduce(self) { list, refresh in
      (try? Region(refresh.region)).map { list.refreshed(by: refresh, in: $0) } ?? list
    }
  }
}
