import Account
import GitLabStack
import Phrases
import Testing

/// What the public DNS says of the domain, and what follows for a certificate.
struct PublicNameTests {
  private static let id = "Z0123456789"
  private static let domain = Situation(answers: [
    .domainZone: .text("example.com"), .domainHost: .text("git.dev"), .domainZoneID: .text(id),
  ])
  private static let servers = ["ns-1.awsdns-00.com", "ns-2.awsdns-01.org"]

  private func check(_ code: String, _ seen: [AccountQuestion: Sighting<AccountAnswer>]) throws -> Check {
    var situation = Self.domain
    situation.seen.merge(seen) { $1 }
    return try #require(try situation.check(code))
  }

  private func delegation(_ answer: DNSAnswer, standing: StandingStack? = nil) throws -> Check {
    var situation = Self.domain
    situation.standing = .seen(standing)
    situation.seen[.publicRecords(name: "example.com", .nameServers)] = .seen(.publicRecords(answer))
    return try #require(try situation.check("domain.name-servers"))
  }

  private func authorities(_ records: [String: DNSAnswer]) throws -> Check {
    try check(
      "domain.caa",
      Dictionary(
        uniqueKeysWithValues: records.map { name, answer in
          (.publicRecords(name: name, .certificateAuthorities), .seen(.publicRecords(answer)))
        }))
  }

  // MARK: Delegation

  @Test func aDomainThatLeadsToTheZoneIsWellInWhateverLettersAndOrder() throws {
    #expect(try delegation(.records(["NS-2.awsdns-01.ORG", "ns-1.awsdns-00.com"])).state == .ok)
  }

  @Test(arguments: [
    DNSAnswer.noSuchName, .records([]), .records(["dns1.registrar.example", "dns2.registrar.example"]),
  ])
  func aDomainThatLeadsElsewhereStopsTheDeploymentWithWhatToEnterWhere(_ answer: DNSAnswer) throws {
    let check = try delegation(answer)
    #expect(check.state == .fail)
    #expect(check.reason.english.contains("The certificate would wait") && check.reason.japanese.contains("発行待ち"))
    let fix = try #require(check.fixes.first)
    for server in Self.servers { #expect(fix.sentence.english.contains(server)) }
    #expect(check.fixes.last?.sentence.english.contains("CloudShell") == true)
  }

  @Test func aDomainThatLeadsToOthersTooIsWarnedOfByTheirNames() throws {
    let check = try delegation(.records([Self.servers[0], "old.registrar.example"]))
    #expect(check.state == .warn && check.reason.english.contains("old.registrar.example"))
    #expect(try delegation(.records([Self.servers[0]])).state == .warn)
  }

  @Test func aStackThatHasItsCertificateIsNotKeptFromAChange() throws {
    var answers = Answers()
    for (key, value) in Self.domain.answers { answers[key] = value }
    let standing = StandingStack(answers: answers, isWhole: true)
    let check = try delegation(.noSuchName, standing: standing)
    #expect(check.state == .warn && check.reason.english.contains("cannot be renewed"))
    #expect(try delegation(.noSuchName, standing: StandingStack(answers: answers, isWhole: false)).state == .fail)
  }

  /// Inside a VPC a private zone of the same name answers, whatever everybody else sees.
  @Test func aPrivateZoneThatAnswersHereSaysNothingOfThePublicDNS() throws {
    let check = try delegation(
      .records(["ns-0.awsdns-00.com", "ns-512.awsdns-00.net", "ns-1024.awsdns-00.org", "ns-1536.awsdns-00.co.uk"]))
    #expect(check.state == .unknown && check.reason.english.contains("private hosted zone"))
  }

  @Test func noAnswerIsNeitherWellNorWrong() throws {
    let check = try delegation(.noAnswer)
    #expect(check.state == .unknown && check.reason.japanese.contains("応答がありませんでした"))
  }

  /// A machine in a closed network knows no name at all: that is nothing against the domain.
  @Test(arguments: [DNSAnswer.noSuchName, .records([]), .noAnswer])
  func whereTheMachineAsksNoPublicDNSNothingIsSaidOfTheDomain(_ answer: DNSAnswer) throws {
    let closed: [AccountQuestion: Sighting<AccountAnswer>] = [
      .publicRecords(name: "com", .nameServers): .seen(.publicRecords(answer)),
      .publicRecords(name: "example.com", .nameServers): .seen(.publicRecords(.noSuchName)),
    ]
    for code in ["domain.name-servers", "domain.caa"] { #expect(try check(code, closed).state == .unknown) }
  }

  @Test(arguments: [HostedZone?.none, HostedZone(id: id, name: "example.com", isPrivate: true)])
  func withoutNameServersOfTheZoneNothingIsCompared(_ zone: HostedZone?) throws {
    #expect(try check("domain.name-servers", [.hostedZone(id: Self.id): .seen(.hostedZone(zone))]).state == .unknown)
  }

  // MARK: Certificate authorities

  @Test func theLowestNameThatHasCAARecordsDecides() throws {
    let check = try authorities([
      "git.dev.example.com": .noSuchName, "dev.example.com": .records(["0 issue letsencrypt.org"]),
      "example.com": .records(["0 issue amazon.com"]),
    ])
    #expect(check.state == .fail && check.found.english == "letsencrypt.org")
    #expect(check.reason.english.contains("of dev.example.com let only letsencrypt.org"))
    #expect(check.fixes.first?.sentence.japanese.contains(#"0 issue "amazon.com""#) == true)
  }

  @Test func nothingAboveANameThatHasSomeIsAsked() throws {
    var situation = Self.domain
    func asked() throws -> [String] {
      try situation.examination().questions.compactMap { question in
        if case .publicRecords(let name, .certificateAuthorities) = question { name } else { nil }
      }
    }
    #expect(try asked() == ["git.dev.example.com"])
    situation.seen[.publicRecords(name: "git.dev.example.com", .certificateAuthorities)] = .seen(
      .publicRecords(.noSuchName))
    #expect(try asked() == ["git.dev.example.com", "dev.example.com"])
    situation.seen[.publicRecords(name: "dev.example.com", .certificateAuthorities)] = .seen(
      .publicRecords(.records(["0 issue amazon.com"])))
    #expect(try asked() == ["git.dev.example.com", "dev.example.com"])
  }

  @Test(arguments: [
    ["0 issue amazon.com"], ["0 issue amazontrust.com; validationmethods=dns-01", "0 issue letsencrypt.org"],
    ["128 ISSUE \"AmazonAWS.com\""], ["0 iodef mailto:security@example.com"], ["0 issuewild ;"],
  ])
  func whatLetsAmazonIssueIsWell(_ records: [String]) throws {
    #expect(try authorities(["git.dev.example.com": .records(records)]).state == .ok, "\(records)")
  }

  @Test(arguments: [["0 issue ;"], ["0 issue \";\"", "0 issuewild amazon.com"]])
  func whereNobodyMayIssueItSaysSo(_ records: [String]) throws {
    let check = try authorities(["git.dev.example.com": .records(records)])
    #expect(check.state == .fail && check.found.english == "nobody may issue" && check.found.japanese == "発行を全面禁止")
  }

  @Test func aNameThatCouldNotBeAskedDecidesNothing() throws {
    let check = try authorities(["git.dev.example.com": .noSuchName, "dev.example.com": .noAnswer])
    #expect(check.state == .unknown && check.reason.english.contains("dev.example.com"))
  }
}
