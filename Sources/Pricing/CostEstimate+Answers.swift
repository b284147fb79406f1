package import GitLabStack

extension CostEstimate {
  /// What the month would cost with these answers; nil where they cannot be built, or have no price in the region.
  ///
  /// - Parameter usage: nil for what the answers expect.
  package static func total(
    of answers: Answers, usage: Usage? = nil, in region: Region, prices: PriceList
  ) -> USDollars? {
    guard let choices = try? Choices(answers), let template = try? StackTemplate(choices),
      let plan = try? Plan(template)
    else { return nil }
    return try? CostEstimate(plan: plan, usage: usage ?? choices.usage, region: region, prices: prices).total
  }
}
