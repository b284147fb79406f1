import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// The zones of a new VPC on the screens: picked, shown, changed, and kept where a stack stands.
struct ZonesTests {
  private static let picked = "ap-northeast-1a, ap-northeast-1c"

  private func atNetwork(
    _ answers: [AnswerKey: String] = [:], _ language: Language = .english,
    zones: [AccountQuestion: Result<AccountAnswer, Trouble>] = [:]
  ) throws -> Visitor {
    var visitor = try Visitor(
      language, answers: answers.merging([.accessAllowedCIDRs: Visitor.networks]) { $1 }, zones: zones)
    visitor.knowAccount()
    visitor.go(to: .network)
    return visitor
  }

  @Test(arguments: Language.allCases)
  func twoZonesArePickedAndShownWithoutBecomingAnAnswer(_ language: Language) throws {
    var visitor = try atNetwork([:], language)
    #expect(visitor.shows("ap-northeast-1a, 1c"))
    #expect(visitor.answer(.networkZones) == nil)
    visitor.go(to: .plan)
    #expect(visitor.shows(Self.picked))
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.type("dy")
    let order = try #require(visitor.order)
    #expect(Answers(readBackFrom: order.template).list(.networkZones) == ["ap-northeast-1a", "ap-northeast-1c"])
  }

  @Test func anotherWayOutPicksAnewAndLeavesWhatWasTyped() throws {
    let offer = AccountQuestion.zonesOffering(instanceType: "t4g.nano")
    for typed in [nil, "ap-northeast-1a,ap-northeast-1c"] {
      var visitor = try atNetwork(
        typed.map { [.networkZones: $0] } ?? [:], zones: [offer: .success(.zones(["apne1-az2"]))])
      visitor.press(.down, .down, .right)
      #expect(visitor.answer(.networkEgress) == "nat-instance" && visitor.effects.contains(.lookUp(.question(offer))))
      if typed == nil {
        #expect(visitor.shows("ap-northeast-1d, 1a"))
        visitor.press(.left)
        #expect(visitor.shows("ap-northeast-1a, 1c"))
      } else {
        #expect(visitor.shows("ap-northeast-1a, 1c") && visitor.answer(.networkZones) == Self.picked)
      }
    }
  }

  @Test(arguments: Language.allCases)
  func theListSaysWhyBesideEveryZone(_ language: Language) throws {
    let local = AvailabilityZone(
      name: "ap-northeast-1-tpe-1a", id: "apne1-tpe1-az1", kind: .localZone, state: .available)
    let old = AvailabilityZone(name: "ap-northeast-1b", id: "apne1-az3", kind: .availabilityZone, state: .available)
    var visitor = try atNetwork(
      [:], language,
      zones: [
        .availabilityZones: .success(.availabilityZones([local, old] + Scene.availabilityZones)),
        .zonesWithDefaultSubnet: .success(.zones(["ap-northeast-1c", "ap-northeast-1d"])),
      ])
    visitor.press(.down, .down, .down)
    #expect(visitor.shows("ap-northeast-1c, 1d"))
    visitor.type("/")
    for reason in [
      ZonePhrases.hasDefaultSubnet, ZonePhrases.hasNoDefaultSubnet, ZonePhrases.lacksFargate, ZonePhrases.isALocalZone,
    ] {
      #expect(visitor.says(reason), "\(reason.english)")
    }
    // The picked ones are ticked; another one is taken in the place of one of them.
    visitor.press(.character(" "), .down, .down, .character(" "), .enter)
    #expect(visitor.answer(.networkZones) == "ap-northeast-1d, ap-northeast-1a")
  }

  @Test func aZoneThatCannotServeIsNotTicked() throws {
    let old = AvailabilityZone(name: "ap-northeast-1b", id: "apne1-az3", kind: .availabilityZone, state: .available)
    var visitor = try atNetwork(
      zones: [.availabilityZones: .success(.availabilityZones([old] + Scene.availabilityZones))])
    visitor.press(.down, .down, .down)
    visitor.type("/")
    visitor.press(.end, .character(" "))
    #expect(visitor.says(ZonePhrases.zone("ap-northeast-1b", ZonePhrases.lacksFargate)))
  }

