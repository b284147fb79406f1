import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// A change of a stack that stands: the plan, the box before it, and what the change set means to people.
struct ChangeReviewScreenTests {
  private let rule = ChangeSet.Change(
    action: "Modify", logicalID: "LoadBalancerSecurityGroup", resourceType: "AWS::EC2::SecurityGroup",
    replacement: "False", scope: ["Properties"], properties: ["SecurityGroupIngress"])

  // MARK: The plan and the box

  @Test func whatStandsIsNotSaidToBeMade() throws {
    var visitor = try Visitor.planningChange([.imageMemory: "8192"])
    #expect(visitor.says(ChangePlanPhrases.planOfStack("gitlab")) && !visitor.says(PlanPhrases.willChange))
    let rows = visitor.wizard.draw(Visitor.standard).lines.filter { $0.contains("▸") }
    #expect(rows.filter { $0.contains(" ~▸ GitLab") }.count == 1)
    #expect(rows.allSatisfy { !$0.contains("+▸") } && rows.filter { $0.contains("~▸") }.count == 1)
    visitor.type("d")
    #expect(!visitor.says(PlanPhrases.time) || visitor.says(ChangePlanPhrases.knownWithChangeSet))
  }

  @Test func whatIsNewBesideItHasItsSign() throws {
    var visitor = try Visitor.planningChange([.networkEgress: "nat-gateway"])
    visitor.press(.enter)
    let lines = visitor.wizard.draw(Size(columns: 80, rows: 60)).lines
    #expect(lines.contains { $0.hasPrefix("  +  NatGateway ") } && lines.contains { $0.hasPrefix("     Vpc ") })
  }

  @Test func theBoxBeforeAChangePromisesNoEmptyAccount() throws {
    for language in Language.allCases {
      var visitor = try Visitor.planningChange([.imageMemory: "8192"], language: language)
      visitor.type("d")
      #expect(
        visitor.says(ChangePlanPhrases.onFailureRollBackMeaning) && !visitor.says(StoppingPhrases.onFailureUndoMeaning))
      #expect(visitor.says(ChangePlanPhrases.onFailureRollBack))
      #expect(visitor.says(ChangePlanPhrases.costOfChange(now: "201", then: "169")), "what it costs now, and then")
      #expect(
        visitor.says(ChangePlanPhrases.knownWithChangeSet),
        "neither the time nor the number of resources of a new stack")
      visitor.type("f")
      #expect(
        visitor.says(ChangePlanPhrases.onFailureKeepChangeMeaning)
          && !visitor.says(StoppingPhrases.onFailureKeepMeaning))
    }
  }

  @Test func tryingAgainAfterARollbackOffersWhatIsPossible() throws {
    var visitor = try Visitor.failed()
    visitor.type("r")
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("ROLLBACK_COMPLETE"))))
    #expect(visitor.says(StackPhrases.remedyDeleteAndRetry))
    #expect(!visitor.says(PlanPhrases.willBeChanged))
    #expect(visitor.type("y").isEmpty)
  }

  // MARK: The change set

  @Test func whoIsShutOutIsSaidByName() throws {
    var visitor = try Visitor.changing(rule, answers: [.accessAllowedCIDRs: "203.0.113.0/25"])
    #expect(visitor.says(ImpactPhrases.shutsOut("203.0.113.128/25")))
    #expect(visitor.says(ChangeSetPhrases.changeQuestion), "it is taken back by another change")
    #expect(visitor.type("y").contains { if case .executeChangeSet = $0 { true } else { false } })
  }

  @Test func aNewAddressIsSaidWithTheOldOne() throws {
    var visitor = try Visitor.changing(answers: [
      .domainZone: "example.com", .domainHost: "git", .domainZoneID: "Z0123456789ABCDEFGHIJ",
    ])
    visitor.press(.home, .down, .down, .down, .down)
    #expect(visitor.says(ImpactPhrases.newAddress("https://gitlab.example.com", to: "https://git.example.com")))
  }

  @Test func dataThatGoesWithTheStackTakesItsName() throws {
    var visitor = try Visitor.changing(answers: [.storageOnDelete: "delete"])
    #expect(visitor.says(ImpactPhrases.dataGoesWithStack) && visitor.says(ChangeSetPhrases.changeNeedsName))
    #expect(visitor.type("y").isEmpty)
    #expect(visitor.type("gitla").isEmpty && visitor.press(.enter).isEmpty)
    #expect(visitor.says(ChangeSetPhrases.typedNameIsAnother))
    visitor.type("b")
    #expect(visitor.press(.enter).contains { if case .executeChangeSet = $0 { true } else { false } })
  }

  @Test func nothingIsCalledUnnoticedThatIsNotKnown() throws {
    var visitor = try Visitor.changing()
    visitor.press(.home)
    #expect(visitor.says(JudgementPhrases.isNotKnown("LoadBalancer")), "it changes, and nobody says how")
    #expect(!visitor.says(ChangeSetPhrases.nothingIsNoticed))
  }

  @Test(arguments: Language.allCases) func everyQuestionIsAnsweredInItsOrder(_ language: Language) throws {
    let visitor = try Visitor.changing(rule, answers: [.accessAllowedCIDRs: "203.0.113.0/25"], language: language)
    let rows = visitor.screen(Size(columns: 80, rows: 40)).split(separator: "\n")
    let asked: [Phrase] = [
      JudgementPhrases.shutOut, JudgementPhrases.letIn, JudgementPhrases.away, JudgementPhrases.seenAs,
      JudgementPhrases.address, JudgementPhrases.data, JudgementPhrases.wayBack,
    ]
    let places = asked.map { title in rows.firstIndex { $0.contains(" \(title[language])  ") } }
    #expect(!places.contains(nil) && places.compactMap(\.self) == places.compactMap(\.self).sorted(), "\(places)")
  }

  @Test func whatAnAnswerCostsStandsBesideIt() throws {
    let visitor = try Visitor.changing(answers: [.imageMemory: "8192"])
    #expect(visitor.screen(Size(columns: 80, rows: 40)).contains("-32.30  Memory: 8192"))
  }

  @Test func anImpactLeadsToWhatBringsItAbout() throws {
    var visitor = try Visitor.changing(rule, answers: [.accessAllowedCIDRs: "203.0.113.0/25"])
    visitor.press(.home, .enter)
    #expect(visitor.shows("── LoadBalancerSecurityGroup "))
  }

  @Test func anotherProcessorIsRefusedOnceThereIsData() throws {
    for (status, isRefused) in [("CREATE_COMPLETE", true), ("UPDATE_FAILED", true), ("CREATE_FAILED", false)] {
      var visitor = try Visitor(answers: [.imageArchitecture: "arm64"])
      visitor.knowAccount(stack: Scene.live(status))
      visitor.go(to: .plan)
      visitor.arrive(.stack(name: "gitlab", .success(Scene.live(status))))
      #expect(visitor.says(StackPhrases.architectureStays("x86_64", new: "arm64")) == isRefused, "\(status)")
      visitor.type("dy")
      #expect((visitor.order == nil) == isRefused, "\(status)")
    }
  }

  // MARK: What is ordered

  @Test func theRoleAndTheTagsGoWithTheOrder() throws {
    let role = try #require(RoleARN("arn:aws:iam::123456789012:role/Builder"))
    var visitor = try Visitor(
      role: role, answers: [.accessAllowedCIDRs: Visitor.networks, .stackTags: "team=core"])
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.type("dy")
    let order = try #require(visitor.order)
    #expect(order.role == role)
    #expect(order.tags == [Tag(key: "team", value: "core")])
  }
}
