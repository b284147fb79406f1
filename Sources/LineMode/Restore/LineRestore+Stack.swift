internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Pricing
internal import Upkeep

/// The new GitLab on the restored files.
extension LineRestore {
  func stack(on files: RestoredFiles, _ restoration: Restoration) async throws -> Step<LiveStack> {
    let files = files.id
    // What people have changed of it since it was handed over stays.
    if try await handedOver(files, restoration) == nil { await furnish(files, restoration) }
    guard let standing = try await live() else { return try await deploy(on: files, restoration) }
    // The files took hours, and somebody else may have taken the name.
    guard Self.wasMade(standing, of: restoration.point, on: files) else {
      return .ended(try await failed(on: files, .checkFailed, nameIsTaken(by: standing).lines, restoration))
    }
    switch StackCondition(standing.description) {
    case .stands: return .there(standing)
    case .busy:
      let ending = try await follow(standing)
      guard let live = try await self.live() else { return try await deploy(on: files, restoration) }
      if StackCondition(live.description) == .stands { return .there(live) }
      return .ended(try await failed(on: files, ending.exitCode, [], restoration))
    case .empty, .gone: return try await deploy(on: files, restoration)
    case .spent, .keptAfterCreation, .halfUndone, .keptAfterUpdate, .betweenVersions, .halfDeleted, .unknown:
      guard goal.isProof else {
        let status = standing.description.status.rawValue
        return .ended(
          try finish(
            status, .checkFailed, [RestorePhrases.failedBefore(goal.stack, status), Phrase(verbatim: destroy)],
            restoration, files: files, left: [destroy], goesOn: true))
      }
      // What is left of an earlier try of this very proof.
      let code = try await remove(standing)
      if code == .running {
        return .ended(
          try finish(
            "DELETE_IN_PROGRESS", code, [RestorePhrases.awsGoesOn], restoration, files: files, goesOn: true))
      }
      guard code == .done else { return .ended(try await failed(on: files, .kept, [], restoration)) }
      return try await deploy(on: files, restoration)
    }
  }

  var destroy: String { "gitlab-wizard destroy \(place)" }

  /// The new stack as it is now; nil where there is none, or nothing in it.
  func live() async throws -> LiveStack? {
    let live = try await context.desk.patiently { () throws(AWSTrouble) in
      try await context.desk.cli(region).liveStack(named: goal.stack)
    }
    return live.flatMap { $0.description.isEmpty ? nil : $0 }
  }

  /// A restored file system has no policy, no backups and no name of its own.
  private func furnish(_ files: String, _ restoration: Restoration) async {
    let old = restoration.source.answers
    let usual = old[.storageFileSystemID] == nil ? Choices.default(for: .storageThroughput)?.line : nil
    let troubles =
      goal.isProof
      ? await restoration.runner.tagged(files, named: goal.stack)
      : await restoration.runner.furnish(
        files, named: goal.stack,
        throughput: context.answers.text(.storageThroughput) ?? old.text(.storageThroughput) ?? usual,
        backUp: (context.answers.text(.storageBackups) ?? old.text(.storageBackups)) != "false")
    for trouble in troubles { report.printer.say(RestorePhrases.lacksFurniture(trouble.words)) }
  }

  private func deploy(on files: String, _ restoration: Restoration) async throws -> Step<LiveStack> {
    report.began(place, status: "CREATE_IN_PROGRESS")
    var code = ExitCode.failed
    var words: [Phrase] = []
    do {
      let answers = self.answers(of: restoration.source, from: restoration.point, files: files)
      let (made, choices) = try await own(answers).withChoicesForAccount(in: region)
      code = try await deployment(made.answers, choices, restoration).run()
    } catch {
      guard let failure = Failure(error) else { throw error }
      (code, words) = (failure.code, failure.lines)
    }
    if code == .done, let live = try await self.live(), StackCondition(live.description) == .stands {
      return .there(live)
    }
    return .ended(try await failed(on: files, code, words, restoration))
  }

  private func follow(_ live: LiveStack) async throws -> Ending {
    let plan = live.plan ?? .unknown
    report.began(place, status: live.description.status.rawValue)
    var progress = LineProgress(
      desk: context.desk, report: part("deployment"), plan: plan, stackID: live.description.id,
      OperationWatch(DeploymentProgress(plan: plan, durations: context.durations(of: live.description.id))))
    return try await progress.follow()
  }

  /// The files are there and cost, and GitLab is not: what is left, what it costs, and how to go on.
  private func failed(
    on files: String, _ code: ExitCode, _ words: [Phrase], _ restoration: Restoration
  ) async throws -> ExitCode {
    if code == .running {
      return try finish(
        "CREATE_IN_PROGRESS", code, words + [RestorePhrases.awsGoesOn], restoration, files: files, goesOn: true)
    }
    let monthly = monthlyOfFiles(restoration)?.whole
    // The stack is in the way of the next try, and of the removal of its files.
    var said = words + [RestorePhrases.deploymentFailed(goal.stack)]
    var left: [String] = []
    if let live = try? await self.live(), Self.wasMade(live, of: restoration.point, on: files) {
      said += [RestorePhrases.failedStackIsLeft(goal.stack), Phrase(verbatim: destroy)]
      left.append(destroy)
    }
    said += [RestorePhrases.fileSystemIsLeft(files, monthly: monthly), Phrase(verbatim: removal(of: files))]
    left.append(removal(of: files))
    return try finish("RESTORED", .kept, said, restoration, files: files, left: left, goesOn: true)
  }

