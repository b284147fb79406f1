internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Upkeep

/// The files: ordered, or found again, and watched until they are there.
extension LineRestore {
  func files(_ restoration: Restoration) async throws -> Step<RestoredFiles> {
    var run = RestoreRun()
    let first: [RestoreRun.Request]
    switch restoration.traces {
    case .restored(let id, let job): return .there(.init(id: id, job: job))
    case .underWay(let job):
      first = run.adopt(job, at: clock.now)
      report.began(place, status: Self.restoring)
    case .failed(let id, _) where goal.isProof:
      // It bears the mark of this proof, and holds nothing whole.
      switch try await restoration.runner.remove(id) {
      case .gone, .deleted: first = order(&run)
      case .notOurs, .stays:
        return .ended(
          try finish(
            "FAILED", .kept, [RestorePhrases.isNotRemoved(id), Phrase(verbatim: removal(of: id))], restoration,
            files: id, left: [removal(of: id)], goesOn: true))
      }
    case .none, .failed, .unclear: first = order(&run)
    }
    return try await follow(run, first, restoration)
  }

  /// The word for scripts while AWS restores.
  static let restoring = "RESTORING"

  private func order(_ run: inout RestoreRun) -> [RestoreRun.Request] {
    report.change { [place] in $0.order.give(place, status: Self.restoring) }
    return run.begin(at: clock.now)
  }

  private func follow(
    _ start: RestoreRun, _ first: [RestoreRun.Request], _ restoration: Restoration
  ) async throws -> Step<RestoredFiles> {
    var (run, requests) = (start, first)
    var life = clock.now
    var trouble: Trouble?
    var isTold = false
    while run.end == nil, !requests.isEmpty {
      let response = await restoration.runner.perform(requests.removeFirst(), as: restoration.role)
      requests += run.update(response, at: clock.now)
      if let job = run.job, !isTold {
        isTold = true
        report.began(place, status: Self.restoring)
        try tell(run, RestorePhrases.ordered(job.id))
        if isDetached, job.isUnderWay { return .ended(try leave(restoration, run)) }
      }
      if let now = run.trouble, now != trouble { report.printer.say(now.words) }
      trouble = run.trouble
      if run.end == nil, let job = run.job, clock.now - life >= 30 {
        life = clock.now
        let time = Stopwatch.text(run.elapsed(at: clock.now))
        try tell(run, RestorePhrases.progress(job.state, percent: job.percent, time: time))
      }
    }
    return try await settle(run, restoration)
  }

  private func tell(_ run: RestoreRun, _ words: Phrase) throws {
    switch report.printer.output {
    case .json:
      if let job = run.job { try report.printer.line(RestoreJobLine(job, seconds: run.elapsed(at: clock.now))) }
    case .text: console.printError(words)
    }
  }

  private func settle(_ run: RestoreRun, _ restoration: Restoration) async throws -> Step<RestoredFiles> {
    switch run.end {
    case .restored(let id):
      try tell(run, RestorePhrases.filesAreThere(id, time: Stopwatch.text(run.elapsed(at: clock.now))))
      return .there(.init(id: id, job: run.job))
    case .failed(let job): return .ended(try await fail(job, restoration))
    case .refused(let trouble):
      report.change { $0.order.refuse() }
      throw Failure(trouble)
    case .inDoubt(let trouble):
      return .ended(
        try finish(
          "IN_DOUBT", .running, [RestorePhrases.isInDoubt, trouble.words], restoration, goesOn: true))
    case .blind(let reason):
      return .ended(
        try finish(
          Self.restoring, .running, [RestorePhrases.isBlind(reason), RestorePhrases.awsGoesOn], restoration,
          goesOn: true))
    case nil: return .ended(try leave(restoration, run))
    }
  }

  private func leave(_ restoration: Restoration, _ run: RestoreRun) throws -> ExitCode {
    try finish(Self.restoring, .running, [RestorePhrases.awsGoesOn], restoration, job: run.job, goesOn: true)
  }

  /// A job that failed may have left a file system, which is of no use to anyone. That of a proof goes at once.
  private func fail(_ job: RestoreJob, _ restoration: Restoration) async throws -> ExitCode {
    var words = [RestorePhrases.jobFailed(Redaction.applied(to: job.reason))]
    // One that is complete may have made a whole file system, and only not name it.
    guard job.hasFailed else { return try finish(job.state, .failed, words, restoration, job: job, goesOn: true) }
    var left: [String]
    do throws(AWSTrouble) {
      // AWS may not have named it.
      left = try await restoration.runner.spoilt()
    } catch {
      left = [job.fileSystem].compactMap(\.self)
      if left.isEmpty { words.append(RestorePhrases.leftIsNotKnown(error.sentence)) }
    }
    let isNoneLeft = left.isEmpty
    if goal.isProof, !isNoneLeft { left = await removed(left, by: restoration.runner) }
    guard !left.isEmpty else {
      return try finish(
        job.state, isNoneLeft ? .failed : .undone, isNoneLeft ? words : words + [RestorePhrases.spoiltAreGone],
        restoration, job: job, goesOn: true)
    }
    let removals = left.map { removal(of: $0) }
    let rest: [Phrase] = zip(left, removals).map { RestorePhrases.isLeftOfThis($0, removal: $1) }
    return try finish(
      job.state, .kept, words + rest, restoration,
      job: job, left: removals, goesOn: true)
  }

  /// Removes the file systems of a proof that failed. Returns the ids of those that are left.
  private func removed(_ files: [String], by runner: RestoreRunner) async -> [String] {
    var left: [String] = []
    for id in files {
      switch try? await runner.remove(id) {
      case .gone, .deleted: break
      case .notOurs, .stays, nil: left.append(id)
      }
    }
    return left
  }
}
