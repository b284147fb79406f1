internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Pricing
internal import Screens

/// The repair of a stack that failed, in lines: the same ways out as on the screens.
struct LineRepair: Sendable {
  let context: CommandContext
  let live: LiveStack
  let region: Region
  let report: LineReport
  let isConfirmed: Bool
  /// The name of the stack as given on the command line: it stands for typing it.
  let typedName: String?
  let role: RoleARN?
  /// Whether to leave once AWS has taken the order; never where the deployment goes on after the repair.
  let isDetached: Bool

  private var console: Console { context.console }
  private var id: String { live.description.id }
  private var place: String { region.place(of: name) }
  private var name: String { live.description.name }
  private var status: String { live.description.status.rawValue }
  private var condition: StackCondition { StackCondition(live.description) }

  /// Returns the exit code; nil where the deployment goes on from here.
  func run(_ way: RepairWay) async throws -> Int? {
    switch try remedy(for: way) {
    case .retry: return try await retry()
    case .rollBack: return try await rollBack()
    case .continueRollback: return try await continueRollback()
    case .continueRollbackSkipping: return try await skip()
    case .deleteAndRetry: return try await delete()
    case .deleteAgain, .deleteRetaining: throw Failure(4, .destroyAgain(place))
    }
  }

  /// Throws which ways there are where this is none.
  func remedy(for way: RepairWay) throws -> Remedy {
    if let remedy = way.remedy(for: condition) { return remedy }
    throw isNoWayOut(way)
  }

  private func isNoWayOut(_ way: RepairWay) -> Failure {
    let ways = RepairWay.ways(out: condition)
    let advice: Phrase =
      if !ways.isEmpty {
        .repairWith(place, ways: ways)
      } else if condition.words(about: name) == nil {
        .nothingToRepair
      } else {
        .mendWith(place)
      }
    return Failure(4, .cannotBeRepairedSo(way.rawValue, name, status), advice)
  }

  /// Has AWS make what is missing. That there is nothing to do is no success here.
  func retry() async throws -> Int {
    try agree(to: .remedyRetry)
    let order = StackOrder.retry(stackID: id, parameters: live.description.parameters.keys.sorted())
    do {
      return try await follow(order, as: .update, status: "UPDATE_IN_PROGRESS").code
    } catch AWSTrouble.noChanges {
      report.began(place, status: status)
      throw Failure(6, .retryHasNothingToDo, .repairWith(place, ways: RepairWay.ways(out: condition)))
    }
  }

  private func rollBack() async throws -> Int {
    let neverStood = try await neverStood()
    if neverStood {
      try await partFromStack(by: .rollback)
    } else {
      console.printError(.rollBackMeans)
      try agree(to: .remedyRollBack)
    }
    report.repairs(.end)
    return try await follow(
      .rollBack(stackID: id), as: neverStood ? .deletion : .update,
      status: neverStood ? "DELETE_IN_PROGRESS" : "UPDATE_ROLLBACK_IN_PROGRESS"
    ).repairCode
  }

  private func continueRollback() async throws -> Int {
    try agree(to: .remedyContinue)
    report.repairs(.end)
    return try await follow(
      .continueRollback(stackID: id, skipping: []), as: .update, status: "UPDATE_ROLLBACK_IN_PROGRESS"
    ).repairCode
  }

  /// Whether there is no state to go back to, so that AWS deletes it all: a repair that failed makes a failed creation look
  /// like a failed change.
  private func neverStood() async throws -> Bool {
    guard condition == .keptAfterUpdate else { return condition == .keptAfterCreation }
    let events = try await context.desk.cli(region).events(ofStack: id, since: nil)
    return !events.contains { $0.isAboutStack && StackCondition($0.status) == .stands }
  }

