internal import AWSGateway
internal import Deployment
internal import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Pricing
internal import Upkeep

/// What is known of a restore before the yes.
struct Restoration: Sendable {
  /// The GitLab that the backup is of.
  let source: LiveStack
  let point: RecoveryPoint
  /// Whom AWS Backup works as.
  let role: RoleARN
  let runner: RestoreRunner
  /// What an earlier run has left.
  var traces: RestoreTraces
  /// What a proof had come to before it was broken off, as it is noted at its file system; nil where it was not.
  let judged: String?
  /// The stack that an earlier run has made; nil where there is none.
  let standing: LiveStack?
  /// What goes on from wherever this is left.
  let command: String
  /// The answers of the new GitLab, as if its file system were made.
  let answers: Answers
  /// What the new one is made of, likewise.
  let plan: Plan
  let choices: Choices
  /// What was said of the checks already.
  var told: [Phrase] = []
  /// The risks that were said yes to.
  var acceptedRisks: Set<AccessRisk>
  /// What the present GitLab holds; nil where nobody looked.
  var live: Result<ContentsSince, Failure>?
}

extension LineRestore {
  /// Looks at what there is to restore, and what an earlier run has left.
  func find() async throws -> Restoration {
    let desk = context.desk
    let source = try await context.readableStack(in: region)
    for remark in source.remarks { console.printError(remark) }
    guard let plan = source.plan, let files = plan.filesToCopy else {
      throw Failure(.checkFailed, BackupPhrases.nothingToBackUp)
    }
    let seek = await desk.backups.perform(.seek(resource: files), ofStack: source.description.id)
    guard case .place(let found) = seek else { throw Failure(.failed, RestorePhrases.noRole) }
    let place: BackupPlace
    do throws(Trouble) { place = try found.get() } catch { throw Failure(error) }
    let chosen = try await chosenPoint(of: place.fileSystem)
    guard let role = place.role else { throw Failure(.checkFailed, RestorePhrases.noRole) }
    let runner = RestoreRunner(
      desk: desk, point: chosen.arn, vault: chosen.vault, mark: RestoreMark(goal, of: chosen.arn))
    let traces = try await self.traces(runner)
    let judged = goal.isProof ? try await judgement(traces, runner) : nil
    let standing = try await self.standing(traces, chosen)
    let answers = self.answers(of: source, from: chosen, files: nil)
    let (made, choices) = try await own(answers).withChoicesForAccount(in: region)
    return Restoration(
      source: source, point: chosen, role: role, runner: runner, traces: traces, judged: judged,
      standing: standing,
      command: command(from: chosen), answers: made.answers, plan: try made.template(choices).plan, choices: choices,
      // Nobody can connect to a proof.
      acceptedRisks: goal.isProof ? Set(AccessRisk.allCases) : acceptedRisks)
  }

  /// What an earlier run has left, which has to be known before anything is ordered or used.
  func traces(_ runner: RestoreRunner) async throws -> RestoreTraces {
    let traces = try await runner.traces { report.printer.say(RestorePhrases.waitsForName) }
    guard case .unclear(let job) = traces else { return traces }
    throw Failure(
      .checkFailed, job.isUnderWay ? RestorePhrases.isUnclear(job.id) : RestorePhrases.failureIsUnclear(job.id))
  }

  /// What an earlier run has come to.
  private func judgement(_ traces: RestoreTraces, _ runner: RestoreRunner) async throws -> String? {
    guard traces.fileSystem != nil else { return nil }
    return try await runner.own().compactMap { $0.tags[RestoreTraces.Marked.judgedTag] }.first
  }

  /// The answers of the new GitLab, which may name what the old one admits already.
  func answers(of source: LiveStack, from point: RecoveryPoint, files: String?) -> Answers {
    source.answers.restored(
      for: goal, of: point.arn, given: context.answers, files: files,
      password: goal.isProof ? source.description.output("RootPasswordSecretArn") : nil
    ).beside(source.answers)
  }

  private func chosenPoint(of fileSystem: String) async throws -> RecoveryPoint {
    let desk = context.desk
    let points = try await desk.patiently { () throws(AWSTrouble) in
      try await desk.cli(region).backup.points(of: fileSystem)
    }
    guard !points.isEmpty else { throw Failure(.checkFailed, RestorePhrases.noPoints(fileSystem)) }
    let chosen: RecoveryPoint
    if point == "latest" {
      guard let newest = points.newestWhole else { throw Failure(.checkFailed, RestorePhrases.noneIsWhole) }
      chosen = newest
    } else if let number = Int(point), number >= 1, points.indices.contains(number - 1) {
      chosen = points[number - 1]
    } else if let named = points.first(where: { $0.arn == point }) {
      chosen = named
    } else {
      throw Failure(.answerRefused, RestorePhrases.noSuchPoint(point, count: points.count))
    }
    guard chosen.isWhole else { throw Failure(.checkFailed, RestorePhrases.isNotWhole(chosen.id, chosen.state)) }
    return chosen
  }

  /// The stack that an earlier run has made. One of that name which it did not make is nothing to touch.
  private func standing(_ traces: RestoreTraces, _ point: RecoveryPoint) async throws -> LiveStack? {
    guard let live = try await context.desk.cli(region).liveStack(named: goal.stack), !live.description.isEmpty else {
      return nil
    }
    guard let files = traces.fileSystem, Self.wasMade(live, of: point, on: files) else { throw nameIsTaken(by: live) }
    return live
  }

  /// Whether a stack is of this very restore: by its tag, and by its file system.
  static func wasMade(_ live: LiveStack, of point: RecoveryPoint, on files: String) -> Bool {
    live.description.tags.contains(Tag(key: Answers.restoredFrom, value: point.arn))
      && live.description.parameters["FileSystemId"] == files
  }

  func nameIsTaken(by live: LiveStack) -> Failure {
    Failure(.checkFailed, RestorePhrases.nameIsTaken(goal.stack, live.description.status.rawValue))
  }

  /// The command of this very restore, with everything that was answered.
  private func command(from point: RecoveryPoint) -> String {
    let kept: Set<AnswerKey> = [.stackName, .stackRegion]
    let answers = context.answers.keys.filter { !kept.contains($0) }.compactMap { key in
      context.answers[key].map { "--\(key.rawValue) \(Shell.word($0.line))" }
    }
    let risks =
      acceptedRisks.isEmpty ? [] : ["--accept-risk \(AccessRisk.allCases.filter(acceptedRisks.contains).list)"]
    let role = self.role.map { ["--role-arn \($0)"] } ?? []
    let place = "--stack.name \(context.place(of: context.stackName, in: region))"
    return (["gitlab-wizard restore \(point.arn) \(goal.option)", place] + answers + risks + role).joined(
      separator: " ")
  }
}
