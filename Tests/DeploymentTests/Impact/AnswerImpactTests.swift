import Deployment
import GitLabStack
import Phrases
import Testing

/// What the change of an answer means, before anybody looks at resources.
struct AnswerImpactTests {
  private func answers(_ changes: [AnswerKey: String] = [:]) -> Answers {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    answers[.imageTag] = .text("18.11.11-ce.0")
    for (key, line) in changes { answers[key] = AnswerValue(line: line, for: key) }
    return answers
  }

  private func codes(_ old: [AnswerKey: String], _ new: [AnswerKey: String]) -> [String] {
    ChangeImpact.impacts(from: answers(old), to: answers(new), address: "http://lb.example").map(\.code)
  }

  private static let ownCertificate: [AnswerKey: String] = [
    .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789ABC",
  ]

  @Test func everyAnswerThatChangesAStackHasAMeaning() {
    // These say which stack and whose.
    for key in AnswerKey.allCases where key.usage == nil && ![.stackName, .stackRegion, .accountID].contains(key) {
      // Over HTTP there is no certificate to change.
      let beside = key == .domainCertificate ? Self.ownCertificate : [:]
      let codes = codes(beside, beside.merging([key: key.question.example]) { $1 })
      #expect(!codes.isEmpty, "\(key.rawValue) changes and means nothing")
    }
  }

