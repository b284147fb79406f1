import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// A stack that is there already: its answers, its troubles, its changes.
struct StandingStackTests {
  private func visitor(_ status: String, answers: [AnswerKey: String] = [:]) throws -> Visitor {
    var visitor = try Visitor(answers: answers)
    visitor.knowAccount(stack: Scene.live(status))
    return visitor
  }

  @Test func itsAnswersStandWhereNobodyGivesOthers() throws {
    var visitor = try visitor("CREATE_COMPLETE")
    #expect(visitor.shows("answers are loaded"))
    visitor.go(to: .network)
    #expect(visitor.shows("NAT instance"))
    visitor.go(to: .access)
    #expect(visitor.shows(Visitor.networks))
    #expect(visitor.kept == nil, "what was not typed is not kept as if it had been")
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    #expect(visitor.says(StackPhrases.changesNothing("gitlab")))
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
    #expect(visitor.says(StackPhrases.isNotOurs("gitlab")))
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.foreign("CREATE_COMPLETE"))))
    visitor.type("dy")
    #expect(visitor.order == nil)
    var other = try Visitor()
    other.enter { $0.beginDestroying() }
    other.knowAccount(stack: Scene.foreign("CREATE_COMPLETE"))
    #expect(other.says(StackPhrases.isNotOurs("gitlab")))
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
      #expect(visitor.says(StackPhrases.isNotOurs("gitlab")))
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
    visitor.press(.enter)
    #expect(visitor.says(StackPhrases.guardComesFirst("18.11.11", "19.2.4", keep: "18.11.11-ce.0")))
    visitor.press(.escape, .escape)
    visitor.type("e")
    #expect(visitor.wizard.step == .image)
    visitor.type("/")
    #expect(visitor.says(ScreenPhrases.guardFirst("18.11.11")))
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
    #expect(visitor.says(StackPhrases.networkStays(key.rawValue)) == isRefused)
    visitor.type("y")
    #expect((visitor.order == nil) == isRefused)
  }

  @Test func anUpgradeIsWarnedOf() throws {
    var visitor = try visitor("CREATE_COMPLETE", answers: [.imageTag: "19.2.4-ce.0"])
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    #expect(visitor.says(StackPhrases.versionGoesUp("18.11.11", to: "19.2.4")))
    visitor.type("dy")
    visitor.arrive(.changeSet(.success(Scene.changes())))
    #expect(
      visitor.says(ImpactPhrases.oneWay("18.11.11", to: "19.2.4"))
        && visitor.says(StackPhrases.undoneOntoNewData("18.11.11")))
    #expect(visitor.type("y").isEmpty, "a key is not enough")
    #expect(visitor.type("w").isEmpty, "nor is the word that it goes without a backup")
    #expect(visitor.says(ImpactPhrases.oneWay("18.11.11", to: "19.2.4")))
    visitor.type("gitlab")
    visitor.press(.enter)
    visitor.arrive(.execution(.success(Scene.token)))
    visitor.arrive(
      .events(stackID: Scene.stackID, .success([Scene.stackEvent("UPDATE_IN_PROGRESS", at: 1, token: Scene.token)])))
    visitor.press(.control("c"))
    #expect(visitor.says(StoppingPhrases.stopUndoIsOneWay("18.11.11")))
  }

  // MARK: The change set

  @Test func aLossOfDataTakesTheNameOfTheStack() throws {
    var visitor = try Visitor.changing(Scene.losesFiles)
    let screen = visitor.screen(Size(columns: 80, rows: 40))
    #expect(screen.contains(ImpactPhrases.markLosesRepositories.english), "its group is open from the beginning")
    #expect(visitor.type("y").isEmpty)
    #expect(visitor.says(ImpactPhrases.filesMayGo))
    for (typed, erased) in [("gitlob", 2), ("", 4), ("gitlabs", 1)] {
      visitor.type(typed)
      #expect(visitor.press(.enter).isEmpty)
      #expect(visitor.says(ChangeSetPhrases.typedNameIsAnother), "\(typed) is no more than alike")
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
    #expect(visitor.says(ChangeSetPhrases.changeNeedsName))
  }
}
