import Account
import Deployment
import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// What the plan says of the account before a deployment, and what that stops.
struct PlanCheckTests {
  private static let zoneID = "Z0123456789ABCDEFGHIJ"
  private static let zone = AccountQuestion.hostedZone(id: zoneID)
  private static let host = AccountQuestion.records(zoneID: zoneID, name: "gitlab.example.com")
  private static let dns = AccountQuestion.dnsAttributes(vpc: "vpc-01234567")
  private static let domain: [AnswerKey: String] = [
    .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: zoneID, .accessAllowedCIDRs: Visitor.networks,
  ]
  private static let network = Visitor.existingNetwork.merging([.accessAllowedCIDRs: Visitor.networks]) { $1 }
  private static let subnets = [
    subnet("1", "1a", .isPublic(gateway: "igw-1")), subnet("2", "1c", .isPublic(gateway: "igw-1")),
    subnet("3", "1a", .isPrivate(via: "nat-1")), subnet("4", "1c", .isPrivate(via: "nat-1")),
  ]

  private static func subnet(_ digit: String, _ zone: String, _ reach: Subnet.Reach) -> Subnet {
    Subnet(
      id: "subnet-0000000\(digit)", name: nil, zone: zone, cidr: "10.0.0.0/24", availableAddresses: 200, reach: reach)
  }

  private static let taken = AccountAnswer.records([
    DNSRecord(name: "gitlab.example.com", type: "A", target: "198.51.100.7")
  ])

  /// On the plan, with everything asked and only the account's look at the choices still open.
  private func asking(_ answers: [AnswerKey: String], _ language: Language = .english) throws -> Visitor {
    var visitor = try Visitor(language, answers: answers)
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    if answers[.networkVPC] != nil { visitor.arrive(.subnets(vpc: "vpc-01234567", .success(Self.subnets))) }
    return visitor
  }

  private func fails(
    _ question: AccountQuestion, _ answer: AccountAnswer, _ language: Language = .english
  ) throws -> Visitor {
    var visitor = try asking(question == Self.dns ? Self.network : Self.domain, language)
    visitor.seeNothingWrong(but: [question: .success(answer)])
    return visitor
  }

  // MARK: What is asked

  @Test func aPlainNewVPCAsksNothingMore() throws {
    #expect(try Visitor.atPlan().questions.isEmpty)
  }

  @Test func aDomainAsksForItsZoneAndItsNameAndAVPCForItsDNS() throws {
    #expect(try asking(Self.domain).questions == [Self.zone, Self.host])
    #expect(try asking(Self.network).questions == [Self.dns])
  }

  @Test func nothingIsAskedWhileSomebodyTypes() throws {
    var visitor = try Visitor()
    visitor.knowAccount()
    visitor.go(to: .domain)
    visitor.type("/exam")
    visitor.press(.enter)
    #expect(visitor.questions.isEmpty)
  }

  @Test func rAsksAllOfItAgain() throws {
    var visitor = try fails(Self.host, Self.taken)
    #expect(visitor.type("r").contains(.lookUp(.question(Self.host))))
    visitor.seeNothingWrong()
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.type("dy")
    #expect(visitor.order != nil)
  }

  // MARK: What stops

  @Test(arguments: Language.allCases)
  func whatCannotWorkIsSaidWithWhatMendsItAndStopsTheDeployment(_ language: Language) throws {
    let cases: [(AccountQuestion, AccountAnswer, Phrase)] = [
      (Self.zone, .hostedZone(nil), .noSuchZone(Self.zoneID)),
      (
        Self.zone, .hostedZone(HostedZone(id: Self.zoneID, name: "example.com", isPrivate: true)),
        .zoneIsPrivate("example.com", Self.zoneID)
      ),
      (
        Self.zone, .hostedZone(HostedZone(id: Self.zoneID, name: "example.net", isPrivate: false)),
        .zoneHasAnotherName(Self.zoneID, "example.net", wanted: "example.com")
      ),
      (Self.host, Self.taken, .recordExists("gitlab.example.com", "A", "198.51.100.7", nil)),
      (
        Self.dns, .dnsAttributes(DNSAttributes(support: true, hostNames: false)),
        .dnsIsOff("vpc-01234567", ["enableDnsHostnames"])
      ),
      (Self.dns, .dnsAttributes(nil), .noSuchVPC("vpc-01234567", region: "ap-northeast-1")),
    ]
    for (question, answer, reason) in cases {
      var visitor = try fails(question, answer, language)
      #expect(visitor.says(reason), "\(reason)")
      visitor.type("d")
      #expect(!visitor.says(.confirmQuestion), "\(reason)")
      visitor.type("y")
      #expect(visitor.order == nil, "\(reason)")
    }
  }

