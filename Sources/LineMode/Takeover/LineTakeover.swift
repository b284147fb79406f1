internal import AWSGateway
package import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
package import Upkeep

/// Take-over of a stack of the seed's in lines, one step a call. How far it has come is in the account alone.
package struct LineTakeover: Sendable {
  let context: CommandContext
  let region: Region
  let report: LineReport
  let wish: Wish

  /// What whoever starts it has said beforehand.
  package struct Wish: Sendable {
    let isConfirmed: Bool
    /// The step that it is said to; nil for whichever comes next.
    let step: TakeoverStep?
    /// The name of the stack as given on the command line: it stands for typing it.
    let typedName: String?
    let role: RoleARN?
    /// Whether the vault and the role that AWS Backup lacks may be made.
    let mayBeSetUp: Bool

    package init(
      isConfirmed: Bool, to step: TakeoverStep? = nil, typedName: String?, role: RoleARN?, mayBeSetUp: Bool
    ) {
      self.isConfirmed = isConfirmed
      self.step = step
      self.typedName = typedName
      self.role = role
      self.mayBeSetUp = mayBeSetUp
    }
  }

  package init(_ wish: Wish, context: CommandContext, in region: Region, report: LineReport) {
    (self.wish, self.context, self.region, self.report) = (wish, context, region, report)
  }

  var console: Console { context.console }
  var desk: OperationRunner { context.desk }
  var runner: TakeoverRunner { TakeoverRunner(desk: desk) }
  var place: String { context.place(of: context.stackName, in: region) }
  /// What goes on from wherever it is left.
  var command: String {
    let role = wish.role.map { ["--role-arn \($0)"] } ?? []
    return (["gitlab-wizard takeover \(place)"] + (wish.mayBeSetUp ? ["--set-up-backup"] : []) + role)
      .joined(separator: " ")
  }
  /// The same for one step, and for no other that may come first by then, with the yes to it.
  func command(to step: TakeoverStep) -> String {
    switch step {
    case .copy, .keep: "\(command) --step \(step.rawValue) --yes"
    case .delete: "\(command) --step \(step.rawValue) --confirm \(context.stackName)"
    case .deploy: command
    }
  }
  /// What makes the new stack, with the answers that are known.
  func deployment(of sight: TakeoverSight) -> String {
    let account = context.accountOptions.isEmpty ? [] : [context.accountOptions]
    return (["gitlab-wizard deploy --region \(region)"] + sight.options + account).joined(separator: " ")
  }

  /// All steps, and how far it has come. Nothing is changed.
  package func plan() async throws -> TakeoverReport {
    context.remarkOnRehearsal()
    return TakeoverReport(try await look(), self, type: nil)
  }

  /// Returns the exit code.
  package func run() async throws -> ExitCode {
    if let name = wish.typedName, name != context.stackName {
      throw Failure(.answerRefused, ChangeSetPhrases.typedNameIsAnother)
    }
    context.remarkOnRehearsal()
    let sight = try await look()
    try say(sight)
    if let step = wish.step, step != sight.next {
      throw Failure(.checkFailed, TakeoverPhrases.isAnotherStep(step.title, next: sight.next.title))
    }
    report.change { ($0.comeback, $0.startsByAWS) = (command, true) }
    guard case .standing(let stack, let seed, _) = sight.existence else { return try handOver(sight) }
    if let obstacle = sight.obstacle { throw Failure(.checkFailed, obstacle) }
    switch sight.next {
    case .copy: return try await makeCopy(sight, seed)
    case .keep: return try await keep(sight, seed, stack)
    case .delete: return try await delete(sight, seed, stack)
    // Comes after the stack is gone.
    case .deploy: return try handOver(sight)
    }
  }

  private func say(_ sight: TakeoverSight) throws {
    let words = TakeoverReport(sight, self, type: "plan")
    switch report.printer.output {
    case .json: try report.printer.line(words)
    case .text: try console.tell(words: words.text(console.language))
    }
  }

  /// A stack that cannot be taken over is refused with the reason.
  func look() async throws -> TakeoverSight {
    let name = context.stackName
    let found = try await desk.patiently { () throws(AWSTrouble) in try await desk.cli(region).stack(named: name) }
    guard let stack = found else {
      if let gone = try await runner.sight(ofGone: name, in: region) { return gone }
      throw Failure(.refusedByAWS, CommandPhrases.noSuchStack(name, region: region.description))
    }
    guard !stack.isEmpty else { throw Failure(.checkFailed, context.onlyAChangeSet(name, in: region)) }
    if stack.isBusy {
      throw Failure(.checkFailed, TakeoverPhrases.isBusy(name, stack.status.rawValue))
    }
    switch try await runner.seedStack(stack) {
    case .failure(let refusal): throw Failure(.checkFailed, refusal.sentence(about: name))
    case .success(let seed): return try await runner.sight(of: seed, stack)
    }
  }

  /// Asks for the yes of a step, which may have been given on the command line.
  func wantYes(_ question: Phrase, to step: TakeoverStep) throws {
    if wish.isConfirmed, wish.step == step { return }
    guard context.interaction.canAsk else { throw Failure(.answerRefused, CommandPhrases.needsYes) }
    guard console.agrees(to: question) else { throw Failure(.saidNo, RunPhrases.saidNo) }
  }

  /// A report of something that is a part of this: its end is none of the whole.
  func part(_ type: String) -> LineReport {
    let part = LineReport(partOf: report, type: type, sharesOrders: true)
    part.change { $0.comeback = command }
    return part
  }

  // MARK: The end

  /// What a step has come to, said once.
  ///
  /// - Parameters:
  ///   - next: what goes on from here; nil where nothing is left for this command.
  ///   - words: for people; a command among them stands alone.
  ///   - told: how many of the words people have read already.
  func finish(
    _ status: TakeoverResultLine.Status, _ step: TakeoverStep, _ sight: TakeoverSight, _ words: [Phrase],
    told: Int = 0, point: String? = nil, code: ExitCode? = nil, next: String? = nil, title: Phrase? = nil
  ) throws -> ExitCode {
    let code = code ?? status.exitCode
    let next = next.map { status == .stepsLeft ? rehearsed($0, after: step) : $0 }
    let words = words.prefix(told) + afterwards(Array(words.dropFirst(told)))
    guard report.change({ $0.departure.end() }) else { return code }
    report.change { $0.order.settle() }
    switch report.printer.output {
    case .json:
      try report.printer.line(
        TakeoverResultLine(
          status: status, step: step.rawValue, stack: sight.stack, fileSystem: sight.fileSystem.id,
          secret: sight.password, recoveryPoint: point ?? sight.copy.point?.arn,
          release: sight.release.tag?.description, next: next,
          message: Array(words).text(in: console.language), exitCode: code))
    case .text:
      for phrase in words.dropFirst(told) { console.printError(phrase) }
      if let next {
        if let title { console.printError(title) }
        try console.tell(command: next)
      }
    }
    return code
  }

  /// What AWS's own command would start is gone with a rehearsal.
  private func afterwards(_ words: [Phrase]) -> [Phrase] {
    let isOfAWS = words.contains { $0.english.hasPrefix("aws ") }
    return context.isRehearsal && isOfAWS ? [RehearsalPhrases.hasEnded] + words : words
  }

  /// The command in the scenario in which the step is done: the account of a rehearsal ends with the command that did it.
  private func rehearsed(_ command: String, after step: TakeoverStep) -> String {
    guard context.isRehearsal else { return command }
    let scenario =
      switch step {
      case .copy: "seed-copied"
      case .keep: "seed-kept"
      case .delete, .deploy: "seed-gone"
      }
    return command.replacing(context.accountOptions, with: "--rehearse --scenario \(scenario)")
  }

  /// What is left to do is an ordinary deployment, which asks for the rest.
  private func handOver(_ sight: TakeoverSight) throws -> ExitCode {
    let isMounted = if case .gone(let count?) = sight.existence { count > 0 } else { false }
    return try finish(
      isMounted ? .inUse : .ready, .deploy, sight, TakeoverReport.wordsOfDeployment(sight),
      next: deployment(of: sight), title: TakeoverPhrases.deployBy)
  }
}