  @Test(arguments: [
    ("203.0.113.0/25", ["203.0.113.128/25"], [String]()),
    ("198.51.100.0/24", ["203.0.113.0/24"], ["198.51.100.0/24"]),
    ("203.0.113.0/24, 198.51.100.7/32", [], ["198.51.100.7/32"]),
    ("203.0.112.0/23", [], ["203.0.112.0/24"]),
    ("203.0.113.0/25, 203.0.113.128/25", [], []),
  ])
  func whoIsShutOutAndLetInIsNamed(_ line: String, _ out: [String], _ into: [String]) throws {
    let impacts = ChangeImpact.impacts(from: answers(), to: answers([.accessAllowedCIDRs: line]), address: nil)
    #expect(
      impacts.filter { $0.code == "shutsOut" }.map(\.subject) == (out.isEmpty ? [] : [out.joined(separator: ", ")]))
    #expect(
      impacts.filter { $0.code == "letsIn" }.map(\.subject) == (into.isEmpty ? [] : [into.joined(separator: ", ")]))
    for range in out + into { #expect(impacts.contains { $0.sentence[.japanese].contains(range) }) }
  }

  @Test func openingToEverybodyIsSaidSo() {
    #expect(codes([:], [.accessAllowedCIDRs: "0.0.0.0/0"]) == ["opensWide"])
    #expect(codes([.accessAllowedCIDRs: "0.0.0.0/0"], [.accessAllowedCIDRs: "0.0.0.0/0, 10.0.0.0/8"]) == ["unnoticed"])
  }

  @Test func closingFromEverybodyNamesThoseWhoStay() throws {
    let impacts = ChangeImpact.impacts(
      from: answers([.accessAllowedCIDRs: "0.0.0.0/0"]), to: answers(), address: nil)
    #expect(impacts.map(\.code) == ["shutsOut"])
    #expect(impacts.first?.sentence == ImpactPhrases.shutsOutAllBut("203.0.113.0/24"))
  }

  @Test func aRangeThatCannotBeReadIsNotJudged() {
    #expect(codes([.accessAllowedCIDRs: "203.0.113"], [:]) == ["notKnown"])
  }

  @Test func httpsIsAnotherAddressForEveryClone() throws {
    let https: [AnswerKey: String] = [
      .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789ABC",
    ]
    let there = ChangeImpact.impacts(from: answers(), to: answers(https), address: "http://lb.example")
    #expect(there == [.newAddress(from: "http://lb.example", to: "https://gitlab.example.com")])
    let back = ChangeImpact.impacts(from: answers(https), to: answers(), address: nil)
    #expect(back == [.newAddress(from: "https://gitlab.example.com", to: nil)])
    var other = https
    other[.domainZoneID] = "Z9876543210ABC"
    #expect(codes(https, other) == ["newAddress"])
    #expect(
      ChangeImpact.impacts(from: answers(https), to: answers(other), address: nil).first?.sentence[.english].contains(
        "Z9876543210ABC") == true)
  }

  @Test(arguments: [
    ([AnswerKey.storageOnDelete: "delete"], ChangeImpact.dataGoesWithStack), ([.storageBackups: "false"], .endsBackups),
  ])
  func dataAtStakeTakesTheName(_ change: [AnswerKey: String], _ impact: ChangeImpact) {
    #expect(ChangeImpact.impacts(from: answers(), to: answers(change), address: nil) == [impact])
    #expect(impact.weight == .grave && impact.code == "dataAtStake")
    let back = ChangeImpact.impacts(from: answers(change), to: answers(), address: nil)
    #expect(back.map(\.code) == ["dataKept"] && back.allSatisfy { $0.weight == .harmless })
  }

  @Test func everyReleaseIsOneWayPatchesToo() {
    for tag in ["18.11.12-ce.0", "19.2.4-ce.0"] {
      let impacts = ChangeImpact.impacts(from: answers(), to: answers([.imageTag: tag]), address: nil)
      #expect(impacts.map(\.code) == ["oneWay", "away"])
      #expect(impacts.first?.weight == .grave)
      #expect(impacts.first?.sentence[.english].hasPrefix("One way") == true)
    }
  }

  @Test(arguments: [AnswerKey.imageCPU: "4096", .imageMemory: "16384"].map { $0 })
  func anotherSizeTakesGitLabAway(_ key: AnswerKey, _ line: String) {
    #expect(codes([:], [key: line]) == ["away"])
  }

  @Test func anotherWayOutIsAnotherAddressForOthers() {
    #expect(codes([:], [.networkEgress: "nat-instance"]) == ["newOutboundAddress"])
  }

  /// From the stack's own to a given one and back, and where there was or will be none.
  @Test func anotherCertificateSaysWhatBecomesOfTheOldOne() {
    let arn = "arn:aws:acm:us-east-1:123456789012:certificate/01234567"
    let own = Self.ownCertificate
    let given = own.merging([.domainCertificate: arn]) { $1 }
    #expect(codes(own, given) == ["certificate"] && codes(given, own) == ["certificate"])
    #expect(codes([:], given) == ["newAddress"])
    let impacts = ChangeImpact.impacts(from: answers(own), to: answers(given), address: nil)
    let sentence = impacts.first?.sentence
    #expect(sentence?.english.contains(arn) == true && sentence?.english.contains("is deleted once") == true)
    #expect(impacts.first?.weight == .warning)
  }

  /// The one is refused on every stack; what it would be is said all the same.
  @Test func otherFilesAreALossAndAnotherSecretIsNoPasswordOfGitLab() {
    let files: [AnswerKey: String] = [.storageFileSystemID: "fs-0123456789abcdef0"]
    #expect(codes([:], files).first == "dataAtStake" && codes(files, [:]).first == "dataAtStake")
    let secret: [AnswerKey: String] = [.accessPasswordSecretARN: AnswerKey.accessPasswordSecretARN.question.example]
    #expect(codes([:], secret) == ["password", "away"] && codes(secret, [:]) == ["password", "away"])
  }

  @Test func theExpectedUseMeansNothing() {
    #expect(codes([:], [.usageStorageGB: "500"]).isEmpty)
  }

  @Test func theGravestComesFirst() {
    #expect(
      codes([:], [.storageThroughput: "bursting", .logsContainerInsights: "false", .storageOnDelete: "delete"])
        == ["dataAtStake", "throughput", "metrics"])
  }
}
