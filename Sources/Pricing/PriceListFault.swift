package import Phrases

/// Why a price list cannot be taken, naming the entry.
package enum PriceListFault: Error, Hashable, Sendable {
  /// The line, from 1, is none that a price list has; the last line if something is lacking at the end.
  case unreadable(line: Int)
  case unitIsMissing(sku: String)
  case priceIsMissing(sku: String, region: String)
  case priceIsNotANumber(sku: String, region: String, found: String)
  case priceIsNegative(sku: String, region: String, found: String)
  case pricedTwice(sku: String, region: String)
  case unknownConfidence(sku: String, region: String, found: String)
  case unknownSource(sku: String, region: String, found: String)

  /// What is wrong, with the name of the entry and of the region.
  package var sentence: Phrase {
    switch self {
    case .unreadable(let line): PricePhrases.priceListIsUnreadable(line: line)
    case .unitIsMissing(let sku): PricePhrases.unitIsMissing(sku: sku)
    case .priceIsMissing(let sku, let region): PricePhrases.priceIsMissing(sku: sku, region: region)
    case .priceIsNotANumber(let sku, let region, let found):
      PricePhrases.priceIsNotANumber(found, sku: sku, region: region)
    case .priceIsNegative(let sku, let region, let found): PricePhrases.priceIsNegative(found, sku: sku, region: region)
    case .pricedTwice(let sku, let region): PricePhrases.pricedTwice(sku: sku, region: region)
    case .unknownConfidence(let sku, let region, let found):
      PricePhrases.unknownConfidence(found, sku: sku, region: region)
    case .unknownSource(let sku, let region, let found):
      PricePhrases.unknownPriceSource(found, sku: sku, region: region)
    }
  }
}
