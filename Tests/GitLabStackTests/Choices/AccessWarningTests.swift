import Phrases
import Testing

@testable import GitLabStack

@Suite struct AccessWarningTests {
  private static let https: [AnswerKey: AnswerValue] = [
    .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789",
  ]

  private func warnings(_ ranges: [String], _ more: [AnswerKey: AnswerValue] = [:]) throws -> [Warning] {
    var answers = more
    answers[.accessAllowedCIDRs] = .list(ranges)
    return try Choices(given(answers)).warnings
  }

  /// Beside a stack that admits these networks.
  private func standing(_ ranges: [String]) throws -> [Warning] {
    let answers = given([.accessAllowedCIDRs: .list(ranges)])
    return try Choices(Answers().filled(from: answers)).warnings
  }

  @Test(arguments: [
    ["0.0.0.0/0"], ["0.0.0.0/1", "128.0.0.0/1"], ["128.0.0.0/1", "64.0.0.0/2", "0.0.0.0/2"],
    // All but what nobody has an address in.
    ["128.0.0.0/1", "64.0.0.0/2", "32.0.0.0/3", "16.0.0.0/4", "8.0.0.0/5", "4.0.0.0/6", "2.0.0.0/7", "1.0.0.0/8"],
  ])
  func everyoneIsEveryoneInHowManyPiecesEver(_ ranges: [String]) throws {
    #expect(try warnings(ranges).first?.code == "http-and-open")
    let named = try #require(try warnings(ranges, Self.https).first)
    #expect(named.code == "open-to-everyone" && named.key == .accessAllowedCIDRs)
    for range in ranges { #expect(named.message.english.contains(range)) }
  }

  @Test func somethingLeftOutIsNotEveryone() throws {
    let codes = try warnings(["128.0.0.0/1", "64.0.0.0/2", "32.0.0.0/3", "16.0.0.0/4"], Self.https).map(\.code)
    #expect(!codes.contains("open-to-everyone") && codes.contains("open-to-many"))
    #expect(codes.count { $0 == "wide-range" } == 4)
  }

  @Test(arguments: [
    ("128.0.0.0/1", "1.6 billion"), ("10.0.0.0/7", "16.8 million"), ("64.0.0.0/7", "33.6 million"),
    ("17.0.0.0/8", "16.8 million"),
    ("52.0.0.0/9", "8.4 million"), ("52.16.0.0/12", "1 million"),
  ])
  func aMillionAddressesAreAWideRange(_ range: String, _ count: String) throws {
    let warning = try #require(try warnings([range]).first { $0.code == "wide-range" })
    #expect(warning.message.english.contains("\(range) lets in \(count) addresses"))
  }

  @Test func lessThanAMillionIsNone() throws {
    #expect(try !warnings(["52.16.0.0/13"]).map(\.code).contains("wide-range"))
  }

  @Test(arguments: [
    ("10.0.0.0/8", "private"), ("10.1.2.3/32", "private"), ("172.16.0.0/12", "private"), ("172.31.0.0/16", "private"),
    ("192.168.1.0/24", "private"), ("100.64.0.0/10", "for carriers' own NAT"), ("100.127.255.255/32", "carriers"),
    ("169.254.0.0/16", "link-local"), ("127.0.0.1/32", "loopback"), ("192.0.2.0/24", "for documentation"),
    ("198.51.100.7/32", "for documentation"), ("203.0.113.0/24", "for documentation"),
    ("198.18.0.0/15", "for benchmarks"), ("224.0.0.0/4", "multicast"), ("239.1.0.0/16", "multicast"),
    ("240.0.0.0/4", "reserved"), ("255.255.255.255/32", "reserved"), ("192.0.0.0/24", "reserved"),
  ])
  func aRangeThatNobodyComesFromIsNamedWhereItStands(_ range: String, _ kind: String) throws {
    let found = try standing([range, "52.1.2.0/24"]).filter { $0.code == "not-of-internet" }
    #expect(found.count == 1)
    #expect(found.first?.message.english.hasPrefix("\(range) is ") == true)
    #expect(found.first?.message.english.contains(kind) == true)
    #expect(found.first?.message.japanese.hasPrefix("\(range) は") == true)
  }

  @Test(arguments: ["172.32.0.0/16", "11.0.0.0/16", "100.128.0.0/16", "100.63.0.0/16", "192.169.0.0/16", "8.8.8.8/32"])
  func theNeighboursOfPrivateRangesArePublic(_ range: String) throws {
    #expect(try warnings([range]).map(\.code) == ["plain-http", "default-email", "efs-advice", "release-list-age"])
  }

  @Test func eachIsWarnedOfByName() throws {
    let found = try standing(["10.0.0.0/8", "52.1.2.0/24", "192.168.0.0/16"]).filter { $0.code == "not-of-internet" }
    #expect(found.map { $0.message.english.prefix { $0 != " " } } == ["10.0.0.0/8", "192.168.0.0/16"])
  }

  @Test(arguments: [
    ("172.0.0.0/8", "172.16.0.0/12"), ("192.168.0.0/15", "192.168.0.0/16"), ("192.0.0.0/8", "192.168.0.0/16"),
    ("10.0.0.0/7", "10.0.0.0/8"), ("100.0.0.0/8", "100.64.0.0/10"), ("0.0.0.0/1", "10.0.0.0/8, 100.64.0.0/10"),
  ])
  func aPrivateRangeWrittenTooWideIsToldWithTheInternetInIt(_ range: String, _ part: String) throws {
    let warning = try #require(try warnings([range]).first { $0.code == "partly-private" })
    #expect(warning.message.english.contains(part))
  }

  @Test(arguments: ["gitlab.dev", "git.example.io", "gitlab.jp", "a.net", "a.org", "a.com"])
  func aHostOfSeveralLabelsIsTakenWithANoteAtMost(_ host: String) throws {
    var answers = Self.https
    answers[.domainHost] = .text(host)
    let note = try #require(try warnings(["52.1.2.0/24"], answers).first { $0.key == .domainHost })
    #expect(note.message.english.contains("\(host).example.com"))
  }

  @Test(arguments: ["gitlab", "gitlab.dev.team", "git.internal"])
  func anOrdinaryHostIsTakenWithoutOne(_ host: String) throws {
    var answers = Self.https
    answers[.domainHost] = .text(host)
    #expect(try !warnings(["52.1.2.0/24"], answers).contains { $0.key == .domainHost })
  }
}
