import Account
import GitLabStack
import Phrases
import Testing

/// What is said of an existing VPC beside its subnets: endpoints, name servers.
struct VPCChecksTests {
  private static let vpc = "vpc-01234567"
  private static let subnets = ["a", "b", "c", "d"].enumerated().map { index, letter in
    Subnet(
      id: "subnet-0000000\(letter)", name: nil, zone: index % 2 == 0 ? "1a" : "1c", cidr: "10.0.\(index).0/24",
      availableAddresses: 99,
      reach: index < 2 ? .isPublic(gateway: "igw-1") : .isPrivate(EgressRoute(.natGateway, "nat-1")))
  }

  private func examination(
    _ seen: [AccountQuestion: Sighting<AccountAnswer>], isStanding: Bool = false
  ) throws -> Examination {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["52.1.2.0/24"])
    answers[.networkVPC] = .text(Self.vpc)
    answers[.networkPublicSubnets] = .list(["subnet-0000000a", "subnet-0000000b"])
    answers[.networkPrivateSubnets] = .list(["subnet-0000000c", "subnet-0000000d"])
    return Examination(
      try Choices(answers), making: nil, in: nil,
      sightings: seen.merging([.subnets(vpc: Self.vpc): .seen(.subnets(Self.subnets))]) { $1 },
      standing: .seen(isStanding ? StandingStack(answers: answers, isWhole: true) : nil))
  }

  private func check(_ code: String, _ examination: Examination) throws -> Check {
    try #require(examination.checks.first { $0.code == code })
  }

  // MARK: Owner

  private func owner(_ owner: String?, signedIn: SignedIn? = nil) throws -> Check {
    let vpc = VPC(id: Self.vpc, name: nil, cidr: "10.0.0.0/16", isDefault: false, owner: owner)
    let who = signedIn ?? .known(Identity(account: "123456789012", arn: "arn:aws:iam::123456789012:user/ren"))
    return try check(
      "network.shared",
      examination([.vpc(id: Self.vpc): .seen(.vpc(vpc)), .identity: .seen(.identity(who))]))
  }

  @Test func aVPCOfAnotherAccountIsNamedWithWhatOnlyItsOwnerCanDo() throws {
    #expect(try owner("123456789012").state == .ok)
    let shared = try owner("210987654321")
    #expect(shared.state == .warn && shared.found.english == "shared by account 210987654321")
    #expect(
      shared.reason.english.contains("for the owner to change") && shared.reason.japanese.contains("所有者しか変更できません"))
  }

  @Test func whoseAVPCIsIsNotKnownWhereAWSDoesNotSayOrNobodyIsSignedIn() throws {
    #expect(try owner(nil).state == .unknown)
    #expect(try owner("123456789012", signedIn: .nobody(because: AWSPhrases.awsThrottles)).state == .unknown)
  }

  // MARK: Interface endpoints

  private func endpoint(_ service: String, hasPrivateName: Bool = true, state: String = "available") -> VPCEndpoint {
    VPCEndpoint(
      id: "vpce-\(service)", kind: .interface, service: "com.amazonaws.ap-northeast-1.\(service)", state: state,
      subnets: ["subnet-0000000c"], hasPrivateName: hasPrivateName, securityGroups: ["sg-1"])
  }

  private func group(_ ranges: [String], ports: ClosedRange<Int> = 443...443, hasOthers: Bool = false) throws
    -> SecurityGroup
  {
    SecurityGroup(
      id: "sg-1", rules: [.init(ports: ports, ranges: try ranges.map { try IPv4Range($0) }, hasOthers: hasOthers)])
  }

  private func endpoints(
    _ endpoints: [VPCEndpoint], _ groups: Sighting<AccountAnswer>, isStanding: Bool = false
  ) throws -> Check {
    let seen: [AccountQuestion: Sighting<AccountAnswer>] = [
      .endpoints(vpc: Self.vpc): .seen(.endpoints(endpoints)), .securityGroups(ids: ["sg-1"]): groups,
    ]
    return try check("network.endpoint", examination(seen, isStanding: isStanding))
  }

  @Test func groupsAreAskedForOnlyWhereAnEndpointTakesGitLabsCalls() throws {
    let ofOthers = [
      endpoint("ecr.dkr"), endpoint("logs", hasPrivateName: false), endpoint("logs", state: "deleting"),
      VPCEndpoint(
        id: "vpce-s3", kind: .gateway, service: "com.amazonaws.ap-northeast-1.s3", state: "available", subnets: []),
    ]
    for (found, isAsked) in [(ofOthers, false), ([endpoint("secretsmanager")], true)] {
      let examination = try examination([.endpoints(vpc: Self.vpc): .seen(.endpoints(found))])
      #expect(examination.questions.contains(.securityGroups(ids: ["sg-1"])) == isAsked)
      #expect(try check("network.endpoint", examination).state == (isAsked ? .busy : .ok))
    }
  }

  @Test(arguments: ["logs", "secretsmanager", "ssmmessages"])
  func anEndpointThatDoesNotAdmitGitLabIsWarnedOf(_ service: String) throws {
    let found = try endpoints(
      [endpoint(service)], .seen(.securityGroups([try group(["10.0.2.0/24", "10.9.0.0/16"])])))
    #expect(found.state == .warn && found.reason.english.contains("vpce-\(service)"))
    #expect(found.fixes.first?.sentence.english.contains("10.0.2.0/24, 10.0.3.0/24") == true)
    #expect(
      try endpoints([endpoint(service)], .seen(.securityGroups([try group(["10.0.0.0/16"])]))).state == .ok)
    #expect(
      try endpoints([endpoint(service)], .seen(.securityGroups([try group(["10.0.0.0/16"], ports: 80...80)]))).state
        == .warn)
  }

  /// A group that is made only now is in no rule; that of a stack that stands may be.
  @Test func aRuleByGroupsSpeaksForAStackThatStandsOnly() throws {
    let groups = Sighting<AccountAnswer>.seen(.securityGroups([try group([], hasOthers: true)]))
    #expect(try endpoints([endpoint("logs")], groups).state == .warn)
    #expect(try endpoints([endpoint("logs")], groups, isStanding: true).state == .ok)
  }

  @Test func groupsThatMayNotBeSeenAreNotKnown() throws {
    let found = try endpoints([endpoint("logs")], .unseen(Phrase("AWS refused.", "拒否されました。")))
    #expect(found.state == .unknown && found.reason.english.contains("sg-1"))
  }

  // MARK: Name servers

  private func nameServers(_ servers: [String], options: String? = "dopt-1") throws -> Check {
    let vpc = VPC(
      id: Self.vpc, name: nil, cidr: "10.0.0.0/16", isDefault: false, ranges: ["10.0.0.0/16", "100.64.0.0/20"],
      dhcpOptions: options)
    let options = DHCPOptions(id: "dopt-1", nameServers: servers)
    return try check(
      "network.dhcp",
      examination([
        .vpc(id: Self.vpc): .seen(.vpc(vpc)), .dhcpOptions(id: "dopt-1"): .seen(.dhcpOptions(options)),
      ]))
  }

  @Test(arguments: [["AmazonProvidedDNS"], ["10.0.0.2"], ["169.254.169.253"], ["100.64.0.2", "AmazonProvidedDNS"], []])
  func amazonsResolverIsWellByEachOfItsNames(_ servers: [String]) throws {
    #expect(try nameServers(servers).state == .ok)
  }

  @Test func nameServersOfOnesOwnAreWarnedOfByTheirAddresses() throws {
    let found = try nameServers(["10.1.0.53", "AmazonProvidedDNS"])
    #expect(found.state == .warn && found.reason.english.contains("10.1.0.53 (dopt-1)"))
    #expect(!found.reason.english.contains("AmazonProvidedDNS"))
  }

  @Test func aVPCWithoutOptionsIsAskedNoMore() throws {
    let vpc = VPC(id: Self.vpc, name: nil, cidr: "10.0.0.0/16", isDefault: false, dhcpOptions: "default")
    let examination = try examination([.vpc(id: Self.vpc): .seen(.vpc(vpc))])
    #expect(try check("network.dhcp", examination).state == .ok)
    #expect(!examination.questions.contains { if case .dhcpOptions = $0 { true } else { false } })
  }

  // MARK: What could not be seen

  @Test(arguments: [
    "network.subnets", "network.zones", "network.route", "network.addresses", "network.acl",
    "network.endpoint", "network.dhcp",
  ])
  func whatMayNotBeSeenIsNotKnownAndNeverWell(_ code: String) throws {
    let denied = Sighting<AccountAnswer>.unseen(Phrase("AWS refused.", "拒否されました。"))
    let questions: [AccountQuestion] = [
      .subnets(vpc: Self.vpc), .networkACLs(vpc: Self.vpc), .endpoints(vpc: Self.vpc), .vpc(id: Self.vpc),
    ]
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["52.1.2.0/24"])
    answers[.networkVPC] = .text(Self.vpc)
    answers[.networkPublicSubnets] = .list(["subnet-0000000a", "subnet-0000000b"])
    answers[.networkPrivateSubnets] = .list(["subnet-0000000c", "subnet-0000000d"])
    let examination = Examination(
      try Choices(answers), making: nil, in: nil,
      sightings: Dictionary(uniqueKeysWithValues: questions.map { ($0, denied) }), standing: .seen(nil))
    #expect(try check(code, examination).state == .unknown)
  }
}
