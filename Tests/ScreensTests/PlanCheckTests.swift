import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// What the plan says of the account before a deployment, and what that stops.
struct PlanCheckTests {
  // MARK: What is asked

  @Test func aPlainNewVPCAsksForNothingButZones() throws {
    #expect(try Visitor.atPlan().questions.isEmpty)
  }

  @Test func aDomainAsksForItsZoneAndItsNameAndAVPCForWhatIsInTrafficsWay() throws {
    #expect(try PlanChecks.asking(PlanChecks.domain).questions == [PlanChecks.zone, PlanChecks.host])
    #expect(
      try PlanChecks.asking(PlanChecks.network).questions == [
        PlanChecks.dns, .networkACLs(vpc: "vpc-01234567"), .endpoints(vpc: "vpc-01234567"), .vpc(id: "vpc-01234567"),
      ])
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
    var visitor = try PlanChecks.fails(PlanChecks.host, PlanChecks.taken)
    #expect(visitor.type("R").contains(.lookUp(.question(PlanChecks.host))))
    visitor.seeNothingWrong()
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.type("dy")
    #expect(visitor.order != nil)
  }

  // MARK: What stops

  @Test(arguments: Language.allCases)
  func whatCannotWorkIsSaidWithWhatMendsItAndStopsTheDeployment(_ language: Language) throws {
    let cases: [(AccountQuestion, AccountAnswer, Phrase)] = [
      (PlanChecks.zone, .hostedZone(nil), CheckPhrases.noSuchZone(PlanChecks.zoneID)),
      (
        PlanChecks.zone, .hostedZone(HostedZone(id: PlanChecks.zoneID, name: "example.com", isPrivate: true)),
        CheckPhrases.zoneIsPrivate("example.com", PlanChecks.zoneID)
      ),
      (
        PlanChecks.zone, .hostedZone(HostedZone(id: PlanChecks.zoneID, name: "example.net", isPrivate: false)),
        CheckPhrases.zoneHasAnotherName(PlanChecks.zoneID, "example.net", wanted: "example.com")
      ),
      (PlanChecks.host, PlanChecks.taken, CheckPhrases.recordExists("gitlab.example.com", "A", "198.51.100.7", nil)),
      (
        PlanChecks.dns, .dnsAttributes(DNSAttributes(support: true, hostNames: false)),
        CheckPhrases.dnsIsOff("vpc-01234567", ["enableDnsHostnames"])
      ),
      (PlanChecks.dns, .dnsAttributes(nil), CheckPhrases.noSuchVPC("vpc-01234567", region: "ap-northeast-1")),
    ]
    for (question, answer, reason) in cases {
      var visitor = try PlanChecks.fails(question, answer, language)
      #expect(visitor.says(reason), "\(reason)")
      visitor.type("d")
      #expect(!visitor.says(PlanPhrases.confirmQuestion), "\(reason)")
      visitor.type("y")
      #expect(visitor.order == nil, "\(reason)")
    }
  }

  @Test func theCommandThatTurnsDNSOnStandsOnThePlanAndWholeInTheList() throws {
    var visitor = try PlanChecks.fails(PlanChecks.dns, .dnsAttributes(DNSAttributes(support: false, hostNames: false)))
    visitor.type("v")
    visitor.press(.enter)
    for option in ["--enable-dns-support", "--enable-dns-hostnames"] {
      let command = "aws ec2 modify-vpc-attribute --vpc-id vpc-01234567 \(option) Value=true --region ap-northeast-1"
      #expect(visitor.reads(command, at: [Size(columns: 140, rows: 24)]))
    }
    visitor.press(.escape, .escape)
    visitor.seeNothingWrong(but: [
      PlanChecks.dns: .success(.dnsAttributes(DNSAttributes(support: true, hostNames: false)))
    ])
    #expect(visitor.says(CheckPhrases.turnOn("enableDnsHostnames")))
    #expect(visitor.says(Phrase(verbatim: "--enable-dns-hostnames Value=true")))
  }

  @Test func whatCouldNotBeSeenIsSaidAndStopsNothing() throws {
    var visitor = try PlanChecks.asking(PlanChecks.domain)
    visitor.seeNothingWrong(but: [PlanChecks.zone: .failure(Scene.trouble)])
    #expect(visitor.shows("UNKNOWN") && visitor.shows("1 unknown"))
    visitor.type("v")
    #expect(visitor.says(CheckPhrases.zoneIsUnseen(PlanChecks.zoneID).followed(by: Scene.trouble.sentence)))
    visitor.press(.escape)
    visitor.type("dy")
    #expect(visitor.order != nil)
  }

  @Test func theRecordOfTheStandingStackIsItsOwn() throws {
    var answers = Answers()
    for (key, value) in PlanChecks.domain { answers[key] = AnswerValue(line: value, for: key) }
    let live = Scene.live("UPDATE_COMPLETE", template: try StackTemplate(Choices(answers)))
    var visitor = try Visitor(answers: [.imageMemory: "16384"])
    visitor.knowAccount(stack: live)
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(live)))
    visitor.seeNothingWrong(but: [PlanChecks.host: .success(PlanChecks.taken)])
    #expect(visitor.questions == [PlanChecks.zone, PlanChecks.host])
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
    var visitor = try Visitor(answers: PlanChecks.domain)
    visitor.enter { $0.beginDeployment(isConfirmed: false) }
    visitor.knowAccount()
    #expect(!visitor.says(PlanPhrases.confirmQuestion) && visitor.says(ScreenPhrases.askingAccount))
    visitor.seeNothingWrong()
    #expect(visitor.says(PlanPhrases.confirmQuestion) && !visitor.says(PlanPhrases.checksAreNotIn))
  }

  @Test(arguments: [true, false])
  func afterAFailureNeitherTheBoxNorTheChangeSetComes(_ isConfirmed: Bool) throws {
    var visitor = try Visitor(answers: PlanChecks.domain)
    visitor.enter { $0.beginDeployment(isConfirmed: isConfirmed) }
    visitor.knowAccount()
    visitor.seeNothingWrong(but: [PlanChecks.host: .success(PlanChecks.taken)])
    #expect(!visitor.says(PlanPhrases.confirmQuestion) && visitor.shows("FAIL"))
    visitor.type("y")
    #expect(visitor.order == nil)
  }

  @Test func aBoxThatWasOpenedBeforeSaysSoAndIsClosedByAFailure() throws {
    var visitor = try PlanChecks.asking(PlanChecks.domain)
    visitor.type("d")
    #expect(visitor.says(PlanPhrases.checksAreNotIn))
    visitor.type("y")
    #expect(visitor.order == nil)
    visitor.seeNothingWrong(but: [PlanChecks.host: .success(PlanChecks.taken)])
    #expect(!visitor.says(PlanPhrases.confirmQuestion) && visitor.order == nil)
  }

  @Test func aYesWaitsForTheChecks() throws {
    var visitor = try PlanChecks.asking(PlanChecks.domain)
    visitor.type("dy")
    #expect(visitor.order == nil)
    visitor.seeNothingWrong()
    #expect(visitor.order != nil)
  }

  // MARK: Few rows

  @Test(arguments: [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24)])
  func whatFindsNoRowIsCounted(_ size: Size) throws {
    var visitor = try PlanChecks.asking(
      PlanChecks.domain.merging([
        .accessAllowedCIDRs: "203.0.113.0/24,192.0.2.0/24,52.0.0.0/9,198.51.100.0/24", .storageBackups: "false",
        .imageMemory: "4096",
      ]) { $1 })
    visitor.seeNothingWrong(but: [PlanChecks.host: .success(PlanChecks.taken)])
    let rows = visitor.wizard.draw(size).lines
    let shown = rows.count { $0.hasPrefix(" FAIL") || $0.hasPrefix(" WARN") }
    let counts = try #require(rows[2].firstMatch(of: #/(\d+) warn  (\d+) fail/#)?.output)
    let all = try #require(Int(counts.1)) + (try #require(Int(counts.2)))
    #expect(rows.contains { $0.hasPrefix(" FAIL") })
    #expect(rows.contains { $0.contains("\(all - shown) WARN more: v shows them all.") }, "\(all) \(shown)")
    visitor.type("v")
    #expect(visitor.reads(WarningPhrases.noBackups.english, at: [Size(columns: 240, rows: 60)]))
  }

  @Test func standInsAreNotWarnedOf() throws {
    var visitor = try Visitor()
    visitor.knowAccount()
    visitor.go(to: .plan)
    #expect(!visitor.shows("203.0.113.0/24"))
    visitor = try Visitor(answers: [.accessAllowedCIDRs: "52.1.2.0/24", .domainZone: "example.com"])
    visitor.knowAccount()
    visitor.go(to: .plan)
    #expect(!visitor.says(WarningPhrases.plainHTTP))
  }
}
