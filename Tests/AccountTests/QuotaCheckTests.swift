import Account
import GitLabStack
import Phrases
import Testing

/// How much room the account has left for what the plan adds.
struct QuotaCheckTests {
  private static let all = [
    "quotas.vpcs", "quotas.internet-gateways", "quotas.elastic-ips", "quotas.rules", "quotas.load-balancers",
    "quotas.file-systems", "quotas.fargate-vcpu", "quotas.ec2-vcpu", "quotas.roles", "quotas.instance-profiles",
    "quotas.stacks",
  ]

  /// Those of the plan, with what is missing where nothing is left.
  private static let full: [(code: String, situation: Situation, used: Int, limit: Int, needed: Int)] = [
    (
      "quotas.vpcs",
      .natInstance.limited(.vpcs, to: .value(1)).seeing(
        .vpcs, .vpcs([VPC(id: "vpc-1", name: nil, cidr: "172.31.0.0/16", isDefault: true)])), 1, 1, 1
    ),
    (
      "quotas.internet-gateways",
      .natInstance.limited(.internetGateways, to: .value(5)).seeing(.internetGateways, .count(5)), 5, 5, 1
    ),
    (
      "quotas.elastic-ips",
      .natInstance.limited(.addresses, to: .value(2)).seeing(
        .addresses,
        .addresses([
          ElasticAddress(address: "192.0.2.1", allocation: "eipalloc-1", isAttached: true),
          ElasticAddress(address: "192.0.2.2", allocation: "eipalloc-2", isAttached: false),
        ])), 2, 2, 1
    ),
    (
      "quotas.fargate-vcpu",
      .natInstance.limited(.fargateProcessors, to: .value(2)).seeing(
        .processors, .processors(ProcessorsInUse(fargate: 1, instances: 0))), 1, 2, 2
    ),
    (
      // Seen of a new account.
      "quotas.ec2-vcpu",
      .natInstance.limited(.instanceProcessors, to: .value(1)).seeing(
        .processors, .processors(ProcessorsInUse(fargate: 0, instances: 0))), 0, 1, 2
    ),
    (
      "quotas.load-balancers", .natInstance.seeing(.balancers, .room(StockRoom(used: 50, limit: 50))), 50, 50, 1
    ),
    (
      "quotas.file-systems",
      .natInstance.limited(.fileSystems, to: .value(3)).seeing(.fileSystems, .count(3)), 3, 3, 1
    ),
    (
      "quotas.roles",
      .natInstance.seeing(
        .identities,
        .identities(roles: StockRoom(used: 998, limit: 1000), instanceProfiles: StockRoom(used: 0, limit: 1000))),
      998, 1000, 6
    ),
    (
      "quotas.instance-profiles",
      .natInstance.seeing(
        .identities,
        .identities(roles: StockRoom(used: 0, limit: 1000), instanceProfiles: StockRoom(used: 1000, limit: 1000))),
      1000, 1000, 1
    ),
    (
      "quotas.stacks",
      .natInstance.seeing(.stackLimit, .count(1)).seeing(.stacks, .stacks([ListedStack(name: "x", about: nil)])), 1, 1,
      1
    ),
  ]

  @Test func everythingThatThePlanMakesIsLookedAtAndHasRoom() throws {
    let checks = try Situation.natInstance.answered().checks.filter { $0.group == .quotas }
    #expect(checks.map(\.code) == Self.all)
    #expect(checks.allSatisfy { $0.state == .ok && $0.room != nil }, "\(checks.filter { $0.state != .ok })")
  }

  @Test func noNATGatewayIsCountedWhereThereIsNoneAndNoInstanceWhereThereIsOne() throws {
    let codes = try Situation().answered().checks.map(\.code)
    #expect(codes.contains("quotas.nat-gateways") && !codes.contains("quotas.ec2-vcpu"))
    let open = Situation(answers: [.networkEgress: .text("public-subnets")])
    let bare = try open.answered().checks.map(\.code)
    #expect(!bare.contains("quotas.nat-gateways") && !bare.contains("quotas.elastic-ips"))
  }

