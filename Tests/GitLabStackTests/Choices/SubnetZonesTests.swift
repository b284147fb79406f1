import Phrases
import Testing

@testable import GitLabStack

struct SubnetZonesTests {
  private static func existing(_ publics: String, _ privates: String) -> Answers {
    func subnets(_ letters: String) -> AnswerValue { .list(letters.map { "subnet-0000000\($0)" }) }
    return given([
      .networkVPC: "vpc-01234567", .networkPublicSubnets: subnets(publics), .networkPrivateSubnets: subnets(privates),
    ])
  }

  private static let zones = ["subnet-0000000a": "1a", "subnet-0000000b": "1c", "subnet-0000000c": "1a"].merging(
    ["subnet-0000000d": "1c", "subnet-0000000e": "1d", "subnet-0000000f": "1c"]) { one, _ in one }

  private static let cases: [(publics: String, privates: String, objections: [String])] = [
    ("ab", "cd", []),
    ("ab", "ce", ["private subnet-0000000e: ‘subnet-0000000e’ is in 1d, where no public subnet was given"]),
    ("ab", "df", ["private subnet-0000000f: ‘subnet-0000000f’ is in 1c, as is ‘subnet-0000000d’"]),
    ("af", "cd", []),
    (
      "bf", "cd",
      [
        "public subnet-0000000f: ‘subnet-0000000f’ is in 1c, as is ‘subnet-0000000b’",
        "private subnet-0000000c: ‘subnet-0000000c’ is in 1a, where no public subnet was given",
      ]
    ),
    (
      "a9", "cd",
      [
        "public subnet-00000009: ‘subnet-00000009’ is not in this VPC.",
        "private subnet-0000000d: ‘subnet-0000000d’ is in 1c, where no public subnet was given",
      ]
    ),
  ]

  @Test(arguments: cases)
  func subnetsMatchZoneByZone(_ publics: String, _ privates: String, objections: [String]) throws {
    let found = try Choices(Self.existing(publics, privates)).network.objections(zoneOfSubnet: Self.zones)
    let said = found.map { objection in
      let kind = objection.key == .networkPublicSubnets ? "public" : "private"
      return "\(kind) \(objection.value): \(objection.reason.english)"
    }
    #expect(said.count == objections.count && zip(said, objections).allSatisfy { $0.hasPrefix($1) }, "\(said)")
  }

  @Test func zonesThatNoLoadBalancerCanCoverAreRefusedWithoutAskingAWS() {
    #expect(objections(Self.existing("ab", "cde")).map { String($0.prefix(22)) } == ["network.privateSubnets"])
    #expect(objections(Self.existing("abe", "cd")) == [])
  }

  @Test func aNewNetworkHasNothingToMatch() throws {
    #expect(try Choices(given()).network.objections(zoneOfSubnet: [:]) == [])
  }
}
