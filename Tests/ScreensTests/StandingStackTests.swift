import Deployment
import Drawing
import GitLabStack
import Phrases
import Screens
import Testing
import Operations

/// A stack that is there already: its answers, its troubles, its changes.
struct StandingStackTests {
  private func visitor(_ status: String, answers: [AnswerKey: String] = [:]) throws -> Visitor {
    var visitor = try Visitor(answers: answers)
    visitor.knowAccount(stack: Scene.live(status))
    return visitor
  }

  @Test func itsAnswersStandWhereNobodyGivesOthers() throws {
    var visitor = try visitor("CREATE_COMPLETE")
    #expect(visitor.shows("answers are used"))
    visitor.go(to: .network)
    #expect(visitor.shows("NAT instance"))
    visitor.go(to: .access)
    #expect(visitor.shows(Visitor.networks))
    #expect(visitor.kept == nil, "what was not typed is not kept as if it had been")
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    #expect(visitor.says(.changesNothing("gitlab")))
    visitor.type("dy")
    #expect(visitor.order?.template == Scene.ours)
  }

  @Test func whatWasTypedIsNeverLost() throws {
    var visitor = try Visitor()
    visitor.go(to: .access)
    visitor.type("198.51.100.0/24")
    visitor.knowAccount(stack: Scene.live("CREATE_COMPLETE"))
    #expect(visitor.answer(.accessAllowedCIDRs) == "198.51.100.0/24")
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    #expect(visitor.shows("access.allowedCidrs \(Visitor.networks) → 198.51.100.0/24"))
  }

