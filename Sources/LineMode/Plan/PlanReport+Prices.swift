package import GitLabStack
internal import Pricing

extension PlanReport {
  /// With what it costs, by the prices that count there.
  ///
  /// - Parameter assumptions: what it takes for granted; nil where every answer was given or confirmed.
  package init(
    _ plan: Plan, _ choices: Choices, in region: Region?, _ context: CommandContext, _ assumptions: Assumptions? = nil
  ) {
    let estimate = region.map { region in
      Result { () throws(CostEstimate.Unavailable) in
        try CostEstimate(plan: plan, usage: choices.usage, region: region, prices: context.prices(in: region))
      }
    }
    self.init(
      choices: choices, plan: plan, region: region, estimate: estimate, assumptions, in: context.console.language)
  }
}
