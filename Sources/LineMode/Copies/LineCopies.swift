internal import Account
internal import AWSGateway
internal import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Upkeep

/// The list of a GitLab's backups, in lines. Each part of it may fail alone, and says so.
package struct LineCopies: Sendable {
  private let context: CommandContext
  private let region: Region
  private let report: LineReport

  package init(_ context: CommandContext, in region: Region, report: LineReport) {
    (self.context, self.region, self.report) = (context, region, report)
  }

  /// Where nobody could see what AWS Backup keeps, that is thrown after all else was told: a script has to know.
  ///
  /// - Parameter showsAll: whether all are shown and looked up.
  package func show(all showsAll: Bool) async throws {
    context.remarkOnRehearsal()
    let live = try await context.liveStack(in: region)
    let (desk, id, console) = (context.desk, live.description.id, context.console)
    let fileSystem = try await context.fileSystem(of: live)
    let shown = showsAll ? Int.max : Copies.triedOutAtOnce
    let (answer, files) = await atOnce {
      await desk.pointsOrTrouble(of: fileSystem, triedOut: shown)
    } and: {
      await desk.backupFiles(ofStack: id)
    }
    let (points, trouble) = Self.seen(answer)
    let copies = Copies(of: fileSystem, points: points, files: files)
    let found = CopiesReport(
      copies, of: live.description.name, in: region, context.prices(in: region), shown: shown, now: desk.clock.now,
      console.language)
    try report.end(with: found, trouble?.exitCode ?? .done, else: found.text)
    if let trouble { throw Failure(trouble) }
    guard report.printer.output == .text else { return }
    let place = context.place(of: live.description.name, in: region)
    console.printError(CopyPhrases.ofRunning)
    console.printError("gitlab-wizard backup now \(place) --stop")
    guard let newest = copies.newest else { return }
    if copies.points.value?.lastProof == nil {
      console.printError(CopyPhrases.proveIt)
      console.printError("gitlab-wizard restore \(newest.arn) --prove --stack.name \(place)")
    }
    console.printError(CopyPhrases.restoreIt)
    console.printError("gitlab-wizard restore \(newest.arn) --as \(live.description.name)-2 --stack.name \(place)")
  }

  private static func seen(
    _ answer: Result<[RecoveryPoint], Trouble>
  ) -> (points: Sighting<[RecoveryPoint]>, trouble: Trouble?) {
    switch answer {
    case .success(let points): (.seen(points), nil)
    case .failure(let trouble): (.unseen(trouble.sentence), trouble)
    }
  }
}

extension CommandContext {
  /// The file system of a stack; that there is none is thrown.
  func fileSystem(of live: LiveStack) async throws -> FileSystemARN {
    guard !live.description.isEmpty else { throw Failure(.checkFailed, BackupPhrases.nothingToBackUp) }
    switch await desk.fileSystem(ofStack: live.description.id, live.plan?.filesToCopy) {
    case .success(let fileSystem?): return fileSystem
    case .success(nil): throw Failure(.checkFailed, BackupPhrases.nothingToBackUp)
    case .failure(let trouble): throw Failure(trouble)
    }
  }
}
