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
    let checks = examination(sightings, standing: .seen(existing?.standing)).conclusion
    try report.printer.say(checks, knownBefore: toldBefore)
    let failures = checks.filter { $0.state == .fail }
    guard failures.isEmpty else { throw Failure(.checkFailed, lines: failures.flatMap(\.lines)) }
    return checks.map(\.reason)
  }

  /// What the answers do to the price of a stack; nil for a creation, and where there is no price.
  func costOfChange(of existing: LiveStack?) -> CostOfChange? {
    existing.flatMap { live in
      CostOfChange(
        from: live.answers, standing: live.plan, to: context.answers, usage: choices.usage, region: region,
        prices: context.prices(in: region))
    }
  }
}

extension LineDeployment {
  /// Looks at everything that is due before these choices are deployed, side by side.
  func sightings() async -> [AccountQuestion: Sighting<AccountAnswer>] {
    let (desk, region) = (context.desk, region)
    var sightings = subnetsSeen
    return await withTaskGroup(of: (AccountQuestion, Sighting<AccountAnswer>).self) { group in
      var asked = Set(sightings.keys)
      repeat {
        for question in examination(sightings, standing: .pending).questions where asked.insert(question).inserted {
          group.addTask {
            let result = await desk.inWords { () throws(AWSTrouble) in
              try await desk.cli(region).account.look(question)
            }
            switch result {
            case .success(let answer): return (question, .seen(answer))
            case .failure(let trouble): return (question, .unseen(trouble.sentence))
            }
          }
        }
        // An answer may lead to more questions.
        guard let (question, sighting) = await group.next() else { break }
        sightings[question] = sighting
      } while true
      return sightings
    }
  }

  /// Those of the existing VPC, which were looked at when the answers were completed.
  private var subnetsSeen: [AccountQuestion: Sighting<AccountAnswer>] {
    guard case .existing(let vpc, _, _) = choices.network else { return [:] }
    switch context.subnets {
    case .pending: return [:]
    case .seen(let subnets): return [.subnets(vpc: vpc.description): .seen(.subnets(subnets))]
    case .unseen(let reason): return [.subnets(vpc: vpc.description): .unseen(reason)]
    }
  }

  private func examination(
    _ sightings: [AccountQuestion: Sighting<AccountAnswer>], standing: Sighting<StandingStack?>
  ) -> Examination {
    Examination(choices, in: region, sightings: sightings, standing: standing)
  }
}
