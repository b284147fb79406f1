import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing
import Upkeep

/// The page of a GitLab's backups.
struct CopyPageTests {
  private static let small = Size(columns: 60, rows: 20)

  @Test func looksAsItDid() throws {
    var golden = Golden("backups")
    for language in Language.allCases {
      var visitor = try Visitor.copies(language)
      golden.add("\(language)", visitor)
      golden.add("\(language)", visitor, at: Self.small)
      visitor.press(.down, .down, .down)
      golden.add("\(language), one that was tried out", visitor)
      visitor.press(.end)
      golden.add("\(language), a file without keys", visitor)
      golden.add("\(language), a file without keys", visitor, at: Self.small)
      visitor.type("N")
      golden.add("\(language), one is offered", visitor)
      visitor.type("s")
      visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(Scene.backupPlace()))))
      golden.add("\(language), GitLab is being stopped", visitor)
      var bare = try Visitor.copies(language, isAnswered: false)
      golden.add("\(language), nobody has answered", bare)
      bare.arrive(.copies(stackID: Scene.stackID, .failure(Scene.trouble)))
      bare.arrive(.backupFiles(stackID: Scene.stackID, .unseen(ShellPhrases.noPlugin)))
      golden.add("\(language), nobody could look", bare)
      var empty = try Visitor.copies(language, isAnswered: false)
      empty.seeCopies([], files: BackupFiles(files: [], release: nil))
      empty.type("f")
      golden.add("\(language), there is none", empty)
    }
    try golden.check()
  }

  /// Whatever the width leaves out, what the page is for and the way back stay.
  @Test(arguments: Language.allCases)
  func everyKeyThatDoesSomethingAndTheWayBackAreNamed(_ language: Language) throws {
    let hints = try #require(try Visitor.copies(language).wizard.draw(Visitor.standard).lines.last)
    for key in ["N", "f", "h", "O", "Esc", "?", "q"] { #expect(hints.contains(" \(key) "), "\(hints)") }
  }

  @Test func aSizeThatNobodyAskedForIsThatOfTheNewestBackup() throws {
    var visitor = try Visitor.copies()
    visitor.type("N")
    #expect(visitor.says(CopyPagePhrases.sizeOfNewest(CopyPhrases.size(33_285_996_544))), "\(visitor.screen())")
  }

  @Test(arguments: Language.allCases)
  func aGitLabThatWasSeenStoppedIsNotOfferedToBeStopped(_ language: Language) throws {
    var visitor = try Visitor.atHome(language, several: true)
    visitor.press(.down)
    visitor.type("bN")
    #expect(visitor.says(CopyPhrases.wasSeenStopped), "\(visitor.screen())")
    #expect(visitor.says(CopyPhrases.keysWhileStopped) && !visitor.says(StandstillPhrases.backupKeys))
    #expect(!visitor.says(BackupPhrases.ofRunningGitLab))
    #expect(!visitor.type("y").isEmpty)
  }

  @Test func aProofWithoutComparisonSaysSo() throws {
    var visitor = try Visitor.copies(isAnswered: false)
    let proof = RecoveryProof(time: Scene.start - 86_400, seconds: 2460, projects: 41, users: 12, isCompared: false)
    var point = Scene.points[1]
    point.trial = .passed(proof)
    visitor.seeCopies([point], files: Scene.archives)
    #expect(visitor.says(CopyPagePhrases.proved(41, projects: 41, users: 12, isCompared: false)), "\(visitor.screen())")
  }

  @Test func opensFromTheLastScreenAndGoesBackThere() throws {
    var visitor = try Visitor.done()
    let before = visitor.screen()
    #expect(
      visitor.type("b") == [
        .lookAtCopies(stackID: Scene.stackID, fileSystem: "FileSystem"), .lookAtBackupFiles(stackID: Scene.stackID),
      ])
    visitor.seeCopies(Scene.points, files: Scene.archives)
    #expect(visitor.reads("4 h 28 min of work"))
    visitor.press(.escape)
    #expect(visitor.screen() == before)
  }

  @Test func stopsCopiesStartsAndLooksAgain() throws {
    var visitor = try Visitor.copies()
    visitor.type("N")
    #expect(visitor.says(BackupPhrases.ofRunningGitLab))
    #expect(visitor.type("s") == [.backUp(stackID: Scene.stackID, .seek(resource: "FileSystem"))])
    let place = ServicePlace(cluster: "c", service: "s", region: "r", tasks: 1)
    func come(_ response: BackupRun.Response) -> [Effect] {
      visitor.arrive(.backedUp(stackID: Scene.stackID, response))
    }
    #expect(come(.place(.success(Scene.backupPlace()))) == [.backUp(stackID: Scene.stackID, .service(.find))])
    _ = come(.service(.success(.found(place))))
    _ = come(.service(.success(.taken)))
    _ = come(.service(.success(.seen(ServiceRest(desired: 0, rest: .still)))))
    _ = come(.job(.success(BackupJob(id: "job-1", state: "RUNNING", percent: 40, message: nil, bytes: 1 << 30))))
    #expect(visitor.reads("40%, 1.0 GiB"))
    // A second one is not begun beside it.
    visitor.type("N")
    #expect(visitor.says(CopyPagePhrases.isCopying))
    #expect(
      come(.job(.success(BackupJob(id: "job-1", state: "COMPLETED", percent: 100, message: nil)))) == [
        .backUp(stackID: Scene.stackID, .service(.set(place, tasks: 1))),
        .lookAtCopies(stackID: Scene.stackID, fileSystem: "FileSystem"), .lookAtBackupFiles(stackID: Scene.stackID),
      ])
    _ = come(.service(.success(.taken)))
    #expect(visitor.says(StandstillPhrases.gitLabStartsAgain))
    visitor.press(.down)
    #expect(!visitor.says(StandstillPhrases.gitLabStartsAgain), "what was read makes room")
  }

  @Test func whatAWSBackupLacksIsMadeAfterAYesOfItsOwn() throws {
    var visitor = try Visitor.copies()
    visitor.type("Ny")
    let bare = Scene.backupPlace(vault: nil, role: nil)
    #expect(visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(bare)))).isEmpty)
    #expect(visitor.says(BackupPhrases.placeQuestion))
    #expect(visitor.type("y") == [.backUp(stackID: Scene.stackID, .setUp(bare))])
  }

  /// The question waits for what else lies there, wherever that was opened, and its answer is about no other stack.
  @Test func theQuestionForWhatAWSBackupLacksWaitsAndKnowsItsStack() throws {
    var visitor = try Visitor.copies()
    visitor.type("Ny?")
    let bare = Scene.backupPlace(vault: nil, role: nil)
    visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(bare))))
    #expect(!visitor.says(BackupPhrases.placeQuestion))
    visitor.press(.escape)
    #expect(visitor.says(BackupPhrases.placeQuestion))
    #expect(visitor.type("y") == [.backUp(stackID: Scene.stackID, .setUp(bare))])
    visitor = try Visitor.atHome(several: true)
    visitor.type("bNy")
    visitor.press(.escape)
    visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(bare))))
    #expect(visitor.says(BackupPhrases.placeQuestion))
    #expect(visitor.type("y").contains(.backUp(stackID: Scene.stackID, .setUp(bare))))
  }

  /// Nobody has GitLab stay stopped by looking at the backups of another one meanwhile.
  @Test func startsGitLabAgainWhileAnotherStackIsOnThePage() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.type("bN")
    let orders = visitor.type("s")
    #expect(orders.contains { if case .backUp(Scene.stackID, .seek) = $0 { true } else { false } })
    visitor.press(.escape, .down)
    let opened = visitor.type("b")
    #expect(opened.contains { if case .lookAtCopies(Scene.testID, _) = $0 { true } else { false } })
    let place = ServicePlace(cluster: "c", service: "s", region: "r", tasks: 1)
    let responses: [BackupRun.Response] = [
      .place(.success(Scene.backupPlace())), .service(.success(.found(place))), .service(.success(.taken)),
      .service(.success(.seen(ServiceRest(desired: 0, rest: .still)))),
      .job(.success(BackupJob(id: "job-1", state: "RUNNING", percent: 40, message: nil))),
    ]
    for response in responses { visitor.arrive(.backedUp(stackID: Scene.stackID, response)) }
    let end = visitor.arrive(
      .backedUp(
        stackID: Scene.stackID,
        .job(.success(BackupJob(id: "job-1", state: "COMPLETED", percent: 100, message: nil)))))
    #expect(end == [.backUp(stackID: Scene.stackID, .service(.set(place, tasks: 1)))])
  }

  @Test func goesOnLookingInsideWhileAnotherStackIsOnThePage() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.type("bfy")
    visitor.press(.escape, .down)
    visitor.type("b")
    let sight = "gitlab-wizard: begun\ngitlab-wizard: running 1 stream Dumping database\n"
    #expect(
      visitor.arrive(.backedUpInside(stackID: Scene.stackID, .success(sight))) == [
        .backUpInside(stackID: Scene.stackID, .look(pause: 20))
      ])
    #expect(!visitor.reads("Dumping database"))
    visitor.press(.escape, .up)
    visitor.type("bf")
    #expect(!visitor.says(CopyPagePhrases.insideQuestion), "it runs already")
  }

  @Test func runsGitLabsOwnInsideAfterAYes() throws {
    var visitor = try Visitor.copies()
    #expect(visitor.type("f").isEmpty)
    #expect(visitor.press(.escape).isEmpty)
    #expect(visitor.type("fy") == [.backUpInside(stackID: Scene.stackID, .begin)])
    #expect(
      visitor.arrive(
        .backedUpInside(
          stackID: Scene.stackID, .success("gitlab-wizard: begun\ngitlab-wizard: running 1 stream Dumping database\n"))
      ) == [.backUpInside(stackID: Scene.stackID, .look(pause: 20))])
    #expect(visitor.reads("Dumping database"))
    visitor.type("f")
    #expect(!visitor.says(CopyPagePhrases.insideQuestion), "one at a time")
    #expect(
      visitor.arrive(.backedUpInside(stackID: Scene.stackID, .success("gitlab-wizard: failed tar: no room\n"))) == [
        .lookAtBackupFiles(stackID: Scene.stackID)
      ])
    #expect(visitor.reads("gitlab-backup failed: tar: no room"))
  }

  @Test func showsTheCommandsThatRestoreAWholeCopy() throws {
    var visitor = try Visitor.copies()
    visitor.type("h")
    #expect(visitor.says(CopyPagePhrases.choosePoint), "half a copy is none")
    visitor.press(.down)
    let point = "arn:aws:backup:ap-northeast-1:123456789012:recovery-point:night-0"
    let place = "--stack.name gitlab --region ap-northeast-1"
    #expect(visitor.type("h").isEmpty)
    #expect(visitor.says(CopyPagePhrases.proveBy))
    let proof = "gitlab-wizard restore \(point) --prove \(place)"
    #expect(visitor.typed() == proof && visitor.typed(at: Self.small) == proof, "\(visitor.screen(Self.small))")
    #expect(visitor.type("c") == [.copy(proof)])
    #expect(visitor.type("O").isEmpty)
    #expect(visitor.says(CopyPagePhrases.restoreBy))
    #expect(visitor.typed() == "gitlab-wizard restore \(point) --as gitlab-2 \(place)")
  }

  /// What a small page has no room for is read whole elsewhere.
  @Test(arguments: Language.allCases)
  func whatThePageCutsIsReadWhole(_ language: Language) throws {
    var visitor = try Visitor.copies(language)
    visitor.press(.down)
    visitor.seeAt(Self.small)
    #expect(visitor.screen(Self.small).contains("Enter \(CopyPagePhrases.keyRead[language])"))
    visitor.press(.enter)
    for words in [
      CopyPagePhrases.holdsAll, CopyPagePhrases.copiedWhileRunning, CopyPagePhrases.restoresBeside("18.11.11"),
    ] {
      #expect(visitor.reads(words[language], at: [Self.small]), "\(words)\n\(visitor.screen(Self.small))")
    }
    visitor.press(.escape)
    #expect(visitor.screen(Self.small).contains("Enter \(CopyPagePhrases.keyRead[language])"))
  }

  /// What comes of another stack is not taken for this one's.
  @Test func answersAboutAnotherStackChangeNothing() throws {
    var visitor = try Visitor.copies()
    let before = visitor.screen()
    visitor.arrive(.copies(stackID: "another", .failure(Scene.trouble)))
    visitor.arrive(.backupFiles(stackID: "another", .seen(BackupFiles(files: [], release: nil))))
    visitor.arrive(.backedUpInside(stackID: "another", .success("gitlab-wizard: gone\n")))
    #expect(visitor.screen() == before)
  }
}
