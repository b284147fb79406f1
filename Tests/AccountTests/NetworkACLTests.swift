import Account
import GitLabStack
import Phrases
import Testing

/// Network ACLs beside what GitLab, its load balancer and its visitors send.
struct NetworkACLTests {
  private static let vpc = "vpc-01234567"
  private static let subnets = [
    subnet("a", "1a", "10.0.0.0/24", .isPublic(gateway: "igw-1")),
    subnet("b", "1c", "10.0.1.0/24", .isPublic(gateway: "igw-1")),
    subnet("c", "1a", "10.0.10.0/24", .isPrivate(EgressRoute(.natGateway, "nat-1"))),
    subnet("d", "1c", "10.0.11.0/24", .isPrivate(EgressRoute(.natGateway, "nat-1"))),
  ]

  private static func subnet(_ letter: String, _ zone: String, _ cidr: String, _ reach: Subnet.Reach) -> Subnet {
    Subnet(id: "subnet-0000000\(letter)", name: nil, zone: zone, cidr: cidr, availableAddresses: 99, reach: reach)
  }

  /// A rule as people say it, such as `in 100 allow 80 0.0.0.0/0`; the ports may be `all` or `1024-65535`.
  private func entry(_ rule: String) throws -> NetworkACL.Entry {
    let words = rule.split(separator: " ").map(String.init)
    let bounds = words[3].split(separator: "-").compactMap { Int($0) }
    return NetworkACL.Entry(
      number: try #require(Int(words[1])), isOutgoing: words[0] == "out", allows: words[2] == "allow",
      ports: bounds.isEmpty ? 0...65535 : bounds[0]...bounds[bounds.count - 1], range: try IPv4Range(words[4]))
  }

  /// What comes of the check where the public subnets have these rules, or the private ones, and the others let everything pass.
  private func check(
    publics: [String] = open, privates: [String] = open, https: Bool = false, visitors: [String] = ["52.1.2.0/24"]
  ) throws -> Check {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(visitors)
    answers[.networkVPC] = .text(Self.vpc)
    answers[.networkPublicSubnets] = .list(["subnet-0000000a", "subnet-0000000b"])
    answers[.networkPrivateSubnets] = .list(["subnet-0000000c", "subnet-0000000d"])
    if https {
      answers[.domainZone] = .text("example.com")
      answers[.domainHost] = .text("gitlab")
      answers[.domainZoneID] = .text("Z0123456789")
    }
    let lists = [
      NetworkACL(
        id: "acl-public", subnets: ["subnet-0000000a", "subnet-0000000b"], entries: try publics.map(entry)),
      NetworkACL(
        id: "acl-private", subnets: ["subnet-0000000c", "subnet-0000000d"], entries: try privates.map(entry)),
    ]
    let examination = Examination(
      try Choices(answers), making: nil, in: nil,
      sightings: [
        .subnets(vpc: Self.vpc): .seen(.subnets(Self.subnets)),
        .networkACLs(vpc: Self.vpc): .seen(.networkACLs(lists)),
      ], standing: .seen(nil))
    return try #require(examination.checks.first { $0.code == "network.acl" })
  }

  private static let open = ["in 100 allow all 0.0.0.0/0", "out 100 allow all 0.0.0.0/0"]
  private static let outgoing = ["out 100 allow all 0.0.0.0/0"]
  private static let incoming = ["in 100 allow all 0.0.0.0/0"]

  @Test func theOneThatAWSGivesEveryVPCLetsEverythingPass() throws {
    #expect(try check().state == .ok)
    #expect(try check(https: true).state == .ok)
  }

  /// The narrowest that serves: it is what AWS's own page on ACLs proposes, with our ports.
  @Test func rulesForNoMoreThanWhatIsSentLetItPass() throws {
    let found = try check(
      publics: [
        "in 100 allow 80 52.1.2.0/24", "in 110 allow 1024-65535 10.0.0.0/16", "out 100 allow 1024-65535 52.1.2.0/24",
        "out 110 allow 80 10.0.10.0/23",
      ],
      privates: [
        "in 100 allow 80 10.0.0.0/23", "in 110 allow 32768-60999 0.0.0.0/0", "out 100 allow 443 0.0.0.0/0",
        "out 110 allow 1024-65535 10.0.0.0/23",
      ])
    #expect(found.state == .ok, "\(found.reason.english)")
  }

  @Test(arguments: [
    (["in 90 deny 80 52.1.0.0/16"] + open, open, "acl-public", "rule 90", "visitors' connections (port 80)"),
    (incoming, open, "acl-public", "rule *", "answers to visitors"),
    (open, ["in 100 allow 80 10.0.0.0/16"] + outgoing, "acl-private", "rule *", "internet's answers to GitLab"),
    (open, ["out 50 deny 443 0.0.0.0/0"] + open, "acl-private", "rule 50", "GitLab's calls to AWS and for its image"),
    (open, ["in 10 deny 80 10.0.0.0/16"] + open, "acl-private", "rule 10", "load balancer sends to GitLab"),
    (["in 100 allow 80 0.0.0.0/0"] + outgoing, open, "acl-public", "rule *", "GitLab's answers to the load balancer"),
  ])
  func whatCannotPassFailsWithTheNumberOfItsRule(
    _ publics: [String], _ privates: [String], _ list: String, _ rule: String, _ what: String
  ) throws {
    let found = try check(publics: publics, privates: privates)
    #expect(found.state == .fail && found.key == .networkVPC)
    for words in [list, rule, what] { #expect(found.reason.english.contains(words), "\(found.reason.english)") }
  }

  /// A rule of a lower number goes first, whatever a later one says.
  @Test func theFirstRuleThatFitsCounts() throws {
    #expect(
      try check(publics: ["in 50 allow 80 0.0.0.0/0", "in 60 deny all 0.0.0.0/0"] + Self.outgoing).state == .fail)
    #expect(try check(publics: ["in 200 deny all 0.0.0.0/0"] + Self.open).state == .ok)
    #expect(try check(privates: ["in 40 deny all 0.0.0.0/0"] + Self.open).state == .fail)
  }

  @Test func whatPassesInPartIsWarnedOf() throws {
    let half = try check(
      publics: ["in 90 deny 80 52.1.2.0/25"] + Self.open)
    #expect(half.state == .warn && half.reason.english.contains("a part of the visitors"))
    let ports = try check(privates: ["in 90 deny 50000-60999 0.0.0.0/0"] + Self.open)
    #expect(ports.state == .warn && ports.reason.english.contains("rule 90"))
  }

  /// A list of addresses that somebody shuts out is no fault of the network.
  @Test func aFewAddressesThatAreShutOutAreNothingToSpeakOf() throws {
    #expect(
      try check(publics: ["in 5 deny all 198.51.100.7/32"] + Self.open, visitors: ["0.0.0.0/0"]).state == .ok)
  }

  @Test func httpsWantsItsOwnPort() throws {
    let rules = ["in 100 allow 80 0.0.0.0/0", "in 110 allow 1024-65535 0.0.0.0/0"] + Self.outgoing
    #expect(try check(publics: rules).state == .ok)
    let found = try check(publics: rules, https: true)
    #expect(found.state == .fail && found.reason.english.contains("port 443"))
  }
}
