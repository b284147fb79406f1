internal import AWSGateway
internal import Drawing
package import GitLabStack
internal import OperationRunning
internal import Phrases
package import Pricing
internal import UserFiles

extension CommandContext {
  /// The built-in prices with what AWS said when it was asked last.
  package func prices(in region: Region) -> PriceList {
    kept.prices?.load(region.description).map { PriceList.builtIn.refreshed(by: $0, in: region) } ?? .builtIn
  }

  /// The same with what AWS says now, and of each price whether it is AWS's or the built-in one, and why.
  package func refreshedPrices(in region: Region) async -> PriceList {
    if isRehearsal { say(CostScreenPhrases.rehearsalAsksNoPrices) }
    guard !isRehearsal, let inquiry = PriceInquiry(desk: desk, region: region) else { return prices(in: region) }
    let (answered, trouble) = await inquiry.run()
    if let trouble { say(trouble.sentence, trouble.advice) }
    let prices = PriceList.builtIn.refreshed(by: answered, in: region)
    for line in answered.lines {
      guard let price = SKU(rawValue: line.sku).flatMap({ prices.price($0, in: region) }) else { continue }
      let amount = price.amount.exact
      let words =
        line.kept.map { CostPhrases.priceKept(amount, because: $0.reason) } ?? CostPhrases.priceAnswered(amount)
      say(Phrase(verbatim: line.sku.padded(to: 34)), words)
    }
    say(CostPhrases.pricesRefreshed(answered.count, of: answered.lines.count, region: region.description))
    if let complaint = kept.prices?.keep(answered) { say(complaint) }
    return prices
  }

  private func say(_ phrases: Phrase...) {
    console.printError(phrases.map { $0[console.language] }.joined(separator: " "))
  }
}
