internal import AWSGateway
package import Deployment
package import GitLabStack
internal import OperationRunning
package import Operations
internal import Phrases

/// A stop or a start of GitLab in lines: what it does and costs, the yes, and what is seen of it.
package struct LineRun: Sendable {
  let context: CommandContext
  let region: Region
  let report: LineReport
  let goal: RunGoal
  /// Whether the yes was given on the command line.
  let isConfirmed: Bool
  /// Whether to leave once AWS has taken the order.
  let isDetached: Bool
  /// Whether it is only told what it would do: nothing is written then.
  package var isDryRun = false

  package init(
    _ goal: RunGoal, context: CommandContext, region: Region, report: LineReport, isConfirmed: Bool, isDetached: Bool
  ) {
    self.goal = goal
    self.context = context
    self.region = region
    self.report = report
    self.isConfirmed = isConfirmed
    self.isDetached = isDetached
  }

  private var console: Console { context.console }

  /// Returns the exit code.
  package func run() async throws -> ExitCode {
    context.remarkOnRehearsal()
    let live = try await context.liveStack(in: region)
    let description = live.description
    let place = context.place(of: description.name, in: region)
    if description.isBusy {
      throw Failure(
        .checkFailed, RunPhrases.somethingRuns(description.name, description.status.rawValue, at: place))
    }
    for remark in live.remarks { console.printError(remark) }
    let found = description.isEmpty ? nil : try await context.desk.backups.service(ofStack: description.id)
    guard let found else {
      throw Failure(.checkFailed, RunPhrases.hasNoService(description.name, description.status.rawValue))
    }
    // Where it is so already nothing is ordered, in a dry run and else.
    if !goal.isMet(by: found.tasks) {
      try await explain(live, found, at: place)
      if isDryRun {
        return try report.endDryRun(adding: isConfirmed || context.interaction.canAsk ? [] : ["--yes"])
      }
      guard isConfirmed || context.interaction.canAsk else { throw Failure(.answerRefused, CommandPhrases.needsYes) }
      guard isConfirmed || console.agrees(to: goal.question) else { throw Failure(.saidNo, RunPhrases.saidNo) }
    }
    return try await follow(RunSwitch(goal, of: found, Insight(live.plan ?? .unknown)), of: live, at: place)
  }

  /// What a yes does, and what is seen to be in its way.
  private func explain(_ live: LiveStack, _ service: ServicePlace, at place: String) async throws {
    let name = live.description.name
    let cost = RunCost(live.plan, in: region, context.prices(in: region))
    // What is stopped without it does not start again either.
    let egressTrouble = live.mayHaveNATInstance ? await context.desk.egressTrouble(ofStack: live.description.id) : nil
    let warnings = egressTrouble?.lines(at: place, accountOptions: context.accountOptions) ?? []
    switch report.printer.output {
    case .json:
      try report.printer.line(RunReviewLine(goal, of: service, name, cost, warnings, console.language))
    case .text:
      console.printError(goal.meaning("\(name), \(region)"))
      console.printError(goal.meaning(for: cost))
      if let words = live.answers.schedule.map(goal.meaning(beside:)) { console.printError(words) }
      for words in warnings { console.printError(words) }
      if goal == .stop, egressTrouble?.isClosed == true { console.printError(RunPhrases.stopsAllTheSame) }
    }
  }

  // MARK: The order, and what comes of it

  private func follow(_ start: RunSwitch, of live: LiveStack, at place: String) async throws -> ExitCode {
    let (desk, id) = (context.desk, live.description.id)
    var run = start
    var told = Told(at: desk.clock.now)
    let (responses, inbox) = AsyncStream.makeStream(of: RunSwitch.Response.self)
    func perform(_ requests: [RunSwitch.Request]) {
      for request in requests {
        Task.detached {
          if let response = await desk.perform(request, ofStack: id) { inbox.yield(response) }
        }
      }
    }
    let first = run.begin(at: desk.clock.now)
    report.change { [run] now in
      now.run = run
      // What is so already goes on without anybody too, but nothing was ordered.
      if run.isOrdered { now.order.give(place, status: run.goal.statusOnTheWay) }
    }
    perform(first)
    if !run.isOrdered { report.printer.say(run.wordsOfWatching) }
    for await response in responses {
      let wasTaken = run.stage != .ordered
      let next = run.update(response, at: desk.clock.now)
      report.change { [run] now in now.run = run }
      if let end = run.end { return try self.end(run, end, at: place) }
      if !wasTaken, case .watching = run.stage {
        report.began(place, status: goal.statusOnTheWay)
        if isDetached { return try report.end(.stillRunning(.detached)) }
        report.printer.say(run.wordsOfWatching)
      }
      try tell(run, &told)
      perform(next)
    }
    return ExitCode.failed
  }

  /// What was said last of what is not said twice.
  private struct Told {
    var life: Double
    var trouble: Trouble?
    var startUp = StartUpTeller()

    init(at now: Double) { life = now }
  }

  private func tell(_ run: RunSwitch, _ told: inout Told) throws {
    let now = context.desk.clock.now
    if let trouble = run.trouble, trouble != told.trouble { report.printer.say(trouble.words) }
    told.trouble = run.trouble
    if run.isOrdered, let startUp = run.insight.startUp { try told.startUp.tell(startUp, on: report.printer) }
    guard now - told.life >= 30 else { return }
    told.life = now
    switch report.printer.output {
    case .json: try report.printer.line(RunProgressLine(run, at: now))
    case .text: console.printError(run.wordsOfProgress(at: now))
    }
  }

  private func end(_ run: RunSwitch, _ end: RunEnd, at place: String) throws -> ExitCode {
    if case .refused(let trouble) = end {
      report.change { $0.order.refuse() }
      throw Failure(trouble)
    }
    guard report.change({ $0.departure.end() }) else { return end.exitCode }
    report.change { $0.order.settle() }
    switch report.printer.output {
    case .json: try report.printer.line(RunResultLine(run, end, at: context.desk.clock.now, in: console.language))
    case .text:
      if let words = run.wordsOfEnd { console.printError(words) }
      console.printError(parting: run.commandsAfter(end, at: place))
    }
    return end.exitCode
  }
}
