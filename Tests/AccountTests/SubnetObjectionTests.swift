import Account
import GitLabStack
import Phrases
import Testing

/// What is said of subnets that somebody named, once it is known what they are.
struct SubnetObjectionTests {
  private func subnet(_ letter: String, _ zone: String, _ reach: Subnet.Reach, free: Int = 250) -> Subnet {
    Subnet(
      id: "subnet-0000000\(letter)", name: nil, zone: zone, cidr: "10.0.0.0/24", availableAddresses: free, reach: reach)
  }
  private let out = Subnet.Reach.isPublic(gateway: "igw-1")
  private let nat = Subnet.Reach.isPrivate(EgressRoute(.natGateway, "nat-1"))

  /// What comes of a check where public ones are a and b, private ones c and d.
  private func check(
    _ code: String, _ subnets: Subnet..., architecture: String = "x86_64", standing: Bool = false
  ) throws -> Check {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["52.1.2.0/24"])
    answers[.imageArchitecture] = .text(architecture)
    answers[.networkVPC] = .text("vpc-01234567")
    answers[.networkPublicSubnets] = .list(["subnet-0000000a", "subnet-0000000b"])
    answers[.networkPrivateSubnets] = .list(["subnet-0000000c", "subnet-0000000d"])
    let examination = Examination(
      try Choices(answers), making: nil, in: nil, sightings: [.subnets(vpc: "vpc-01234567"): .seen(.subnets(subnets))],
      standing: .seen(standing ? StandingStack(answers: answers, isWhole: true) : nil))
    return try #require(examination.checks.first { $0.code == code })
  }

  @Test(arguments: ["network.subnets", "network.zones", "network.route", "network.addresses"])
  func fittingOnesAreTaken(_ code: String) throws {
    let found = try check(
      code, subnet("a", "1a", out), subnet("b", "1c", out), subnet("c", "1a", nat), subnet("d", "1c", nat))
    #expect(found.state == .ok, "\(found)")
  }

  @Test func aPrivateOneAmongThePublicFails() throws {
    let found = try check(
      "network.route", subnet("a", "1a", nat), subnet("b", "1c", out), subnet("c", "1a", nat), subnet("d", "1c", nat))
    #expect(found.state == .fail && found.key == .networkPublicSubnets)
    #expect(found.reason.english.hasPrefix("subnet-0000000a: Its way out is nat-1 (NAT gateway)"))
  }

  @Test func anIsolatedOneAmongThePrivateFails() throws {
    let found = try check(
      "network.route", subnet("a", "1a", out), subnet("b", "1c", out), subnet("c", "1a", .isIsolated(.noRoute)),
      subnet("d", "1c", nat))
    #expect(found.state == .fail && found.key == .networkPrivateSubnets)
    #expect(found.reason == CheckPhrases.subnetDoesNotServe("subnet-0000000c", RoutePhrases.leadsNowhere))
  }

  @Test func aPublicOneAmongThePrivateFails() throws {
    let found = try check(
      "network.route", subnet("a", "1a", out), subnet("b", "1c", out), subnet("c", "1a", nat), subnet("d", "1c", out))
    #expect(found.state == .fail && found.reason.english.hasPrefix("subnet-0000000d: Its way out is igw-1"))
  }

  /// What could not be told a person may know; what leads nowhere, nobody can.
  @Test func anUnknownOneThatWasNamedIsWarnedOfAndNotRefused() throws {
    let found = try check(
      "network.route", subnet("a", "1a", out), subnet("b", "1c", out),
      subnet("c", "1a", .isUnknown(.endpointUnseen("vpce-1"))), subnet("d", "1c", nat))
    #expect(found.state == .warn && found.reason.english.contains("vpce-1"))
    #expect(found.reason.english.hasSuffix("It is taken because you named it."))
  }

  @Test func oneOfAnotherVPCAndTwoInOneZoneFail() throws {
    let strange = try check(
      "network.subnets", subnet("a", "1a", out), subnet("b", "1c", out), subnet("c", "1a", nat))
    #expect(strange.state == .fail && strange.reason.english.contains("subnet-0000000d"))
    let together = try check(
      "network.subnets", subnet("a", "1a", out), subnet("b", "1a", out), subnet("c", "1a", nat), subnet("d", "1a", nat))
    #expect(together.state == .fail)
  }

  @Test func oneThatCannotHoldAnythingOfOursFails() throws {
    let six = Subnet(
      id: "subnet-0000000c", name: nil, zone: "1a", cidr: "", availableAddresses: 0, reach: .isIsolated(.noRoute),
      hindrance: .onlyIPv6)
    let found = try check(
      "network.subnets", subnet("a", "1a", out), subnet("b", "1c", out), six, subnet("d", "1c", nat))
    #expect(found.state == .fail && found.reason.english.contains("IPv6"))
  }

  /// What a stack has taken of the addresses, it does not take again.
  @Test func fullOnesThatWereNamedFailUnlessTheStackIsInThem() throws {
    let full = [
      subnet("a", "1a", out, free: 7), subnet("b", "1c", out), subnet("c", "1a", nat, free: 3), subnet("d", "1c", nat),
    ]
    let found = try check("network.addresses", full[0], full[1], full[2], full[3])
    #expect(found.state == .fail && found.reason.english.contains("subnet-0000000a: It has 7 free addresses"))
    #expect(found.reason.english.contains("subnet-0000000c: It has 3 free addresses"))
    #expect(try check("network.addresses", full[0], full[1], full[2], full[3], standing: true).state == .ok)
  }

  @Test func aFewAddressesForATaskAreEnoughToBeginAndAreWarnedOf() throws {
    let found = try check(
      "network.addresses", subnet("a", "1a", out), subnet("b", "1c", out), subnet("c", "1a", nat, free: 4),
      subnet("d", "1c", nat))
    #expect(found.state == .warn)
  }

  /// A load balancer can be where Fargate is not; a task cannot.
  @Test(arguments: [("apne1-az3", "x86_64"), ("use1-az3", "arm64")])
  func aZoneWithoutFargateFailsForATaskOnly(_ zone: String, _ architecture: String) throws {
    func subnet(_ letter: String, _ reach: Subnet.Reach, _ zoneID: String) -> Subnet {
      Subnet(
        id: "subnet-0000000\(letter)", name: nil, zone: zoneID, zoneID: zoneID, cidr: "10.0.0.0/24",
        availableAddresses: 99, reach: reach)
    }
    let tasks = try check(
      "network.zones", subnet("a", out, zone), subnet("b", out, "apne1-az1"), subnet("c", nat, zone),
      subnet("d", nat, "apne1-az1"), architecture: architecture)
    #expect(tasks.state == .fail && tasks.key == .networkPrivateSubnets)
    #expect(tasks.reason.english.hasPrefix("subnet-0000000c: \(zone)"))
    let balancer = try check(
      "network.zones", subnet("a", out, zone), subnet("b", out, "apne1-az1"), subnet("c", nat, "apne1-az1"),
      subnet("d", nat, "apne1-az2"), architecture: architecture)
    #expect(balancer.state == .ok)
  }

  /// Eight free addresses are what a load balancer wants: not nine.
  @Test(arguments: [(8, true), (7, false)])
  func eightFreeAddressesAreEnough(_ free: Int, _ isEnough: Bool) {
    let roomy = [subnet("b", "1c", out), subnet("c", "1a", nat), subnet("d", "1c", nat)]
    #expect((SubnetChoice(subnets: [subnet("a", "1a", out, free: free)] + roomy).shortcoming == nil) == isEnough)
    let tight = [
      subnet("a", "1a", out), subnet("b", "1c", out), subnet("c", "1a", nat, free: free), subnet("d", "1c", nat),
    ]
    #expect((SubnetChoice(subnets: tight).shortcoming == nil) == isEnough)
  }

  @Test func aFullSubnetIsToldToBeOnlyWhereItIs() {
    let subnets = [subnet("a", "1a", out, free: 8), subnet("b", "1a", out, free: 9), subnet("c", "1a", nat)]
    #expect(
      SubnetChoice(subnets: subnets).leftOut.first?.reason
        == AccountPhrases.subnetHasARoomierNeighbour("subnet-0000000b", zone: "1a")
    )
  }

  @Test func subnetsAreFoundOnlyWhereNobodyNamedAny() {
    var answers = Answers()
    answers[.networkVPC] = .text("vpc-01234567")
    #expect(answers.vpcWithoutSubnets == "vpc-01234567")
    for key in [AnswerKey.networkPublicSubnets, .networkPrivateSubnets] {
      var named = answers
      named[key] = .list(["subnet-0000000a"])
      #expect(named.vpcWithoutSubnets == nil)
    }
    answers[.networkVPC] = .text("new")
    #expect(answers.vpcWithoutSubnets == nil)
  }
}