  /// Finishes a rollback without what failed in it; only that may be skipped.
  private func skip() async throws -> Int? {
    let resources = try await context.desk.cli(region).resources(ofStack: id)
    let failed = resources.filter { $0.status.rawValue == "UPDATE_FAILED" }
    guard !failed.isEmpty else { throw isNoWayOut(.skip) }
    let names = failed.map(\.logicalID).joined(separator: ", ")
    let isService = failed.contains { $0.type == "AWS::ECS::Service" }
    console.printError(.skipMeans(names))
    try agree(to: isService ? .remedySkippingService(names) : .remedySkipping(names))
    report.repairs(.goesOn)
    let end = try await follow(
      .continueRollback(stackID: id, skipping: failed.map(\.logicalID)), as: .update,
      status: "UPDATE_ROLLBACK_IN_PROGRESS")
    guard end.outcome?.isRolledBack == true else { return end.code }
    console.printError(.skippedStays(names))
    return nil
  }

  private func delete() async throws -> Int? {
    if condition == .spent { try agree(to: .remedyDeleteAndRetry) }
    try await partFromStack(by: .deletion)
    let order = StackOrder.delete(stackID: id, unprotecting: live.description.isProtected)
    report.repairs(.goesOn)
    let end = try await follow(order, as: .deletion, status: "DELETE_IN_PROGRESS")
    return end.outcome?.isRolledBack == true ? nil : end.code
  }

  // MARK: The yes

  private func agree(to way: Phrase) throws {
    guard !isConfirmed else { return }
    guard context.interaction.canAsk else { throw Failure(3, .needsYes) }
    guard console.agrees(to: .repairQuestion(way)) else { throw Failure(8, .youSaidNo) }
  }

  /// Says what goes and what stays, and wants the name for it, as `destroy` does; what never held anything goes on a yes.
  private func partFromStack(by end: Farewell.End) async throws {
    let resources = try await context.desk.cli(region).resources(ofStack: id)
    // What failed to be deleted stands.
    let standing = resources.filter {
      !$0.physicalID.isEmpty && !["DELETE_COMPLETE", "DELETE_SKIPPED"].contains($0.status.rawValue)
    }
    let farewell = Farewell(
      plan: try Plan(live.template), usage: .smallTeam, region: region, prices: context.prices(in: region),
      durations: context.durations(of: id), by: end, standing: Set(standing.map(\.logicalID)))
    report.parts { farewell.left(of: resources, after: $0) }
    guard condition != .spent else { return }
    LineDeletionPreview(live: live, farewell: farewell, region: region, retained: [], resources: resources)
      .show(on: console)
    let taken = farewell.goesAgainstAnswers.map(\.logicalID).joined(separator: ", ")
    if !taken.isEmpty { console.printError(.rollbackTakesKept(taken)) }
    if end == .deletion, !farewell.kept.isEmpty { console.printError(.newStackStartsEmpty) }
    guard typedName == nil else { return }
    guard context.interaction.canAsk else { throw Failure(3, .repairNeedsName) }
    guard context.isTyped(name) else { throw Failure(8, .nothingWasDeleted) }
  }

  // MARK: The order

  private func follow(
    _ order: StackOrder, as operation: DeploymentProgress.Operation, status: String
  ) async throws -> End {
    let plan = try Plan(live.template)
    let ordered = context.desk.clock.now
    let token = try await report.ordering(place, status: status) { () throws(AWSTrouble) in
      try await context.desk.give(order, role: role)
    }
    if isDetached { return End(code: try report.end(.stillRunning(.detached)), outcome: nil) }
    let forecast = Forecast(plan: plan, durations: context.durations(of: id))
    var progress = LineProgress(
      desk: context.desk, report: report, plan: plan, stackID: id,
      OperationWatch(
        DeploymentProgress(plan: plan, forecast: forecast, operation: operation),
        since: .init(token: token, at: ordered, over: live.description)))
    let ending = try await progress.follow()
    if case .seen(let outcome) = ending { return End(code: ending.exitCode, outcome: outcome) }
    return End(code: ending.exitCode, outcome: nil)
  }

  /// How an order ended.
  private struct End {
    let code: Int
    /// nil where nobody saw it.
    let outcome: Outcome?

    /// The exit code where a rollback is what was ordered.
    var repairCode: Int { outcome?.isRolledBack == true ? 0 : code }
  }
}
