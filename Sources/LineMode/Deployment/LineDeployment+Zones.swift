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
    async let asked = examination.sightings()
    let found: LiveStack?
    do throws(AWSTrouble) {
      found = try await context.desk.cli(region).liveStackForChange(named: stackName)
    } catch {
      // What else was seen is said before it ends by that.
      try say(examination.examination(await asked, over: .unseen(error.sentence)).conclusion)
      throw error
    }
    let existing = found.flatMap { $0.description.isEmpty ? nil : $0 }
    let first = await asked
    let placed = try placed(over: existing, by: first)
    // What the plan adds to what stands is known by now.
    let sightings = await placed.examination.sightings(over: .seen(existing), knowing: first)
    return try await placed.goOn(over: existing, makesStack: found == nil, sightings)
  }

  /// The same in the zones of the stack that stands, or else in two that serve.
  func placed(
    over existing: LiveStack?, by sightings: [AccountQuestion: Sighting<AccountAnswer>]
  ) throws -> LineDeployment {
    // What was saved is deployed as it is.
    guard !isFixed, let names = examination.zones(over: existing, by: sightings) else { return self }
    if let existing {
      if case .seen = existing.zones { console.printError(ZonePhrases.pinned(names)) }
    } else {
      console.printError(ZonePhrases.picked(names))
    }
    var placed = self
    placed.context.answers[.networkZones] = .list(names)
    placed.choices = try placed.context.choices()
    (placed.template, placed.plan) = try placed.context.template(placed.choices)
    return placed
  }
}
