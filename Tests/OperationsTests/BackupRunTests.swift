import Deployment
import Operations
import Phrases
import Testing

/// A backup from the wish to the start of GitLab: what is asked of AWS, and what follows from each answer.
@Suite struct BackupRunTests {
  private static let place = BackupPlace(
    fileSystem: "arn:aws:elasticfilesystem:r:1:file-system/fs-1", vault: "v",
    role: RoleARN("arn:aws:iam::123456789012:role/r"))
  private static let bare = BackupPlace(fileSystem: place.fileSystem, vault: nil, role: nil)
  private static let service = ServicePlace(cluster: "c", service: "s", region: "r", tasks: 2)
  private static let stop = BackupRun.Request.service(.set(service, tasks: 0))
  private static let start = BackupRun.Request.service(.set(service, tasks: 2))
  private static let watch = BackupRun.Request.watch(job: "job-1", pause: 15)

  private static func job(_ state: String) -> BackupRun.Response {
    .job(.success(BackupJob(id: "job-1", state: state, percent: nil, message: nil)))
  }

  private static func begun(_ choice: BackupChoice = BackupChoice(isWished: true)) -> BackupRun {
    var run = BackupRun()
    _ = run.begin(copying: "FileSystem", choice)
    return run
  }

  /// GitLab has stopped for it, and the copy is under way.
  private static func copyingStopped() -> BackupRun {
    var run = begun(BackupChoice(isWished: true, stopsGitLab: true))
    _ = run.update(.place(.success(place)))
    _ = run.update(.service(.success(.found(service))))
    _ = run.update(.service(.success(.taken)))
    _ = run.update(.service(.success(.seen(ServiceRest(desired: 0, rest: .still)))))
    _ = run.update(job("RUNNING"))
    return run
  }

  @Test func aRunningGitLabIsCopiedAndWatched() {
    var run = BackupRun()
    #expect(run.begin(copying: "FileSystem", BackupChoice(isWished: true)) == [.seek(resource: "FileSystem")])
    #expect(run.update(.place(.success(Self.place))) == [.start(Self.place)])
    #expect(run.update(Self.job("RUNNING")) == [Self.watch])
    #expect(run.update(.job(.failure(Sample.trouble))) == [Self.watch], "a look that failed decides nothing")
    #expect(run.update(Self.job("COMPLETED")).isEmpty)
    #expect(run.copy.job?.isComplete == true && run.standstill == .notWished)
  }

