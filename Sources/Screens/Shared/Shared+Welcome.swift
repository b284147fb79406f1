internal import Deployment
internal import Phrases
internal import Pricing

extension Shared {
  /// What whoever comes for the first time is told: what will happen, how long it takes, and what it costs, by the very plan. Nothing once
  /// something stands under the name.
  var welcome: [Phrase] {
    guard isFirstVisit, account.liveStack == nil, let seconds = preview.forecast?.seconds else { return [] }
    let cost: Phrase =
      preview.estimate.map { WelcomePhrases.costs($0.total.whole, perDay: $0.perDay.cents) }
      ?? (region == nil ? WelcomePhrases.costNeedsRegion : WelcomePhrases.hasNoPrice)
    return [WelcomePhrases.whatHappens, WelcomePhrases.takes(PlanPhrases.minutes(seconds)), cost]
  }
}
