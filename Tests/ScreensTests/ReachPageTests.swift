import Account
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// The page of who can reach what.
struct ReachPageTests {
  private static let small = Size(columns: 60, rows: 20)
  private static let two: [AnswerKey: String] = [.accessAllowedCIDRs: "52.1.113.0/24,54.51.100.7/32"]
  private static let instance = two.merging([.networkEgress: "nat-instance"]) { $1 }

  private func reaching(
    _ answers: [AnswerKey: String] = instance, _ language: Language = .english, glyphs: Glyphs = .unicode
  ) throws -> Visitor {
    var visitor = try Visitor(language, glyphs: glyphs, answers: answers)
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.type("r")
    return visitor
  }

  // MARK: Looks

  @Test func looksAsItDid() throws {
    var golden = Golden("reach")
    for language in Language.allCases {
      let domain = PlanChecks.domain.merging(Self.instance) { $1 }
      golden.add("NAT instance, HTTPS \(language)", try reaching(domain, language))
      golden.add("NAT instance, HTTPS \(language)", try reaching(domain, language), at: Self.small)
      golden.add(
        "NAT gateway \(language)", try reaching(Self.two, language, glyphs: .ascii))
      let open = [AnswerKey.accessAllowedCIDRs: "0.0.0.0/0", .networkEgress: "public-subnets"]
      golden.add("public subnets, everyone \(language)", try reaching(open, language))
      var visitor = try reaching(PlanChecks.network, language)
      golden.add("existing VPC, nobody looked \(language)", visitor)
      golden.add("existing VPC, nobody looked \(language)", visitor, at: Self.small)
      visitor.press(.enter)
      golden.add("rules \(language)", visitor)
      visitor.press(.escape)
      visitor.type("i")
      golden.add("rights \(language)", visitor, at: Self.small)
    }
    try golden.check()
  }

  @Test func looksAsItDidInTheList() throws {
    var golden = Golden("reach-list")
    for language in Language.allCases {
      var visitor = try reaching(Self.instance, language)
      visitor.type("l/52.99.2.44")
      golden.add("list, an address \(language)", visitor)
      golden.add("an address \(language)", visitor, at: Self.small)
    }
    try golden.check()
  }

  // MARK: Where it is

  @Test func rOnThePlanOpensItAndEscLeadsBack() throws {
    var visitor = try Visitor.atPlan()
    visitor.type("r")
    #expect(visitor.shows("Who reaches what") && visitor.wizard.step == .plan)
    visitor.press(.escape)
    #expect(visitor.says(PlanPhrases.willChange))
  }

  /// As on the page of checks, the capital letter asks the account again.
  @Test func capitalRAsksTheAccountAgain() throws {
    var visitor = try PlanChecks.asking(PlanChecks.network)
    #expect(visitor.type("R").contains(.lookUp(.subnets(vpc: "vpc-01234567"))))
    visitor.type("r")
    #expect(visitor.type("R").contains(.lookUp(.subnets(vpc: "vpc-01234567"))))
  }

  @Test func eLeadsToTheQuestionOfTheNetworks() throws {
    var visitor = try reaching()
    visitor.type("e")
    #expect(visitor.wizard.step == .access)
  }

  // MARK: Notes

  @Test func theBoxOfTheChosenNoteIsReversed() throws {
    var visitor = try reaching()
    func reversed() -> String {
      let canvas = visitor.wizard.draw(Visitor.standard)
      return (0..<24).map { row in
        String(canvas.row(row).filter { $0.style == .selected && !$0.isContinuation }.map(\.character))
      }.joined()
    }
    #expect(reversed().contains("Load balancer"))
    visitor.press(.down)
    #expect(reversed().contains("NAT instance") && !reversed().contains("Load balancer"))
    visitor.press(.home)
    #expect(reversed().contains("Load balancer"))
  }

