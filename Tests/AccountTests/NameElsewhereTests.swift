import Account
import GitLabStack
import Phrases
import Testing

/// The record of a name whose DNS is elsewhere: whoever has the DNS makes it, and what everybody finds of it is looked up.
struct NameElsewhereTests {
  private static let name = "gitlab.example.com"

  private let answers = ExaminationTests().answers([
    .domainName: .text(name),
    .domainCertificate: .text(
      "arn:aws:acm:ap-northeast-1:123456789012:certificate/0a1b2c3d-0000-4444-8888-0123456789ab"),
  ])

  private func check(
    _ found: Sighting<AccountAnswer>?, over standing: Sighting<StandingStack?>,
    publicDNS: DNSAnswer = .records(["a.gtld-servers.net"])
  ) throws -> Check? {
    let examination = Examination(
      try Choices(answers), making: nil, in: try Region("ap-northeast-1"),
      sightings: [
        .publicRecords(name: "com", .nameServers): .seen(.publicRecords(publicDNS)),
        .publicRecords(name: Self.name, .addresses): found ?? .pending,
      ], standing: standing)
    return examination.checks.first { $0.code == "domain.elsewhere" }
  }

  private func finds(_ addresses: String...) -> Sighting<AccountAnswer> { .seen(.publicRecords(.records(addresses))) }
  private let noSuchName = Sighting.seen(AccountAnswer.publicRecords(.noSuchName))
  private var standing: Sighting<StandingStack?> { .seen(StandingStack(answers: answers, isWhole: true)) }

  @Test func itWaitsForTheAnswers() throws {
    #expect(try check(noSuchName, over: .pending)?.state == .busy)
    #expect(try check(nil, over: .seen(nil))?.state == .busy)
    #expect(try check(nil, over: standing)?.state == .busy)
    #expect(try check(noSuchName, over: .unseen(AWSPhrases.accessIsDenied(nil)))?.state == .unknown)
  }

  @Test func aNewRecordIsWorkForWhoeverHasTheDNS() throws {
    let new = try #require(try check(noSuchName, over: .seen(nil)))
    #expect(new.state == .warn && new.key == .domainName)
    #expect(new.reason.english.contains("You create the record of \(Self.name)"))
    #expect(new.reason.japanese.contains("\(Self.name) の DNS レコードは自分で作成します"))
    // The work is the same whether or not the public DNS can be seen from here.
    #expect(try check(finds(), over: .seen(nil), publicDNS: .noSuchName)?.reason == new.reason)
  }

  @Test func aNameThatLeadsSomewhereAlreadyIsSaidToDoSo() throws {
    let taken = try #require(try check(finds("52.1.3.7"), over: .seen(nil)))
    #expect(taken.state == .warn && taken.reason.english.contains("already: 52.1.3.7."))
    #expect(taken.reason.japanese.contains("既にあります（52.1.3.7）"))
  }

  @Test func theNameOfWhatStandsIsLookedUp() throws {
    let well = try #require(try check(finds("52.1.2.9", "52.1.2.8"), over: standing))
    #expect(well.state == .ok && well.reason.english.contains("52.1.2.8, 52.1.2.9"))
    #expect(well.reason.english.contains("not compared") && well.reason.japanese.contains("照合していません"))

    let lost = try #require(try check(noSuchName, over: standing))
    #expect(lost.state == .warn && lost.reason.english.contains("nobody finds GitLab"))
    #expect(lost.reason.japanese.contains("この名前では接続できません"))

    #expect(try check(.seen(.publicRecords(.noAnswer)), over: standing)?.state == .unknown)
    // An office answers for itself.
    let inside = try #require(try check(finds("10.0.3.4"), over: standing))
    #expect(inside.state == .unknown && inside.reason.english.contains("not of the internet (10.0.3.4)"))
    #expect(try check(finds(), over: standing, publicDNS: .noSuchName)?.state == .unknown)
  }

  @Test func aZoneOfTheAccountHasNoSuchCheck() throws {
    let hosted = try ExaminationTests().examination(ExaminationTests.domain, [:])
    #expect(!hosted.checks.contains { $0.code == "domain.elsewhere" })
  }
}
