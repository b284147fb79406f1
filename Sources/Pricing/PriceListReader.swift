internal import FoundationEssentials

/// What has been read so far of a price list as in `Resources/Prices/prices.txt`, whose head explains its lines.
///
/// Lines rather than JSON: they read like a table, a change of price is a change of one line, and the first estimate
/// waits for less than half as long: 1.5 against 3.3 milliseconds at first, 0.7 against 1.5 after that.
struct PriceListReader {
  private(set) var asOf = ""
  private(set) var prices: [SKU: [String: Price]] = [:]
  private var sources: [String: Price.Source] = [:]
  /// The entry that the lines of prices belong to.
  private var entry: Entry?
  private var line = 0

  private struct Entry {
    let sku: String
    let unit: String
    var prices: [String: Price] = [:]
  }

  init(_ text: String) throws(PriceListFault) {
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      self.line += 1
      if let first = line.first, first != UInt8(ascii: "#") { try read(line) }
    }
    finishEntry()
    guard !asOf.isEmpty, !prices.isEmpty else { throw .unreadable(line: line) }
  }

  private mutating func read(_ line: Substring.UTF8View) throws(PriceListFault) {
    // Only the last word of a source, what it is, has spaces.
    let isSource = line.starts(with: "source ".utf8)
    let words = line.split(separator: UInt8(ascii: " "), maxSplits: isSource ? 3 : .max).map { String(Substring($0)) }
    switch (words.first, words.count) {
    case ("as-of", 2): asOf = words[1]
    case ("source", 4):
      sources[words[1]] = Price.Source(id: words[1], date: words[2] == "-" ? nil : words[2], what: words[3])
    case ("sku", 2): throw .unitIsMissing(sku: words[1])
    case ("sku", 3):
      finishEntry()
      entry = Entry(sku: words[1], unit: words[2])
    case ("as-of", _), ("source", _), ("sku", _): throw .unreadable(line: self.line)
    default: try readPrice(words)
    }
  }

  /// Keeps the entry if this build knows it: a list may have more than it needs.
  private mutating func finishEntry() {
    guard let entry, let sku = SKU(rawValue: entry.sku) else { return }
    prices[sku] = entry.prices
  }

  /// `PRICE CONFIDENCE SOURCE REGION...`
  private mutating func readPrice(_ words: [String]) throws(PriceListFault) {
    guard let sku = entry?.sku, let unit = entry?.unit else { throw .unreadable(line: line) }
    // Without a price, the confidence is the first word.
    guard words.count > 3, Price.Confidence(rawValue: words[0]) == nil else {
      throw .priceIsMissing(sku: sku, region: words.last ?? "")
    }
    guard let amount = Decimal(plain: words[0]) else {
      throw .priceIsNotANumber(sku: sku, region: words[3], found: words[0])
    }
    guard !words[0].hasPrefix("-") else { throw .priceIsNegative(sku: sku, region: words[3], found: words[0]) }
    guard let confidence = Price.Confidence(rawValue: words[1]) else {
      throw .unknownConfidence(sku: sku, region: words[3], found: words[1])
    }
    guard let source = sources[words[2]] else { throw .unknownSource(sku: sku, region: words[3], found: words[2]) }
    let price = Price(amount: USDollars(amount), unit: unit, source: source, confidence: confidence)
    for region in words.dropFirst(3) where entry?.prices.updateValue(price, forKey: region) != nil {
      throw .pricedTwice(sku: sku, region: region)
    }
  }
}