  @Test(arguments: 0..<10)
  func whereTooLittleIsLeftItFailsWithTheNumbersAndAWayToMore(_ index: Int) throws {
    let (code, situation, used, limit, needed) = Self.full[index]
    let check = try #require(try situation.check(code))
    #expect(check.state == .fail, "\(check)")
    #expect(check.room == Check.Room(used: used, limit: limit, needed: needed))
    #expect(check.found.english == "\(used) of \(limit) used, needs \(needed)")
    #expect(check.found.japanese == "使用 \(used)/\(limit)、必要 \(needed)")
    #expect(check.reason.english.contains("AWS would refuse it."))
    #expect(check.reason.japanese.contains("このままでは AWS が作成を拒否します。"))
    if code != "quotas.stacks" {
      let increase = try #require(check.fixes.last)
      #expect(increase.command?.hasPrefix("aws service-quotas request-service-quota-increase ") == true)
      #expect(increase.command?.contains(" --desired-value \(used + needed) ") == true)
      #expect(increase.delay == QuotaPhrases.hoursToDays)
    }
  }

  @Test func exactlyEnoughIsEnough() throws {
    let exact = Situation.natInstance.limited(.internetGateways, to: .value(5)).seeing(.internetGateways, .count(4))
    #expect(try exact.check("quotas.internet-gateways")?.state == .ok)
  }

