internal import AWSGateway
package import Deployment
internal import Drawing
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Synchronization
internal import Upkeep

/// What of the first hour is done, as far as it can be seen from inside and by AWS Backup.
package struct LineFirstHour: Sendable {
  private let context: CommandContext
  private let region: Region
  private let report: LineReport

  package init(_ context: CommandContext, in region: Region, report: LineReport) {
    (self.context, self.region, self.report) = (context, region, report)
  }

  /// Returns the exit code: 0 though something is to be done; what was not seen is said to be not known.
  package func run() async throws -> ExitCode {
    context.remarkOnRehearsal()
    let live = try await context.liveStack(in: region)
    let (console, desk, id) = (context.console, context.desk, live.description.id)
    if report.printer.output == .text { console.printError(FirstHour.isLookedAt) }
    let heard = Mutex(FirstHour())
    let (trouble, copy) = await atOnce {
      await desk.container.run(.firstHour, ofStack: id) { said in heard.withLock { $0.take(said) } }
    } and: {
      await desk.backups.hasCopy(ofStack: id, live.plan?.filesToCopy)
    }
    var steps = heard.withLock { $0 }
    steps.take(copy: copy)
    if let trouble, steps.unseen == FirstHour.Step.allCases.count(where: \.canBeSeen) { throw Failure(trouble) }
    for step in FirstHour.Step.allCases { try tell(step, steps[step]) }
    if let trouble { console.printError(FirstHour.isNotSeen(trouble.sentence)) }
    guard report.printer.output == .json else {
      if trouble == nil, steps.unseen > 0 { console.printError(steps.wordsOfUnknown) }
      return .done
    }
    let done = FirstHour.Step.allCases.count { steps[$0] == .done }
    try console.tell(line: FirstHourResultLine(done: done, unseen: steps.unseen, exitCode: .done))
    return .done
  }

  private func tell(_ step: FirstHour.Step, _ state: FirstHour.State) throws {
    let (console, language) = (context.console, context.console.language)
    let place = context.place(of: context.stackName, in: region)
    let command = state == .done ? nil : step.command(of: .installed, at: place)
    guard report.printer.output == .text else {
      let line = FirstHourLine(
        step: step.rawValue, state: state.rawValue, title: step.title[language], command: command)
      return try console.tell(line: line)
    }
    try console.tell("\(state.word[language].padded(to: 10)) \(step.title[language])")
    // From the edge and whole, so that it can be copied.
    if let command { try console.tell(command: command) }
  }
}

/// Something to be done in the first hour, as an object of `test --first-hour --json`.
private struct FirstHourLine: Encodable {
  let type = "step"
  let step: String
  /// `done`, `due`, or `unknown` where it was not seen.
  let state: String
  let title: String
  /// What does it; nil where nothing that can be typed does, or it is done.
  let command: String?
}

/// How much of it is done, as the last object.
private struct FirstHourResultLine: Encodable {
  let type = "result"
  let status = "LOOKED"
  let done: Int
  /// How many could be seen and were not.
  let unseen: Int
  let exitCode: ExitCode
}
