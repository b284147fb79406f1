package import Deployment
package import GitLabStack
package import OperationRunning
internal import Operations
internal import Phrases
internal import Screens

/// Follows an operation to its end without a screen, for logs, pipes and screen readers.
///
/// What is asked, and when it is over, the operation says; here its requests are run and its news are told.
package struct LineProgress: Sendable {
  let desk: OperationRunner
  let report: LineReport
  let stackID: String
  private(set) var operation: StackOperation
  private var told: Told
  /// The question that waits or is under way; there is never a second one.
  private var following: Task<Void, Never>?

  /// What was said last of what is not said twice.
  private struct Told {
    var trouble: Trouble?
    var unmoved: OperationWatch.Unmoved?
    /// When the last sign of life was given.
    var life: Double
    var startUp = StartUpTeller()
    /// How each group of resources is.
    var groups: [Plan.Group: Phrase] = [:]

    init(at now: Double) { life = now }
  }

  package init(desk: OperationRunner, report: LineReport, plan: Plan, stackID: String, _ watch: OperationWatch) {
    self.desk = desk
    self.report = report
    self.stackID = stackID
    operation = StackOperation(watch, plan: plan, stackID: stackID, teaches: desk.durations != nil)
    told = Told(at: desk.clock.now)
    // All of a stack that is deleted stands at first.
    for group in watch.progress.groups { told.groups[group.group] = group.word(of: watch.progress) }
  }

  private var console: Console { report.console }
  var progress: DeploymentProgress { operation.watch.progress }

  /// Seconds between two signs of life.
  private static let heartbeat = 30.0
  /// Seconds after which whoever may not look any more is told so, and that AWS goes on. What a rule of the account
  /// forbids for a moment comes back sooner.
  private static let patience = 120.0

  /// Returns how it ended.
  package mutating func follow() async throws -> Ending {
    let (responses, inbox) = AsyncStream.makeStream(of: StackOperation.Response.self)
    await run([operation.nextQuestion], inbox)
    for await response in responses {
      let step = operation.update(response, at: desk.clock.now)
      try tellTrouble(after: response)
      // How the start ended comes before the end of the stack, which follows from it.
      let isOver = operation.insight.startUp?.end != nil
      if isOver { try tellStartUp() }
      try tell(step.news)
      if !isOver { try tellStartUp() }
      await run(step.requests, inbox)
      if let ending = try await end() { return ending }
      if operation.outcome != nil { report.change { $0.order.settle() } } else { try giveSignOfLife() }
    }
    return .notKnown(.left)
  }

  private mutating func run(
    _ requests: [StackOperation.Request], _ inbox: AsyncStream<StackOperation.Response>.Continuation
  ) async {
    for request in requests {
      let errand = { @Sendable [desk, stackID, language = console.language] () async -> Void in
        let response = await desk.perform(request, of: stackID, language)
        // What a question that was called off brings is not taken in.
        if let response, !Task.isCancelled { inbox.yield(response) }
      }
      switch request {
      case .ask:
        following?.cancel()
        following = Task.detached(operation: errand)
      // Nobody waits here for what somebody may learn from it, and nobody leaves before.
      case .learn: await errand()
      case .describe, .inspect, .collect: Task.detached(operation: errand)
      }
    }
  }

  /// How it ended, told; nil while there is something to wait for.
  private func end() async throws -> Ending? {
    if let outcome = operation.outcome {
      guard operation.isComplete else { return nil }
      if let trouble = operation.trouble { console.printError(trouble.sentence) }
      await LineBackupRun(report: report, desk: desk, stackID: stackID).settleGitLab(
        after: outcome, progress)
      let protection = await report.protect(operation, desk)
      let natInstance = await report.natInstance(after: outcome, ofStack: stackID, desk)
      try report.finish(operation, outcome, protection, natInstance)
      return .seen(outcome)
    }
    if operation.isForgotten { return try telling(.inDoubt(.left)) }
    if let since = operation.watch.refusedSince, let trouble = operation.trouble, !trouble.mayPass,
      desk.clock.now - since > Self.patience
    {
      return try telling(.stillRunning(.blind))
    }
    return nil
  }

  private func telling(_ ending: Ending) throws -> Ending {
    try report.end(ending)
    return ending
  }

  // MARK: On the way

  private mutating func tellStartUp() throws {
    if let startUp = operation.insight.startUp { try told.startUp.tell(startUp, on: report.printer) }
  }

  /// The last word about the stack comes after those about its groups.
  private mutating func tell(_ news: [StackEvent]) throws {
    let end = news.lastIndex { $0.isAboutStack && $0.status.phase != .inProgress } ?? news.count
    for event in news[..<end] { try report.say(event) }
    let moments = moments(of: news)
    for group in progress.groups.sorted(by: { moments[$0.group] ?? 0 < moments[$1.group] ?? 0 }) {
      let word = group.word(of: progress)
      guard told.groups[group.group] != word else { continue }
      // What waits has not changed yet.
      if told.groups[group.group] != nil || group.state != .wait {
        try report.printer.say(group, of: progress, since: moments[group.group])
      }
      told.groups[group.group] = word
    }
    for event in news[end...] { try report.say(event) }
  }

  /// When the latest of these events of each group was, which made it what it is.
  private func moments(of news: [StackEvent]) -> [Plan.Group: Double] {
    let members = progress.resources.compactMap { resource in resource.group.map { (resource.logicalID, $0) } }
    let groups = Dictionary(members, uniquingKeysWith: { $1 })
    return news.filter { !$0.isAboutStack }.reduce(into: [:]) { moments, event in
      guard let group = groups[event.logicalID] else { return }
      moments[group] = max(moments[group] ?? event.time, event.time)
    }
  }

  private mutating func giveSignOfLife() throws {
    // How it ended is said once that is known; until then nothing moves any more.
    guard progress.finished == nil else { return }
    let now = desk.clock.now
    guard now - told.life >= Self.heartbeat else { return }
    told.life = now
    // Only events tell of resources.
    let isSeen = !progress.recent.isEmpty
    if operation.watch.hasSeenAny || operation.watch.isOrdered {
      try report.printer.say(progress, isSeen: isSeen, step: startUpStep, at: now)
    } else {
      report.printer.say(ProgressPhrases.askingStack(stackID))
    }
  }

  /// A refusal decides nothing; it is said once, however often it comes.
  private mutating func tellTrouble(after response: StackOperation.Response) throws {
    switch response {
    case .events, .stack:
      if let trouble = operation.trouble {
        if trouble.sentence != told.trouble?.sentence {
          let advice: Phrase =
            trouble.obstacle == .credentials ? CommandPhrases.signInAndWaiting : ProgressPhrases.awsGoesOn
          console.printError(trouble.sentence.followed(by: advice))
        }
        told.trouble = trouble
      } else if let past = told.trouble, case .events = response {
        // Whom AWS refused one question was connected all the while.
        if past.obstacle != .other { console.printError(CommandPhrases.watchingAgain) }
        told.trouble = nil
      }
    case .described, .finding, .evidence: break
    }
    let unmoved = operation.watch.unmoved
    guard unmoved != told.unmoved else { return }
    told.unmoved = unmoved
    report.change { $0.order.doubt(unmoved != nil) }
    if let sentence = unmoved?.sentence { console.printError(sentence) }
  }

  /// Where the start of GitLab is, while it is under way.
  private var startUpStep: Phrase? {
    guard operation.insight.isStarting, let startUp = operation.insight.startUp, let step = startUp.current else {
      return nil
    }
    return InsidePhrases.startUpStep(step.step.number, .label(of: step, in: startUp))
  }
}
