package import GitLabStack
internal import Pricing

extension CommandContext {
  /// The plan with what it costs, by the prices that count here.
  package func report(on plan: Plan, _ choices: Choices, in region: Region?) -> PlanReport {
    let estimate = region.map { region in
      Result { () throws(CostEstimate.Unavailable) in
        try CostEstimate(plan: plan, usage: choices.usage, region: region, prices: prices(in: region))
      }
    }
    return PlanReport(choices: choices, plan: plan, region: region, estimate: estimate, in: console.language)
  }
}