  @Test func gitLabStopsOnlyOnceEverythingElseIsThere() {
    var run = Self.begun(BackupChoice(isWished: true, stopsGitLab: true))
    #expect(run.update(.place(.success(Self.place))) == [.service(.find)])
    #expect(run.update(.service(.success(.found(Self.service)))) == [Self.stop])
    #expect(run.update(.service(.success(.taken))) == [.service(.look(Self.service))])
    #expect(
      run.update(.service(.success(.seen(ServiceRest(desired: 0, rest: .still))))) == [.start(Self.place)])
    #expect(run.copy == .asked && run.standstill == .stopped(Self.service))
  }

  /// Nobody does without GitLab while a vault and a role are made, or cannot be.
  @Test(arguments: [true, false])
  func whatIsLackingIsMadeBeforeGitLabStops(_ isSaidBefore: Bool) {
    var run = Self.begun(BackupChoice(isWished: true, stopsGitLab: true, mayBeSetUp: isSaidBefore))
    let asked = run.update(.place(.success(Self.bare)))
    if isSaidBefore {
      #expect(asked == [.setUp(Self.bare)])
    } else {
      #expect(asked.isEmpty && run.copy == .needsPlace(Self.bare))
      #expect(run.mayBeSetUp() == [.setUp(Self.bare)])
    }
    #expect(run.copy == .settingUp(Self.bare) && run.copy.isPending && run.standstill == .notWished)
    var refused = run
    #expect(refused.update(.place(.failure(Sample.trouble))).isEmpty)
    #expect(refused.copy == .missing(because: Sample.trouble.words) && refused.standstill == .notWished)
    #expect(run.update(.place(.success(Self.place))) == [.service(.find)])
  }

  @Test func aNoToWhatIsLackingIsAnAnswer() {
    var run = Self.begun()
    _ = run.update(.place(.success(Self.bare)))
    run.mayNotBeSetUp()
    #expect(run.copy == .missing(because: BackupPhrases.wasDeclined))
    #expect(run.mayBeSetUp().isEmpty)
  }

  @Test(arguments: ["FAILED", "EXPIRED", "ABORTED", "PARTIAL"])
  func withoutACopyGitLabStartsAgainOnce(_ state: String) {
    var run = Self.copyingStopped()
    #expect(run.update(Self.job(state)) == [Self.start])
    #expect(run.update(.service(.failure(Sample.trouble))).isEmpty, "not for ever")
    #expect(run.standstill == .left(Self.service, because: Sample.trouble.words))
  }

  @Test func aGitLabThatCannotBeStoppedIsNotCopied() {
    var run = Self.begun(BackupChoice(isWished: true, stopsGitLab: true))
    _ = run.update(.place(.success(Self.place)))
    #expect(run.update(.service(.failure(Sample.trouble))).isEmpty)
    #expect(run.copy == .missing(because: StandstillPhrases.gitLabCouldNotBeStopped))
  }

  @Test func anOrderInDoubtIsNotToldAsNone() {
    var run = Self.begun()
    _ = run.update(.place(.success(Self.place)))
    _ = run.update(.job(.failure(Sample.doubt)))
    #expect(run.copy == .notKnown(because: Sample.doubt.words))
  }

  // MARK: Nobody needs it any more

  @Test func whatIsCalledOffNeverBegins() {
    for isStopped in [true, false] {
      var run = Self.begun(BackupChoice(isWished: true, stopsGitLab: isStopped))
      #expect(run.callOff().isEmpty)
      #expect(run.update(.place(.success(Self.place))).isEmpty && run.copy == .notWished)
    }
    var found = Self.begun(BackupChoice(isWished: true, stopsGitLab: true))
    _ = found.update(.place(.success(Self.place)))
    #expect(found.callOff().isEmpty)
    #expect(found.update(.service(.success(.found(Self.service)))).isEmpty, "nothing is stopped for nobody")
    var ordered = Self.begun(BackupChoice(isWished: true, stopsGitLab: true))
    _ = ordered.update(.place(.success(Self.place)))
    _ = ordered.update(.service(.success(.found(Self.service))))
    #expect(ordered.callOff().isEmpty, "its answer comes first")
    #expect(ordered.update(.service(.success(.taken))) == [Self.start])
  }

  @Test func aCopyThatTheStartOvertakesCountsForNothingToCome() {
    var leaving = Self.copyingStopped()
    #expect(leaving.callOff() == [Self.start] && leaving.copy.goesOnByItself)
    var staying = Self.copyingStopped()
    #expect(
      staying.wordsOnTurningBack
        == StandstillPhrases.leavingStartsGitLab.followed(by: StandstillPhrases.backupUnderWayDoesNotCount))
    #expect(staying.withdraw() == [Self.start] && staying.copy == .notWished)
    #expect(staying.update(Self.job("COMPLETED")).isEmpty && staying.copy == .notWished)
  }

  @Test func aCopyOfARunningGitLabOutlivesWhatItWasFor() {
    var run = Self.begun()
    _ = run.update(.place(.success(Self.place)))
    _ = run.update(Self.job("RUNNING"))
    #expect(run.withdraw().isEmpty && run.copy.goesOnByItself)
    run.forget()
    #expect(run.copy.isPending)
    _ = run.update(Self.job("COMPLETED"))
    run.forget()
    #expect(run.copy == .notWished)
  }

  // MARK: What it was made for

  @Test func whatFollowsFromTheAnswerToTheOrder() {
    let answers: [(OrderAnswer, [BackupRun.Request])] = [
      (.taken(token: "t"), []), (.refused(Sample.trouble), [Self.start]), (.nothingToDo(Sample.noChange), [Self.start]),
      (.inDoubt(Sample.doubt), []),
    ]
    for (answer, requests) in answers {
      var run = Self.copyingStopped()
      _ = run.update(Self.job("COMPLETED"))
      #expect(run.take(answer) == requests)
    }
  }

  @Test func whatFollowsFromTheEndOfTheOperation() {
    let look = [BackupRun.Request.service(.look(Self.service))]
    let ends: [(Outcome, DeploymentProgress.Operation, [BackupRun.Request])] = [
      (.changed, .update, look), (.failedAndUndone(.update, nil), .update, look), (.deleted, .deletion, []),
      (.deletedMeanwhile, .update, []), (.deletionFailed(nil), .deletion, []),
    ]
    for (outcome, operation, requests) in ends {
      var run = Self.copyingStopped()
      _ = run.update(Self.job("COMPLETED"))
      #expect(run.take(outcome, of: operation, serviceIsGone: false) == requests)
      #expect((run.stoppedPlace == nil) == outcome.isGone)
    }
  }

  /// A deletion may fail after it took the service away.
  @Test func nothingStartsAServiceThatWasSeenToBeGone() {
    var run = Self.copyingStopped()
    _ = run.update(Self.job("COMPLETED"))
    #expect(run.take(.deletionFailed(nil), of: .deletion, serviceIsGone: true).isEmpty)
    #expect(run.stoppedPlace == nil && run.partingWords(during: .none).isEmpty && run.startAgain().isEmpty)
  }

  /// What became of GitLab is told of the backup that it was stopped for, and of no other.
  @Test func aSecondBackupSaysNothingOfTheFirst() {
    var run = Self.copyingStopped()
    _ = run.update(Self.job("FAILED"))
    _ = run.update(.service(.success(.taken)))
    _ = run.begin(copying: "FileSystem", BackupChoice(isWished: true))
    #expect(run.standstill == .notWished)
  }

  @Test func whoeverLeavesHearsWhatStartsGitLab() {
    let command = Phrase(verbatim: Self.service.startCommand)
    let stopped = Self.copyingStopped()
    #expect(stopped.partingWords(during: .none) == [StandstillPhrases.gitLabStaysStopped, command])
    #expect(stopped.partingWords(during: .deletionInDoubt) == [StandstillPhrases.gitLabStaysStopped, command])
    #expect(stopped.partingWords(during: .change) == [StandstillPhrases.changeStartsGitLab, command])
    #expect(stopped.partingWords(during: .deletion).isEmpty)
    var started = stopped
    _ = started.callOff()
    _ = started.update(.service(.success(.taken)))
    #expect(started.partingWords(during: .none) == [StandstillPhrases.backupOutlastsStandstill])
  }
}
