import Account
import GitLabStack
import Phrases
import Testing

/// What stands against subnets that somebody named, once it is known what they are.
struct SubnetObjectionTests {
  private func subnet(_ letter: String, _ zone: String, _ reach: Subnet.Reach, free: Int = 250) -> Subnet {
    Subnet(
      id: "subnet-0000000\(letter)", name: nil, zone: zone, cidr: "10.0.0.0/24", availableAddresses: free, reach: reach)
  }
  private let out = Subnet.Reach.isPublic(gateway: "igw-1")
  private let nat = Subnet.Reach.isPrivate(via: "nat-1")

  /// Public ones are a and b, private ones c and d.
  private func objections(_ subnets: Subnet...) throws -> [Objection] {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["52.1.2.0/24"])
    answers[.networkVPC] = .text("vpc-01234567")
    answers[.networkPublicSubnets] = .list(["subnet-0000000a", "subnet-0000000b"])
    answers[.networkPrivateSubnets] = .list(["subnet-0000000c", "subnet-0000000d"])
    return try Choices(answers).network.objections(in: subnets)
  }

  @Test func fittingOnesAreTaken() throws {
    let found = try objections(
      subnet("a", "1a", out), subnet("b", "1c", out), subnet("c", "1a", nat), subnet("d", "1c", nat))
    #expect(found.isEmpty)
  }

  @Test func aPrivateOneAmongThePublicIsObjectedTo() throws {
    let found = try objections(
      subnet("a", "1a", nat), subnet("b", "1c", out), subnet("c", "1a", nat), subnet("d", "1c", nat))
    #expect(found.map(\.key) == [.networkPublicSubnets] && found.map(\.value) == ["subnet-0000000a"])
  }

  @Test func anIsolatedOneAmongThePrivateIsObjectedTo() throws {
    let found = try objections(
      subnet("a", "1a", out), subnet("b", "1c", out), subnet("c", "1a", .isIsolated), subnet("d", "1c", nat))
    #expect(found.map(\.key) == [.networkPrivateSubnets] && found.map(\.value) == ["subnet-0000000c"])
    #expect(found.map(\.reason) == [ScreenPhrases.isAnIsolatedSubnet])
  }

  @Test func aPublicOneAmongThePrivateIsObjectedTo() throws {
    let found = try objections(
      subnet("a", "1a", out), subnet("b", "1c", out), subnet("c", "1a", nat), subnet("d", "1c", out))
    #expect(found.map(\.value) == ["subnet-0000000d"])
  }

  /// Eight free addresses are what a load balancer wants: not nine.
  @Test(arguments: [(8, true), (7, false)])
  func eightFreeAddressesAreEnough(_ free: Int, _ isEnough: Bool) {
    let roomy = [subnet("b", "1c", out), subnet("c", "1a", nat), subnet("d", "1c", nat)]
    #expect((SubnetChoice(subnets: [subnet("a", "1a", out, free: free)] + roomy).shortcoming == nil) == isEnough)
    let tight = [
      subnet("a", "1a", out), subnet("b", "1c", out), subnet("c", "1a", nat, free: free), subnet("d", "1c", nat),
    ]
    #expect((SubnetChoice(subnets: tight).shortcoming == nil) == isEnough)
  }

  @Test func aFullSubnetIsToldToBeOnlyWhereItIs() {
    let subnets = [subnet("a", "1a", out, free: 8), subnet("b", "1a", out, free: 9), subnet("c", "1a", nat)]
    #expect(
      SubnetChoice(subnets: subnets).leftOut.first?.reason
        == AccountPhrases.subnetHasARoomierNeighbour("subnet-0000000b", zone: "1a")
    )
  }

  @Test func subnetsAreFoundOnlyWhereNobodyNamedAny() {
    var answers = Answers()
    answers[.networkVPC] = .text("vpc-01234567")
    #expect(answers.vpcWithoutSubnets == "vpc-01234567")
    for key in [AnswerKey.networkPublicSubnets, .networkPrivateSubnets] {
      var named = answers
      named[key] = .list(["subnet-0000000a"])
      #expect(named.vpcWithoutSubnets == nil)
    }
    answers[.networkVPC] = .text("new")
    #expect(answers.vpcWithoutSubnets == nil)
  }
}
