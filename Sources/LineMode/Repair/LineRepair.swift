internal import Account
internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases

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
  private var place: String { context.place(of: name, in: region) }
  private var name: String { live.description.name }
  private var status: String { live.description.status.rawValue }
  private var condition: StackCondition { StackCondition(live.description) }

  /// Returns the exit code; nil where the deployment goes on from here.
  func run(_ way: RepairWay) async throws -> ExitCode? {
    let remedy = try remedy(for: way)
    let stack = try await look(for: remedy)
    guard let repair = stack.repairs.first(where: { $0.remedy == remedy }) else { throw isNoWayOut(way) }
    try await agree(to: repair)
    return try await follow(repair)
  }

  /// Throws which ways there are where this is none.
  func remedy(for way: RepairWay) throws -> Remedy {
    if let remedy = way.remedy(for: condition) { return remedy }
    throw isNoWayOut(way)
  }

  private func isNoWayOut(_ way: RepairWay) -> Failure {
    let isWell = condition.remedies.isEmpty && condition.words(about: name) == nil
    return Failure(
      .checkFailed, RepairPhrases.cannotBeRepairedSo(way.rawValue, name, status),
      isWell ? RepairPhrases.nothingToRepair : RepairWay.advice(on: condition, at: place))
  }

  /// The stack, with what this way out goes by.
  private func look(for remedy: Remedy) async throws -> FailedStack {
    let aws = context.desk.cli(region)
    switch remedy {
    case .rollBack where condition == .keptAfterUpdate:
      return FailedStack(live.description, [], try await aws.events(ofStack: id, since: nil))
    case .continueRollbackSkipping, .deleteRetaining:
      return FailedStack(live.description, try await aws.resources(ofStack: id))
    case .rollBack, .retry, .deleteAndRetry, .deleteAgain, .continueRollback: return FailedStack(live.description)
    }
  }

  // MARK: The yes

  private func agree(to repair: Repair) async throws {
    if let end = repair.parting { try await part(from: repair, by: end) }
    await sayWhetherATaskStarts(after: repair)
    switch repair.consent {
    case .key, .yes:
      for words in repair.wordsBeforeYes { console.printError(words) }
      guard !isConfirmed else { return }
      guard context.interaction.canAsk else { throw Failure(.answerRefused, CommandPhrases.needsYes) }
      guard console.agrees(to: RepairPhrases.repairQuestion(repair.words())) else {
        throw Failure(.saidNo, RepairPhrases.youSaidNoToRepair)
      }
    case .name:
      guard typedName == nil else { return }
      guard context.interaction.canAsk else { throw Failure(.answerRefused, RepairPhrases.repairNeedsName) }
      guard console.isTyped(name) else { throw Failure(.saidNo, DeletionPhrases.nothingWasDeleted) }
    }
  }

  /// What starts GitLab's task anew needs the way out that its image comes through. No order of ours makes that again before.
  private func sayWhetherATaskStarts(after repair: Repair) async {
    guard repair.operation == .update, repair.remedy != .continueRollbackSkipping, live.mayHaveNATInstance,
      let trouble = await context.desk.egressTrouble(ofStack: id)
    else { return }
    console.printError(trouble.sentence)
  }

  /// Says what goes and what stays, as `destroy` does; of what never held anything only what is left is told, at the end.
  private func part(from repair: Repair, by end: Farewell.End) async throws {
    let resources = try await context.desk.cli(region).resources(ofStack: id)
    let farewell = Farewell(
      plan: try Plan(live.template), usage: .smallTeam, region: region, prices: context.prices(in: region),
      durations: context.durations(of: id), by: end, standing: live.seeing(resources: .seen(resources)).standing.value)
    report.change { now in now.left.await { farewell.left(of: resources, after: $0) } }
    guard repair.consent == .name else { return }
    LineDeletionPreview(
      live: live, farewell: farewell, region: region, retained: [], resources: resources,
      isRehearsed: context.isRehearsal
    ).show(on: console)
    for remark in repair.remarks(on: farewell) { console.printError(remark) }
  }

  // MARK: The order

  private func follow(_ repair: Repair) async throws -> ExitCode? {
    let plan = try Plan(live.template)
    let ordered = context.desk.clock.now
    // A retry ends as what it tries again does.
    if repair.remedy != .retry { report.change { $0.order.begin(repair) } }
    let token: String
    do {
      token = try await report.ordering(place, status: repair.begun.rawValue, context.desk.clock) {
        () throws(AWSTrouble) in
        try await context.desk.give(repair.order, role: role)
      }
    } catch AWSTrouble.noChanges {
      // That there is nothing to do is no success here.
      report.began(place, status: status)
      throw Failure(.kept, StackPhrases.retryHasNothingToDo, RepairWay.advice(on: condition, at: place))
    }
    if isDetached { return try report.end(.stillRunning(.detached)) }
    let forecast = Forecast(plan: plan, durations: context.durations(of: id))
    var progress = LineProgress(
      desk: context.desk, report: report, plan: plan, stackID: id,
      OperationWatch(
        DeploymentProgress(plan: plan, forecast: forecast, operation: repair.operation),
        since: .init(token: token, at: ordered, over: live.description)))
    let ending = try await progress.follow()
    guard case .seen(let outcome) = ending else { return ending.exitCode }
    return repair.isDone(by: outcome) && repair.sequel != .nothing ? nil : repair.exitCode(after: outcome)
  }
}
