import Account
import GitLabStack
import Phrases
import Testing

/// The range of a new VPC beside those of others, and the tag of the image.
struct PlaceCheckTests {
  private func vpcs(_ vpcs: VPC...) -> Situation { Situation().seeing(.vpcs, .vpcs(vpcs)) }

  @Test func aRangeOfItsOwnIsWell() throws {
    let other = VPC(id: "vpc-1", name: nil, cidr: "172.31.0.0/16", isDefault: true)
    let check = try #require(try vpcs(other).check("network.range"))
    #expect(check.state == .ok && check.reason.english.contains("No other VPC"))
    #expect(check.reason.japanese.contains("重複するものはありません"))
  }

  @Test func thePeerOfAnotherVPCIsNamedTooAndCountsOnce() throws {
    let own = VPC(id: "vpc-1", name: nil, cidr: "172.31.0.0/16", isDefault: true)
    let peer = VPC(id: "vpc-2", name: nil, cidr: "10.0.64.0/18", isDefault: false, owner: "210987654321")
    let check = try #require(
      try vpcs(own).seeing(.peers, .vpcs([own, peer, own, peer])).check("network.range"))
    #expect(check.state == .warn && check.found.english == "overlaps with 1 VPC")
    #expect(check.reason.english.contains("vpc-2 (10.0.64.0/18)"))
  }

  @Test func overlappingVPCsAreNamedAlsoByTheirSecondRange() throws {
    let first = VPC(id: "vpc-1", name: "old", cidr: "10.0.0.0/20", isDefault: false)
    let second = VPC(
      id: "vpc-2", name: nil, cidr: "172.16.0.0/16", isDefault: false, ranges: ["172.16.0.0/16", "10.0.128.0/24"])
    let check = try #require(try vpcs(first, second).check("network.range"))
    #expect(check.state == .warn && check.found.english == "overlaps with 2 VPCs")
    #expect(check.reason.english.contains("vpc-1 (old, 10.0.0.0/20), vpc-2 (172.16.0.0/16)"))
    #expect(check.reason.japanese.contains("ピアリング"))
    #expect(check.fixes.map(\.answer) == [.init(key: .networkCIDR, value: "10.1.0.0/16")])
  }
}
