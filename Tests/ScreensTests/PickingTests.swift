import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// Lists to pick from: the item that is picked is the one that is taken.
struct PickingTests {
  private static let zones = [
    HostedZone(id: "Z0HIDDEN", name: "example.com", isPrivate: true, records: 3),
    HostedZone(id: "Z0FIRST", name: "example.com", isPrivate: false, records: 12, comment: "in use"),
    HostedZone(id: "Z0SECOND", name: "example.com", isPrivate: false, records: 2, comment: "made by mistake"),
    HostedZone(id: "Z0OTHER", name: "example.net", isPrivate: false, records: 1),
  ]

  private func atZones(_ language: Language = .english) throws -> Visitor {
    var visitor = try Visitor(language, answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount()
    visitor.arrive(.hostedZones(.success(Self.zones)))
    visitor.go(to: .domain)
    return visitor
  }

  @Test(arguments: [("Z0FIRST", "in use"), ("Z0SECOND", "mistake")])
  func ofTwoZonesWithOneNameThePickedOneIsTaken(_ id: String, _ words: String) throws {
    var visitor = try atZones()
    visitor.type("/\(words)")
    visitor.press(.enter)
    #expect(visitor.answer(.domainZone) == "example.com" && visitor.answer(.domainZoneID) == id)
    visitor = try atZones()
    visitor.type("/")
    if id == "Z0SECOND" { visitor.press(.down) }
    visitor.press(.enter)
    #expect(visitor.answer(.domainZoneID) == id, "the first that fits is at hand")
  }

  @Test(arguments: Language.allCases)
  func whatTellsThemApartIsShown(_ language: Language) throws {
    var visitor = try atZones(language)
    visitor.type("/")
    for zone in Self.zones { #expect(visitor.shows(zone.id)) }
    #expect(
      visitor.says(ScreenPhrases.isANamesake) && visitor.says(ScreenPhrases.recordCount(12))
        && visitor.shows("made by mistake"))
  }

  @Test(arguments: Language.allCases)
  func aPrivateZoneIsShownAndNotTakenForAReason(_ language: Language) throws {
    var visitor = try atZones(language)
    visitor.type("/")
    visitor.press(.home, .enter, .enter)
    #expect(visitor.says(CheckPhrases.zoneIsPrivate("example.com", "Z0HIDDEN")))
    #expect(visitor.answer(.domainZone) == nil && visitor.answer(.domainZoneID) == nil)
    visitor.press(.escape)
    #expect(visitor.answer(.domainZone) == nil)
  }

  @Test func theHostThatWasSuggestedGivesWayToWhatIsTyped() throws {
    var visitor = try atZones()
    visitor.type("/net")
    visitor.press(.enter, .down)
    #expect(visitor.answer(.domainHost) == "gitlab")
    visitor.type("gitlab")
    #expect(visitor.answer(.domainHost) == "gitlab")
    visitor.type("2")
    #expect(visitor.answer(.domainHost) == "gitlab2")
  }

  @Test func theHostThatWasSuggestedCanBeEdited() throws {
    var visitor = try atZones()
    visitor.type("/net")
    visitor.press(.enter, .down, .end)
    visitor.type("-dev")
    #expect(visitor.answer(.domainHost) == "gitlab-dev")
  }

  @Test func theListOfReleasesBeginsWithOneThatTheDataCanGoTo() throws {
    var visitor = try Visitor()
    visitor.knowAccount(stack: Scene.live("CREATE_COMPLETE"))
    visitor.go(to: .image)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    visitor.type("/")
    visitor.press(.enter)
    let tag = try ImageTag(try #require(visitor.answer(.imageTag)))
    #expect(Scene.live("CREATE_COMPLETE").step(to: tag).refusal == nil)
    visitor.type("/")
    visitor.press(.home, .enter)
    let newest = Releases.builtIn.newest
    let refusal = try #require(Scene.live("CREATE_COMPLETE").step(to: newest).refusal)
    #expect(visitor.says(refusal) && visitor.answer(.imageTag) == tag.description)
  }

  @Test func aVPCThatCannotServeHasNoPriceInTheList() throws {
    var visitor = try Visitor()
    visitor.knowAccount()
    visitor.go(to: .network)
    visitor.type("/")
    let vpc = Scene.vpcs[1].id
    func row(_ visitor: Visitor) -> Substring? {
      let rows = visitor.wizard.draw(Visitor.standard).lines.map { $0.split(separator: "│") }
      return rows.first { $0.count == 3 && $0[1].contains(vpc) }?[1]
    }
    #expect(row(visitor)?.contains("~") == true)
    visitor.press(.down, .down, .enter)
    visitor.arrive(.subnets(vpc: vpc, .success(Scene.onlyPublicSubnets)))
    visitor.type("/")
    #expect(row(visitor)?.contains("~") == false && visitor.says(ScreenPhrases.vpcDoesNotServe))
  }

  /// Before AWS has said what there is, and where it does not say, as well as after.
  @Test func aStrayLetterBeforeAWSHasAnsweredMakesNoNewStackEither() throws {
    var visitor = try Visitor()
    visitor.enter { $0.beginChanging() }
    visitor.type("x")
    #expect(visitor.wizard.stackName == "gitlab" && visitor.says(ScreenPhrases.thisStackIsChanged))
    visitor.press(.backspace)
    visitor.knowAccount(stack: nil)
    visitor.arrive(.stack(name: "gitlab", .failure(Scene.trouble)))
    visitor.type("x")
    #expect(visitor.wizard.stackName == "gitlab")
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.type("x")
    #expect(visitor.wizard.stackName != "gitlab", "there is none: another name is no other stack")
  }

  /// The list was open before AWS had told what stands.
  @Test func theListProposesNoReleaseThatTheDataCannotGoTo() throws {
    var visitor = try Visitor()
    visitor.go(to: .image)
    visitor.type("/")
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    #expect(visitor.says(ScreenPhrases.onlyAfter("19.2.4")))
    visitor.press(.enter)
    #expect(visitor.answer(.imageTag) == "19.2.4-ce.0")
  }

  /// What the stack has answered is not asked for again only because AWS has not told it yet.
  @Test func whoIsFasterThanAWSIsToldToWait() throws {
    var visitor = try Visitor()
    visitor.enter { $0.beginChanging() }
    for _ in 0..<5 { visitor.press(.pageDown) }
    visitor.type("d")
    #expect(visitor.says(ScreenPhrases.askingAccount) && !visitor.says(PlanPhrases.firstAnswer("access.allowedCidrs")))
    visitor.knowAccount(stack: Scene.live("CREATE_COMPLETE"))
    visitor.type("d")
    #expect(!visitor.says(PlanPhrases.firstAnswer("access.allowedCidrs")))
  }

  @Test func aStrayLetterDoesNotTurnAChangeIntoANewStack() throws {
    var visitor = try Visitor()
    visitor.enter { $0.beginChanging() }
    visitor.knowAccount(stack: Scene.live("CREATE_COMPLETE"))
    visitor.type("x")
    #expect(visitor.wizard.stackName == "gitlab" && visitor.says(ScreenPhrases.thisStackIsChanged))
    visitor.press(.down)
    visitor.type("x")
    #expect(visitor.answer(.stackRegion) == nil)
  }
}
