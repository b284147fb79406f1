internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Pricing
internal import Upkeep

/// The first step: GitLab stopped, its file system copied, and what was seen noted at the file system.
extension LineTakeover {
  func makeCopy(_ sight: TakeoverSight, _ seed: SeedStack) async throws -> ExitCode {
    let isStopped = sight.tasks == 0
    let forecast = await context.copyForecast(of: sight.fileSystem, in: region)
    var words = [CopyPhrases.costs(forecast.monthly?.hourly, isFirst: forecast.isFirst)]
    words += isStopped ? restWords(of: seed) : [TakeoverPhrases.nobodyWorks]
    if sight.release.tag == nil {
      words.append(isStopped ? TakeoverPhrases.releaseWasLost : TakeoverPhrases.releaseIsLost)
    }
    for phrase in words { report.printer.say(phrase) }
    try wantYes(TakeoverPhrases.copyQuestion, to: .copy)
    // Before the stop: afterwards nobody can ask.
    if let tag = sight.release.tag {
      try await runner.note([TakeoverSight.releaseTag: tag.description], at: sight.fileSystem)
    }
    let copying = LineBackupRun(report: report, desk: desk, stackID: sight.stackID)
    report.leaves { await copying.callOff() }
    do {
      let backup = LineBackup(
        context: context, report: report, stackID: sight.stackID, occasion: .deletion,
        fileSystem: seed.fileSystem.logicalID,
        choice: BackupChoice(isWished: true, stopsGitLab: true, mayBeSetUp: wish.mayBeSetUp))
      try await backup.make()
    } catch {
      await copying.startGitLab()
      throw error
    }
    // Whoever stopped us meanwhile starts it, and has the last word.
    if report.now.departure.isStopped { return .failed }
    guard case .made(let job) = copying.run.copy else {
      await copying.startGitLab()
      let run = copying.run
      let why = [run.copy.sentence].compactMap(\.self)
      let parting = run.partingWords(during: .none, start: report.now.commandToStart)
      // It was at rest before, so that nothing was started again.
      let rest = isStopped ? restWords(of: seed) : []
      return try finish(
        .notCopied, .copy, sight, why + parting + rest, told: why.count, code: run.exitCode, next: command)
    }
    guard report.keepsWhatIsLeft() else { return .failed }
    return try await note(job, sight, start: copying.run.stoppedPlace.map(report.now.commandToStart))
  }

  /// That GitLab does not run though nobody here has stopped it, be it that an earlier call was ended before it could start it
  /// again; and what starts it.
  private func restWords(of seed: SeedStack) -> [Phrase] {
    let place = ServicePlace(
      cluster: seed.cluster.physicalID, service: seed.service.physicalID, region: region.description, tasks: 0)
    return [TakeoverPhrases.isAtRest, Phrase(verbatim: place.orderToStart)]
  }

  /// - Parameter start: what starts GitLab again; nil where it did not run before.
  private func note(_ job: BackupJob, _ sight: TakeoverSight, start: String?) async throws -> ExitCode {
    let now = report.now
    let parting = now.backup.partingWords(during: .none, start: now.commandToStart)
    guard let point = job.recoveryPoint else {
      let words = [TakeoverPhrases.isNotNoted(TakeoverPhrases.pointIsNotNamed)] + parting
      return try finish(.notNoted, .copy, sight, words, next: command)
    }
    do throws(AWSTrouble) {
      // Together, and in place of what an earlier copy was noted with.
      let release = sight.release.tag?.description ?? TakeoverSight.noRelease
      try await runner.note(
        [TakeoverSight.copyTag: point, TakeoverSight.releaseTag: release], at: sight.fileSystem)
    } catch {
      return try finish(
        .notNoted, .copy, sight, [TakeoverPhrases.isNotNoted(error.sentence)] + parting, point: point, next: command)
    }
    let again = start.map { [Phrase(verbatim: $0)] } ?? []
    // The order was taken; that there is a copy of a GitLab that still rests is for the account to say.
    let seen: TakeoverSight
    do {
      seen = try await look()
    } catch {
      let reasons = Failure(error)?.lines ?? []
      return try finish(
        .notSeen, .copy, sight, reasons + [TakeoverPhrases.copyIsNotSeen] + again, point: point, next: command)
    }
    guard seen.copy.point != nil else {
      return try finish(
        .notCopied, .copy, seen, [TakeoverPhrases.copyDoesNotCount] + (seen.tasks == 0 ? again : []), next: command)
    }
    return try finish(
      .stepsLeft, .copy, seen, again.isEmpty ? [] : [TakeoverPhrases.copied] + again, next: command(to: seen.next),
      title: TakeoverPhrases.goesOn(seen.next.title))
  }
}
