internal import Account
internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases

/// The two zones of a new VPC, where nobody has named them.
extension LineDeployment {
  /// The deployment itself, after a repair as without one.
  func goOn() async throws -> ExitCode {
    let signs = report.printer.signsOfLife(ScreenPhrases.askingAccount, context.desk.clock)
    let (stack, first) = await atOnce {
      await self.standing()
    } and: {
      await examination.sightings()
    }
    signs.cancel()
    if case .failure(let trouble) = stack {
      // What else was seen is said before it ends by that.
      let checks = examination.examination(first, over: .unseen(trouble.sentence)).conclusion
      // Without credentials AWS was not asked about the others.
      try say(trouble.obstacle == .credentials ? checks.filter { $0.state != .unknown } : checks)
    }
    let found = try stack.get()
    let existing = found.flatMap { $0.description.isEmpty ? nil : $0 }
    let placed = try placed(over: existing, by: first)
    // What the plan adds to what stands is known by now.
    let rest = report.printer.signsOfLife(ScreenPhrases.askingAccount, context.desk.clock)
    let sightings = await placed.examination.sightings(over: .seen(existing), knowing: first)
    rest.cancel()
    return try await placed.goOn(over: existing, makesStack: found == nil, sightings)
  }

  private func standing() async -> Result<LiveStack?, AWSTrouble> {
    do throws(AWSTrouble) {
      return .success(try await context.desk.cli(region).liveStackForChange(named: stackName))
    } catch {
      return .failure(error)
    }
  }

  /// The same in the zones of the stack that stands, or else in two that serve, and with its name of the NAT instance.
  func placed(
    over existing: LiveStack?, by sightings: [AccountQuestion: Sighting<AccountAnswer>]
  ) throws -> LineDeployment {
    // What was saved is deployed as it is, and what stands is sent again as it is.
    guard !isFixed, repair != .natInstance else { return self }
    var placed = self
    if let names = examination.zones(over: existing, by: sightings) {
      if let existing {
        if case .seen = existing.zones { console.printError(ZonePhrases.pinned(names)) }
      } else {
        console.printError(ZonePhrases.picked(names))
      }
      placed.context.answers[.networkZones] = .list(names)
      placed.choices = try placed.context.choices()
      (placed.template, placed.plan) = try placed.context.template(placed.choices, over: existing)
    } else if let name = existing?.natInstance, name != template.natInstance {
      placed.template = template.naming(natInstance: name)
      placed.plan = try Plan(placed.template)
    }
    return placed
  }
}
