internal import Deployment
package import GitLabStack
package import Phrases
package import Pricing

/// What a GitLab costs while it runs, and while it is stopped.
package struct RunCost: Hashable, Sendable {
  /// A month of each.
  package let running: USDollars
  package let stopped: USDollars
  /// What goes on costing, in the order of the plan.
  package let stays: [Phrase]

  /// nil where there is no price for the region, or it is not known what stands.
  package init?(_ plan: Plan?, in region: Region, _ prices: PriceList, usage: Usage = .smallTeam) {
    guard let plan, plan.isKnown,
      let whole = try? CostEstimate(plan: plan, usage: usage, region: region, prices: prices),
      let rest = try? CostEstimate(plan: plan, usage: usage, region: region, prices: prices, tasksRunADay: 0)
    else { return nil }
    (running, stopped) = (whole.total, rest.total)
    let types = plan.resources.map { $0.value.type }
    // What costs cents is in the sum, and need not be read.
    stays = types.enumerated().filter { types.firstIndex(of: $0.element) == $0.offset }.compactMap { _, type in
      let lines = rest.lines.filter { plan.resource($0.resource)?.type == type }
      guard lines.map(\.monthly).sum() >= USDollars(micros: 1_000_000) else { return nil }
      // It is what is measured of the cluster that costs.
      return type == .computing(.cluster) ? AnswerKey.logsContainerInsights.question.label : type.facts.title
    }
  }

  package var saved: USDollars { running - stopped }
  package var savedPerHour: USDollars { saved / CostEstimate.hoursPerMonth }
}
