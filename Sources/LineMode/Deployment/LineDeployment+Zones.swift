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
    async let asked = self.sightings()
    let found = try await context.desk.cli(region).liveStackForChange(named: stackName)
    let existing = found.flatMap { $0.description.isEmpty ? nil : $0 }
    let sightings = await asked
    return try await placed(over: existing, by: sightings).goOn(
      over: existing, makesStack: found == nil, sightings)
  }

  /// The same in the zones of the stack that stands, or else in two that serve.
  private func placed(
    over existing: LiveStack?, by sightings: [AccountQuestion: Sighting<AccountAnswer>]
  ) throws -> LineDeployment {
    guard case .new(_, _, nil) = choices.network else { return self }
    let names: [String]?
    if let existing {
      // Where nobody could see where that is, its template goes on leaving it to AWS.
      names = existing.answers.wantsNewVPC ? existing.answers.list(.networkZones) : nil
      if let names, case .seen = existing.zones { console.printError(ZonePhrases.pinned(names)) }
    } else {
      names = sightings.zoneChoice(for: .init(choices, in: region))?.pair?.names
      if let names { console.printError(ZonePhrases.picked(names)) }
    }
    guard let names else { return self }
    var context = context
    context.answers[.networkZones] = .list(names)
    let choices = try context.choices()
    let (template, plan) = try context.template(choices)
    return LineDeployment(
      context: context, choices: choices, template: template, plan: plan, region: region, report: report,
      isConfirmed: isConfirmed, isDetached: isDetached, onFailure: onFailure, role: role, typedName: typedName,
      repair: repair, backup: backup, acceptedRisks: acceptedRisks, toldBefore: toldBefore)
  }
}
