internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Screens

/// A stack that failed: what a change set that changes nothing means to it, and the ways out.
extension LineDeployment {
  /// To a stack that stands it means that all is well, and to one that failed that it is still to be repaired.
  func nothingChanges(to existing: LiveStack?) async throws -> Int {
    guard let live = existing, StackCondition(live.description).isKeptFailure else {
      return try nothingToChange(existing)
    }
    guard repair != nil else {
      let (name, status) = (live.description.name, live.description.status.rawValue)
      let condition = StackCondition(live.description)
      report.began(placeToResume, status: status)
      return try report.end(
        .seen(.failedAndKept(condition == .keptAfterCreation ? .creation : .update, nil)),
        because: [
          .failedStackIsUnchanged(name, status), .repairWith(placeToResume, ways: RepairWay.ways(out: condition)),
        ])
    }
    return try await mending(live).retry()
  }

  /// Repairs the stack, and goes on with the deployment where the way leads there.
  func afterRepair(_ live: LiveStack, _ way: RepairWay) async throws -> Int {
    if let trouble = live.whyNoChange { throw Failure(trouble) }
    if live.description.isBusy { throw Failure(4, .stillRunning(placeToResume)) }
    _ = try mending(live).remedy(for: way)
    var next = self
    next.repair = nil
    let others = context.answers.differences(from: live.answers).map(\.key.rawValue)
    if !way.goesOn, !others.isEmpty {
      console.printError(.rollbackTakesNoAnswers(others.joined(separator: ", ")))
    }
    if way.goesOn { next.toldBefore += try await demandAhead(of: live, way) }
    if let code = try await mending(live).run(way) { return code }
    return try await next.goOn()
  }

  /// Wants before the first order what the deployment after the repair will want: once the repair is done, it is too late to
  /// refuse the whole.
  ///
  /// Returns what was said of the answers meanwhile.
  private func demandAhead(of live: LiveStack, _ way: RepairWay) async throws -> [Phrase] {
    let told = try check(await context.desk.look(for: choices, in: region), over: live)
    guard way == .skip else { return told }
    if let refusal = live.refusal(of: context.answers, tag: choices.image.tag) { throw Failure(4, refusal) }
    // What follows is a change of the release, and that replaces the task definition.
    guard onFailure == .undo else { throw Failure(4, .onFailureNeedsUndo) }
    guard typedName != nil || context.interaction.canAsk else { throw Failure(3, .skipNeedsName) }
    return told
  }

  private func mending(_ live: LiveStack) -> LineRepair {
    LineRepair(
      context: context, live: live, region: region, report: report, isConfirmed: isConfirmed,
      typedName: typedName, role: role, isDetached: isDetached)
  }

  /// The ways out of what a deployment left.
  func advice(after progress: DeploymentProgress) -> Phrase {
    let ways = progress.stackStatus.map { RepairWay.ways(out: StackCondition($0)) } ?? ""
    return ways.isEmpty ? .mendWith(placeToResume) : .repairWith(placeToResume, ways: ways)
  }
}
