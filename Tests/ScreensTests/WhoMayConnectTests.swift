import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// Who may connect: what is offered, what is refused while it is typed, and the second yes.
@Suite struct WhoMayConnectTests {
  private static let https: [AnswerKey: String] = [
    .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789ABCDEFGHIJ",
  ]

  private func asking(
    _ language: Language = .english, _ answers: [AnswerKey: String] = [:], acceptedRisks: Set<AccessRisk> = []
  ) throws -> Visitor {
    var visitor = try Visitor(language, answers: answers, acceptedRisks: acceptedRisks)
    visitor.knowAccount()
    visitor.go(to: .access)
    return visitor
  }

  // MARK: Typing

  @Test(arguments: Language.allCases)
  func anAddressAloneIsTakenAsANetworkOfOne(_ language: Language) throws {
    var visitor = try asking(language)
    visitor.type("52.1.2.3")
    #expect(visitor.answer(.accessAllowedCIDRs) == "52.1.2.3/32")
    #expect(visitor.says(AccessPhrases.connects(addresses: 1)))
  }

  @Test func aListIsPastedHoweverItIsWritten() throws {
    var visitor = try asking()
    visitor.press(.paste("52.1.2.0/24\n52.1.3.7、52.1.4.0/25 ，５２．１．５．０／２４\n"))
    #expect(visitor.answer(.accessAllowedCIDRs) == "52.1.2.0/24, 52.1.3.7/32, 52.1.4.0/25, 52.1.5.0/24")
    #expect(visitor.reads("641 addresses can open GitLab"))
  }

  @Test(arguments: Language.allCases)
  func whatNobodyComesFromIsRefusedWhileItIsTyped(_ language: Language) throws {
    for (range, kind) in [
      ("10.20.0.0/16", WarningPhrases.privateAddresses), ("192.168.1.5", WarningPhrases.privateAddresses),
      ("172.16.0.0/12", WarningPhrases.privateAddresses), ("100.64.1.0/24", WarningPhrases.carrierNATAddresses),
      ("127.0.0.1", WarningPhrases.loopbackAddresses), ("169.254.0.0/16", WarningPhrases.linkLocalAddresses),
      ("239.1.1.0/24", WarningPhrases.multicastAddresses), ("240.0.0.0/4", WarningPhrases.reservedAddresses),
    ] {
      var visitor = try asking(language)
      visitor.type(range)
      let network = range.contains("/") ? range : "\(range)/32"
      #expect(visitor.says(AccessPhrases.admitsNobody(network, kind: kind).followed(by: AccessPhrases.aPublicAddress)))
      visitor.press(.enter)
      #expect(visitor.wizard.step == .access)
      visitor.go(to: .plan)
      visitor.type("d")
      #expect(visitor.order == nil && !visitor.says(PlanPhrases.confirmQuestion))
    }
  }