  @Test func theCommandThatTurnsDNSOnStandsOnThePlanAndWholeInTheList() throws {
    var visitor = try fails(Self.dns, .dnsAttributes(DNSAttributes(support: false, hostNames: false)))
    visitor.type("v")
    for option in ["--enable-dns-support", "--enable-dns-hostnames"] {
      let command = "aws ec2 modify-vpc-attribute --vpc-id vpc-01234567 \(option) Value=true --region ap-northeast-1"
      #expect(visitor.says(Phrase(verbatim: command)))
    }
    visitor.press(.escape)
    visitor.seeNothingWrong(but: [
      Self.dns: .success(.dnsAttributes(DNSAttributes(support: true, hostNames: false)))
    ])
    #expect(visitor.says(.turnOn("enableDnsHostnames")))
    #expect(visitor.says(Phrase(verbatim: "--enable-dns-hostnames Value=true")))
  }

  @Test func whatCouldNotBeSeenIsSaidAndStopsNothing() throws {
    var visitor = try asking(Self.domain)
    visitor.seeNothingWrong(but: [Self.zone: .failure(Scene.trouble)])
    #expect(visitor.shows("UNSEEN") && visitor.shows("1 unseen"))
    visitor.type("v")
    #expect(visitor.says(Phrase.zoneIsUnseen(Self.zoneID).followed(by: Scene.trouble.sentence)))
    visitor.press(.escape)
    visitor.type("dy")
    #expect(visitor.order != nil)
  }