  // MARK: Handing it over

  func handOver(
    _ stack: LiveStack, on files: RestoredFiles, _ restoration: Restoration
  ) async throws -> ExitCode {
    let password: PasswordCopy
    if let before = try await handedOver(files.id, restoration) {
      password = before
    } else {
      password = await copyPassword(to: stack, restoration)
      await noteHandOver(password, files.id, restoration)
    }
    let said = passwordInWords(password)
    var warnings: [Phrase] = []
    if case .failed = password, let said { warnings = [said] }
    // Of two who tried at once, or of a try that failed.
    let others = ((try? await restoration.runner.own()) ?? []).map(\.id).filter { $0 != files.id }
    let removals = others.map { removal(of: $0) }
    let old = context.place(of: context.stackName, in: region)
    let end = [
      RestorePhrases.oldGoesLast(context.stackName), Phrase(verbatim: "gitlab-wizard destroy \(old)"),
      RestorePhrases.newGoesInstead(goal.stack), Phrase(verbatim: destroy), Phrase(verbatim: removal(of: files.id)),
    ]
    let besides: [Phrase] = zip(others, removals).map { RestorePhrases.anotherIsLeft($0, removal: $1) }
    let first: [Phrase] = [RestorePhrases.isRestored(goal.stack), said].compactMap(\.self)
    return try finish(
      stack.description.status.rawValue, .done,
      first + move(restoration) + [costInWords(restoration)] + end + besides, restoration, files: files.id,
      stack: stack, left: removals, password: password.word, warnings: warnings)
  }

  /// How people come to the new GitLab by the name that they know.
  private func move(_ restoration: Restoration) -> [Phrase] {
    let source = restoration.source.answers
    guard restoration.choices.https == nil, source.wantsHTTPS else { return [RestorePhrases.noNameToMove] }
    let keys: [AnswerKey] = [.domainZone, .domainHost, .domainZoneID, .domainName, .domainCertificate]
    let flags = keys.compactMap { key in source[key].map { "--\(key.rawValue) \(Shell.word($0.line))" } }
    let take = Phrase(verbatim: "gitlab-wizard change \(place) \(flags.joined(separator: " "))")
    guard let host = source.text(.domainHost) else { return [RestorePhrases.lookThenMoveRecord, take] }
    let give = "gitlab-wizard change \(context.place(of: context.stackName, in: region)) --domain.host \(host)-old"
    return [RestorePhrases.lookFirst, Phrase(verbatim: give), take]
  }

  /// What became of the password of root.
  enum PasswordCopy: Hashable, Sendable {
    /// Somebody gave a secret, which is used as it is.
    case given
    case copied
    /// Why not.
    case failed(Phrase)

    /// The word for scripts, and for the note at the file system.
    var word: String? {
      switch self {
      case .given: nil
      case .copied: "copied"
      case .failed: "failed"
      }
    }
  }

  /// What an earlier run has done with the password, as it is noted at the file system; nil where nothing was handed over yet.
  ///
  /// Once it was, neither the secret nor the file system is written again: people may have changed both.
  private func handedOver(_ files: String, _ restoration: Restoration) async throws -> PasswordCopy? {
    guard !goal.isProof else { return nil }
    let own = try await restoration.runner.own()
    switch own.first(where: { $0.id == files })?.tags[RestoreTraces.Marked.handedOverTag] {
    case nil: return nil
    case "copied": return .copied
    case "failed": return .failed(RestorePhrases.wasNotCopiedBefore)
    default: return .given
    }
  }

  private func noteHandOver(_ password: PasswordCopy, _ files: String, _ restoration: Restoration) async {
    do throws(AWSTrouble) {
      try await restoration.runner.note(
        [RestoreTraces.Marked.handedOverTag: password.word ?? "given"], onFileSystem: files)
    } catch {
      report.printer.say(RestorePhrases.handOverIsNotNoted(error.sentence))
    }
  }

  private func passwordInWords(_ password: PasswordCopy) -> Phrase? {
    switch password {
    case .given: nil
    case .copied: RestorePhrases.passwordIsCopied("gitlab-wizard password \(place)")
    case .failed(let reason):
      RestorePhrases.passwordIsNotCopied(reason, command: "gitlab-wizard password \(place) --rotate")
    }
  }

  /// The new stack keeps a secret of its own, which is to hold what the old one's does: it must not end with the old stack.
  private func copyPassword(to stack: LiveStack, _ restoration: Restoration) async -> PasswordCopy {
    guard restoration.answers[.accessPasswordSecretARN] == nil,
      let new = stack.description.output("RootPasswordSecretArn")
    else { return .given }
    guard let old = restoration.source.description.output("RootPasswordSecretArn") else {
      return .failed(PasswordPhrases.thereIsNone)
    }
    let desk = context.desk
    let token = OperationRunner.freshName()
    let kept = await desk.inWords { () throws(AWSTrouble) in
      let credentials = try await desk.cli(region).credentials(secretARN: old)
      try await desk.patiently { () throws(AWSTrouble) in
        try await desk.cli(region).keep(credentials, in: new, clientRequestToken: token)
      }
    }
    if case .failure(let trouble) = kept { return .failed(trouble.words) }
    return .copied
  }
}
