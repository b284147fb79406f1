package import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Synchronization
internal import Upkeep

/// A backup by `gitlab-backup` in GitLab's container, in lines: what it takes, the yes, and what is seen of it.
package final class LineFileBackup: Sendable {
  private let context: CommandContext
  private let region: Region
  private let report: LineReport
  private let isConfirmed: Bool
  private let state = Mutex(State())

  private struct State {
    var run = FileBackupRun()
    /// The stack and its region, as commands take them; empty before that is known.
    var place = ""
    var isOver = false
  }

  /// Seconds between two signs of life.
  private static let heartbeat = 30.0

  package init(_ context: CommandContext, in region: Region, report: LineReport, isConfirmed: Bool) {
    self.context = context
    self.region = region
    self.report = report
    self.isConfirmed = isConfirmed
  }

  private var console: Console { context.console }

  /// Returns the exit code.
  package func run() async throws -> ExitCode {
    context.remarkOnRehearsal()
    let live = try await context.liveStack(in: region)
    let place = context.place(of: live.description.name, in: region)
    state.withLock { $0.place = place }
    for remark in live.remarks { console.printError(remark) }
    report.printer.say(CopyPhrases.makesFile("\(live.description.name), \(region)"))
    report.printer.say(CopyPhrases.fileTakes)
    guard isConfirmed || context.interaction.canAsk else { throw Failure(.answerRefused, CommandPhrases.needsYes) }
    guard isConfirmed || console.agrees(to: CopyPhrases.fileQuestion) else {
      throw Failure(.saidNo, CopyPhrases.fileSaidNo)
    }
    return try await follow(live.description.id)
  }

  private func follow(_ stackID: String) async throws -> ExitCode {
    let clock = context.desk.clock
    var requests = state.withLock { $0.run.begin() }
    report.printer.say(CopyPhrases.fileIsAsked)
    var (life, isKnown) = (clock.now, false)
    while let request = requests.first {
      let result = await context.desk.perform(request, ofStack: stackID)
      // Whoever called it off has ended the session too, which tells nothing of the backup.
      try Task.checkCancellation()
      let run = state.withLock { state in
        requests = state.run.update(result)
        return state.run
      }
      if let end = run.end { return try self.end(end) }
      if !isKnown, case .running(.running(let since, let isNew, _, _)) = run.stage {
        isKnown = true
        report.printer.say(isNew ? CopyPhrases.fileHasBegun : CopyPhrases.fileRunsAlready(since: UTC.date(since)))
      }
      guard clock.now - life >= Self.heartbeat else { continue }
      life = clock.now
      try tell(run)
    }
    return .failed
  }

  private func tell(_ run: FileBackupRun) throws {
    guard report.printer.output == .text else {
      return try report.printer.line(FileBackupLine(run, in: console.language))
    }
    if let words = run.sentence { console.printError(words) }
    if let trouble = run.trouble { console.printError(BackupPhrases.notSeen(trouble)) }
  }

  private func end(_ end: FileBackupRun.End) throws -> ExitCode {
    state.withLock { $0.isOver = true }
    if case .refused(let trouble) = end { throw Failure(trouble) }
    guard report.change({ $0.departure.end() }) else { return end.exitCode }
    guard report.printer.output == .text else {
      try report.printer.line(FileBackupResultLine(end, in: console.language))
      return end.exitCode
    }
    if case .made(let file, _) = end {
      try console.tell("\(BackupFiles.directory)/\(file.name)")
      if let keys = file.keys { try console.tell("\(BackupFiles.keysDirectory)/\(keys)") }
    }
    console.printError(end.sentence)
    console.printError(parting: commands(after: end))
    return end.exitCode
  }

  /// What to do next, each command alone on its line.
  private func commands(after end: FileBackupRun.End) -> [Phrase] {
    let place = state.withLock { $0.place }
    func command(_ words: String) -> Phrase { Phrase(verbatim: "gitlab-wizard \(words)") }
    switch end {
    case .made: return [CopyPhrases.fileLiesThere, command("backup now \(place) --stop")]
    case .failed: return [CopyPhrases.fileLog, command("shell \(place) -- cat /run/gitlab-wizard-backup/log")]
    case .notKnown: return [CopyPhrases.comesBack, command("backup file \(place)")]
    case .busy, .gone, .refused: return []
    }
  }

  /// Says how it ended for whoever stopped us.
  package func end(bySignal code: ExitCode) {
    let state = state.withLock { $0 }
    let goesOn = state.run.goesOnByItself
    guard !state.isOver, report.change({ $0.departure.part() }) else { return }
    guard report.printer.output == .text else {
      try? report.printer.line(FileBackupResultLine(leaving: code, goesOn: goesOn, in: console.language))
      return
    }
    guard goesOn else { return console.printError(CopyPhrases.nothingBegun) }
    let command = Phrase(verbatim: "gitlab-wizard backup file \(state.place)")
    console.printError(parting: [CopyPhrases.fileGoesOn, CopyPhrases.comesBack, command])
  }
}
