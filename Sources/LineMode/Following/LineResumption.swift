internal import AWSGateway
package import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases

/// An operation that somebody comes back to, in lines.
package struct LineResumption: Sendable {
  let context: CommandContext
  let region: Region
  let report: LineReport
  /// Whether the stack was named on the command line.
  let isNamed: Bool

  package init(context: CommandContext, region: Region, report: LineReport, isNamed: Bool) {
    self.context = context
    self.region = region
    self.report = report
    self.isNamed = isNamed
  }

  private var console: Console { context.console }

  /// Returns the exit code.
  package func run() async throws -> ExitCode {
    let stack = context.stackName
    guard let live = try await context.desk.cli(region).liveStack(named: stack) else {
      throw Failure(.refusedByAWS, CommandPhrases.nothingToResume(stack, region: region.description))
    }
    guard !live.description.isEmpty else {
      throw Failure(.checkFailed, lines: [context.onlyAChangeSet(stack, in: region)] + (await waiting(on: live)))
    }
    guard live.origin != .others else { throw Failure(.checkFailed, StackPhrases.isNotOurs(stack)) }
    for remark in live.remarks { console.printError(remark) }
    // What may be somebody else's is watched only for whoever says that it is meant.
    guard live.origin == .ours || isNamed else {
      throw Failure(.checkFailed, UnreadPhrases.nameWhatIsMeant(context.place(of: stack, in: region)))
    }
    let id = live.description.id
    report.began(context.place(of: live.description.name, in: region), status: live.description.status.rawValue)
    let plan = live.plan ?? .unknown
    var progress = LineProgress(
      desk: context.desk, report: report, plan: plan, stackID: id,
      OperationWatch(DeploymentProgress(plan: plan, durations: context.durations(of: id))))
    let ending = try await progress.follow()
    if let place = try? await context.desk.backups.service(ofStack: id), place.tasks == 0 {
      console.printError(StandstillPhrases.statusStopped(desired: 0))
      console.printError(place.commandToStart(at: context.place(of: live.description.name, in: region)))
    }
    return ending.exitCode
  }

  /// What waits in an empty stack for somebody's yes, with the commands to go on; nothing where AWS does not tell.
  private func waiting(on live: LiveStack) async -> [Phrase] {
    let id = live.description.id
    let found = await context.desk.inWords { () throws(AWSTrouble) in
      try await context.desk.cli(region).waitingChangeSets(ofStack: id)
    }
    switch found {
    case .failure(let trouble): return [trouble.sentence]
    case .success(let changeSets):
      return changeSets.flatMap { waiting in
        let left = LeftChangeSet(arn: waiting.arn, stackID: id, region: region, emptyStack: id)
        return [HandoverPhrases.waits(waiting.name, since: waiting.created.map(UTC.date))]
          + ([left.execution] + left.discarding).map { Phrase(verbatim: $0) }
      }
    }
  }
}
