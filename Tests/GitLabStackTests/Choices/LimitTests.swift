import Phrases
import Testing

@testable import GitLabStack

/// Where AWS draws a line: the last that is taken, and the first that is not.
@Suite struct LimitTests {
  /// AWS's own table of the sizes of a task, its ends.
  @Test(arguments: [
    (256, 512, 2048), (512, 1024, 4096), (1024, 2048, 8192), (2048, 4096, 16384), (4096, 8192, 30720),
    (8192, 16384, 61440), (16384, 32768, 122_880), (32768, 61440, 249_856),
  ])
  func aTaskHasAsMuchMemoryAsItsProcessorAllows(cpu: Int, least: Int, most: Int) throws {
    #expect(try FargateSize(cpu: cpu, memory: least).memory == least)
    #expect(try FargateSize(cpu: cpu, memory: most).memory == most)
    for memory in [least - 256, most + 1024] {
      #expect(throws: Refusal.self) { try FargateSize(cpu: cpu, memory: memory) }
    }
  }

  @Test(arguments: [(128, true), (129, false)])
  func theKeyOfATagHas128CharactersAtMost(count: Int, isTaken: Bool) {
    let tag = Tag(key: String(repeating: "k", count: count), value: "")
    #expect(objections(given([.stackTags: .map([tag])])).isEmpty == isTaken)
  }

  /// A certificate's name takes 64 characters.
  @Test(arguments: [(64, true), (65, false)])
  func theFullNameHas64CharactersAtMost(count: Int, isTaken: Bool) {
    let zone = "example.com"
    let host = String(repeating: "h", count: count - zone.count - 1)
    let domain: [AnswerKey: AnswerValue] = [
      .domainZone: .text(zone), .domainHost: .text(host), .domainZoneID: "Z0123456789",
    ]
    #expect(objections(given(domain)).isEmpty == isTaken)
  }

  /// An update cannot: a file system has one mount target in a zone, and the new one would be made before the old one goes.
  @Test(arguments: AnswerKey.allCases)
  func onlyTheNetworkMovesTheSubnetsOfTheFiles(_ key: AnswerKey) {
    let moving: Set<AnswerKey> = [.networkVPC, .networkCIDR, .networkZones, .networkPrivateSubnets]
    #expect(Answers.Difference(key: key, old: "one", new: "other").movesSubnets == moving.contains(key))
  }

  @Test(arguments: [
    ("nat-gateway", "nat-instance", false), ("nat-gateway", "public-subnets", true),
    ("public-subnets", "nat-instance", true),
  ])
  func onlyLeavingOrEnteringThePrivateSubnetsMovesThem(old: String, new: String, moves: Bool) {
    #expect(Answers.Difference(key: .networkEgress, old: old, new: new).movesSubnets == moves)
  }
}