  @Test func enterShowsTheRulesBehindTheBoxWithTheirLines() throws {
    var visitor = try reaching()
    visitor.press(.down, .enter)
    let screen = visitor.screen(Size(columns: 100, rows: 40))
    #expect(screen.contains("NatSecurityGroup  template line "), "\(screen)")
    #expect(
      screen.contains("in: all TCP from 10.0.0.0/16"), "\(screen)")
    #expect(screen.contains("route: 0.0.0.0/0 to the internet gateway"))
    // Of a title in Latin letters, and of a Japanese one.
    #expect(ReachPagePhrases.rulesBehind(Phrase(verbatim: "198.51.100.7/32")).japanese == "198.51.100.7/32 のルール")
    #expect(ReachPagePhrases.rulesBehind(Phrase("Load balancer", "ロードバランサー")).japanese == "ロードバランサーのルール")
    visitor.press(.escape)
    #expect(visitor.shows("Try an address"))
  }

  @Test func iShowsWhatTheRolesMay() throws {
    var visitor = try reaching()
    visitor.type("i")
    let tall = [Size(columns: 120, rows: 80)]
    #expect(visitor.reads("ExecutionRole, for ecs-tasks.amazonaws.com", at: tall))
    #expect(
      visitor.reads("reads the initial password of root: secretsmanager:GetSecretValue on RootPassword", at: tall))
    #expect(visitor.reads("if Bool elasticfilesystem:AccessedViaMountTarget = true", at: tall))
  }

  /// Of what there is no room for it is said how much that is, on every screen that is drawn.
  @Test(arguments: Language.allCases, [Visitor.standard, small])
  func whatHasNoRoomIsCounted(_ language: Language, _ size: Size) throws {
    let networks = (1...60).map { "52.1.\($0).0/24" }.joined(separator: ",")
    var visitor = try reaching([.accessAllowedCIDRs: networks], language)
    let more = language == .english ? "59 more" : "ほか 59 個"
    #expect(size == Self.small || visitor.screen(size).contains(more))
    visitor.seeAt(size)
    if size == Visitor.standard { visitor.type("l") }
    func below() -> Int? {
      let words = language == .english ? #/(\d+) more below  PgUp PgDn/# : #/下にあと (\d+) 行  PgUp PgDn/#
      return visitor.screen(size).firstMatch(of: words).flatMap { Int($0.1) }
    }
    let before = try #require(below(), "\(visitor.screen(size))")
    visitor.press(.pageDown)
    #expect(below() == before - 10)
    for _ in 1...10 { visitor.press(.pageDown) }
    #expect(below() == nil && visitor.screen(size).contains("Lambda Respond"))
  }

  // MARK: An address

  @Test func anAddressIsJudgedWhileItIsTyped() throws {
    var visitor = try reaching()
    visitor.type("/54.51.100")
    #expect(!visitor.shows("refused") && !visitor.shows("parts"), "half an address is no mistake")
    visitor.type(".7")
    #expect(visitor.reads("admitted by network 2 of 2, 54.51.100.7/32, port 80"))
    visitor.press(.backspace)
    visitor.type("8")
    #expect(visitor.reads("refused: in none of the 2 networks; it sees a timeout"))
    visitor.press(.enter)
    visitor.type("l")
    #expect(visitor.reads("refused: in none of the 2 networks; it sees a timeout"), "letters are keys again")
    visitor.press(.escape)
    #expect(!visitor.shows("54.51.100.8") && visitor.shows("Try an address"))
  }

  @Test func whatIsNoAddressIsSaidOnceItIsEntered() throws {
    var visitor = try reaching()
    visitor.type("/office")
    visitor.press(.enter)
    #expect(visitor.reads("‘office’ is no address."))
  }

  @Test func anAddressIsTakenAsAnInputMethodTypesIt() throws {
    var visitor = try reaching()
    visitor.type("/５４．５１．１００。７")
    #expect(visitor.reads("admitted by network 2 of 2, 54.51.100.7/32, port 80"))
    visitor.press(.escape)
    visitor.type("/ 52.1.113.0 ／ 24 ")
    #expect(visitor.reads("admitted by network 1 of 2, 52.1.113.0/24, port 80"))
  }

  // MARK: What the checks saw

  /// The page of checks and the picture say the same of the network ACLs.
  @Test func whatTheChecksSawOfTheACLsIsOnThePage() throws {
    var visitor = try PlanChecks.asking(PlanChecks.network)
    #expect(visitor.says(ScreenPhrases.askingAccount) || !visitor.says(VPCCheckPhrases.aclPassesBriefly))
    visitor.seeNothingWrong()
    visitor.type("rl")
    let screen = visitor.screen(Size(columns: 160, rows: 40))
    #expect(screen.contains(VPCCheckPhrases.aclPasses.english), "\(screen)")
    #expect(!screen.contains("Network ACLs of this VPC may refuse"), "\(screen)")
  }

  /// A box and its numbers say what the check says: nobody connects from addresses of examples.
  @Test(arguments: Language.allCases)
  func addressesOfExamplesLetNobodyIn(_ language: Language) throws {
    var visitor = try reaching([.accessAllowedCIDRs: "203.0.113.0/24"], language)
    visitor.type("/203.0.113.9")
    #expect(visitor.reads(language == .english ? "refused: it is for documentation" : "拒否: 文書での例示用アドレス"))
    visitor.press(.escape)
    visitor.press(.escape)
    visitor.go(to: .access)
    #expect(visitor.says(AccessPhrases.nobodyConnects) && !visitor.shows("256"))
  }

  // MARK: Variants

  @Test func vDrawsTheOtherWaysOutWithWhatTheyCostMore() throws {
    var visitor = try reaching()
    visitor.type("v")
    #expect(visitor.shows("not your plan: NAT gateway, +41 USD/month"), "\(visitor.screen())")
    #expect(visitor.shows("NAT gateway    │") && !visitor.shows("│ NAT instance"))
    #expect(visitor.reads("Drawn with NAT gateway instead of NAT instance. To have it, answer network.egress."))
    visitor.type("v")
    #expect(visitor.shows("not your plan: public subnets, -") && visitor.shows("│ public IP"))
    visitor.type("v")
    #expect(visitor.shows("NAT instance, new VPC 10.0.0.0/16"))
    visitor.type("V")
    #expect(visitor.shows("not your plan: public subnets"))
    #expect(visitor.answer(.networkEgress) == "nat-instance" && visitor.kept == nil, "looking answers nothing")
  }

  @Test func anExistingVPCHasNoVariants() throws {
    var visitor = try reaching(PlanChecks.network)
    visitor.type("v")
    #expect(visitor.says(ReachPagePhrases.existingHasNoVariants))
  }

  // MARK: What is not known

  @Test func theRoutesOfAnExistingVPCAreNotKnownUntilAWSHasToldThem() throws {
    var visitor = try reaching(PlanChecks.network)
    #expect(visitor.shows("SUBNETS, ROUTES?") && visitor.shows("not known") && visitor.shows("3 UNKNOWN"))
    visitor.arrive(.subnets(vpc: "vpc-01234567", .success(PlanChecks.subnets)))
    #expect(visitor.shows("PRIVATE SUBNETS") && visitor.shows("as AWS told") && visitor.shows("1 UNKNOWN"))
    visitor.arrive(.subnets(vpc: "vpc-01234567", .failure(Scene.trouble)))
    #expect(visitor.shows("3 UNKNOWN") && !visitor.shows("as AWS told"))
  }

  @Test func anAnswerThatIsMissingIsNotDrawnAsGiven() throws {
    var visitor = try Visitor()
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.type("r")
    #expect(visitor.says(ReachPagePhrases.standsIn("access.allowedCidrs")))
  }
}
