internal import AWSGateway
internal import Deployment
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Synchronization
internal import Upkeep

/// The proof: the restored GitLab tried, counted and compared, the result noted, and all of it removed again.
extension LineRestore {
  func prove(_ stack: LiveStack, on files: RestoredFiles, _ restoration: Restoration) async throws -> ExitCode {
    report.began(place, status: Standing.testing.rawValue)
    let healthy = clock.now
    let finding: Finding
    do {
      finding = try await tried(stack, restoration)
    } catch {
      guard let failure = Failure(error) else { throw error }
      // Nobody knows, and whoever comes back may.
      let reason = failure.lines.first ?? Phrase(verbatim: "?")
      return try finish(
        "UNKNOWN", .kept, [RestorePhrases.isOpen(reason)] + left(files.id), restoration, files: files.id, stack: stack,
        left: [destroy, removal(of: files.id)], goesOn: true)
    }
    return try await conclude(finding, healthy, stack, on: files, restoration)
  }

  /// Throws where nobody can tell.
  private func tried(_ stack: LiveStack, _ restoration: Restoration) async throws -> Finding {
    // The test pushes: what it pushes is not to be counted.
    report.printer.say(RestorePhrases.counting)
    let counted = await contents(ofStack: stack.description.id, before: restoration.point.made)
    report.printer.say(RestorePhrases.trying)
    let test = try await LineSmokeTest(own(), in: region, report: part("test")).carryOut()
    guard !test.isLost else { throw Failure(.failed, test.verdict) }
    guard test.hasPassed else { return .broken }
    let restored = try counted.get().now
    return .judged(RestoreVerdict(restored, of: try? restoration.live?.get()), restored)
  }

  /// What came of the proof.
  enum Finding: Sendable {
    /// The test of the restored GitLab failed.
    case broken
    case judged(RestoreVerdict, GitLabContents)

    var isGood: Bool { if case .judged(let verdict, _) = self { verdict.isGood } else { false } }
  }

  private func conclude(
    _ finding: Finding, _ healthy: Double, _ stack: LiveStack, on files: RestoredFiles, _ restoration: Restoration
  ) async throws -> ExitCode {
    // Whoever came back later, or found a stack there, knows when it began and not how long it took.
    let seconds = seconds(until: healthy, files, restoration)
    var words = self.words(finding, minutes: seconds.map { ($0 + 59) / 60 }, restoration)
    // Before anything is removed: whoever comes back then knows that it was judged.
    do throws(AWSTrouble) {
      try await restoration.runner.note([RestoreTraces.Marked.judgedTag: finding.status], onFileSystem: files.id)
    } catch {
      report.printer.say(RestorePhrases.judgementIsNotNoted(error.sentence))
    }
    if finding.isGood { words.append(await note(finding, seconds, restoration)) }
    for phrase in words { report.printer.say(phrase) }
    report.printer.say(RestorePhrases.removing)
    report.began(place, status: "DELETE_IN_PROGRESS")
    let code = try await remove(stack)
    guard code == .done else {
      return try finish(
        finding.status, code == .running ? .running : .kept, words + left(files.id), restoration, finding: finding,
        seconds: seconds, files: files.id, left: [destroy, removal(of: files.id)], isTold: words.count, goesOn: true)
    }
    return try await endWithFiles(files.id, finding, seconds, words, restoration)
  }

  private func seconds(until healthy: Double, _ files: RestoredFiles, _ restoration: Restoration) -> Int? {
    switch restoration.traces {
    case .restored: nil
    case .none, .underWay, .failed, .unclear: files.job?.created.map { max(0, Int(healthy - $0)) }
    }
  }

