internal import Account
internal import AWSGateway
package import Deployment
package import GitLabStack
internal import OperationRunning
package import Operations
internal import Phrases

/// The end of a stack in lines: what goes and what stays, the name, the deletion, what is left.
package struct LineDeletion: Sendable {
  let context: CommandContext
  let live: LiveStack
  let region: Region
  let report: LineReport
  /// The name of the stack as given on the command line: it stands for typing it.
  let typedName: String?
  /// Whether to leave once AWS has taken the order.
  let isDetached: Bool
  /// What stays though the stack goes, after a deletion that failed.
  let retained: [String]
  let role: RoleARN?
  let backup: BackupChoice
  /// Whether what goes and what stays is told before it.
  var isTold = true
  /// Whether only that is told: nothing is written then.
  package var isDryRun = false

  package init(
    context: CommandContext, live: LiveStack, region: Region, report: LineReport, typedName: String?,
    isDetached: Bool, retained: [String], role: RoleARN?, backup: BackupChoice
  ) {
    self.context = context
    self.live = live
    self.region = region
    self.report = report
    self.typedName = typedName
    self.isDetached = isDetached
    self.retained = retained
    self.role = role
    self.backup = backup
  }

  private var console: Console { context.console }
  private var name: String { live.description.name }
  private var placeToResume: String { context.place(of: name, in: region) }

  /// Returns the exit code.
  package func run() async throws -> ExitCode {
    let desk = context.desk
    if let typedName, typedName != name {
      throw Failure(.answerRefused, DeletionPhrases.destroyNameDiffers(typedName, name))
    }
    guard typedName != nil || isDryRun || context.interaction.canAsk else {
      throw Failure(.answerRefused, DeletionPhrases.destroyNeedsName)
    }
    context.remarkOnRehearsal()
    let status = live.description.status.rawValue
    if live.description.isBusy {
      throw Failure(.checkFailed, DeletionPhrases.somethingRuns(name, status, at: placeToResume))
    }
    guard retained.isEmpty || StackCondition(live.description) == .halfDeleted else {
      throw Failure(.checkFailed, DeletionPhrases.retainNeedsFailedDeletion(name, status))
    }
    guard !live.description.isEmpty else { return try await deleteEmptyStack() }
    let plan = live.plan ?? .unknown
    let id = live.description.id
    let durations = context.durations(of: id)
    // Once the stack is gone, nobody can ask it any more what its resources were called.
    let resources = try await desk.cli(region).resources(ofStack: id)
    let standing = live.seeing(resources: .seen(resources))
    let farewell = Farewell(
      plan: plan, usage: .smallTeam, region: region, prices: context.prices(in: region), durations: durations,
      standing: standing.standing.value)
    let preview = LineDeletionPreview(
      live: live, farewell: farewell, region: region, retained: Set(retained), resources: resources,
      isRehearsed: context.isRehearsal)
    if isTold {
      preview.show(on: console)
      if report.printer.output == .json {
        try report.printer.line(DeletionReviewLine(preview, in: console.language))
      }
    }
    let fileSystem =
      standing.filesToCopy
      ?? resources.first { ResourceType($0.type) == .storage(.fileSystem) && $0.stands }?.logicalID
    let choice = choice(farewell, hasFiles: fileSystem != nil)
    // Whoever turns back after the copy wants it started again.
    if choice.stopsGitLab, live.mayHaveNATInstance, let trouble = await desk.egressTrouble(ofStack: id) {
      console.printError(trouble.sentence)
    }
    if isDryRun { return try report.endDryRun(adding: optionsForYes) }
    guard isAccepted() else {
      return try report.end(.notBegun(.saidNo(.deletion)))
    }
    let copying = LineBackupRun(report: report, desk: desk, stackID: id)
    if choice.stopsGitLab { report.leaves { await copying.callOff() } }
    var backup = LineBackup(
      context: context, report: report, stackID: id, occasion: .deletion, fileSystem: fileSystem, choice: choice)
    let token: String
    let ordered: Double
    do {
      if let (ending, words) = try await backup.refusal(asking: name) {
        await copying.callOff()
        return try report.end(ending, because: words)
      }
      guard report.keepsWhatIsLeft() else { return Ending.notBegun(.refused(exitCode: .failed)).exitCode }
      ordered = context.desk.clock.now
      report.change { now in
        now.left.await { [retained] in farewell.left(of: resources, retaining: Set(retained), after: $0) }
      }
      token = try await give(
        .delete(stackID: id, retaining: retained, unprotecting: live.description.isProtected))
    } catch {
      if let trouble = error as? AWSTrouble {
        await copying.settleGitLab(after: OrderAnswer(.failure(Trouble(trouble))))
      } else {
        await copying.startGitLab()
      }
      throw error
    }
    if isDetached {
      return try report.end(.stillRunning(.detached))
    }
    console.printError(CommandPhrases.orderTaken)
    var progress = LineProgress(
      desk: desk, report: report, plan: plan, stackID: id,
      OperationWatch(
        DeploymentProgress(plan: plan, forecast: Forecast(plan: plan, durations: durations), operation: .deletion),
        since: .init(token: token, at: ordered, over: live.description)))
    let ending = try await progress.follow()
    switch ending {
    case .seen(.deleted): break
    case .seen:
      for words in report.now.standstillWords(at: ending) { console.printError(words) }
    case .nothingToDo, .stillRunning, .inDoubt, .notBegun, .onlyRepaired, .notKnown: break
    }
    if report.printer.output == .text, let words = report.now.backup.copy.sentence { console.printError(words) }
    return ending.exitCode
  }

  /// Whether a copy is to be made first, and how. Asked only where the data goes with the stack, and where somebody is there.
  private func choice(_ farewell: Farewell, hasFiles: Bool) -> BackupChoice {
    var choice = backup
    guard hasFiles else { return choice }
    if choice.isWished, !choice.stopsGitLab { report.printer.say(BackupPhrases.ofRunningGitLab) }
    if choice.isWished || choice.goesWithout { return choice }
    guard farewell.mayLoseRepositories, typedName == nil, !isDryRun, context.interaction.canAsk else {
      report.printer.say(BackupPhrases.byFlag(isNeeded: farewell.mayLoseRepositories))
      return choice
    }
    console.printError(BackupPhrases.ofRunningGitLab)
    console.printError(StandstillPhrases.stoppedBackupMeans(starts: false))
    console.printError(StandstillPhrases.backupFirstQuestion)
    let line = console.readLine() ?? ""
    choice.stopsGitLab = line.lowercased() == "s"
    choice.isWished = choice.stopsGitLab || Console.isYes(line)
    return choice
  }

  /// It only holds a change set that nobody said yes to.
  private func deleteEmptyStack() async throws -> ExitCode {
    if isDryRun {
      console.printError(StackPhrases.emptyStackIsLeft(name))
      return try report.endDryRun(adding: optionsForYes)
    }
    guard isAccepted() else {
      return try report.end(.notBegun(.saidNo(.deletion)))
    }
    let id = live.description.id
    _ = try await give(.delete(stackID: id))
    let left = try await context.desk.patiently { () throws(AWSTrouble) in
      try await context.desk.cli(region).stack(named: id)
    }
    let isGone = left.map { StackCondition($0) == .gone } ?? true
    return try report.end(isGone ? .seen(.deleted) : .stillRunning(.left))
  }

  private func give(_ order: StackOrder) async throws -> String {
    try await report.ordering(placeToResume, status: "DELETE_IN_PROGRESS", context.desk.clock) {
      () throws(AWSTrouble) in
      try await context.desk.give(order, role: role)
    }
  }

  /// What a yes takes where nobody can be asked, as far as it was not typed.
  private var optionsForYes: [String] {
    typedName == nil && !context.interaction.canAsk ? ["--confirm", name] : []
  }

  private func isAccepted() -> Bool { typedName == name || console.isTyped(name) }
}
