import AWSGateway
import Deployment
import GitLabStack
import Phrases
import Screens
import Operations

/// A stack that failed: what a change set that changes nothing means to it, and the ways out.
extension PlainDeployment {
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
          .failedStackIsUnchanged(name, status), .repairWith(name, ways: RepairWay.ways(out: condition)),
        ])
    }
    return try await mending(live).retry()
  }

  /// Repairs the stack, and goes on with the deployment where the way leads there.
  func afterRepair(_ live: LiveStack, _ way: RepairWay) async throws -> Int {
    guard live.isOurs else { throw Failure(4, .isNotOurs(live.description.name)) }
    if live.description.isBusy { throw Failure(4, .stillRunning(placeToResume)) }
    if let code = try await mending(live).run(way) { return code }
    var next = self
    next.repair = nil
    return try await next.run()
  }

  private func mending(_ live: LiveStack) -> PlainRepair {
    PlainRepair(
      situation: situation, live: live, region: region, report: report, isConfirmed: isConfirmed,
      typedName: typedName, role: role, isDetached: isDetached)
  }

  /// The ways out of what a deployment left.
  func advice(after progress: DeploymentProgress) -> Phrase {
    let ways = progress.stackStatus.map { RepairWay.ways(out: StackCondition($0)) } ?? ""
    return ways.isEmpty ? .mendWith(stackName) : .repairWith(stackName, ways: ways)
  }
}