  @Test func deployBuildsWhatItsAnswersSay() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks, .imageTag: "18.11.11-ce.0"])
    visitor.enter { $0.beginDeployment(isConfirmed: true) }
    visitor.arrive(.identity(.success(Scene.identity)))
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    let order = try #require(visitor.order)
    #expect(Answers(readBackFrom: order.template).text(.networkEgress) == "nat-gateway")
  }

  @Test func anotherNameIsAnotherStack() throws {
    var visitor = try visitor("CREATE_COMPLETE")
    visitor.type("x")
    visitor.go(to: .network)
    #expect(!visitor.shows("NAT instance  ~"))
    #expect(!visitor.shows("‹ NAT instance"))
  }

  @Test func aStackOfSomebodyElseIsNeverChanged() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount(stack: Scene.foreign("CREATE_COMPLETE"))
    #expect(visitor.says(.isNotOurs("gitlab")))
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.foreign("CREATE_COMPLETE"))))
    visitor.type("dy")
    #expect(visitor.order == nil)
    var other = try Visitor()
    other.enter { $0.beginDestroying() }
    other.knowAccount(stack: Scene.foreign("CREATE_COMPLETE"))
    #expect(other.says(.isNotOurs("gitlab")))
    other.type("Dgitlab")
    other.press(.enter)
    #expect(!other.effects.contains { if case .order = $0 { true } else { false } })
  }

  @Test(arguments: ["CREATE_COMPLETE", "CREATE_IN_PROGRESS", "DELETE_IN_PROGRESS"])
  func aStackOfSomebodyElseIsNotWatched(_ status: String) throws {
    for door in [0, 1] {
      var visitor = try Visitor()
      visitor.enter { door == 0 ? $0.beginResuming() : $0.beginDestroying() }
      visitor.knowAccount(stack: Scene.foreign(status))
      #expect(visitor.says(.isNotOurs("gitlab")))
      #expect(!visitor.effects.contains { if case .follow = $0 { true } else { false } })
    }
  }

  // MARK: Versions

  @Test(arguments: [("19.3.0-ce.0", "19.2.4-ce.0"), ("18.11.10-ce.0", "backup made with the older version")])
  func aVersionThatWouldNotStartIsRefused(_ tag: String, _ words: String) throws {
    var visitor = try visitor("CREATE_COMPLETE", answers: [.imageTag: tag])
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    visitor.type("d")
    #expect(visitor.shows(words))
    #expect(visitor.type("y").isEmpty)
  }

  /// Where it failed, AWS would start the old GitLab on what the new one has migrated.
  @Test func aReleaseWaitsForAChangeThatBringsTheGuard() throws {
    let live = Scene.live("CREATE_COMPLETE", template: Scene.oursWithoutGuard)
    var visitor = try Visitor(answers: [.imageTag: "19.2.4-ce.0"])
    visitor.knowAccount(stack: live)
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(live)))
    visitor.type("dy")
    #expect(visitor.order == nil)
    visitor.type("v")
    #expect(visitor.says(.guardComesFirst("18.11.11", "19.2.4", keep: "18.11.11-ce.0")))
    visitor.press(.escape)
    visitor.type("e")
    #expect(visitor.wizard.step == .image)
    visitor.type("/")
    #expect(visitor.says(.guardFirst("18.11.11")))
    visitor.press(.enter)
    #expect(visitor.answer(.imageTag) == "18.11.11-ce.0", "the list proposes what can be had")
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(live)))
    visitor.type("dy")
    #expect(visitor.order != nil, "the change that brings the guard is taken")
  }

  @Test func whatNeverStoodNeedsNoGuardFirst() throws {
    let live = Scene.live("CREATE_FAILED", template: Scene.oursWithoutGuard)
    #expect(try live.releaseToKeep(before: ImageTag("19.2.4-ce.0")) == nil)
  }

  /// AWS would find out only after it had made half of it.
  @Test(arguments: [
    (AnswerKey.networkEgress, "public-subnets", true), (.networkEgress, "nat-gateway", false),
    (.networkCIDR, "10.1.0.0/16", true), (.storageThroughput, "bursting", false),
  ])
  func aStackCannotMoveToAnotherNetwork(_ key: AnswerKey, _ line: String, _ isRefused: Bool) throws {
    var visitor = try visitor("CREATE_COMPLETE", answers: [key: line])
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    visitor.type("d")
    #expect(visitor.says(.networkStays(key.rawValue)) == isRefused)
    visitor.type("y")
    #expect((visitor.order == nil) == isRefused)
  }

  @Test func anUpgradeIsWarnedOf() throws {
    var visitor = try visitor("CREATE_COMPLETE", answers: [.imageTag: "19.2.4-ce.0"])
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    #expect(visitor.says(.versionGoesUp("18.11.11", to: "19.2.4")))
    visitor.type("dy")
    visitor.arrive(.changeSet(.success(Scene.changes())))
    #expect(visitor.says(.markOneWay) && visitor.says(.undoneOntoNewData("18.11.11")))
    #expect(visitor.type("y").isEmpty, "a key is not enough")
    #expect(visitor.type("w").isEmpty, "nor is the word that it goes without a backup")
    #expect(visitor.says(.oneWay("18.11.11", to: "19.2.4")))
    visitor.type("gitlab")
    visitor.press(.enter)
    visitor.arrive(.execution(.success(Scene.token)))
    visitor.arrive(
      .events(stackID: Scene.stackID, .success([Scene.stackEvent("UPDATE_IN_PROGRESS", at: 1, token: Scene.token)])))
    visitor.press(.control("c"))
    #expect(visitor.says(.stopUndoIsOneWay("18.11.11")))
  }

  // MARK: The change set

  @Test func aLossOfDataTakesTheNameOfTheStack() throws {
    var visitor = try Visitor.changing(Scene.losesFiles)
    #expect(visitor.says(.markLosesRepositories), "its group is open from the beginning")
    #expect(visitor.type("y").isEmpty)
    #expect(visitor.says(.filesMayGo))
    for (typed, erased) in [("gitlob", 2), ("", 4), ("gitlabs", 1)] {
      visitor.type(typed)
      #expect(visitor.press(.enter).isEmpty)
      #expect(visitor.says(.typedNameIsAnother), "\(typed) is no more than alike")
      for _ in 0..<erased { visitor.press(.backspace) }
    }
    #expect(
      visitor.press(.enter) == [.executeChangeSet(arn: Scene.changeSetARN, stackID: Scene.stackID, onFailure: .undo)])
  }

  @Test func aYesOnTheCommandLineIsNoneToALossOfData() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks, .imageTag: "19.2.4-ce.0"])
    visitor.enter { $0.beginDeployment(isConfirmed: true) }
    visitor.arrive(.identity(.success(Scene.identity)))
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    #expect(visitor.arrive(.changeSet(.success(Scene.changes([Scene.losesFiles])))).isEmpty)
    #expect(visitor.says(.changeNeedsName))
  }

  // MARK: Stacks that failed

  @Test(arguments: [
    ("ROLLBACK_COMPLETE", "D", StackOrder.delete(stackID: Scene.stackID)),
    ("ROLLBACK_FAILED", "D", .delete(stackID: Scene.stackID)),
    ("DELETE_FAILED", "D", .delete(stackID: Scene.stackID)),
    ("UPDATE_ROLLBACK_FAILED", "C", .continueRollback(stackID: Scene.stackID, skipping: [])),
  ])
  func aStackInTroubleSaysWhatItIsAndWhatToDo(_ status: String, _ key: String, _ order: StackOrder) throws {
    var visitor = try visitor(status)
    let words = try #require(StackCondition(Scene.description(status)).words(about: "gitlab"))
    #expect(visitor.says(.pressEnterForMore(words)))
    var watcher = visitor
    #expect(
      watcher.press(.enter).contains(.watch(stackID: Scene.stackID, .events(since: .lastOperation), pause: 0...0)))

    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live(status))))
    visitor.type("d")
    #expect(visitor.says(words))
    #expect(visitor.type(key.lowercased()).isEmpty)
    // What goes for good, or stays without its stack, takes the name; what never held anything a key.
    guard ["ROLLBACK_FAILED", "DELETE_FAILED"].contains(status) else {
      #expect(visitor.type(key) == [.order(order)])
      return
    }
    #expect(visitor.type("\(key)gitlab").isEmpty)
    #expect(visitor.press(.enter) == [.order(order)])
  }

  @Test func aKeptUpdateIsTakenBackByName() throws {
    var visitor = try visitor("UPDATE_FAILED")
    visitor.press(.enter)
    visitor.arriveToTheEnd([Scene.stackEvent("UPDATE_IN_PROGRESS", at: 0), Scene.stackEvent("UPDATE_FAILED", at: 60)])
    visitor.arrive(.outcome(.success(Scene.description("UPDATE_FAILED"))))
    visitor.type("n")
    // Nobody saw that it ever stood, so that AWS may delete it.
    #expect(visitor.type("Bgitlab").isEmpty)
    #expect(visitor.press(.enter) == [.order(.rollBack(stackID: Scene.stackID))])
  }

  @Test func whatWillNotGoIsRetainedByName() throws {
    var visitor = try visitor("DELETE_FAILED")
    visitor.press(.enter)
    visitor.arriveToTheEnd([
      Scene.stackEvent("DELETE_IN_PROGRESS", at: 0),
      Scene.event("Vpc", "AWS::EC2::VPC", "DELETE_FAILED", at: 900, "The vpc has dependencies"),
      Scene.stackEvent("DELETE_FAILED", at: 901),
    ])
    visitor.arrive(.outcome(.success(Scene.description("DELETE_FAILED"))))
    #expect(visitor.shows("The vpc has dependencies"))
    visitor.type("n")
    #expect(visitor.says(.remedyRetaining("Vpc")))
    #expect(visitor.type("Rgitlab").isEmpty)
    #expect(visitor.press(.enter) == [.order(.delete(stackID: Scene.stackID, retaining: ["Vpc"]))])
  }

  @Test func aFailedFirstTryIsDeletedAndTriedAgainWithTheSameAnswers() throws {
    var visitor = try Visitor.failed()
    let answers = visitor.wizard.answers
    visitor.type("n")
    #expect(visitor.type("D") == [.order(.delete(stackID: Scene.stackID))])
    let asked = visitor.arrive(.ordered(stackID: Scene.stackID, .success(Scene.token)))
    #expect(asked == [.watch(stackID: Scene.stackID, .events(since: .order(token: Scene.token)), pause: 0...0)])
    visitor.arriveToTheEnd([
      Scene.stackEvent("DELETE_IN_PROGRESS", at: 500, token: Scene.token), Scene.stackEvent("DELETE_COMPLETE", at: 505),
    ])
    visitor.arrive(.outcome(.success(Scene.description("DELETE_COMPLETE"))))
    #expect(visitor.wizard.step == .plan)
    #expect(visitor.wizard.answers == answers)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    #expect(visitor.says(.confirmQuestion), "nothing is built before another yes")
    visitor.type("y")
    #expect(visitor.order?.isUpdate == false)
  }
}
