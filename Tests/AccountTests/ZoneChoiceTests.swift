import Account
import GitLabStack
import Phrases
import Testing

/// Which zones a new VPC is made in, and what is said of all others.
struct ZoneChoiceTests {
  private static func zone(
    _ name: String, _ id: String, _ kind: AvailabilityZone.Kind = .availabilityZone,
    _ state: AvailabilityZone.State = .available
  ) -> AvailabilityZone {
    AvailabilityZone(name: name, id: id, kind: kind, state: state)
  }

  private static let virginia = [
    zone("us-east-1a", "use1-az3"), zone("us-east-1f", "use1-az5"), zone("us-east-1b", "use1-az1"),
    zone("us-east-1d", "use1-az6"),
  ]

  private func choice(
    _ zones: [AvailabilityZone], in region: String = "us-east-1", _ egress: Choices.Egress = .natGateway,
    _ architecture: Choices.Architecture = .x86, defaults: Set<String>? = nil, offering: Set<String>? = nil
  ) throws -> ZoneChoice {
    ZoneChoice(
      zones: zones, for: .init(region: try Region(region), egress: egress, architecture: architecture),
      defaults: defaults, offering: offering)
  }

  private func reason(_ name: String, _ choice: ZoneChoice) throws -> String {
    try #require(choice.place(named: name)).reason.english
  }

  @Test func takesTheFirstTwoByName() throws {
    #expect(try choice(Self.virginia).pair?.names == ["us-east-1a", "us-east-1b"])
  }

  @Test func prefersZonesWithADefaultSubnet() throws {
    let choice = try choice(Self.virginia, defaults: ["us-east-1f", "us-east-1d"])
    #expect(choice.pair?.names == ["us-east-1d", "us-east-1f"])
    #expect(try reason("us-east-1d", choice) == "Fargate, default subnet")
    #expect(try reason("us-east-1a", choice) == "Fargate, no default subnet")
    // One is better than none.
    #expect(
      try self.choice(Self.virginia, defaults: ["us-east-1f"]).pair?.names == ["us-east-1f", "us-east-1a"])
  }

  @Test func takesNoZoneWithoutArmForArm() throws {
    let choice = try choice(Self.virginia, .natGateway, .arm)
    #expect(choice.pair?.names == ["us-east-1b", "us-east-1d"])
    #expect(try reason("us-east-1a", choice) == "Fargate without arm64")
  }

  @Test func takesNoZoneWithoutFargate() throws {
    let tokyo = [
      Self.zone("ap-northeast-1a", "apne1-az3"), Self.zone("ap-northeast-1b", "apne1-az1"),
      Self.zone("ap-northeast-1d", "apne1-az2"),
    ]
    let choice = try choice(tokyo, in: "ap-northeast-1")
    #expect(choice.pair?.names == ["ap-northeast-1b", "ap-northeast-1d"])
    #expect(try reason("ap-northeast-1a", choice).hasPrefix("no Fargate"))
  }

  @Test(arguments: [
    (zone("us-east-1-bos-1a", "use1-bos1-az1", .localZone), "Local Zone"),
    (zone("us-east-1-wl1-bos-wlz-1", "use1-wl1-bos-wlz1", .wavelengthZone), "Wavelength Zone"),
    (zone("us-east-1x", "use1-x", .other("moon-zone")), "‘moon-zone’"),
    (zone("us-east-1a", "use1-az1", .availabilityZone, .unavailable), "unavailable"),
    (zone("us-east-1a", "use1-az1", .availabilityZone, .impaired), "impaired"),
    (zone("us-east-1a", "use1-az1", .availabilityZone, .information), "information"),
    (zone("us-east-1a", "use1-az1", .availabilityZone, .constrained), "constrained"),
    (zone("us-east-1a", "use1-az1", .availabilityZone, .other("odd")), "odd"),
  ])
  func aZoneIsNoZoneUnlessItIsAvailableAndAnAvailabilityZone(_ zone: AvailabilityZone, _ words: String) throws {
    let choice = try choice([zone] + Self.virginia.dropFirst())
    #expect(choice.pair?.names == ["us-east-1b", "us-east-1d"])
    let place = try #require(choice.place(named: zone.name))
    #expect(place.reason.english.contains(words) && !place.reason.japanese.isEmpty)
  }

  /// It is in the first zone only.
  @Test func theNATInstanceComesFirst() throws {
    let choice = try choice(Self.virginia, .natInstance, offering: ["use1-az6"])
    #expect(choice.pair?.names == ["us-east-1d", "us-east-1a"])
    #expect(try reason("us-east-1d", choice) == "Fargate, t4g.nano")
    #expect(try reason("us-east-1a", choice).contains("no t4g.nano"))
    #expect(try self.choice(Self.virginia, .natInstance).pair?.names == ["us-east-1a", "us-east-1b"])
  }

  @Test func whereNoZoneOffersTheNATInstanceItIsSaid() throws {
    let choice = try choice(Self.virginia, .natInstance, offering: [])
    #expect(choice.pair == nil && choice.lacksOnlyTheInstance)
    #expect(choice.shortcoming?.english.contains("t4g.nano") == true)
    #expect(try self.choice(Self.virginia, offering: []).pair != nil)
  }

  @Test func fewerThanTwoAreNoPair() throws {
    let choice = try choice([Self.virginia[1], Self.zone("us-east-1-bos-1a", "use1-bos1-az1", .localZone)])
    #expect(choice.pair == nil && !choice.lacksOnlyTheInstance)
    #expect(choice.shortcoming?.english.hasPrefix("Only us-east-1f in us-east-1") == true)
    #expect(try self.choice([]).shortcoming?.english.hasPrefix("No Availability Zone of us-east-1") == true)
  }
}
