import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// What becomes of a failure, Ctrl-C while AWS is at work, and what leaving leaves behind.
struct StoppingTests {
  @Test func whatBecomesOfAFailureIsAskedBeforeTheYes() throws {
    var visitor = try Visitor.atPlan()
    visitor.type("d")
    #expect(visitor.says(StoppingPhrases.onFailureUndo) && visitor.says(StoppingPhrases.onFailureUndoMeaning))
    visitor.type("f")
    #expect(visitor.says(StoppingPhrases.onFailureKeep) && visitor.says(StoppingPhrases.onFailureKeepMeaning))
    visitor.type("y")
    visitor.arrive(.changeSet(.success(try Scene.changeSet(for: try #require(visitor.order)))))
    #expect(visitor.says(DonePhrases.ifItFails(StoppingPhrases.onFailureKeep)))
    #expect(visitor.type("y") == [.executeChangeSet(arn: Scene.changeSetARN, stackID: Scene.stackID, onFailure: .keep)])
  }

  @Test func theKeyForProtectionSaysWhatIsChosen() throws {
    var visitor = try Visitor.atPlan()
    visitor.type("d")
    #expect(visitor.says(DonePhrases.keyProtectionIsWished))
    visitor.type("P")
    #expect(visitor.says(DonePhrases.keyProtectionIsNotWished) && !visitor.says(DonePhrases.keyProtectionIsWished))
  }

  /// Nothing outlives it, so that nothing is said to go on.
  @Test func aRehearsalEndsAndDoesNotGoOn() throws {
    var visitor = try Visitor.halfWay()
    visitor.rehearse()
    visitor.press(.control("c"))
    #expect(visitor.says(StoppingPhrases.stopLeaveRehearsal) && visitor.says(ScreenPhrases.rehearsalEndsHere))
    #expect(!visitor.says(StoppingPhrases.stopSecondPress) && !visitor.says(StoppingPhrases.stopLeave))
  }

  @Test func keepingIsNotOfferedWhereAWSRefusesIt() throws {
    var visitor = try Visitor(answers: [.imageCPU: "4096"])
    visitor.knowAccount(stack: Scene.live("CREATE_COMPLETE"))
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    visitor.type("dfy")
    visitor.arrive(.changeSet(.success(Scene.changes())))
    #expect(visitor.says(StoppingPhrases.keepIsNotPossible))
    #expect(visitor.type("y") == [.executeChangeSet(arn: Scene.changeSetARN, stackID: Scene.stackID, onFailure: .undo)])
  }

  /// What has ended meanwhile is not said to be at work.
  @Test func theBoxGoesWithWhatItIsAbout() throws {
    var visitor = try Visitor.halfWay()
    visitor.press(.control("c"))
    #expect(visitor.says(StoppingPhrases.stopTitle))
    visitor.arriveToTheEnd(
      Scene.events(of: try visitor.plan) + [Scene.stackEvent("CREATE_COMPLETE", at: 900, token: Scene.token)])
    visitor.arrive(.outcome(.success(Scene.description("CREATE_COMPLETE"))))
    #expect(!visitor.says(StoppingPhrases.stopTitle) && visitor.says(OutcomePhrases.creationSucceeded))
  }

  /// A deletion is no creation: nothing is ordered over it.
  @Test func aDeletionIsNotStoppedByAnother() throws {
    var visitor = try Visitor.destroying()
    visitor.press(.control("c"))
    #expect(visitor.says(StoppingPhrases.stopNothing))
    #expect(visitor.type("K").isEmpty)
  }

  @Test func aCreationIsStoppedByDeletingIt() throws {
    var visitor = try Visitor.halfWay()
    let begun = Scene.stackEvent("CREATE_IN_PROGRESS", at: 0, token: Scene.token)
    visitor.arrive(.events(stackID: Scene.stackID, .success([begun])))
    visitor.press(.control("c"))
    #expect(visitor.says(StoppingPhrases.stopKeepIsNotPossible))
    #expect(visitor.type("k").isEmpty, "a big step has a capital letter")
    #expect(visitor.type("K") == [.order(.delete(stackID: Scene.stackID))])
    #expect(visitor.says(StoppingPhrases.stoppingAsked))
    visitor.arrive(.ordered(stackID: Scene.stackID, .success("delete-1")))
    visitor.arriveToTheEnd([
      Scene.stackEvent("DELETE_IN_PROGRESS", at: 130), Scene.stackEvent("DELETE_COMPLETE", at: 900),
    ])
    visitor.arrive(.outcome(.success(Scene.description("DELETE_COMPLETE"))))
    #expect(visitor.says(DeletionPhrases.stoppedAndUndone) && visitor.says(DeletionPhrases.nothingIsLeft))
    visitor.type("q")
    #expect(visitor.type("y") == [.leave(.undone)])
  }

  /// AWS may not have begun with it yet, and says that the stack is being made.
  @Test func aStopIsOrderedOnce() throws {
    var visitor = try Visitor.halfWay()
    visitor.press(.control("c"))
    #expect(visitor.type("K") == [.order(.delete(stackID: Scene.stackID))])
    for isAnswered in [false, true] {
      if isAnswered { visitor.arrive(.ordered(stackID: Scene.stackID, .success("delete-1"))) }
      visitor.press(.control("c"))
      #expect(visitor.says(StoppingPhrases.stopNothing))
      #expect(visitor.type("K").isEmpty, "answered: \(isAnswered)")
      visitor.press(.escape)
    }
  }

  @Test func aStopThatAWSRefusesIsSaidAndWatchedOn() throws {
    var visitor = try Visitor.halfWay()
    visitor.press(.control("c"))
    visitor.type("K")
    visitor.arrive(.ordered(stackID: Scene.stackID, .failure(Scene.trouble)))
    #expect(visitor.shows("AWS refused this call."))
    visitor.press(.control("c"))
    #expect(visitor.type("K") == [.order(.delete(stackID: Scene.stackID))], "it can be asked for again")
  }

  @Test func anUpdateIsStoppedByCancellingIt() throws {
    var visitor = try Visitor.changing()
    visitor.type("y")
    visitor.arrive(.execution(.success(Scene.token)))
    visitor.arrive(
      .events(stackID: Scene.stackID, .success([Scene.stackEvent("UPDATE_IN_PROGRESS", at: 1, token: Scene.token)])))
    visitor.press(.control("c"))
    #expect(
      visitor.says(StoppingPhrases.stopUndoUpdateMeaning) && visitor.says(StoppingPhrases.stopKeepUpdateIsNotPossible))
    #expect(visitor.type("K") == [.order(.cancelUpdate(stackID: Scene.stackID))])
  }

  @Test(arguments: ["ROLLBACK_IN_PROGRESS", "DELETE_IN_PROGRESS"])
  func whatCannotBeStoppedIsNotOffered(_ status: String) throws {
    var visitor = try Visitor.halfWay()
    visitor.arrive(.events(stackID: Scene.stackID, .success([Scene.stackEvent(status, at: 130)])))
    visitor.press(.control("c"))
    #expect(visitor.says(StoppingPhrases.stopNothing))
    #expect(visitor.type("K").isEmpty)
    #expect(visitor.press(.enter) == [.leave(.running)])
  }

  /// It may be a GitLab at work by now.
  @Test func aStackOfWhichAWSSaysNothingIsNotDeleted() throws {
    var visitor = try Visitor(answers: [:])
    visitor.enter { $0.beginResuming() }
    visitor.knowAccount(stack: Scene.live("CREATE_COMPLETE"))
    visitor.press(.control("c"))
    #expect(visitor.type("K").isEmpty, "before the first word about it")
    visitor.press(.escape)
    visitor.arrive(.events(stackID: Scene.stackID, .failure(Scene.trouble)))
    visitor.press(.control("c"))
    #expect(visitor.says(StoppingPhrases.stopUnknown))
    #expect(visitor.type("K").isEmpty)
  }

  @Test func leavingTakesTheChangeSetAlong() throws {
    var visitor = try Visitor.reviewing()
    visitor.type("q")
    #expect(visitor.says(StoppingPhrases.leaveDiscards))
    #expect(
      visitor.type("y") == [
        .discardChangeSet(arn: Scene.changeSetARN, emptyStack: Scene.stackID), .leave(.done),
      ])
  }

  @Test func whoSaysNoInACommandLeavesWithEight() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.enter { $0.beginDeployment(isConfirmed: false) }
    visitor.knowAccount()
    visitor.type("y")
    visitor.arrive(.changeSet(.success(try Scene.changeSet(for: try #require(visitor.order)))))
    visitor.type("nq")
    #expect(visitor.type("y") == [.leave(.saidNo)])
  }

  /// Whoever leaves meanwhile is told which GitLab is stopped and what starts it, and the usual key keeps them there.
  @Test(arguments: Language.allCases)
  func leavingWhileGitLabIsStoppedSaysWhatStartsIt(_ language: Language) throws {
    var visitor = try Visitor.atHome(language, several: true)
    visitor.type("bNs")
    let place = ServicePlace(cluster: "c", service: "s", region: "r", tasks: 1)
    let responses: [BackupRun.Response] = [
      .place(.success(Scene.backupPlace())), .service(.success(.found(place))), .service(.success(.taken)),
      .service(.success(.seen(ServiceRest(desired: 0, rest: .still)))),
      .job(.success(BackupJob(id: "job-1", state: "RUNNING", percent: 40, message: nil))),
    ]
    for response in responses { visitor.arrive(.backedUp(stackID: Scene.stackID, response)) }
    visitor.press(.escape)
    for key in [Key.character("q"), .control("c"), .control("\\")] {
      visitor.press(key)
      #expect(visitor.says(StandstillPhrases.leavingStarts("gitlab")), "\(visitor.screen())")
      #expect(visitor.says(StandstillPhrases.backupUnderWayDoesNotCount), "\(visitor.screen())")
      #expect(visitor.press(.enter).isEmpty)
    }
    visitor.press(.control("\\"))
    #expect(
      visitor.press(.control("\\")) == [
        .backUp(stackID: Scene.stackID, .service(.set(place, tasks: 1))), .leave(.quit),
      ])
  }
}
