import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

struct DeployingTests {
  @Test func theYesWaitsUntilItIsKnownWhatWouldBeChanged() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.type("dy")
    #expect(visitor.order == nil)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    #expect(visitor.order?.isUpdate == true)
  }

  @Test func aStackThatIsAtWorkStopsTheYes() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.type("dy")
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("UPDATE_IN_PROGRESS"))))
    #expect(visitor.order == nil)
    #expect(visitor.says(PlanPhrases.somethingIsRunning("gitlab")))
  }

  @Test func aMissingAnswerStopsBeforeTheQuestionAndEGoesThere() throws {
    var visitor = try Visitor()
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.type("d")
    #expect(visitor.says(PlanPhrases.firstAnswer("access.allowedCidrs")))
    #expect(
      visitor.says(PlanPhrases.answerIsOpen("access.allowedCidrs", AnswerPhrases.nobodyIsAllowed)),
      "in full, not cut after one row")
    visitor.type("e")
    #expect(visitor.wizard.step == .access)
  }

  @Test func whereThereIsNothingToResumeTheExitCodeSaysSo() throws {
    var visitor = try Visitor(answers: [:])
    visitor.enter { $0.beginResuming() }
    visitor.knowAccount()
    visitor.type("q")
    #expect(visitor.type("y") == [.leave(.refusedByAWS)])
  }

  @Test(arguments: [Key.end, .character("G")])
  func aChangeSetIsReadToItsEndAndNoFurther(_ key: Key) throws {
    var visitor = try Visitor.reviewing()
    #expect(!visitor.shows(" Vpc "), "groups are folded until somebody opens them")
    visitor.press(.enter)
    #expect(visitor.shows(" Vpc "))
    let (first, last) = (Plan.Group.network.title.english, Plan.Group.rootPassword.title.english)
    #expect(!visitor.shows(last))
    visitor.press(key)
    #expect(visitor.shows("› ▸ \(last)"))
    for _ in 0..<80 { visitor.press(.down) }
    visitor.press(.up)
    #expect(!visitor.shows("› ▸ \(last)"), "the first key back moves at once")
    visitor.press(.home)
    #expect(visitor.says(JudgementPhrases.validationFoundNothing), "what AWS says of it comes first")
    visitor.press(.down)
    #expect(visitor.shows("› ▾ \(first)"))
  }

  @Test func yesExecutesOnce() throws {
    var visitor = try Visitor.reviewing()
    #expect(visitor.type("yyy") == [.executeChangeSet(arn: Scene.changeSetARN, stackID: Scene.stackID)])
  }

  @Test func aChangeSetThatFailsIsSaidAndLeadsBack() throws {
    var visitor = try Situation.stopped.visitor()
    #expect(visitor.says(Scene.trouble.sentence))
    #expect(visitor.says(Scene.trouble.advice))
    visitor.press(.escape)
    #expect(visitor.wizard.step == .plan)
  }

  @Test func aPollThatFailsEndsNothing() throws {
    var visitor = try Visitor.halfWay()
    let asked = visitor.arrive(.events(stackID: Scene.stackID, .failure(Scene.trouble)))
    #expect(visitor.says(Scene.trouble.sentence))
    // Who may not read the events may perhaps look at the stack.
    guard case .follow(Scene.stackID, .ask(.stack, _)) = try #require(asked.first) else {
      Issue.record("asked \(asked)")
      return
    }
    visitor.arrive(.events(stackID: Scene.stackID, .success([])))
    #expect(!visitor.says(Scene.trouble.sentence))
    #expect(visitor.wizard.step == .deploy)
  }

  @Test func eventsToTheEndAskForTheOutcome() throws {
    let visitor = try Visitor.done()
    #expect(visitor.effects.contains(.describeOutcome(stackID: Scene.stackID)))
    #expect(visitor.wizard.step == .done)
    #expect(visitor.screen().split(separator: "\n").contains("https://gitlab.example.com"))
  }

  @Test func aFailureNamesItsCauseAndOffersNoPassword() throws {
    var visitor = try Visitor.failed()
    #expect(visitor.shows("The maximum number of"))
    #expect(!visitor.shows("password"))
    #expect(visitor.type("p").isEmpty)
    visitor.press(.escape, .escape)
    #expect(visitor.wizard.step == .plan)
  }

  /// The stack is looked at beside its events where the end is near; nothing need come after them then.
  @Test func aLookThatWasBeforeTheLastEventsEndsAllTheSame() throws {
    var visitor = try Visitor.running()
    let events = Scene.events(of: try visitor.plan)
    visitor.arrive(.events(stackID: Scene.stackID, .success(events)))
    visitor.arrive(.outcome(.failure(Scene.throttling)))
    #expect(visitor.wizard.step == .deploy, "nothing has ended yet")
    visitor.arrive(.outcome(.success(Scene.description("CREATE_COMPLETE"))))
    #expect(visitor.wizard.step == .deploy, "nothing has ended yet")
    visitor.arriveToTheEnd(events + [Scene.stackEvent("CREATE_COMPLETE", at: 900)])
    #expect(visitor.wizard.step == .done && visitor.shows("https://gitlab.example.com"))
  }

  @Test func anOutcomeThatCannotBeReadIsSaid() throws {
    var visitor = try Visitor.running()
    let plan = try visitor.plan
    visitor.arriveToTheEnd(Scene.events(of: plan) + [Scene.stackEvent("CREATE_COMPLETE", at: 900)])
    visitor.arrive(.outcome(.failure(Scene.trouble)))
    #expect(visitor.says(Scene.trouble.sentence))
    #expect(visitor.type("p").isEmpty)
  }

  @Test func thePasswordIsOnTheScreenOnlyWhileItIsAskedFor() throws {
    var visitor = try Visitor.done()
    #expect(visitor.type("p") == [.readPassword(secretARN: Scene.secretARN)])
    visitor.arrive(.password(.success(Scene.password)))
    #expect(visitor.shows(Scene.password))
    visitor.type("p")
    #expect(!visitor.shows(Scene.password))
    visitor.type("p")
    #expect(!visitor.shows(Scene.password), "it was forgotten and is read anew")
    visitor.arrive(.password(.failure(Scene.trouble)))
    #expect(visitor.says(Scene.trouble.sentence))
  }

  @Test func aPasswordThatComesTooLateIsNotKept() throws {
    var visitor = try Visitor.done()
    visitor.type("pp")
    visitor.arrive(.password(.success(Scene.password)))
    #expect(!visitor.shows(Scene.password))
    #expect(!String(reflecting: visitor.wizard).contains(Scene.password))
  }

  @Test func resumingSaysWhyThereIsNothingToResume() throws {
    var visitor = try Visitor()
    visitor.enter { $0.beginResuming() }
    visitor.arrive(.identity(.success(Scene.identity)))
    var other = visitor
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    #expect(visitor.says(CommandPhrases.nothingToResume("gitlab", region: "ap-northeast-1")))
    other.arrive(.stack(name: "gitlab", .failure(Scene.trouble)))
    #expect(other.says(Scene.trouble.sentence))
  }

  @Test func anUpdateIsNotEndedByWhatCameBeforeIt() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    visitor.type("dy")
    visitor.arrive(.changeSet(.success(try Scene.changeSet(for: try #require(visitor.order)))))
    visitor.type("y")
    #expect(
      visitor.arrive(.execution(.success(Scene.token))) == [
        .watch(stackID: Scene.stackID, .events(since: .order(token: Scene.token)), pause: 0...0)
      ])
    // AWS has not noted the order yet: what comes is the end of an earlier one.
    visitor.arrive(.events(stackID: Scene.stackID, .success([Scene.stackEvent("CREATE_COMPLETE", at: -5000)])))
    #expect(visitor.wizard.step == .deploy)
    #expect(visitor.shows("leave it running"))
    visitor.arriveToTheEnd([
      Scene.stackEvent("UPDATE_IN_PROGRESS", at: 1, token: Scene.token), Scene.stackEvent("UPDATE_COMPLETE", at: 9),
    ])
    #expect(visitor.effects.last == .describeOutcome(stackID: Scene.stackID))
  }

  @Test func looksOnceMoreAfterTheEndSoAsNotToMissTheReason() throws {
    var visitor = try Visitor.running()
    let story = Scene.failure(of: try visitor.plan, at: 12)
    let late = try #require(story.first { $0.status.rawValue == "CREATE_FAILED" })
    let asked = visitor.arrive(.events(stackID: Scene.stackID, .success(story.filter { $0 != late })))
    #expect(
      asked == [
        .watch(stackID: Scene.stackID, .events(since: .event(id: try #require(story.last?.id))), pause: 1...2),
        .follow(stackID: Scene.stackID, .describe(pause: 1...2)),
      ])
    #expect(!visitor.shows("The maximum number of"))
    let kept = visitor.arrive(.events(stackID: Scene.stackID, .success([late])))
    #expect(!kept.contains(.describeOutcome(stackID: Scene.stackID)), "the stack is being looked at already")
    #expect(visitor.shows("The maximum number of"))
  }

  @Test func aThrottledLastLookChangesNothingOfTheEnd() throws {
    var visitor = try Visitor.running()
    let plan = try visitor.plan
    let end = Scene.stackEvent("CREATE_COMPLETE", at: 900)
    visitor.arrive(.events(stackID: Scene.stackID, .success(Scene.events(of: plan) + [end])))
    visitor.arrive(.events(stackID: Scene.stackID, .failure(Scene.throttling)))
    #expect(visitor.effects.last == .describeOutcome(stackID: Scene.stackID))
    let asked = visitor.arrive(.outcome(.failure(Scene.throttling)))
    let looks = asked.count { if case .follow = $0 { true } else { false } }
    #expect(looks == 1, "where GitLab is found is asked for again")
    visitor.arrive(.outcome(.success(Scene.description("CREATE_COMPLETE"))))
    #expect(visitor.shows("https://gitlab.example.com"))
    #expect(!visitor.says(Scene.throttling.sentence))
  }

  @Test func expiredCredentialsPauseTheWatchAndEndNothing() throws {
    var visitor = try Visitor.halfWay()
    let asked = visitor.arrive(.events(stackID: Scene.stackID, .failure(Scene.expiry)))
    guard case .follow(Scene.stackID, .ask(.events(since: let mark), let pause)) = try #require(asked.first) else {
      Issue.record("asked \(asked)")
      return
    }
    #expect(pause == 25...30)
    #expect(visitor.says(Scene.expiry.sentence) && visitor.says(ProgressPhrases.signInElsewhere))
    #expect(visitor.shows("r try now"))
    #expect(visitor.type("r") == [.watch(stackID: Scene.stackID, .events(since: mark), pause: 0...0)])
    visitor.arrive(.events(stackID: Scene.stackID, .success([])))
    #expect(!visitor.says(Scene.expiry.sentence) && visitor.type("r").isEmpty)
  }
}
