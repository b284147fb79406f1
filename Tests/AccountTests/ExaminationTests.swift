import Account
import GitLabStack
import Phrases
import Testing

/// What the account says of the zone, the name and the VPC that were chosen.
struct ExaminationTests {
  private static let zoneID = "Z0123456789"
  private static let vpc = "vpc-0123456789abcdef0"

  private static let domain: [AnswerKey: AnswerValue] = [
    .domainZone: .text("example.com"), .domainHost: .text("gitlab"), .domainZoneID: .text(zoneID),
  ]
  private static let network: [AnswerKey: AnswerValue] = [
    .networkVPC: .text(vpc), .networkPublicSubnets: .list(["subnet-0000000a", "subnet-0000000b"]),
    .networkPrivateSubnets: .list(["subnet-0000000c", "subnet-0000000d"]),
  ]

  private func answers(_ given: [AnswerKey: AnswerValue]) -> Answers {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["52.1.2.0/24"])
    for (key, value) in given { answers[key] = value }
    return answers
  }

  private func examination(
    _ given: [AnswerKey: AnswerValue], _ seen: [AccountQuestion: Sighting<AccountAnswer>],
    subnets: Sighting<[Subnet]> = .pending, zones: [HostedZone] = [], standing: StandingStack? = nil
  ) throws -> Examination {
    Examination(
      try Choices(answers(given)), in: try Region("ap-northeast-1"), sightings: seen, subnets: subnets, zones: zones,
      standing: standing)
  }

  private func zone(_ zone: HostedZone?) -> [AccountQuestion: Sighting<AccountAnswer>] {
    [.hostedZone(id: Self.zoneID): .seen(.hostedZone(zone))]
  }

  private static let good = HostedZone(id: zoneID, name: "example.com", isPrivate: false)
  private static let host = AccountQuestion.records(zoneID: zoneID, name: "gitlab.example.com")

  /// The zone is right, and these records are in it.
  private func records(
    _ records: DNSRecord..., standing: StandingStack? = nil
  ) throws -> Check? {
    try examination(
      Self.domain,
      [.hostedZone(id: Self.zoneID): .seen(.hostedZone(Self.good)), Self.host: .seen(.records(records))],
      standing: standing
    ).checks.first { $0.key == .domainHost }
  }

  // MARK: What is asked

  @Test func aNewVPCOverHTTPAsksNothing() throws {
    #expect(try AccountQuestion.all(about: Choices(answers([:]))).isEmpty)
    #expect(try examination([:], [:]).isComplete)
  }

  @Test func asksForEachNameBetweenTheHostAndItsZone() throws {
    var given = Self.domain
    given[.domainHost] = .text("git.dev")
    #expect(
      try AccountQuestion.all(about: Choices(answers(given))) == [
        .hostedZone(id: Self.zoneID), .records(zoneID: Self.zoneID, name: "git.dev.example.com"),
        .records(zoneID: Self.zoneID, name: "dev.example.com"),
      ])
  }

  @Test func whatHasNotComeIsNoCheckAndNotComplete() throws {
    let examination = try examination(Self.domain, [:])
    #expect(examination.checks.isEmpty && !examination.isComplete)
  }

  // MARK: Zone

  @Test func aPublicZoneOfThatNameIsWell() throws {
    let check = try #require(try examination(Self.domain, zone(Self.good)).checks.first)
    #expect(check.code == "domain.zone" && check.state == .ok)
  }

  @Test func aPrivateZoneOfThatNameFails() throws {
    let hidden = HostedZone(id: Self.zoneID, name: "example.com", isPrivate: true)
    let other = HostedZone(id: "Z0999", name: "example.com", isPrivate: false)
    let check = try #require(try examination(Self.domain, zone(hidden), zones: [hidden, other]).checks.first)
    #expect(check.state == .fail && check.reason.english.contains("private"))
    #expect(check.fixes.map(\.answer) == [.init(key: .domainZoneID, value: "Z0999")])
  }

  @Test func aZoneOfAnotherNameFailsAndSaysWhose() throws {
    let other = HostedZone(id: Self.zoneID, name: "example.net", isPrivate: false)
    let check = try #require(try examination(Self.domain, zone(other)).checks.first)
    #expect(
      check.state == .fail
        && check.reason == CheckPhrases.zoneHasAnotherName(Self.zoneID, "example.net", wanted: "example.com"))
    #expect(check.fixes.contains { $0.answer == .init(key: .domainZone, value: "example.net") })
  }

  @Test func noZoneOfThatIDFailsWithTheCommandThatFindsTheRightOne() throws {
    let check = try #require(try examination(Self.domain, zone(nil)).checks.first)
    #expect(check.state == .fail && check.group == "domain")
    #expect(check.fixes.map(\.command) == ["aws route53 list-hosted-zones-by-name --dns-name example.com"])
  }

  @Test func aZoneThatCouldNotBeSeenIsNeitherWellNorMissing() throws {
    let seen: [AccountQuestion: Sighting<AccountAnswer>] = [
      .hostedZone(id: Self.zoneID): .unseen(AWSPhrases.accessIsDenied("route53:GetHostedZone"))
    ]
    let check = try #require(try examination(Self.domain, seen).checks.first)
    #expect(check.state == .unknown)
    #expect(
      check.reason.english.contains("could not be seen") && check.reason.english.contains("route53:GetHostedZone"))
  }

  // MARK: Record

  @Test func aFreeNameIsWellWhateverComesBehindItInTheZone() throws {
    let next = DNSRecord(name: "mail.example.com", type: "A", target: "192.0.2.1")
    #expect(try records(next)?.state == .ok)
    #expect(try records(DNSRecord(name: "gitlab.example.com", type: "TXT", target: "x"))?.state == .ok)
  }

  @Test(arguments: [
    DNSRecord(name: "gitlab.example.com", type: "A", target: "192.0.2.1"),
    DNSRecord(name: "gitlab.example.com", type: "CNAME", target: "other.example.net"),
    DNSRecord(name: "gitlab.example.com", type: "A", target: "dualstack.other.elb.amazonaws.com"),
    DNSRecord(name: "gitlab.example.com", type: "A", target: "192.0.2.1", setIdentifier: "blue"),
  ])
  func aRecordThatStandsFailsWithWhereItLeads(_ record: DNSRecord) throws {
    let check = try #require(try records(record))
    #expect(check.code == "domain.record" && check.state == .fail)
    for fact in [record.type, record.target, record.setIdentifier].compactMap({ $0 }) {
      #expect(check.reason.english.contains(fact) && check.reason.japanese.contains(fact))
    }
  }

  @Test func anIPv6RecordBesideOursIsToldOf() throws {
    let check = try #require(try records(DNSRecord(name: "gitlab.example.com", type: "AAAA", target: "2001:db8::1")))
    #expect(check.state == .warn)
  }

  @Test func theRecordOfTheStackThatIsChangedIsItsOwn() throws {
    let record = DNSRecord(name: "gitlab.example.com", type: "A", target: "dualstack.ours.elb.amazonaws.com")
    #expect(try records(record, standing: StandingStack(answers: answers(Self.domain), isWhole: true))?.state == .ok)
  }

  @Test func anotherNameOfTheStackThatIsChangedIsNot() throws {
    let record = DNSRecord(name: "gitlab.example.com", type: "A", target: "192.0.2.1")
    var old = Self.domain
    old[.domainHost] = .text("git")
    #expect(try records(record, standing: StandingStack(answers: answers(old), isWhole: true))?.state == .fail)
    #expect(try records(record, standing: StandingStack(answers: answers([:]), isWhole: true))?.state == .fail)
  }

  @Test func whatAFailedStackHasMadeIsNotKnown() throws {
    let standing = StandingStack(answers: answers(Self.domain), isWhole: false)
    let ours = DNSRecord(name: "gitlab.example.com", type: "A", target: "dualstack.x.elb.amazonaws.com")
    #expect(try records(ours, standing: standing)?.state == .warn)
    let other = DNSRecord(name: "gitlab.example.com", type: "A", target: "192.0.2.1")
    #expect(try records(other, standing: standing)?.state == .fail)
  }

  @Test(arguments: ["git.dev.example.com", "dev.example.com"])
  func aNameThatIsDelegatedFails(_ name: String) throws {
    var given = Self.domain
    given[.domainHost] = .text("git.dev")
    let check = try #require(
      try examination(
        given,
        [
          .hostedZone(id: Self.zoneID): .seen(.hostedZone(Self.good)),
          .records(zoneID: Self.zoneID, name: name): .seen(
            .records([DNSRecord(name: name, type: "NS", target: "ns-1.awsdns-1.org")])),
        ]
      ).checks.first)
    #expect(
      check.code == "domain.delegation" && check.state == .fail && check.reason == CheckPhrases.nameIsDelegated(name))
  }

  // MARK: Network

  @Test(arguments: [
    (true, true, []), (false, true, ["--enable-dns-support"]), (true, false, ["--enable-dns-hostnames"]),
    (false, false, ["--enable-dns-support", "--enable-dns-hostnames"]),
  ])
  func namesOfHostsMustBeOn(_ support: Bool, _ hostNames: Bool, _ options: [String]) throws {
    let attributes = DNSAttributes(support: support, hostNames: hostNames)
    let check = try #require(
      try examination(
        Self.network, [.dnsAttributes(vpc: Self.vpc): .seen(.dnsAttributes(attributes))]
      ).checks.first)
    #expect(check.code == "network.dns" && check.state == (options.isEmpty ? .ok : .fail))
    #expect(
      check.fixes.compactMap(\.command)
        == options.map { "aws ec2 modify-vpc-attribute --vpc-id \(Self.vpc) \($0) Value=true --region ap-northeast-1" })
  }

  @Test func aVPCThatIsNotThereFails() throws {
    let check = try examination(Self.network, [.dnsAttributes(vpc: Self.vpc): .seen(.dnsAttributes(nil))]).checks.first
    #expect(check?.state == .fail && check?.code == "network.vpc")
  }

  @Test func subnetsThatCouldNotBeSeenAreToldOf() throws {
    let check = try examination(Self.network, [:], subnets: .unseen(AWSPhrases.accessIsDenied(nil))).checks.first
    #expect(check?.state == .unknown && check?.code == "network.subnets")
  }

  @Test func theGravestComesFirst() throws {
    var given = Self.domain
    for (key, value) in Self.network { given[key] = value }
    let states = try examination(
      given,
      [
        .hostedZone(id: Self.zoneID): .seen(.hostedZone(Self.good)), Self.host: .unseen(AWSPhrases.awsThrottles),
        .dnsAttributes(vpc: Self.vpc): .seen(.dnsAttributes(DNSAttributes(support: true, hostNames: false))),
      ]
    ).checks.map(\.state)
    #expect(states == [.fail, .unknown, .ok])
  }
}
