import Account
import GitLabStack
import Phrases
import Testing

/// What the account says of the zone, the name and the VPC that were chosen.
struct ExaminationTests {
  static let zoneID = "Z0123456789"
  static let vpc = "vpc-0123456789abcdef0"

  static let domain: [AnswerKey: AnswerValue] = [
    .domainZone: .text("example.com"), .domainHost: .text("gitlab"), .domainZoneID: .text(zoneID),
  ]
  static let network: [AnswerKey: AnswerValue] = [
    .networkVPC: .text(vpc), .networkPublicSubnets: .list(["subnet-0000000a", "subnet-0000000b"]),
    .networkPrivateSubnets: .list(["subnet-0000000c", "subnet-0000000d"]),
  ]

  func answers(_ given: [AnswerKey: AnswerValue]) -> Answers {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["52.1.2.0/24"])
    for (key, value) in given { answers[key] = value }
    return answers
  }

  func examination(
    _ given: [AnswerKey: AnswerValue], _ seen: [AccountQuestion: Sighting<AccountAnswer>],
    zones: [HostedZone] = [], standing: StandingStack? = nil
  ) throws -> Examination {
    Examination(
      try Choices(answers(given)), making: nil, in: try Region("ap-northeast-1"), sightings: seen, zones: zones,
      standing: .seen(standing))
  }

  /// What came of one thing that is looked at; nil where it is not of the plan.
  func check(_ code: String, _ examination: Examination) -> Check? {
    examination.checks.first { $0.code == code }
  }

  func zone(_ zone: HostedZone?) -> [AccountQuestion: Sighting<AccountAnswer>] {
    [.hostedZone(id: Self.zoneID): .seen(.hostedZone(zone))]
  }

  static let good = HostedZone(id: zoneID, name: "example.com", isPrivate: false)
  static let host = AccountQuestion.records(zoneID: zoneID, name: "gitlab.example.com")

  /// The zone is right, and these records are in it.
  func records(
    _ records: DNSRecord..., standing: StandingStack? = nil
  ) throws -> Check? {
    try examination(
      Self.domain,
      [.hostedZone(id: Self.zoneID): .seen(.hostedZone(Self.good)), Self.host: .seen(.records(records))],
      standing: standing
    ).checks.first { $0.code == "domain.record" }
  }

  // MARK: What is asked

  @Test func aNewVPCOverHTTPAsksForItsZonesAndOfTheAccountItself() throws {
    let examination = try examination([:], [:])
    #expect(
      examination.questions == [
        .identity, .setting(.region), .setting(.accountPlan), .availabilityZones, .zonesWithDefaultSubnet,
        .setting(.internetBlock),
      ])
    #expect(
      try self.examination([.networkEgress: .text("nat-instance")], [:]).questions.contains(
        .zonesOffering(instanceType: "t4g.nano")))
    #expect(try !self.examination(Self.network, [:]).questions.contains { $0.isAboutZones })
  }

  @Test func asksForEachNameBetweenTheHostAndItsZone() throws {
    var given = Self.domain
    given[.domainHost] = .text("git.dev")
    #expect(
      try examination(given, [:]).questions.filter { question in
        switch question {
        case .setting, .publicRecords: false
        default: !question.isAboutZones
        }
      } == [
        .identity,
        .hostedZone(id: Self.zoneID), .records(zoneID: Self.zoneID, name: "git.dev.example.com"),
        .records(zoneID: Self.zoneID, name: "dev.example.com"),
      ])
  }

  @Test func whatHasNotComeIsBusyAndNotComplete() throws {
    let examination = try examination(Self.domain, [:])
    let states = examination.checks.filter { $0.group == .domain }.map(\.state)
    #expect(states.count == 5 && states.allSatisfy { $0 == .busy } && !examination.isComplete)
  }

  @Test func whatNobodyHasAnsweredInTheEndIsNotKnown() throws {
    let conclusion = try examination(Self.domain, [:]).conclusion
    let states = conclusion.filter { $0.group == .domain }.map(\.state)
    #expect(states.count == 5 && states.allSatisfy { $0 == .unknown })
    #expect(!conclusion.contains { $0.state == .busy })
  }

  // MARK: The list

  @Test func everyCodeIsThereOnceAndEveryTitleHasRoom() {
    let codes = Inspection.all.map(\.code)
    #expect(Set(codes).count == codes.count)
    for inspection in Inspection.all {
      #expect(inspection.title.english.count <= 22, "\(inspection.code)")
      // Two columns for each character of Japanese.
      let columns = inspection.title.japanese.unicodeScalars.reduce(0) { $0 + ($1.value < 0x1100 ? 1 : 2) }
      #expect(columns <= 22, "\(inspection.code)")
    }
  }

  @Test func theInspectionsOfAGroupAreBesideEachOther() {
    let groups = Inspection.all.map(\.group).reduce(into: [CheckGroup]()) { if $0.last != $1 { $0.append($1) } }
    #expect(groups == CheckGroup.allCases.filter(groups.contains))
  }

  /// What comes first is not to push what somebody is reading: neither the order of the answers nor what they are moves a row.
  @Test func noAnswerMovesARow() throws {
    var given = Self.domain
    for (key, value) in Self.network { given[key] = value }
    let empty = try examination(given, [:])
    let codes = empty.checks.map(\.code)
    var seen: [AccountQuestion: Sighting<AccountAnswer>] = [:]
    for (index, question) in empty.questions.reversed().enumerated() {
      seen[question] = .unseen(AWSPhrases.awsThrottles)
      #expect(try examination(given, seen).checks.map(\.code) == codes, "\(index)")
    }
    #expect(try examination(given, seen).isComplete)
  }

  // MARK: Zone

  @Test func aPublicZoneOfThatNameIsWell() throws {
    #expect(try check("domain.zone", examination(Self.domain, zone(Self.good)))?.state == .ok)
  }

  @Test func aPrivateZoneOfThatNameFails() throws {
    let hidden = HostedZone(id: Self.zoneID, name: "example.com", isPrivate: true)
    let other = HostedZone(id: "Z0999", name: "example.com", isPrivate: false)
    let check = try #require(
      try check("domain.zone", examination(Self.domain, zone(hidden), zones: [hidden, other])))
    #expect(check.state == .fail && check.reason.english.contains("private"))
    #expect(check.fixes.map(\.answer) == [.init(key: .domainZoneID, value: "Z0999")])
  }

  @Test func aZoneOfAnotherNameFailsAndSaysWhose() throws {
    let other = HostedZone(id: Self.zoneID, name: "example.net", isPrivate: false)
    let check = try #require(try check("domain.zone", examination(Self.domain, zone(other))))
    #expect(
      check.state == .fail
        && check.reason == CheckPhrases.zoneHasAnotherName(Self.zoneID, "example.net", wanted: "example.com"))
    #expect(check.fixes.contains { $0.answer == .init(key: .domainZone, value: "example.net") })
  }

  @Test func noZoneOfThatIDFailsWithTheCommandThatFindsTheRightOne() throws {
    let check = try #require(try check("domain.zone", examination(Self.domain, zone(nil))))
    #expect(check.state == .fail && check.group == .domain)
    #expect(check.fixes.map(\.command) == ["aws route53 list-hosted-zones-by-name --dns-name example.com"])
  }

  @Test func aZoneThatCouldNotBeSeenIsNeitherWellNorMissing() throws {
    let seen: [AccountQuestion: Sighting<AccountAnswer>] = [
      .hostedZone(id: Self.zoneID): .unseen(AWSPhrases.accessIsDenied("route53:GetHostedZone"))
    ]
    let check = try #require(try check("domain.zone", examination(Self.domain, seen)))
    #expect(check.state == .unknown)
    #expect(
      check.reason.english.contains("could not be seen") && check.reason.english.contains("route53:GetHostedZone"))
  }

  @Test func whatIsInAZoneThatCannotBeTakenIsNotJudged() throws {
    let examination = try examination(
      Self.domain, zone(nil).merging([Self.host: .seen(.records([]))]) { first, _ in first })
    #expect(check("domain.record", examination)?.state == .unknown)
    #expect(check("domain.delegation", examination)?.state == .unknown)
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
      try check(
        "domain.delegation",
        examination(
          given,
          [
            .hostedZone(id: Self.zoneID): .seen(.hostedZone(Self.good)),
            .records(zoneID: Self.zoneID, name: name): .seen(
              .records([DNSRecord(name: name, type: "NS", target: "ns-1.awsdns-1.org")])),
          ])))
    #expect(
      check.state == .fail && check.reason == CheckPhrases.nameIsDelegated(name))
  }
}
