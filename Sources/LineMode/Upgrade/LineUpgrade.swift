package import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Upkeep

/// Upgrade of a GitLab in lines, one required stop after another. Where it stands is in the stack alone.
package struct LineUpgrade: Sendable {
  let context: CommandContext
  let region: Region
  let report: LineReport
  let wish: Wish

  /// What whoever starts it wants.
  package struct Wish: Sendable {
    /// nil for the release to take where nobody has said.
    package let goal: ImageTag?
    /// Whether to wait between steps, and go on.
    package let waits: Bool
    package let role: RoleARN?
    /// The name of the stack as given on the command line: it stands for typing it.
    package let typedName: String?
    package let backup: BackupChoice

    package init(goal: ImageTag?, waits: Bool, role: RoleARN?, typedName: String?, backup: BackupChoice) {
      self.goal = goal
      self.waits = waits
      self.role = role
      self.typedName = typedName
      self.backup = backup
    }
  }

  package init(_ wish: Wish, context: CommandContext, in region: Region, report: LineReport) {
    (self.wish, self.context, self.region, self.report) = (wish, context, region, report)
  }

  var console: Console { context.console }
  private var printer: LinePrinter { report.printer }
  private var place: String { context.place(of: context.stackName, in: region) }
  /// What goes on with it.
  private var command: String { "gitlab-wizard upgrade \(place)" + (wish.goal.map { " --to \($0.version)" } ?? "") }

  /// The way and what stops its next step. Nothing is changed.
  package func plan() async throws -> UpgradeReport {
    context.remarkOnRehearsal()
    printer.say(UpgradePhrases.isAsked)
    let (_, outlook) = try await look()
    return UpgradeReport(
      outlook, of: context.stackName, at: place, isGoalNamed: wish.goal != nil, in: console.language)
  }

  /// Returns the exit code. Whatever keeps it from going on after a step, says how far it has come and what goes on with it.
  package func run() async throws -> ExitCode {
    do {
      return try await goOn()
    } catch {
      guard let done = report.now.stepDone, let failure = Failure(error) else { throw error }
      let left = (try? Releases.builtIn.path(from: done, to: wish.goal).steps) ?? []
      return try end(.stepsLeft, at: done, left, because: failure.lines, code: failure.code)
    }
  }

  private func goOn() async throws -> ExitCode {
    if let name = wish.typedName, name != context.stackName {
      throw Failure(.answerRefused, ChangeSetPhrases.typedNameIsAnother)
    }
    context.remarkOnRehearsal()
    printer.say(UpgradePhrases.isAsked)
    var (live, outlook) = try await look()
    let path = outlook.path
    if path.steps.isEmpty {
      let words = UpgradePhrases.isThere(
        context.stackName, path.from.version, isNamed: wish.goal != nil, asOf: Releases.builtIn.asOf)
      return try end(.reached, at: path.from, [], because: [words])
    }
    try say(outlook)
    let said = outlook.obstacles
    for number in path.steps.indices {
      if !outlook.isOpen, wish.waits { (live, outlook) = try await waitUntilOpen(live, outlook) }
      guard outlook.isOpen else {
        if printer.output == .text, outlook.obstacles != said { try say(outlook) }
        return try end(outlook.passes ? .tooEarly : .stopped, outlook)
      }
      guard wish.typedName != nil || context.interaction.canAsk else {
        throw Failure(.answerRefused, UpgradePhrases.needsName)
      }
      guard let step = outlook.path.steps.first else { break }
      printer.say(UpgradePhrases.stepBegins(number + 1, of: path.steps.count, step.release.version))
      let code = try await change(live, to: step.release)
      guard code == .done else { return code }
      let left = Array(outlook.path.steps.dropFirst())
      report.begins(
        after: step.release,
        left.isEmpty
          ? [UpgradePhrases.atTheGoal(step.release.version), Phrase(verbatim: "gitlab-wizard test \(place)")]
          : [UpgradePhrases.between(step.release.version), Phrase(verbatim: command)])
      printer.say(UpgradePhrases.stepIsDone(step.release.version))
      if let (status, words) = try await test() { return try end(status, at: step.release, left, because: words) }
      guard !left.isEmpty else { break }
      guard wish.waits else { return try end(.stepsLeft, at: step.release, left) }
      (live, outlook) = try await look()
    }
    return try end(.reached, at: path.goal, [], because: [UpgradePhrases.goalIsReached(path.goal.version)])
  }

  // MARK: Looking

  private func look() async throws -> (LiveStack, UpgradeOutlook) {
    let live = try await context.liveStack(in: region)
    let path: UpgradePath
    switch live.upgradePath(to: wish.goal, at: place) {
    case .success(let found): path = found
    case .failure(let trouble): throw Failure(trouble)
    }
    guard !path.steps.isEmpty else { return (live, outlook(live, path, .notAsked)) }
    let sight = await context.desk.upgradeSight(ofStack: live.description.id, fileSystem: live.plan?.filesToCopy)
    return (live, outlook(live, path, sight))
  }

  private func outlook(_ live: LiveStack, _ path: UpgradePath, _ sight: UpgradeSight) -> UpgradeOutlook {
    UpgradeOutlook(
      path, sight,
      isGuarded: path.steps.first.map { live.releaseToKeep(before: $0.release) == nil } ?? true, plan: live.plan,
      durations: context.durations(of: live.description.id))
  }

  private func say(_ outlook: UpgradeOutlook) throws {
    let words = UpgradeReport(
      outlook, of: context.stackName, at: place, isGoalNamed: wish.goal != nil, type: "path", in: console.language)
    switch printer.output {
    case .json: try printer.line(words)
    case .text: try console.tell(words: words.text(console.language))
    }
  }

  // MARK: Waiting

  /// Asks again each minute until nothing stops the next step, or what does not pass does. A look that sees nothing is made
  /// again some times: a new container lets nobody in for its first minute.
  private func waitUntilOpen(_ live: LiveStack, _ first: UpgradeOutlook) async throws -> (LiveStack, UpgradeOutlook) {
    let clock = context.desk.clock
    let start = clock.now
    var (live, outlook) = (live, first)
    var blind = 0
    while !outlook.isOpen {
      blind = outlook.obstacles.contains(where: \.isUnseen) ? blind + 1 : 0
      guard outlook.obstacles.allSatisfy({ $0.passes || $0.isUnseen }), blind < 5 else { break }
      try sayWaiting(Int(clock.now - start), outlook)
      await clock.sleep(60)
      (live, outlook) = try await look()
    }
    return (live, outlook)
  }

  private func sayWaiting(_ elapsed: Int, _ outlook: UpgradeOutlook) throws {
    switch printer.output {
    case .json:
      try printer.line(UpgradeWaitLine(elapsed: elapsed, stoppedBy: stops(of: outlook)))
    case .text:
      guard let words = outlook.obstacles.first?.sentence else { return }
      console.printError(UpgradePhrases.waitingFor(Stopwatch.text(Double(elapsed)), words))
    }
  }

  private func stops(of outlook: UpgradeOutlook) -> [UpgradeReport.Stop] {
    outlook.obstacles.map { UpgradeReport.Stop($0, at: place, in: console.language) }
  }

  // MARK: The step

  /// The ordinary change of the release and of nothing else: of the answers of the stack, whatever else is answered elsewhere.
  private func change(_ live: LiveStack, to release: ImageTag) async throws -> ExitCode {
    var answers = context
    answers.answers = live.answers
    for key in [AnswerKey.stackName, .stackRegion, .accountID] { answers.answers[key] = context.answers[key] }
    answers.answers[.imageTag] = .text(release.description)
    let (context, choices) = try await answers.withChoicesForAccount(in: region)
    let (template, plan) = try context.template(choices)
    report.change { $0.isPart = true }
    return try await LineDeployment(
      context: context, choices: choices, template: template, plan: plan, region: region, report: report,
      isConfirmed: wish.typedName != nil, isDetached: false, onFailure: .undo, role: wish.role,
      typedName: wish.typedName, backup: wish.backup
    ).goOn()
  }

  /// From inside; nil where all was well. A new container lets nobody in for its first minute.
  private func test() async throws -> (UpgradeResultLine.Status, [Phrase])? {
    let test = LineSmokeTest(context.ofPart, in: region, report: LineReport(partOf: report, type: "test"))
    for attempt in 1... {
      do {
        let result = try await test.carryOut()
        if result.hasPassed { return nil }
        return result.isLost ? (.untested, [UpgradePhrases.isUntested]) : (.testFailed, [UpgradePhrases.testFailed])
      } catch let error where !(error is OutputFault) {
        guard attempt == SmokeTest.attemptsAfterStart else {
          await context.desk.clock.sleep(SmokeTest.pause)
          continue
        }
        return (.untested, [UpgradePhrases.isUntested] + (Failure(error)?.lines ?? []))
      }
    }
    return nil
  }

  // MARK: The end

  private func end(_ status: UpgradeResultLine.Status, _ outlook: UpgradeOutlook) throws -> ExitCode {
    try end(
      status, at: outlook.path.from, outlook.path.steps,
      because: [
        UpgradePhrases.notBegun(
          (outlook.path.steps.first?.release ?? outlook.path.goal).version, after: report.now.stepDone?.version)
      ], stoppedBy: outlook)
  }

  private func end(
    _ status: UpgradeResultLine.Status, at release: ImageTag, _ left: [UpgradePath.Step], because reason: [Phrase] = [],
    stoppedBy outlook: UpgradeOutlook? = nil, code: ExitCode? = nil
  ) throws -> ExitCode {
    let code = code ?? status.exitCode
    guard report.change({ $0.departure.end() }) else { return code }
    // What was not tested well is tested first.
    let command = left.isEmpty ? nil : status.wantsTest ? "gitlab-wizard test \(place)" : command
    let advice = status.words(stepsLeft: left.count) + [command].compactMap { $0.map(Phrase.init(verbatim:)) }
    // What nothing was changed in can be come back to in another rehearsal.
    let hasChanged = report.now.stepDone != nil
    let words = reason + (hasChanged ? RehearsalPhrases.afterwards(advice) : advice)
    switch printer.output {
    case .json:
      try printer.line(
        UpgradeResultLine(
          status: status, release: release.version, to: (left.last?.release ?? release).version,
          stepsLeft: left.map(\.release.version), stoppedBy: outlook.map(stops) ?? [],
          command: hasChanged ? command.flatMap(Program.lasting) : command, message: words.text(in: console.language),
          exitCode: code))
    case .text:
      for phrase in words { console.printError(phrase) }
    }
    return code
  }
}
