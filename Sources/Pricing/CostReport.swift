internal import FoundationEssentials
package import GitLabStack

/// Everything there is to say about what some answers cost: the plan with light, expected and heavy use, and what would
/// be built instead.
package struct CostReport: Sendable {
  package let region: Region
  package let light: CostEstimate
  package let yours: CostEstimate
  package let heavy: CostEstimate
  package let alternatives: [PricedVariant]
  /// nil where there is no NAT to choose.
  package let breakEven: BreakEven?

  /// - Parameter others: what could be built instead, the plan itself among them.
  package init(
    plan: Plan, others: [PlanVariant], usage: Usage, region: Region, prices: PriceList
  ) throws(CostEstimate.Unavailable) {
    self.region = region
    light = try CostEstimate(plan: plan, usage: .light, region: region, prices: prices)
    yours = try CostEstimate(plan: plan, usage: usage, region: region, prices: prices)
    heavy = try CostEstimate(plan: plan, usage: .heavy, region: region, prices: prices)
    var alternatives: [PricedVariant] = []
    for other in others {
      alternatives.append(try PricedVariant(other, usage: usage, region: region, prices: prices))
    }
    // A plan that has a schedule is one already.
    if plan.weeklyRest == nil {
      alternatives.append(
        try PricedVariant.stoppedAtNight(plan: plan, usage: usage, region: region, prices: prices))
    }
    self.alternatives = alternatives
    breakEven = try BreakEven(among: others, usage: usage, region: region, prices: prices)
  }

  /// One line with each use.
  package struct Row: Hashable, Sendable {
    /// With the expected use.
    package let line: CostLine
    package let light: USDollars
    package let heavy: USDollars
  }

  /// All uses have the same lines, because they are of the same plan.
  package func rows(_ kind: CostLine.Kind) -> [Row] {
    zip(yours.lines, zip(light.lines, heavy.lines)).filter { $0.0.kind == kind }.map { line, others in
      Row(line: line, light: others.0.monthly, heavy: others.1.monthly)
    }
  }
}
