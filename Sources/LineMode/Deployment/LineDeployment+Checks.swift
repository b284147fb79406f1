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
  ///
  /// Returns what was said.
  @discardableResult
  func check(
    _ sightings: [AccountQuestion: Sighting<AccountAnswer>], over existing: LiveStack?
  ) throws -> [Phrase] {
    let examination = Examination(
      choices, in: region, sightings: sightings, subnets: context.subnets, standing: existing?.standing)
    let step = existing?.step(to: choices.image.tag).warning
    let checks = examination.checks + ([step].compactMap { $0 } + choices.warnings).map { Check($0) }
    try report.printer.say(checks, knownBefore: toldBefore)
    let failures = checks.filter { $0.state == .fail }
    guard failures.isEmpty else { throw Failure(.checkFailed, lines: failures.flatMap(\.lines)) }
    return checks.map(\.reason)
  }

  /// What stands costs that, and the plan this, at the same expected use; nil where there is no price.
  func monthly(over existing: LiveStack?) -> MonthlyCost? {
    guard let existing else { return nil }
    let prices = context.prices(in: region)
    func total(_ plan: Plan) -> USDollars? {
      try? CostEstimate(plan: plan, usage: choices.usage, region: region, prices: prices).total
    }
    return total(plan).map { MonthlyCost(before: existing.plan.flatMap(total), after: $0) }
  }
}

extension LineDeployment {
  /// Looks at everything that is due before these choices are deployed, side by side.
  func sightings() async -> [AccountQuestion: Sighting<AccountAnswer>] {
    let (desk, region) = (context.desk, region)
    return await withTaskGroup(of: (AccountQuestion, Sighting<AccountAnswer>).self) { group in
      for question in AccountQuestion.all(about: choices) {
        group.addTask {
          let result = await desk.inWords { () throws(AWSTrouble) in try await desk.cli(region).account.look(question) }
          switch result {
          case .success(let answer): return (question, .seen(answer))
          case .failure(let trouble): return (question, .unseen(trouble.sentence))
          }
        }
      }
      return await group.reduce(into: [:]) { sightings, next in sightings[next.0] = next.1 }
    }
  }
}