  /// Whoever has such a network in a stack that stands can change something else.
  @Test func whatStandsMayStay() throws {
    var visitor = try Visitor(answers: [.imageMemory: "16384"])
    var before = Scene.standing
    before[.accessAllowedCIDRs] = .list(["10.0.0.0/8", "203.0.113.0/24"])
    let live = Scene.live("CREATE_COMPLETE", template: try StackTemplate(Choices(before.beside(before))))
    visitor.knowAccount(stack: live)
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(live)))
    visitor.seeNothingWrong()
    #expect(visitor.reads("WARN 10.0.0.0/8 is private"))
    visitor.type("d")
    #expect(visitor.says(PlanPhrases.confirmQuestion))
  }

  // MARK: What is offered

  @Test(arguments: Language.allCases)
  func theListEndsWithEveryoneAndSaysWhereOnesOwnAddressIsShown(_ language: Language) throws {
    var visitor = try asking(language, [.accessAllowedCIDRs: "52.1.2.0/24"])
    visitor.type("/")
    let rows = visitor.wizard.draw(Visitor.standard).lines
    func row(_ text: String) throws -> Int { try #require(rows.firstIndex { $0.contains(text) }) }
    let mine = try row(AccessPhrases.myAddress[language])
    let known = try row("[x] 52.1.2.0/24")
    let others = try row(AccessPhrases.otherNetworks[language])
    let everyone = try row("0.0.0.0/0")
    #expect(mine < known && known < others && others < everyone)
    visitor.press(.up, .up, .up)
    visitor.type(" ")
    #expect(visitor.says(AccessPhrases.whereMineIs))
    #expect(visitor.answer(.accessAllowedCIDRs) == "52.1.2.0/24")
  }

  @Test func whatIsTypedInTheListIsTakenWithWhatIsTicked() throws {
    var visitor = try asking(.english, [.accessAllowedCIDRs: "52.1.2.0/24"])
    visitor.type("/52.9.9.9, 10.0.0.0/8")
    visitor.press(.enter)
    #expect(visitor.reads("10.0.0.0/8 is private"), "and it says so before it is taken")
    #expect(visitor.answer(.accessAllowedCIDRs) == "52.1.2.0/24")
    for _ in 0..<10 { visitor.press(.backspace) }
    visitor.press(.enter)
    #expect(visitor.answer(.accessAllowedCIDRs) == "52.1.2.0/24, 52.9.9.9/32")
  }

  @Test func theStackThatStandsOffersWhoItAdmits() throws {
    var visitor = try Visitor()
    visitor.knowAccount(stack: Scene.live("CREATE_COMPLETE"))
    visitor.go(to: .access)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    visitor.type("/")
    #expect(visitor.shows(AccessPhrases.asStackHasIt("gitlab").english))
  }

  // MARK: The second yes

  @Test(arguments: Language.allCases)
  func everyoneIsAskedForTwiceWhereItIsAnswered(_ language: Language) throws {
    var visitor = try asking(language, Self.https)
    visitor.type("/")
    visitor.press(.end, .enter)
    #expect(visitor.answer(.accessAllowedCIDRs) == "0.0.0.0/0")
    #expect(visitor.says(AccessPhrases.everyoneMayTry) && visitor.says(AccessPhrases.riskQuestion))
    visitor.press(.escape)
    #expect(visitor.says(AccessPhrases.notAccepted))
    visitor.press(.enter)
    #expect(visitor.says(AccessPhrases.riskQuestion), "and again where it is left")
    visitor.type("y")
    #expect(!visitor.says(AccessPhrases.riskQuestion))
  }

  @Test(arguments: ["52.0.0.0/7", "0.0.0.0/1,128.0.0.0/1", "3.0.0.0/8,52.0.0.0/8"])
  func nearlyEveryoneIsAskedForTwiceToo(_ ranges: String) throws {
    var visitor = try asking(.english, Self.https)
    visitor.type(ranges)
    visitor.press(.enter)
    #expect(visitor.says(AccessPhrases.riskQuestion))
  }

  @Test func aSingleWideNetworkIsNot() throws {
    var visitor = try asking(.english, Self.https)
    visitor.type("52.0.0.0/8")
    visitor.press(.enter)
    #expect(!visitor.says(AccessPhrases.riskQuestion))
  }

  @Test(arguments: Language.allCases)
  func httpIsAskedForTwiceBeforeAnythingIsWritten(_ language: Language) throws {
    var visitor = try deploying(language, "52.1.2.0/24")
    #expect(visitor.says(ImpactPhrases.impactWarning.followed(by: AccessPhrases.unencrypted)), "the first box says it")
    visitor.type("y")
    #expect(visitor.order == nil && visitor.says(AccessPhrases.riskQuestion))
    visitor.press(.escape)
    #expect(visitor.order == nil && visitor.says(AccessPhrases.notAccepted))
    visitor.type("dyy")
    #expect(visitor.order != nil)
    visitor.arrive(.changeSet(.success(try Scene.changeSet(for: try #require(visitor.order)))))
    #expect(visitor.says(ImpactPhrases.impactWarning.followed(by: AccessPhrases.unencrypted)), "and so does the review")
  }

  @Test(arguments: Language.allCases)
  func httpForEveryoneTakesTheTypedWord(_ language: Language) throws {
    var visitor = try deploying(language, "0.0.0.0/0")
    visitor.type("yy")
    visitor.press(.enter)
    #expect(visitor.order == nil && visitor.says(AccessPhrases.typedWordIsAnother))
    visitor.press(.backspace)
    visitor.type("everyone")
    visitor.press(.enter)
    #expect(visitor.order != nil)
  }

  @Test func aYesToSomeNetworksIsNoneToMore() throws {
    var visitor = try asking(.english, Self.https)
    visitor.type("52.0.0.0/7")
    visitor.press(.enter)
    visitor.type("y")
    visitor.press(.up)
    visitor.press(.control("u"))
    visitor.type("0.0.0.0/0")
    visitor.press(.enter)
    #expect(visitor.says(AccessPhrases.riskQuestion))
  }

  @Test func whatTheStackRisksAlreadyIsNotAskedForAgain() throws {
    var visitor = try Visitor.planningChange([.imageMemory: "16384"], acceptedRisks: [])
    visitor.seeNothingWrong()
    visitor.type("dy")
    #expect(visitor.order != nil)
  }

  @Test func aChangeToEveryoneIsANewRisk() throws {
    var visitor = try Visitor.planningChange([.accessAllowedCIDRs: "0.0.0.0/0"], acceptedRisks: [])
    visitor.seeNothingWrong()
    visitor.type("dy")
    #expect(visitor.order == nil && visitor.says(AccessPhrases.everyoneMayTry))
    visitor.type("y")
    #expect(visitor.order != nil)
  }

  @Test func aYesOnTheCommandLineIsNoneToARisk() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: "52.1.2.0/24"], acceptedRisks: [])
    visitor.enter { $0.beginDeployment(isConfirmed: true) }
    visitor.knowAccount()
    visitor.seeNothingWrong()
    #expect(visitor.order == nil && visitor.says(AccessPhrases.riskQuestion))
    visitor.type("y")
    #expect(visitor.order != nil)
  }

  private func deploying(_ language: Language, _ networks: String) throws -> Visitor {
    var visitor = try Visitor(language, answers: [.accessAllowedCIDRs: networks], acceptedRisks: [])
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.seeNothingWrong()
    visitor.type("d")
    return visitor
  }
}