  private func endWithFiles(
    _ files: String, _ finding: Finding, _ seconds: Int?, _ words: [Phrase], _ restoration: Restoration
  ) async throws -> ExitCode {
    let (remains, reason) = await rest(of: files, by: restoration.runner)
    guard remains.isEmpty else {
      return try finish(
        finding.status, .kept, words + [reason].compactMap(\.self) + leftFiles(remains), restoration, finding: finding,
        seconds: seconds, files: remains.first, left: remains.map { removal(of: $0) }, isTold: words.count, goesOn: true
      )
    }
    return try finish(
      finding.status, finding.isGood ? .done : .failed, words + [RestorePhrases.nothingIsLeft], restoration,
      finding: finding, seconds: seconds, isTold: words.count)
  }

  // MARK: Counting

  /// What the present GitLab holds.
  func liveContents(_ restoration: Restoration) async -> Result<ContentsSince, Failure> {
    await contents(ofStack: restoration.source.description.id, before: restoration.point.made)
  }

  private func contents(ofStack id: String, before moment: Double) async -> Result<ContentsSince, Failure> {
    let heard = Mutex("")
    do {
      let shell = try await LineShell(own(), ofStack: id)
      _ = try await shell.run(script: ContentsSince.script(before: moment)) { said in heard.withLock { $0 += said } }
    } catch {
      // What it said before its session was lost counts.
      if let contents = ContentsSince(reading: heard.withLock { $0 }) { return .success(contents) }
      return .failure(Failure(error) ?? Failure(.failed, RestorePhrases.countsAreUnclear("")))
    }
    let said = heard.withLock { $0 }
    guard let contents = ContentsSince(reading: said) else {
      let last = said.split(whereSeparator: \.isNewline).last.map { String($0.prefix(200)) } ?? ""
      return .failure(Failure(.failed, RestorePhrases.countsAreUnclear(Redaction.applied(to: last))))
    }
    return .success(contents)
  }

  private func note(_ finding: Finding, _ seconds: Int?, _ restoration: Restoration) async -> Phrase {
    guard case .judged(let verdict, let restored) = finding else { return RestorePhrases.doesNotWork }
    let proof = RecoveryProof(
      time: clock.now, seconds: seconds, projects: restored.projects, users: restored.users,
      isCompared: verdict != .alone)
    do throws(AWSTrouble) {
      try await restoration.runner.note([RecoveryProof.tag: proof.value])
      return RestorePhrases.isNoted
    } catch {
      return RestorePhrases.isNotNoted(error.sentence)
    }
  }

  private func words(_ finding: Finding, minutes: Int?, _ restoration: Restoration) -> [Phrase] {
    guard case .judged(let verdict, let restored) = finding else { return [RestorePhrases.doesNotWork] }
    let proved = RestorePhrases.isProved(UTC.date(restoration.point.made), minutes: minutes)
    let holds = RestorePhrases.holds(restored.words)
    return switch verdict {
    case .agrees: [proved, holds, RestorePhrases.agrees]
    case .holdsMore: [proved, holds, RestorePhrases.holdsMore]
    case .alone: [proved, holds, RestorePhrases.isAlone]
    case .empty: [RestorePhrases.isEmpty]
    case .differs(let differences):
      [RestorePhrases.isNotProved] + differences.map(\.words)
    }
  }

  /// The word for scripts, and at the file system, of a backup that nothing speaks against.
  static let proved = "PROVED"
}

extension LineRestore.Finding {
  /// The word for scripts.
  var status: String {
    switch self {
    case .broken: "FAILED"
    case .judged(let verdict, _): verdict.isGood ? LineRestore.proved : "DIFFERS"
    }
  }
}

extension RestoreVerdict.Difference {
  var words: Phrase {
    switch self {
    case .projects(let count, let least, let most):
      RestorePhrases.differs(projects: count, least: least, most: most)
    case .users(let count, let least, let most): RestorePhrases.differs(users: count, least: least, most: most)
    case .lastPush(let push, let least):
      RestorePhrases.differs(lastPush: push.map(UTC.date), least: UTC.date(least))
    }
  }
}