  @Test func addressesThatNothingUsesAreNamedWithWhatTheyCostAndHowToGetRidOfOne() throws {
    let check = try #require(try Self.full[2].situation.check("quotas.elastic-ips"))
    #expect(check.reason.english.contains("Attached to nothing, at 3.65 USD/month: 192.0.2.2."))
    #expect(check.reason.japanese.contains("（月額 3.65 USD）: 192.0.2.2。"))
    #expect(check.fixes.first?.answer == .init(key: .networkEgress, value: "public-subnets"))
    #expect(
      check.fixes.contains {
        $0.command == "aws ec2 release-address --allocation-id eipalloc-2 --region ap-northeast-1"
      })
  }

  // MARK: NAT gateways

  private func gateways(_ zones: [String], limit: Int) -> Situation {
    let subnets = zones.enumerated().map { ("subnet-\($0)", $1) }
    return Situation().limited(.natGateways, to: .value(limit))
      .seeing(.natGateways, .natGateways(subnets.map { $0.0 }))
      .seeing(.zonesOfSubnets, .zonesOfSubnets(Dictionary(uniqueKeysWithValues: subnets)))
  }

  @Test func whereAllOfTheRegionWouldFitInAZoneNobodyAsksForZones() throws {
    let questions = try Situation().limited(.natGateways, to: .value(5)).answered().questions
    #expect(!questions.contains(.stock(.zonesOfSubnets)))
    #expect(try gateways(["1a", "1a"], limit: 5).check("quotas.nat-gateways")?.state == .ok)
  }

  @Test func aFullZoneIsToldByName() throws {
    let check = try #require(try gateways(["1a", "1a", "1c"], limit: 2).check("quotas.nat-gateways"))
    #expect([.warn, .fail].contains(check.state) && check.reason.english.contains("2 of 2 in use in 1a"))
    #expect(check.fixes.first?.answer == .init(key: .networkEgress, value: "nat-instance"))
  }

  // MARK: What stands

  private func standing(_ answers: [AnswerKey: AnswerValue], isWhole: Bool = true) throws -> StandingStack {
    var given = Answers()
    given[.accessAllowedCIDRs] = .list(["52.1.2.0/24"])
    for (key, value) in answers { given[key] = value }
    return StandingStack(answers: given, isWhole: isWhole, plan: try Plan(StackTemplate(Choices(given))))
  }

  @Test func aChangeNeedsOnlyWhatItAdds() throws {
    var situation = Situation(answers: [.imageCPU: .text("4096"), .imageMemory: .text("16384")])
    situation.standing = .seen(try standing([:]))
    let examination = try situation.answered()
    let added = examination.checks.filter { $0.group == .quotas && $0.room != nil && $0.code != "quotas.rules" }
    #expect(added.map(\.code) == ["quotas.fargate-vcpu"] && added.first?.room?.needed == 2)
    #expect(!examination.questions.contains(.stock(.vpcs)) && !examination.questions.contains(.stock(.stacks)))
  }

  @Test func aNewWayOutIsAddedBesideTheOldOne() throws {
    var situation = Situation.natInstance
    situation.standing = .seen(try standing([:]))
    #expect(try situation.check("quotas.ec2-vcpu")?.room?.needed == 2)
  }

  @Test func whatAFailedStackHasMadeIsNotGuessed() throws {
    var situation = Situation()
    situation.standing = .seen(try standing([:], isWhole: false))
    #expect(!(try situation.answered().checks.contains { $0.code == "quotas.vpcs" }))
  }

  @Test func nothingThatDependsOnTheStackIsAskedBeforeItIsKnown() throws {
    var situation = Situation()
    situation.standing = .pending
    let questions = try situation.examination().questions
    #expect(!questions.contains(.stock(.vpcs)) && questions.contains(.setting(.region)))
    #expect(try situation.examination().checks.first { $0.code == "quotas.vpcs" }?.state == .busy)
  }

  // MARK: What is not seen

  @Test(arguments: Quota.Service.allCases)
  func aLimitThatAWSDoesNotTellIsNoneOfOurs(_ service: Quota.Service) throws {
    for quota in service.quotas {
      let situation = Situation.natInstance.limited(quota, to: .untold("Dependency access denied"))
      for check in try situation.answered().checks where check.group == .quotas && check.state != .ok {
        #expect(check.state == .unknown && check.room == nil)
        #expect(check.reason.english.contains("The limit could not be seen. Dependency access denied"))
      }
    }
  }

  @Test func aNewCertificateNeedsRoomAndOneThatIsThereNone() throws {
    var situation = Situation(answers: [
      .domainZone: .text("example.com"), .domainHost: .text("gitlab"), .domainZoneID: .text("Z0123456789"),
    ]).limited(.certificates, to: .value(3)).seeing(.certificates, .count(3))
    let check = try #require(try situation.check("quotas.certificates"))
    #expect(check.state == .fail && check.room == .init(used: 3, limit: 3, needed: 1))
    situation.answers[.domainCertificate] = .text(
      "arn:aws:acm:ap-northeast-1:123456789012:certificate/00000000-0000-4000-8000-000000000001")
    #expect(try situation.check("quotas.certificates") == nil)
  }

  @Test func aVPCThatAnotherAccountSharesTakesNoRoom() throws {
    let vpcs = ["123456789012", "210987654321"].map { (owner: String) in
      VPC(id: "vpc-\(owner)", name: nil, cidr: "172.31.0.0/16", isDefault: false, owner: owner)
    }
    let check = try Situation.natInstance.limited(.vpcs, to: .value(2)).seeing(.vpcs, .vpcs(vpcs)).check("quotas.vpcs")
    #expect(check?.state == .ok && check?.room == .init(used: 1, limit: 2, needed: 1))
  }

  @Test(arguments: [AWSPhrases.accessIsDenied("any:Action"), AWSPhrases.awsThrottles])
  func whereEverythingIsRefusedNothingIsWell(_ reason: Phrase) throws {
    var situation = Situation.natInstance
    for question in try Situation.natInstance.answered().questions { situation.seen[question] = .unseen(reason) }
    let examination = try situation.examination()
    let asked = examination.inspected.filter { examination.questions(of: $0.code)?.isEmpty == false }
      .filter { $0.code != "network.zones" }
    #expect(asked.count > 15)
    #expect(asked.allSatisfy { $0.state == .unknown && $0.found == reason }, "\(asked.filter { $0.state != .unknown })")
    #expect(asked.allSatisfy { $0.reason.japanese.contains("できませんでした") })
  }
}