  @Test func theRecordOfTheStandingStackIsItsOwn() throws {
    var answers = Answers()
    for (key, value) in Self.domain { answers[key] = AnswerValue(line: value, for: key) }
    let live = Scene.live("UPDATE_COMPLETE", template: try StackTemplate(Choices(answers)))
    var visitor = try Visitor(answers: [.imageMemory: "16384"])
    visitor.knowAccount(stack: live)
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(live)))
    visitor.seeNothingWrong(but: [Self.host: .success(Self.taken)])
    #expect(visitor.questions == [Self.zone, Self.host])
    #expect(!visitor.shows("FAIL"))
    visitor.type("dy")
    #expect(visitor.order != nil)
  }

  @Test func whoIsNotSignedInDeploysNothing() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.arrive(.identity(.failure(Scene.trouble)))
    visitor.press(.escape)
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.arrive(.identity(.failure(Scene.trouble)))
    #expect(visitor.shows("FAIL") && visitor.says(Scene.trouble.sentence))
    visitor.type("dy")
    #expect(visitor.order == nil)
    #expect(visitor.type("e").isEmpty && visitor.wizard.step == .plan, "no answer mends it")
  }

  @Test func oneTroubleIsSaidOnce() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.arrive(.identity(.failure(Scene.trouble)))
    visitor.press(.escape)
    visitor.arrive(.vpcs(.failure(Scene.trouble)))
    visitor.arrive(.hostedZones(.failure(Scene.trouble)))
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .failure(Scene.trouble)))
    visitor.arrive(.identity(.failure(Scene.trouble)))
    #expect(visitor.screen().ranges(of: Scene.trouble.sentence.english).count == 1)
  }

  // MARK: The box

  @Test func deployOpensTheBoxOnlyWhenTheChecksAreIn() throws {
    var visitor = try Visitor(answers: Self.domain)
    visitor.enter { $0.beginDeployment(isConfirmed: false) }
    visitor.knowAccount()
    #expect(!visitor.says(.confirmQuestion) && visitor.says(.askingAccount))
    visitor.seeNothingWrong()
    #expect(visitor.says(.confirmQuestion) && !visitor.says(.checksAreNotIn))
  }

  @Test(arguments: [true, false])
  func afterAFailureNeitherTheBoxNorTheChangeSetComes(_ isConfirmed: Bool) throws {
    var visitor = try Visitor(answers: Self.domain)
    visitor.enter { $0.beginDeployment(isConfirmed: isConfirmed) }
    visitor.knowAccount()
    visitor.seeNothingWrong(but: [Self.host: .success(Self.taken)])
    #expect(!visitor.says(.confirmQuestion) && visitor.shows("FAIL"))
    visitor.type("y")
    #expect(visitor.order == nil)
  }

  @Test func aBoxThatWasOpenedBeforeSaysSoAndIsClosedByAFailure() throws {
    var visitor = try asking(Self.domain)
    visitor.type("d")
    #expect(visitor.says(.checksAreNotIn))
    visitor.type("y")
    #expect(visitor.order == nil)
    visitor.seeNothingWrong(but: [Self.host: .success(Self.taken)])
    #expect(!visitor.says(.confirmQuestion) && visitor.order == nil)
  }

  @Test func aYesWaitsForTheChecks() throws {
    var visitor = try asking(Self.domain)
    visitor.type("dy")
    #expect(visitor.order == nil)
    visitor.seeNothingWrong()
    #expect(visitor.order != nil)
  }

  // MARK: Going to what is wrong

  @Test(arguments: [
    (AnswerKey.stackName, "1st", Step.start), (.networkCIDR, "10.0.0.1/16", .network),
    (.networkPublicSubnets, "subnet-00000001,subnet-00000002", .network), (.networkPrivateSubnets, "x", .network),
    (.domainHost, "gitlab", .domain), (.accessRootEmail, "root", .access), (.imageTag, "latest", .image),
    (.storageBackups, "maybe", .image), (.logsContainerInsights, "1", .image),
  ])
  func eGoesToTheVeryQuestion(_ key: AnswerKey, _ value: String, _ step: Step) throws {
    var visitor = try asking([.accessAllowedCIDRs: Visitor.networks, key: value])
    visitor.type("e")
    #expect(visitor.wizard.step == step)
    #expect(visitor.shows(key.rawValue) || key.section == "domain")
  }

  @Test func subnetsOfAnotherVPCAreTakenBackWhereEGoes() throws {
    var visitor = try asking([
      .accessAllowedCIDRs: Visitor.networks, .networkPublicSubnets: "subnet-00000001,subnet-00000002",
      .networkPrivateSubnets: "subnet-00000003,subnet-00000004",
    ])
    for _ in 0..<2 {
      visitor.type("e")
      visitor.press(.control("u"))
      visitor.go(to: .plan)
    }
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.type("dy")
    #expect(visitor.order != nil)
  }

  @Test func eGoesToTheAnswerThatACheckIsAbout() throws {
    var visitor = try fails(Self.host, Self.taken)
    visitor.type("e")
    #expect(visitor.wizard.step == .domain && visitor.shows("domain.host"))
    visitor = try fails(Self.zone, .hostedZone(nil))
    visitor.type("e")
    #expect(visitor.shows("domain.zoneId"))
    visitor = try fails(Self.dns, .dnsAttributes(nil))
    visitor.type("e")
    #expect(visitor.shows("network.vpc"))
  }

  @Test func eGoesToANumberAboutUseOnTheCostScreen() throws {
    var visitor = try asking([.accessAllowedCIDRs: Visitor.networks, .usageLogGB: "many"])
    visitor.type("e")
    #expect(visitor.wizard.step == .plan && visitor.shows("COST"))
    #expect(visitor.wizard.draw(Visitor.standard).lines.contains { $0.hasPrefix("›") && $0.contains("Logs") })
  }

  @Test func withoutAFailureEGoesToTheQuestionOfTheRow() throws {
    var visitor = try Visitor.atPlan()
    visitor.press(.down)
    visitor.type("e")
    #expect(visitor.shows("storage.throughput"))
  }

  // MARK: Few rows

  @Test(arguments: [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24)])
  func whatFindsNoRowIsCounted(_ size: Size) throws {
    var visitor = try asking(
      Self.domain.merging([
        .accessAllowedCIDRs: "10.0.0.0/8,192.168.0.0/16,52.0.0.0/9,100.64.0.0/10", .storageBackups: "false",
        .imageMemory: "4096",
      ]) { $1 })
    visitor.seeNothingWrong(but: [Self.host: .success(Self.taken)])
    let rows = visitor.wizard.draw(size).lines
    let shown = rows.count { $0.hasPrefix(" FAIL") || $0.hasPrefix(" WARN") }
    let counts = try #require(rows[2].firstMatch(of: #/(\d+) warn  (\d+) fail/#)?.output)
    let all = try #require(Int(counts.1)) + (try #require(Int(counts.2)))
    #expect(rows.contains { $0.hasPrefix(" FAIL") })
    #expect(rows.contains { $0.contains("\(all - shown) WARN more: v shows them all.") }, "\(all) \(shown)")
    visitor.type("v")
    #expect(visitor.says(.warnNoBackups))
  }

  @Test func standInsAreNotWarnedOf() throws {
    var visitor = try Visitor()
    visitor.knowAccount()
    visitor.go(to: .plan)
    #expect(!visitor.shows("203.0.113.0/24"))
    visitor = try Visitor(answers: [.accessAllowedCIDRs: "52.1.2.0/24", .domainZone: "example.com"])
    visitor.knowAccount()
    visitor.go(to: .plan)
    #expect(!visitor.says(.warnPlainHTTP))
  }
}
