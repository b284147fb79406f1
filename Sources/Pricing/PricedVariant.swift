package import GitLabStack
package import Phrases

/// A whole other plan, priced the same way.
package struct PricedVariant: Hashable, Sendable {
  /// Stable name for scripts, such as `nat-gateway`.
  package let name: String
  package let title: Phrase
  package let estimate: CostEstimate

  package var fixed: USDollars { estimate.fixed }
  package var usage: USDollars { estimate.usage }
  package var total: USDollars { estimate.total }

  package init(
    _ other: PlanVariant, usage: Usage, region: Region, prices: PriceList
  ) throws(CostEstimate.Unavailable) {
    name = other.variation.answer
    title = other.variation.title
    estimate = try CostEstimate(plan: other.plan, usage: usage, region: region, prices: prices)
  }

  /// The same plan with no task for 12 hours of each day, as `schedule.stop` 20:00 and `schedule.start` 08:00 have it. Every
  /// morning pulls the image anew.
  package static func stoppedAtNight(
    plan: Plan, usage: Usage, region: Region, prices: PriceList
  ) throws(CostEstimate.Unavailable) -> PricedVariant {
    var usage = usage
    usage.imagePulls += 30
    return PricedVariant(
      name: nameOfNights, title: CostPhrases.stoppedAtNight,
      estimate: try CostEstimate(plan: plan, usage: usage, region: region, prices: prices, tasksRunADay: 12))
  }

  /// Whether it is that one.
  var isStoppedAtNight: Bool { name == Self.nameOfNights }

  private static let nameOfNights = "stopped-12h"

  private init(name: String, title: Phrase, estimate: CostEstimate) {
    self.name = name
    self.title = title
    self.estimate = estimate
  }
}
