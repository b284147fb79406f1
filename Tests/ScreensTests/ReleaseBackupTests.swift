import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// A change of the release begins with a backup, or with a word that there is none.
struct ReleaseBackupTests {
  /// The change set of another release is on the screen.
  private func reviewing(_ choice: BackupChoice = BackupChoice(), confirmed: Bool = false) throws -> Visitor {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks, .imageTag: "19.2.4-ce.0"])
    visitor.enter {
      $0.takes(choice)
      return $0.beginDeployment(isConfirmed: confirmed)
    }
    visitor.arrive(.identity(.success(Scene.identity)))
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    if !confirmed { visitor.type("y") }
    visitor.arrive(.changeSet(.success(Scene.changes())))
    return visitor
  }

  private static let seek = Effect.backUp(stackID: Scene.stackID, .seek(resource: "FileSystem"))

  private func isExecuted(_ visitor: Visitor) -> Bool {
    visitor.effects.contains { if case .executeChangeSet = $0 { true } else { false } }
  }

  private func typeName(_ visitor: inout Visitor) {
    visitor.type("gitlab")
    visitor.press(.enter)
  }

  private static func job(_ state: String) -> BackupJob {
    BackupJob(id: "job-1", state: state, percent: 40, message: nil)
  }

  @Test func itIsAskedForBeforeTheYesCounts() throws {
    var visitor = try reviewing()
    #expect(visitor.type("y").isEmpty)
    #expect(visitor.says(BackupPhrases.releaseIsOneWay) && visitor.says(BackupPhrases.ofRunningGitLab))
    visitor.press(.escape)
    #expect(!isExecuted(visitor))
    visitor.type("y")
    #expect(visitor.type("b") == [Self.seek])
    visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(Scene.backupPlace()))))
    visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.success(Self.job("RUNNING")))))
    visitor.type("y")
    #expect(visitor.says(BackupPhrases.isPending) && !isExecuted(visitor))
    visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.success(Self.job("COMPLETED")))))
    visitor.type("y")
    typeName(&visitor)
    #expect(isExecuted(visitor))
  }

  // MARK: With GitLab stopped

  private static let service = ServicePlace(cluster: "c", service: "s", region: "ap-northeast-1", tasks: 1)

  /// GitLab is stopped, and its copy begun.
  private func copyingStopped() throws -> Visitor {
    var visitor = try reviewing()
    visitor.type("y")
    #expect(visitor.says(StandstillPhrases.stoppedBackupMeans(starts: true)))
    #expect(visitor.type("s") == [Self.seek])
    #expect(
      visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(Scene.backupPlace())))) == [
        .backUp(stackID: Scene.stackID, .service(.find))
      ], "not before everything else is there")
    #expect(
      visitor.arrive(.backedUp(stackID: Scene.stackID, .service(.success(.found(Self.service))))) == [
        .backUp(stackID: Scene.stackID, .service(.set(Self.service, tasks: 0)))
      ])
    visitor.arrive(.backedUp(stackID: Scene.stackID, .service(.success(.taken))))
    visitor.type("y")
    #expect(visitor.says(BackupPhrases.isPending) && !isExecuted(visitor))
    visitor.press(.down)
    #expect(visitor.says(StandstillPhrases.gitLabIsBeingStopped))
    #expect(
      visitor.arrive(
        .backedUp(stackID: Scene.stackID, .service(.success(.seen(ServiceRest(desired: 0, rest: .still)))))) == [
          .backUp(stackID: Scene.stackID, .start(Scene.backupPlace()))
        ])
    visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.success(Self.job("RUNNING")))))
    #expect(visitor.says(StandstillPhrases.gitLabIsStopped))
    return visitor
  }

  private static let start = Effect.backUp(stackID: Scene.stackID, .service(.set(service, tasks: 1)))

  @Test func aStoppedGitLabIsCopiedAndTheChangeStartsIt() throws {
    var visitor = try copyingStopped()
    visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.success(Self.job("COMPLETED")))))
    #expect(visitor.says(StandstillPhrases.stoppedBeforeChange))
    visitor.type("y")
    typeName(&visitor)
    #expect(isExecuted(visitor) && !visitor.effects.contains(Self.start))
    #expect(visitor.arrive(.execution(.failure(Scene.trouble))).contains(Self.start), "the order was refused")
  }

  @Test func aFailedCopyStartsGitLabAgain() throws {
    var visitor = try copyingStopped()
    #expect(visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.success(Self.job("FAILED"))))) == [Self.start])
    visitor.arrive(.backedUp(stackID: Scene.stackID, .service(.success(.taken))))
    #expect(visitor.says(StandstillPhrases.gitLabStartsAgain))
  }

  @Test func whoeverTurnsBackOrLeavesStartsGitLabAgain() throws {
    var visitor = try copyingStopped()
    #expect(visitor.type("n").contains(Self.start))
    #expect(visitor.says(ProgressPhrases.changeDiscarded.followed(by: StandstillPhrases.leavingStartsGitLab)))
    visitor = try copyingStopped()
    let leaving = visitor.press(.control("c"), .control("c"))
    #expect(leaving.contains(Self.start) && leaving.last == .leave(.interrupted))
    visitor = try copyingStopped()
    visitor.enter { $0.takeBack() }
    #expect(visitor.effects.contains(Self.start), "a signal, or a lost terminal")
    #expect(visitor.effects.contains(.discardChangeSet(arn: Scene.changeSetARN, emptyStack: nil)))
  }

  /// Nothing is stopped for what nobody wants any more, however late an answer comes.
  @Test func whoeverTurnsBackBeforeGitLabIsFoundStopsNothing() throws {
    var visitor = try reviewing()
    visitor.type("ysn")
    visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(Scene.backupPlace()))))
    #expect(!visitor.effects.contains(.backUp(stackID: Scene.stackID, .service(.find))))
    visitor = try reviewing()
    visitor.type("ys")
    visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(Scene.backupPlace()))))
    visitor.type("n")
    visitor.arrive(.backedUp(stackID: Scene.stackID, .service(.success(.found(Self.service)))))
    #expect(!visitor.effects.contains(.backUp(stackID: Scene.stackID, .service(.set(Self.service, tasks: 0)))))
  }

  @Test func aCopyThatTheStartOvertakesCountsForNoLaterChange() throws {
    var visitor = try copyingStopped()
    visitor.type("n")
    #expect(visitor.says(StandstillPhrases.backupUnderWayDoesNotCount))
    #expect(visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.success(Self.job("COMPLETED"))))).isEmpty)
  }

  @Test func whatCouldNotBeStartedIsToldWithItsCommand() throws {
    var visitor = try copyingStopped()
    visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.success(Self.job("FAILED")))))
    visitor.arrive(.backedUp(stackID: Scene.stackID, .service(.failure(Scene.trouble))))
    #expect(visitor.says(StandstillPhrases.gitLabIsLeftStopped(Scene.trouble.words)))
    visitor.press(.control("c"), .control("c"))
    #expect(visitor.wizard.wordsOfStandstill.last?.english == Self.service.startCommand)
  }

  @Test func whoeverComesBackIsToldThatItIsStopped() throws {
    var visitor = try Visitor()
    visitor.enter { $0.beginResuming() }
    visitor.knowAccount(stack: Scene.live("UPDATE_ROLLBACK_COMPLETE"))
    let statuses = ["UPDATE_IN_PROGRESS", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE"]
    visitor.arriveToTheEnd(statuses.enumerated().map { Scene.stackEvent($1, at: Double($0)) })
    #expect(visitor.effects.contains(.backUp(stackID: Scene.stackID, .service(.find))))
    let place = ServicePlace(cluster: "c", service: "s", region: "ap-northeast-1", tasks: 0)
    visitor.arrive(.backedUp(stackID: Scene.stackID, .service(.success(.found(place)))))
    #expect(
      visitor.says(StandstillPhrases.statusStopped(desired: 0).followed(by: Phrase(verbatim: place.startCommand))))
    #expect(visitor.wizard.wordsOfStandstill.last?.english == place.startCommand)
  }

  @Test func aNightlyBackupUnderWayIsNoneOfAStoppedGitLab() throws {
    var visitor = try reviewing()
    visitor.type("ys")
    var place = Scene.backupPlace()
    place = BackupPlace(
      fileSystem: place.fileSystem, vault: place.vault, role: place.role, running: Self.job("RUNNING"))
    #expect(visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(place)))).isEmpty)
    #expect(visitor.says(BackupPhrases.thereIsNoBackup(StandstillPhrases.anotherBackupRuns("job-1"))))
  }

  @Test func withoutOneTakesAChoice() throws {
    var visitor = try reviewing()
    visitor.type("yw")
    typeName(&visitor)
    #expect(isExecuted(visitor))
  }

  @Test func aFailedOneAsksAgainAndSaysWhy() throws {
    var visitor = try reviewing(BackupChoice(isWished: true))
    #expect(visitor.effects.contains(Self.seek), "the wish of the command line")
    visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(Scene.backupPlace()))))
    visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.success(Self.job("FAILED")))))
    visitor.type("y")
    #expect(visitor.says(BackupPhrases.thereIsNoBackup(BackupPhrases.jobEnded("FAILED"))))
    #expect(visitor.says(BackupPhrases.releaseBackupTitle) && !isExecuted(visitor))
  }

  @Test func aYesOnTheCommandLineIsNoneToIt() throws {
    let visitor = try reviewing(confirmed: true)
    #expect(!isExecuted(visitor))
  }

  /// A yes to going on without a backup is asked for once; the name is typed all the same.
  @Test func aBackupThatCannotBeMadeStopsNothingWhereThatWasSaidBefore() throws {
    let choice = BackupChoice(isWished: true, goesWithout: true)
    let off = BackupPlace(
      fileSystem: "fs", vault: "v", role: RoleARN("arn:aws:iam::123456789012:role/r"), isSwitchedOff: true)
    for answer in [Result<BackupPlace, Trouble>.failure(Scene.trouble), .success(off)] {
      var visitor = try reviewing(choice, confirmed: true)
      #expect(visitor.effects.contains(Self.seek) && !isExecuted(visitor))
      visitor.arrive(.backedUp(stackID: Scene.stackID, .place(answer)))
      visitor.type("y")
      let isAsked = visitor.says(BackupPhrases.releaseBackupTitle)
      typeName(&visitor)
      #expect(!isAsked && isExecuted(visitor))
    }
  }

  @Test func anotherChangeAsksForNone() throws {
    var visitor = try Visitor.changing()
    visitor.type("y")
    #expect(isExecuted(visitor))
  }
}
