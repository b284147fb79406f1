internal import Account
internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Pricing

extension LineDeployment {
  /// Says what is to be known before a change set is asked for; throws what stops the deployment.
  ///
  /// - Parameter existing: the stack that would be changed; nil where there is none, or nothing in it.
  /// - Parameter isRepaired: whether a repair comes first, so that its present state is no obstacle.
  ///
  /// Returns what was said.
  @discardableResult
  func check(
    _ sightings: [AccountQuestion: Sighting<AccountAnswer>], over existing: LiveStack?, isRepaired: Bool = false
  ) throws -> [Phrase] {
    let obstacle = isRepaired ? nil : obstacle(to: existing)
    let stack = existing.flatMap { $0.standing(obstacle) }
    let checks = examination.examination(sightings, over: .seen(stack)).conclusion
    try say(checks)
    let failures = checks.filter { $0.state == .fail }
    // What nobody may read is refused by AWS; all else is our own finding.
    let code = obstacle == nil ? nil : existing?.whyNoChange?.exitCode
    guard failures.isEmpty else { throw Failure(code ?? .checkFailed, lines: failures.flatMap(\.lines)) }
    return checks.map(\.reason)
  }

  func say(_ checks: [Check]) throws { try report.printer.say(checks, prices, knownBefore: toldBefore) }

  /// What the answers do to the price of a stack; nil for a creation, and where there is no price.
  func costOfChange(of existing: LiveStack?) -> CostOfChange? {
    existing.flatMap { live in
      CostOfChange(
        from: live.answers, standing: live.plan, to: context.answers, usage: choices.usage, region: region,
        prices: context.prices(in: region))
    }
  }

  /// Why the stack does not take these answers; nil where nothing is known against it.
  private func obstacle(to existing: LiveStack?) -> StandingStack.Obstacle? {
    existing?.obstacle(to: context.answers, tag: choices.image.tag, at: placeToResume)
  }

  var examination: LineExamination {
    LineExamination(context: context, choices: choices, region: region, plan: plan, role: role?.description)
  }

  private var prices: FixPrices { FixPrices(context, in: region) }
}
