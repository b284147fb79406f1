import Account
import Phrases
import Testing

struct SubnetChoiceTests {
  private func subnet(_ id: String, _ zone: String, _ reach: Subnet.Reach, free: Int = 250) -> Subnet {
    Subnet(id: id, name: nil, zone: zone, cidr: "10.0.0.0/24", availableAddresses: free, reach: reach)
  }
  private let out = Subnet.Reach.isPublic(gateway: "igw-1")
  private let nat = Subnet.Reach.isPrivate(EgressRoute(.natGateway, "nat-1"))

  @Test func picksOnePairInEachZoneThatHasBoth() {
    let choice = SubnetChoice(subnets: [
      subnet("p-c", "c", out), subnet("p-a", "a", out), subnet("n-a", "a", nat), subnet("n-c", "c", nat),
      subnet("p-d", "d", out),
    ])
    #expect(choice.publicSubnets.map(\.id) == ["p-a", "p-c"])
    #expect(choice.privateSubnets.map(\.id) == ["n-a", "n-c"])
    #expect(choice.shortcoming == nil)
    #expect(choice.leftOut.map(\.subnet.id) == ["p-d"])
    #expect(choice.leftOut.map(\.reason) == [AccountPhrases.zoneHasNoPrivateSubnet("d")])
  }

  @Test func takesTheRoomiestOfAZoneAndOfEqualsTheFirstByID() {
    let choice = SubnetChoice(subnets: [
      subnet("p-2", "a", out), subnet("p-1", "a", out), subnet("n-1", "a", nat, free: 20), subnet("n-2", "a", nat),
      subnet("p-c", "c", out), subnet("n-c", "c", nat),
    ])
    #expect(choice.publicSubnets.map(\.id) == ["p-1", "p-c"])
    #expect(choice.privateSubnets.map(\.id) == ["n-2", "n-c"])
    #expect(
      choice.leftOut.map(\.reason) == [
        AccountPhrases.subnetHasARoomierNeighbour("p-1", zone: "a"),
        AccountPhrases.subnetHasARoomierNeighbour("n-2", zone: "a"),
      ])
  }

  @Test func leavesOutFullAndIsolatedSubnetsAndSaysWhy() {
    let choice = SubnetChoice(subnets: [
      subnet("full", "a", out, free: 7), subnet("shut", "a", .isIsolated(.noRoute)), subnet("n-a", "a", nat),
    ])
    #expect(
      choice.leftOut.map(\.reason) == [
        AccountPhrases.subnetIsFull(7, needed: 8), RoutePhrases.leadsNowhere,
        AccountPhrases.zoneHasNoPublicSubnet("a"),
      ])
    #expect(choice.shortcoming == AccountPhrases.tooFewPublicZones([]))
  }

  @Test func namesTheShortcomingOfTheWhole() {
    #expect(SubnetChoice(subnets: []).shortcoming == AccountPhrases.vpcHasNoSubnets)
    let publics = [subnet("p-a", "a", out), subnet("p-c", "c", out)]
    #expect(SubnetChoice(subnets: publics).shortcoming == AccountPhrases.tooFewPrivateZones([]))
    let oneApart = publics + [subnet("n-a", "a", nat), subnet("n-d", "d", nat)]
    #expect(
      SubnetChoice(subnets: oneApart).shortcoming
        == AccountPhrases.zonesDoNotMatch(publicZones: ["a", "c"], privateZones: ["a", "d"]))
    #expect(SubnetChoice(subnets: oneApart).publicSubnets.map(\.id) == ["p-a"])
  }
}
