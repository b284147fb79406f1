internal import Account
internal import AWSGateway
package import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Pricing
internal import Upkeep

/// A backup of the whole file system now, in lines: what it takes and costs, the yes, the copy, and GitLab started again.
package struct LineCopy: Sendable {
  private let context: CommandContext
  private let region: Region
  private let report: LineReport
  private let wish: CopyWish
  /// Whether it is only told what it takes: nothing is written then.
  package var isDryRun = false

  package init(_ wish: CopyWish, _ context: CommandContext, in region: Region, report: LineReport) {
    (self.wish, self.context, self.region, self.report) = (wish, context, region, report)
  }

  private var console: Console { context.console }

  /// Returns the exit code.
  package func run() async throws -> ExitCode {
    context.remarkOnRehearsal()
    let live = try await context.liveStack(in: region)
    let place = context.place(of: live.description.name, in: region)
    report.change { $0.copyPlace = place }
    for remark in live.remarks { console.printError(remark) }
    let fileSystem = try await context.fileSystem(of: live)
    // Whoever stops it meanwhile would be in its way, and what it makes would be half of two versions.
    if live.description.isBusy {
      throw Failure(
        .checkFailed, RunPhrases.somethingRuns(live.description.name, live.description.status.rawValue, at: place))
    }
    let egressTrouble = try await egressTrouble(of: live)
    if wish.stopsGitLab == true, let egressTrouble, egressTrouble.isClosed {
      let running = Phrase(verbatim: "gitlab-wizard backup now \(place) --no-stop")
      throw Failure(
        .checkFailed,
        lines: [CopyPhrases.wouldNotStartAgain, running]
          + egressTrouble.lines(at: place, accountOptions: context.accountOptions))
    }
    let forecast = await context.copyForecast(of: fileSystem, in: region)
    try explain(
      forecast, of: live, fileSystem, egressTrouble?.lines(at: place, accountOptions: context.accountOptions) ?? [])
    if isDryRun {
      return try report.endDryRun(adding: wish.isConfirmed || context.interaction.canAsk ? [] : ["--yes"])
    }
    guard let stops = try decide(mayStop: egressTrouble?.isClosed != true) else {
      throw Failure(.saidNo, CopyPhrases.saidNo)
    }
    return try await make(of: live, stoppingGitLab: stops)
  }

  // MARK: Before the yes

  /// What is against the start that follows a stop for the copy; nil where nothing is, and where GitLab is not stopped for it, or is
  /// already.
  private func egressTrouble(of live: LiveStack) async throws -> EgressTrouble? {
    let (desk, id) = (context.desk, live.description.id)
    let asks = wish.stopsGitLab ?? !wish.isConfirmed
    guard asks, live.mayHaveNATInstance, let trouble = await desk.egressTrouble(ofStack: id) else { return nil }
    let service = try await desk.backups.service(ofStack: id)
    return (service?.tasks ?? 0) > 0 ? trouble : nil
  }

  /// - Parameter warnings: what is in the way of GitLab's next start, or may be.
  private func explain(
    _ forecast: CopyForecast, of live: LiveStack, _ fileSystem: FileSystemARN, _ warnings: [Phrase]
  ) throws {
    let name = live.description.name
    guard report.printer.output == .text else {
      return try report.printer.line(
        CopyReviewLine(
          forecast, of: name, region, fileSystem, stops: wish.stopsGitLab, keptDays: wish.keptDays,
          warnings: warnings.map { $0[console.language] }))
    }
    let size = forecast.bytes.map { CopyPhrases.size($0) } ?? CopyPhrases.sizeIsNotKnown
    console.printError(CopyPhrases.copies("\(name), \(region)", size))
    console.printError(CopyPhrases.costs(forecast.monthly?.hourly, isFirst: forecast.isFirst))
    console.printError(wish.keptDays.map { CopyPhrases.keptFor($0) } ?? CopyPhrases.keptForEver)
    let away = forecast.away
    switch wish.stopsGitLab {
    case true: console.printError(CopyPhrases.stopsFor(away.shortest, away.longest))
    case false: console.printError(BackupPhrases.ofRunningGitLab)
    case nil:
      console.printError(BackupPhrases.ofRunningGitLab)
      // Without a word of it GitLab runs on, unless somebody can be asked.
      if !wish.isConfirmed, !isDryRun, context.interaction.canAsk {
        console.printError(CopyPhrases.mayBeStopped(away.shortest, away.longest))
      }
    }
    for words in warnings { console.printError(words) }
  }

  /// Whether GitLab is stopped for it; nil where somebody said no.
  ///
  /// - Parameter mayStop: whether it would start again.
  private func decide(mayStop: Bool) throws -> Bool? {
    // Nobody does without GitLab who has not said so.
    if wish.isConfirmed { return wish.stopsGitLab ?? false }
    guard context.interaction.canAsk else { throw Failure(.answerRefused, CommandPhrases.needsYes) }
    if let stops = wish.stopsGitLab { return console.agrees(to: CopyPhrases.nowQuestion) ? stops : nil }
    guard mayStop else {
      console.printError(CopyPhrases.wouldNotStartAgain)
      return console.agrees(to: CopyPhrases.nowQuestion) ? false : nil
    }
    console.printError(CopyPhrases.wayQuestion)
    return switch (console.readLine() ?? "").lowercased() {
    case "s": true
    case "b": false
    default: nil
    }
  }

  // MARK: The copy

  private func make(of live: LiveStack, stoppingGitLab stops: Bool) async throws -> ExitCode {
    let copying = LineBackupRun(report: report, desk: context.desk, stackID: live.description.id)
    let choice = BackupChoice(
      isWished: true, stopsGitLab: stops, mayBeSetUp: wish.mayBeSetUp, keptDays: wish.keptDays)
    if stops { report.leaves { await copying.callOff() } }
    var lacksPlace = false
    do {
      let file = live.plan?.filesToCopy
      try await copying.perform(try copying.change { $0.begin(copying: file, choice) })
      if case .needsPlace(let place) = copying.run.copy {
        let requests = try setUp(place, copying)
        lacksPlace = requests.isEmpty
        try await copying.perform(requests)
      }
    } catch {
      await copying.startGitLab()
      throw error
    }
    // Whoever stopped us meanwhile starts it, and has the last word.
    if report.now.departure.isStopped { return .failed }
    await copying.startGitLab()
    return try end(copying.run, lacksPlace: lacksPlace)
  }

  /// What is missing is made only after a yes of whoever is there to be asked.
  private func setUp(_ place: BackupPlace, _ copying: LineBackupRun) throws -> [BackupRun.Request] {
    let lack = BackupPhrases.needsPlace(vault: place.vault == nil, role: place.role == nil)
    guard context.interaction.canAsk else {
      try copying.change { $0.mayNotBeSetUp(because: lack.followed(by: BackupPhrases.setUpBackupByFlag)) }
      return []
    }
    for phrase in place.toBeMade { console.printError(phrase) }
    if console.agrees(to: BackupPhrases.placeQuestion) { return try copying.change { $0.mayBeSetUp() } }
    try copying.change { $0.mayNotBeSetUp() }
    return []
  }

  private func end(_ run: BackupRun, lacksPlace: Bool) throws -> ExitCode {
    let code = lacksPlace ? .checkFailed : run.exitCode
    guard report.change({ $0.departure.end() }) else { return code }
    let start = report.now.commandToStart
    if report.printer.output == .json {
      try report.printer.line(
        CopyResultLine(
          run, startedBy: start, cause: code == .done ? nil : run.copy.sentence?[console.language], exitCode: code,
          in: console.language))
    } else {
      if case .made(let job) = run.copy { try console.tell(job.recoveryPoint ?? job.id) }
      console.printError(parting: run.partingWords(during: .none, start: start))
    }
    return code
  }
}