  @Test(arguments: Language.allCases)
  func aRegionWithOneZoneThatServesCannotBeDeployedTo(_ language: Language) throws {
    var visitor = try atNetwork(
      [:], language, zones: [.availabilityZones: .success(.availabilityZones([Scene.availabilityZones[0]]))])
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    #expect(visitor.says(ZonePhrases.tooFew(["ap-northeast-1a"], region: "ap-northeast-1")))
    visitor.type("d")
    #expect(visitor.order == nil)
  }

  // MARK: A stack that stands

  private static func pinned(_ zones: [String]?) throws -> LiveStack {
    var answers = Scene.standing
    answers[.accessAllowedCIDRs] = .list([Visitor.networks])
    answers[.networkZones] = zones.map { .list($0) }
    return Scene.live("CREATE_COMPLETE", template: try StackTemplate(Choices(answers)))
  }

  private func changing(_ live: LiveStack, _ answers: [AnswerKey: String] = [:]) throws -> Visitor {
    var visitor = try Visitor(answers: answers)
    visitor.enter { $0.beginChanging() }
    visitor.knowAccount(stack: live)
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(live)))
    visitor.seeNothingWrong()
    return visitor
  }

  @Test func theZonesOfAStackThatStandsStay() throws {
    var visitor = try changing(try Self.pinned(["ap-northeast-1d", "ap-northeast-1a"]), [.imageMemory: "8192"])
    #expect(visitor.shows("ap-northeast-1d, ap-northeast-1a"))
    visitor.type("dy")
    let order = try #require(visitor.order)
    #expect(Answers(readBackFrom: order.template).list(.networkZones) == ["ap-northeast-1d", "ap-northeast-1a"])
  }

  @Test func otherZonesForItAreRefused() throws {
    var visitor = try changing(
      try Self.pinned(["ap-northeast-1d", "ap-northeast-1a"]), [.networkZones: "ap-northeast-1a,ap-northeast-1d"])
    #expect(visitor.says(StackPhrases.networkStays("network.zones")))
    visitor.type("d")
    #expect(visitor.order == nil)
  }

  /// Made before zones were pinned: by what was seen of its subnets, and not by what would be picked today.
  @Test func theZonesThatItWasSeenInArePinned() throws {
    let zones = try #require(ZonePair(["ap-northeast-1c", "ap-northeast-1d"]))
    var visitor = try changing(try Self.pinned(nil).seeing(.seen(zones)), [.imageMemory: "8192"])
    visitor.type("vG")
    // Below it are the log groups.
    visitor.press(.up)
    #expect(visitor.says(ZonePhrases.pinned(zones.names)))
    visitor.press(.escape)
    visitor.type("dy")
    let order = try #require(visitor.order)
    #expect(Answers(readBackFrom: order.template).list(.networkZones) == zones.names)
  }

  @Test func whereNobodySawThemTheTemplateLeavesThemToAWS() throws {
    var visitor = try changing(
      try Self.pinned(nil).seeing(.unseen(AWSPhrases.accessIsDenied(nil))), [.imageMemory: "8192"])
    #expect(visitor.says(Check.State.unknown.word))
    visitor.type("dy")
    let order = try #require(visitor.order)
    #expect(Answers(readBackFrom: order.template)[.networkZones] == nil)
    #expect(order.template.body.contains("GetAZs"))
  }

  @Test(arguments: Language.allCases)
  func aChangeSetThatMovesASubnetTakesNoYes(_ language: Language) throws {
    var visitor = try Visitor.changing(
      .init(action: "Modify", logicalID: "PublicSubnet1", resourceType: "AWS::EC2::Subnet", replacement: "Conditional"),
      language: language)
    #expect(visitor.says(ZonePhrases.wouldMove(["PublicSubnet1"])))
    #expect(visitor.says(ZonePhrases.discardIt))
    let before = visitor.effects.count
    visitor.type("y")
    #expect(visitor.effects.count == before)
    visitor.press(.escape)
    #expect(visitor.effects.contains(.discardChangeSet(arn: Scene.changeSetARN, emptyStack: nil)))
  }
}
