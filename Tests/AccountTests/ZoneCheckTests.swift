import Account
import GitLabStack
import Phrases
import Testing

/// What is said of the zones of a new VPC before it is made, and before it is changed.
struct ZoneCheckTests {
  private static let zones = [("a", 4), ("c", 1), ("d", 3)].map { letter, number in
    AvailabilityZone(
      name: "ap-northeast-1\(letter)", id: "apne1-az\(number)", kind: .availabilityZone, state: .available)
  }
  private static let offer = AccountQuestion.zonesOffering(instanceType: "t4g.nano")
  private static let refused: Sighting<AccountAnswer> = .unseen(AWSPhrases.accessIsDenied(nil))

  private func checks(
    _ given: [AnswerKey: AnswerValue] = [:], zones: [AvailabilityZone] = zones,
    but others: [AccountQuestion: Sighting<AccountAnswer>] = [:], standing: StandingStack? = nil
  ) throws -> [Check] {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["52.1.2.0/24"])
    for (key, value) in given { answers[key] = value }
    let seen: [AccountQuestion: Sighting<AccountAnswer>] = [
      .availabilityZones: .seen(.availabilityZones(zones)), .zonesWithDefaultSubnet: .seen(.zones([])),
      Self.offer: .seen(.zones(["apne1-az4", "apne1-az1"])),
    ]
    return Examination(
      try Choices(answers), making: nil, in: try Region("ap-northeast-1"), sightings: seen.merging(others) { $1 },
      standing: .seen(standing)
    ).checks.filter { $0.code == "network.zones" }
  }

  private func zones(_ letters: String...) -> AnswerValue { .list(letters.map { "ap-northeast-1\($0)" }) }

  @Test func twoThatServeAreWell() throws {
    let check = try #require(try checks([.networkZones: zones("a", "c")]).first)
    #expect(check.state == .ok && check.reason.english.contains("ap-northeast-1a (apne1-az4)"))
    #expect(try checks([.networkZones: zones("c", "a"), .networkEgress: .text("nat-instance")]).map(\.state) == [.ok])
  }

  @Test func oneWithoutFargateFailsWithTwoThatServe() throws {
    let check = try #require(try checks([.networkZones: zones("a", "d")]).first)
    #expect(check.state == .fail && check.reason.english.hasPrefix("ap-northeast-1d: no Fargate"))
    #expect(check.fixes.first?.answer == .init(key: .networkZones, value: "ap-northeast-1a,ap-northeast-1c"))
  }

  @Test func oneThatTheAccountLacksFails() throws {
    let check = try #require(try checks([.networkZones: zones("a", "b")]).first)
    #expect(check.state == .fail && check.reason.english.contains("no Availability Zone ap-northeast-1b"))
  }

  @Test func oneThatIsNotWellIsWarnedOf() throws {
    let impaired = AvailabilityZone(
      name: "ap-northeast-1c", id: "apne1-az1", kind: .availabilityZone, state: .impaired, messages: ["Power."])
    let check = try #require(
      try checks([.networkZones: zones("a", "c")], zones: [Self.zones[0], impaired]).first)
    #expect(
      check.state == .warn && check.reason.english.contains("impaired") && check.reason.english.hasSuffix(": Power."))
    #expect(check.reason.japanese.hasSuffix("です: Power."))
  }

  @Test func aFirstZoneWithoutTheNATInstanceFailsWithWhatElse() throws {
    let check = try #require(
      try checks(
        [.networkZones: zones("a", "c"), .networkEgress: .text("nat-instance")],
        but: [Self.offer: .seen(.zones(["apne1-az1"]))]
      ).first)
    #expect(check.state == .fail && check.key == .networkEgress)
    #expect(
      check.fixes.compactMap(\.answer?.value) == ["ap-northeast-1c,ap-northeast-1a", "nat-gateway", "public-subnets"])
  }

  @Test func noZoneForTheNATInstanceFailsWithOtherWaysOut() throws {
    let check = try #require(
      try checks([.networkEgress: .text("nat-instance")], but: [Self.offer: .seen(.zones([]))]).first)
    #expect(check.state == .fail && check.key == .networkEgress)
    #expect(check.fixes.compactMap(\.answer?.value) == ["nat-gateway", "public-subnets"])
  }

  @Test func fewerThanTwoZonesFail() throws {
    let check = try #require(try checks(zones: [Self.zones[0], Self.zones[2]]).first)
    #expect(check.state == .fail && check.reason.english.hasPrefix("Only ap-northeast-1a"))
  }

  @Test func whatCouldNotBeSeenIsUnknownAndNothingIsClaimed() throws {
    for given in [[:], [AnswerKey.networkZones: zones("a", "c")]] {
      let unseen = try checks(given, but: [.availabilityZones: Self.refused])
      #expect(unseen.map(\.state) == [.unknown])
    }
    let offer = try checks(
      [.networkZones: zones("a", "c"), .networkEgress: .text("nat-instance")], but: [Self.offer: Self.refused])
    #expect(offer.map(\.state) == [.unknown])
    // It decides between zones that all serve.
    #expect(
      try checks([.networkZones: zones("a", "c")], but: [.zonesWithDefaultSubnet: Self.refused]).map(\.state) == [.ok])
    #expect(try checks(but: [.availabilityZones: .pending]).map(\.state) == [.busy])
  }

  @Test func aStackWhoseZonesNobodySawIsNotSaidToBePinned() throws {
    let standing = StandingStack(
      answers: Answers(), isWhole: true, zones: .unseen(ZonePhrases.subnetIsMissing("PublicSubnet1")))
    let check = try #require(try checks(standing: standing).first)
    #expect(check.state == .unknown && check.reason.english.contains("PublicSubnet1"))
  }

  /// It cannot move, so nobody is told to.
  @Test func aStackThatStandsIsNotSentToOtherZones() throws {
    let standing = StandingStack(answers: Answers(), isWhole: true)
    let check = try #require(
      try checks(
        [.networkZones: zones("a", "c"), .networkEgress: .text("nat-instance")],
        but: [Self.offer: .seen(.zones(["apne1-az1"]))],
        standing: standing
      ).first)
    #expect(check.state == .fail && check.fixes.compactMap(\.answer?.value) == ["nat-gateway"])
  }
}
