internal import Deployment
internal import OperationRunning
internal import Operations
internal import Phrases

/// A backup under way in lines: each step of it done and told, with signs of life.
struct LineBackupRun: Sendable {
  let report: LineReport
  let desk: OperationRunner
  let stackID: String

  /// What is known of it.
  var run: BackupRun { report.now.backup }
  private var printer: LinePrinter { report.printer }

  /// Seconds between two signs of life.
  private static let heartbeat = 30.0

  /// Takes the backup one step on, and says what is news. Returns what that led to.
  ///
  /// - Parameter isAboutGitLab: whether what became of GitLab comes first, for the rest follows from it.
  func change<Result>(aboutGitLab isAboutGitLab: Bool = false, _ step: (inout BackupRun) -> Result) throws -> Result {
    let (old, new, result) = report.change { now in
      let old = now.backup
      let result = step(&now.backup)
      return (old, now.backup, result)
    }
    if isAboutGitLab {
      try sayStandstill(of: new, after: old, with: old.copy)
      try sayCopy(of: new, after: old)
    } else {
      try sayCopy(of: new, after: old)
      try sayStandstill(of: new, after: old, with: new.copy)
    }
    return result
  }

  /// Does what a backup asks for, until nothing is left to do, with signs of life.
  func perform(_ requests: [BackupRun.Request]) async throws {
    var (rest, said) = (requests, desk.clock.now)
    while !rest.isEmpty {
      let response = await desk.backups.perform(rest.removeFirst(), ofStack: stackID)
      let isAboutGitLab = if case .service = response { true } else { false }
      let old = run
      rest += try change(aboutGitLab: isAboutGitLab) { $0.update(response) }
      let new = run
      // What was told just now is a sign of life too.
      if Self.isNews(new.copy, after: old.copy) || Self.isNews(new.standstill, after: old.standstill) {
        said = desk.clock.now
      }
      guard !rest.isEmpty, desk.clock.now - said >= Self.heartbeat else { continue }
      said = desk.clock.now
      if let words = new.standstill.isPending ? new.standstill.sentence : new.copy.sentence {
        try say(words, new.copy, new.standstill)
      }
    }
  }

  /// Starts GitLab again where we stopped it and nothing else will; says so, or how to. Nothing that goes wrong here is thrown:
  /// something has gone wrong already.
  func startGitLab() async {
    await settle { $0.startAgain() }
    await answerIsThere()
  }

  /// The same for whoever leaves: what is not begun never begins.
  func callOff() async {
    await settle { $0.callOff() }
    await answerIsThere()
  }

  /// An order that is out is answered to whoever gave it.
  private func answerIsThere() async {
    while run.standstill.isInFlight { await desk.clock.sleep(0.2 * desk.clock.speed) }
  }

  /// What follows for GitLab once AWS has answered the order that it was stopped for.
  func settleGitLab(after answer: OrderAnswer) async {
    await settle { $0.take(answer) }
  }

  /// The same once the operation has ended.
  func settleGitLab(after outcome: Outcome, _ progress: DeploymentProgress) async {
    await settle {
      $0.take(outcome, of: progress.operation, serviceIsGone: progress.serviceIsGone)
    }
  }

  /// Takes it a step on and does what that takes, whether or not it can be said: nobody may be there any more to read it.
  private func settle(_ step: (inout BackupRun) -> [BackupRun.Request]) async {
    var rest: [BackupRun.Request] = []
    try? change { rest = step(&$0) }
    while !rest.isEmpty {
      let response = await desk.backups.perform(rest.removeFirst(), ofStack: stackID)
      try? change(aboutGitLab: true) { rest += $0.update(response) }
    }
  }

  // MARK: Saying it

  /// How far a copy has come under way is a sign of life, and everything else is said once.
  private static func isNews(_ new: LastCopy, after old: LastCopy) -> Bool {
    if case (.underWay, .underWay) = (old, new) { return false }
    return old != new && new.sentence != nil
  }

  private static func isNews(_ new: Standstill, after old: Standstill) -> Bool {
    old.sentence != new.sentence && new.sentence != nil
  }

  private func sayCopy(of new: BackupRun, after old: BackupRun) throws {
    guard Self.isNews(new.copy, after: old.copy), let words = new.copy.sentence else { return }
    if case (.seeking, .underWay) = (old.copy, new.copy) { printer.say(CopyPhrases.orderedNothing) }
    try say(words, new.copy, new.standstill)
  }

  private func sayStandstill(of new: BackupRun, after old: BackupRun, with copy: LastCopy) throws {
    guard Self.isNews(new.standstill, after: old.standstill), let words = new.standstill.sentence else { return }
    // Why an order is in doubt is said by whoever gave it.
    if case .left = new.standstill, case .stopped = old.standstill { return }
    // Nobody waits for a GitLab that ends with the program.
    if case .started = new.standstill, report.now.isRehearsed { printer.say(RehearsalPhrases.hasEnded) }
    try say(words, copy, new.standstill)
  }

  private func say(_ words: Phrase, _ copy: LastCopy, _ standstill: Standstill) throws {
    switch printer.output {
    case .json:
      let start = standstill.place.map(report.now.commandToStart)
      try printer.line(BackupLine(copy, standstill, startCommand: start, in: printer.console.language))
    case .text: printer.console.printError(words)
    }
  }
}
