import Phrases
import Testing

@testable import GitLabStack

@Suite struct ChoicesTests {
  @Test func needsOnlyTheNetworksThatMayReachIt() throws {
    let choices = try Choices(given())
    #expect(choices.stackName.description == "gitlab")
    #expect(choices.region == nil && choices.domain == nil && choices.tags.isEmpty)
    #expect(choices.network == .new(range: try IPv4Range("10.0.0.0/16"), egress: .natGateway, zones: nil))
    #expect(choices.access.rootEmail.description == "admin@example.com")
    #expect(choices.image.tag == Releases.builtIn.recommended)
    #expect(choices.image.size == (try FargateSize(cpu: 2048, memory: 8192)))
    #expect(choices.storage == .new(throughput: .elastic, backups: true, onDelete: .keep))
    #expect(choices.containerInsights && choices.usage == .smallTeam)
  }

  @Test func takesAnExistingNetworkAndADomain() throws {
    let choices = try Choices(
      given([
        .networkVPC: "vpc-0123456789abcdef0",
        .networkPublicSubnets: .list(["subnet-0000000a", "subnet-0000000b"]),
        .networkPrivateSubnets: .list(["subnet-0000000c", "subnet-0000000d"]),
        .domainZone: "Example.com.", .domainHost: "git.eu", .domainZoneID: "/hostedzone/Z0123456789",
        .usageStorageGB: "500",
      ]))
    #expect(choices.domain?.fullName == "git.eu.example.com")
    #expect(choices.domain?.zoneID.description == "Z0123456789")
    #expect(choices.usage.storageGB == 500)
    guard case .existing(let vpc, _, let privateSubnets) = choices.network else {
      Issue.record("The network is not the existing one.")
      return
    }
    #expect(vpc.description == "vpc-0123456789abcdef0" && privateSubnets.count == 2)
  }

  @Test func everyDefaultIsTakenAsItStands() {
    var answers = given()
    for key in AnswerKey.allCases where answers[key] == nil { answers[key] = Choices.default(for: key) }
    #expect(objections(answers).isEmpty)
  }

  @Test(arguments: [
    (AnswerKey.accessAllowedCIDRs, AnswerValue.text("0.0.0.0/0"), "http-and-open"),
    (.accessAllowedCIDRs, .list(["203.0.113.0/24"]), "plain-http"),
    (.accessAllowedCIDRs, .list(["128.0.0.0/1"]), "wide-range"),
    (.accessAllowedCIDRs, .list(["52.1.0.0/16", "52.0.0.0/8"]), "overlapping-ranges"),
    (.accessRootEmail, "admin@example.com", "default-email"),
    (.storageThroughput, "elastic", "efs-advice"),
    (.storageThroughput, "bursting", "bursting-is-slow"),
    (.storageBackups, "false", "no-backups"),
    (.storageOnDelete, "delete", "data-deleted-with-stack"),
    (.imageMemory, "6144", "small-memory"),
    (.imageTag, "18.11.10-ce.0", "outdated-image"),
    (.imageTag, "17.2.1-ce.0", "outdated-image"),
    (.imageTag, "99.0.0-ce.0", "unknown-image"),
    (.networkEgress, "nat-instance", "nat-instance-one-zone"),
    (.networkEgress, "public-subnets", "public-task-address"),
    (.networkCIDR, "52.1.0.0/16", "public-range"),
  ])
  func warns(_ key: AnswerKey, _ value: AnswerValue, _ code: String) throws {
    let warning = try Choices(given([key: value])).warnings.first { $0.code == code }
    let found = try #require(warning)
    #expect(!found.message.english.isEmpty && !found.message.japanese.isEmpty)
  }

  @Test func aSoundStackWarnsOfTheFileSystemAndTheAgeOfTheListOnly() throws {
    let choices = try Choices(
      given([
        .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0123456789",
        .accessRootEmail: "ops@example.com", .networkCIDR: "172.16.0.0/20",
      ]))
    #expect(choices.warnings.map(\.code) == ["efs-advice", "release-list-age"])
  }

  @Test func namesTheGravestWarningFirst() throws {
    let choices = try Choices(given([.accessAllowedCIDRs: .list(["0.0.0.0/0"]), .storageOnDelete: "delete"]))
    #expect(
      choices.warnings.map(\.code) == [
        "http-and-open", "default-email", "data-deleted-with-stack", "efs-advice", "release-list-age",
      ])
  }
}
