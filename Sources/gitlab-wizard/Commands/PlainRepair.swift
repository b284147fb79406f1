import AWSGateway
import Deployment
import GitLabStack
import Phrases
import Pricing
import Screens
import Operations
import OperationRunning

/// The repair of a stack that failed, in lines: the same ways out as on the screens.
struct PlainRepair: Sendable {
  let situation: Situation
  let live: LiveStack
  let region: Region
  let report: PlainReport
  let isConfirmed: Bool
  /// The name of the stack as given on the command line: it stands for typing it.
  let typedName: String?
  let role: RoleARN?
  /// Whether to leave once AWS has taken the order; never where the deployment goes on after the repair.
  let isDetached: Bool

  private var id: String { live.description.id }
  private var name: String { live.description.name }
  private var status: String { live.description.status.rawValue }
  private var condition: StackCondition { StackCondition(live.description) }

  /// Returns the exit code; nil where the deployment goes on from here.
  func run(_ way: RepairWay) async throws -> Int? {
    guard let remedy = way.remedy(for: condition) else {
      throw Failure(4, .cannotBeRepairedSo(way.rawValue, name, status), .mendWith(name))
    }
    switch remedy {
    case .retry: return try await retry()
    case .rollBack, .continueRollback: return try await rollBack(remedy)
    case .continueRollbackSkipping: return try await skip()
    case .deleteAndRetry: return try await delete()
    case .deleteAgain, .deleteRetaining: throw Failure(4, .destroyAgain(name))
    }
  }

  /// Has AWS make what is missing. That there is nothing to do is no success here.
  func retry() async throws -> Int {
    try agree(to: .remedyRetry)
    let order = StackOrder.retry(stackID: id, parameters: live.description.parameters.keys.sorted())
    do {
      return try await follow(order, as: .update, status: "UPDATE_IN_PROGRESS").code
    } catch AWSTrouble.noChanges {
      report.began(region.place(of: name), status: status)
      throw Failure(6, .retryHasNothingToDo, .repairWith(name, ways: RepairWay.ways(out: condition)))
    }
  }

  private func rollBack(_ remedy: Remedy) async throws -> Int {
    let ofCreation = try await neverStood()
    if ofCreation { try confirmLoss() }
    let isNew = remedy == .rollBack
    try agree(to: ofCreation ? .remedyRollBackCreation : isNew ? .remedyRollBack : .remedyContinue)
    let order: StackOrder = isNew ? .rollBack(stackID: id) : .continueRollback(stackID: id, skipping: [])
    let status = ofCreation ? "DELETE_IN_PROGRESS" : "UPDATE_ROLLBACK_IN_PROGRESS"
    report.repairs(.end)
    let end = try await follow(order, as: ofCreation ? .deletion : .update, status: status)
    guard let outcome = end.outcome, outcome.isRolledBack else { return end.code }
    complain((outcome == .deleted ? Phrase.stackDeleted : .repairedByRollback)[.spoken])
    return 0
  }

  /// Whether there is no state to go back to, so that AWS deletes it all: a repair that failed makes a failed creation look
  /// like a failed change.
  private func neverStood() async throws -> Bool {
    guard condition == .keptAfterUpdate else { return condition == .keptAfterCreation }
    let events = try await situation.desk.cli(region).events(ofStack: id, since: nil)
    return !events.contains { $0.isAboutStack && StackCondition($0.status) == .stands }
  }

  /// Finishes a rollback without what failed in it; only that may be skipped.
  private func skip() async throws -> Int? {
    let resources = try await situation.desk.cli(region).resources(ofStack: id)
    let failed = resources.filter { $0.status.rawValue == "UPDATE_FAILED" }
    guard !failed.isEmpty else { throw Failure(4, .cannotBeRepairedSo("skip", name, status), .mendWith(name)) }
    let names = failed.map(\.logicalID).joined(separator: ", ")
    let isService = failed.contains { $0.type == "AWS::ECS::Service" }
    try agree(to: isService ? .remedySkippingService(names) : .remedySkipping(names))
    report.repairs(.goesOn)
    let end = try await follow(
      .continueRollback(stackID: id, skipping: failed.map(\.logicalID)), as: .update,
      status: "UPDATE_ROLLBACK_IN_PROGRESS")
    guard end.outcome?.isRolledBack == true else { return end.code }
    complain(Phrase.skippedStays(names)[.spoken])
    return nil
  }

  private func delete() async throws -> Int? {
    try confirmLoss()
    try agree(to: .remedyDeleteAndRetry)
    let order = StackOrder.delete(stackID: id, unprotecting: live.description.isProtected)
    report.repairs(.goesOn)
    let end = try await follow(order, as: .deletion, status: "DELETE_IN_PROGRESS")
    guard end.outcome?.isRolledBack == true else { return end.code }
    complain(Phrase.stackDeleted[.spoken])
    return nil
  }

  // MARK: The yes

  private func agree(to way: Phrase) throws {
    guard !isConfirmed else { return }
    guard situation.talk.canAsk else { throw Failure(3, .needsYes) }
    guard situation.agrees(to: .repairQuestion(way)) else { throw Failure(8, .youSaidNo) }
  }

  /// Where a file system goes with it, a yes is not enough: it may have been used meanwhile.
  private func confirmLoss() throws {
    guard condition != .spent, let plan = try? Plan(live.template), plan.fileSystem?.isKept == false else { return }
    complain(Phrase.repositoriesGo[.spoken])
    if let typedName {
      guard typedName == name else { throw Failure(3, .destroyNameDiffers(typedName, name)) }
      return
    }
    guard situation.talk.canAsk else { throw Failure(3, .lossNeedsName) }
    guard situation.isTyped(name) else { throw Failure(8, .nothingWasDeleted) }
  }

  // MARK: The order

  private func follow(
    _ order: StackOrder, as operation: DeploymentProgress.Operation, status: String
  ) async throws -> (code: Int, outcome: Outcome?) {
    let plan = try Plan(live.template)
    let ordered = situation.clock.now
    let token = try await report.ordering(region.place(of: name), status: status) { () throws(AWSTrouble) in
      try await situation.desk.give(order, role: role)
    }
    if isDetached { return (try report.end(.stillRunning(.detached)), nil) }
    let forecast = Forecast(plan: plan, durations: situation.durations(of: id))
    var progress = PlainProgress(
      desk: situation.desk, report: report, plan: plan, stackID: id,
      OperationWatch(
        DeploymentProgress(plan: plan, forecast: forecast, operation: operation),
        since: .init(token: token, at: ordered, over: live.description)))
    let ending = try await progress.follow()
    if case .seen(let outcome) = ending { return (ending.exitCode, outcome) }
    return (ending.exitCode, nil)
  }
}
