internal import Account
internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases

/// A stack that failed: what a change set that changes nothing means to it, and the ways out.
extension LineDeployment {
  /// What AWS's finding nothing to change comes to. A stack that failed is still to be repaired, which is done where it was asked for.
  func nothingChanges(to existing: LiveStack?) async throws -> ExitCode {
    let found = NoChange(to: context.answers, of: existing)
    var reasons = [found.sentence(about: existing?.description)].compactMap { $0 }
    if case .stillFailed(let condition) = found, let existing {
      if repair == .retry, let code = try await mending(existing).run(.retry) { return code }
      report.began(placeToResume, status: existing.description.status.rawValue)
      reasons.append(RepairWay.advice(on: condition, at: placeToResume))
    }
    return try report.end(found.ending, because: reasons)
  }

  /// Repairs the stack, and goes on with the deployment where the way leads there.
  func afterRepair(_ live: LiveStack, _ way: RepairWay) async throws -> ExitCode {
    if let trouble = live.whyNoChange { throw Failure(trouble) }
    if live.description.isBusy { throw Failure(.checkFailed, CommandPhrases.stillRunning(placeToResume)) }
    if way == .natInstance { return try await makeNATInstanceAgain(of: live) }
    _ = try mending(live).remedy(for: way)
    var next = self
    next.repair = nil
    let others = context.answers.differences(from: live.answers).map(\.key.rawValue)
    if !way.goesOn, !others.isEmpty {
      console.printError(RepairPhrases.rollbackTakesNoAnswers(others.joined(separator: ", ")))
    }
    if way.goesOn {
      next.toldBefore += try await demandAhead(of: live, way)
      next.acceptedRisks.formUnion(risks(over: way == .delete ? nil : live))
    }
    if let code = try await mending(live).run(way) { return code }
    return try await next.goOn()
  }

  /// Wants before the first order what the deployment after the repair will want: once the repair is done, it is too late to
  /// refuse the whole.
  ///
  /// Returns what was said of the answers meanwhile.
  private func demandAhead(of live: LiveStack, _ way: RepairWay) async throws -> [Phrase] {
    let told = try check(await examination.sightings(over: .seen(live)), over: live, isRepaired: true)
    guard try acceptsRisks(over: way == .delete ? nil : live) else {
      throw Failure(.saidNo, AccessPhrases.notAccepted)
    }
    guard way == .skip else { return told }
    if let refusal = live.refusal(of: context.answers, tag: choices.image.tag) { throw Failure(.checkFailed, refusal) }
    // What follows is a change of the release, and that replaces the task definition.
    guard onFailure == .undo else { throw Failure(.checkFailed, StoppingPhrases.onFailureNeedsUndo) }
    guard typedName != nil || context.interaction.canAsk else {
      throw Failure(.answerRefused, RepairPhrases.skipNeedsName)
    }
    return told
  }

  /// Throws where there is nothing to make again.
  func wantFailure(of existing: LiveStack?) throws {
    guard let existing else {
      throw Failure(.refusedByAWS, CommandPhrases.noSuchStack(stackName, region: region.description))
    }
    _ = try mending(existing).remedy(for: .retry)
  }

  private func mending(_ live: LiveStack) -> LineRepair {
    LineRepair(
      context: context, live: live, region: region, report: report, isConfirmed: isConfirmed,
      typedName: typedName, role: role, isDetached: isDetached)
  }
}
