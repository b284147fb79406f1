internal import AWSGateway
internal import Account
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Phrases
internal import Screens

/// A copy of the file system in lines: the wish, what it needs, and the wait for it, with signs of life.
struct LineCopy: Sendable {
  let context: CommandContext
  let report: LineReport
  let stackID: String
  /// The logical id of the file system.
  let fileSystem: String
  let choice: BackupChoice

  /// Seconds between two looks, and between two signs of life.
  private static let pause = 15.0
  private static let heartbeat = 30.0

  private var console: Console { context.console }
  private var desk: OperationRunner { context.desk }

  /// Returns what became of it: made, or missing and why.
  func make() async throws -> LastCopy {
    var copy = LastCopy.seeking
    try report.say(copy)
    if let place = await place(for: &copy) {
      if choice.stopsGitLab { try await stopGitLab(for: place, &copy) }
      try report.say(copy)
      if case .asked = copy { await start(in: place, &copy) }
    }
    try report.say(copy)
    try await wait(for: &copy)
    try report.say(copy)
    if copy.isMissing { await report.startGitLab(desk, ofStack: stackID) }
    return copy
  }

  /// Only once everything else for the copy is there, so that nobody has to do without GitLab for nothing.
  private func stopGitLab(for place: BackupPlace, _ copy: inout LastCopy) async throws {
    copy = .standsBy(place)
    try report.say(copy)
    try await report.stopGitLab(desk, ofStack: stackID)
    let standstill = report.standstill
    copy = standstill.isStopped ? .asked : .missing(because: standstill.hindrance)
  }

  /// nil where it cannot be started, or where one is under way already.
  private func place(for copy: inout LastCopy) async -> BackupPlace? {
    do throws(AWSTrouble) {
      let aws = desk.cli(where: stackID)
      let identity = try await desk.patiently { () throws(AWSTrouble) in try await aws.identity() }
      let place = try await desk.backupPlace(of: fileSystem, stackID: stackID, account: identity.account)
      return copy.take(place, stopped: choice.stopsGitLab) ?? completed(&copy)
    } catch {
      copy.met(error.sentence.followed(by: error.advice))
      return nil
    }
  }

  private func start(in place: BackupPlace, _ copy: inout LastCopy) async {
    do throws(AWSTrouble) {
      copy.take(try await desk.startBackup(in: place, ofStack: stackID))
    } catch {
      copy.met(error.sentence.followed(by: error.advice), isInDoubt: error.isOrderInDoubt)
    }
  }

  /// What is missing is made only after a yes: by flag, or by whoever is there to be asked.
  private func completed(_ copy: inout LastCopy) -> BackupPlace? {
    guard case .needsPlace(let place) = copy, let lack = copy.sentence else { return nil }
    for phrase in [lack] + place.toBeMade { console.printError(phrase) }
    guard choice.mayBeSetUp || context.interaction.canAsk else {
      copy = .missing(because: lack.followed(by: .setUpBackupByFlag))
      return nil
    }
    guard choice.mayBeSetUp || console.agrees(to: .backupPlaceQuestion) else {
      copy = .missing(because: .backupWasDeclined)
      return nil
    }
    copy = .asked
    return place
  }

  private func wait(for copy: inout LastCopy) async throws {
    var said = desk.clock.now
    while case .underWay(let job, _, _) = copy {
      await desk.clock.sleep(Self.pause)
      do throws(AWSTrouble) {
        copy.take(try await desk.cli(where: stackID).backup(job: job.id))
      } catch {
        copy.met(error.sentence)
      }
      guard desk.clock.now - said >= Self.heartbeat, copy.isPending else { continue }
      try report.say(copy)
      said = desk.clock.now
    }
  }
}
