import Account
import GitLabStack
import Phrases
import Testing

/// The network that was chosen, and what another release means.
extension ExaminationTests {
  // MARK: Network

  @Test(arguments: [
    (true, true, []), (false, true, ["--enable-dns-support"]), (true, false, ["--enable-dns-hostnames"]),
    (false, false, ["--enable-dns-support", "--enable-dns-hostnames"]),
  ])
  func namesOfHostsMustBeOn(_ support: Bool, _ hostNames: Bool, _ options: [String]) throws {
    let attributes = DNSAttributes(support: support, hostNames: hostNames)
    let check = try #require(
      try check(
        "network.dns", examination(Self.network, [.dnsAttributes(vpc: Self.vpc): .seen(.dnsAttributes(attributes))])))
    #expect(check.state == (options.isEmpty ? .ok : .fail))
    #expect(
      check.fixes.compactMap(\.command)
        == options.map { "aws ec2 modify-vpc-attribute --vpc-id \(Self.vpc) \($0) Value=true --region ap-northeast-1" })
  }

  @Test func aVPCThatIsNotThereFails() throws {
    let examination = try examination(Self.network, [.dnsAttributes(vpc: Self.vpc): .seen(.dnsAttributes(nil))])
    #expect(check("network.vpc", examination)?.state == .fail)
    #expect(check("network.dns", examination)?.state == .unknown)
  }

  @Test func subnetsThatCouldNotBeSeenAreToldOf() throws {
    let seen: [AccountQuestion: Sighting<AccountAnswer>] = [
      .subnets(vpc: Self.vpc): .unseen(AWSPhrases.accessIsDenied(nil))
    ]
    #expect(try check("network.subnets", examination(Self.network, seen))?.state == .unknown)
  }

  @Test func everySubnetThatDoesNotServeIsNamed() throws {
    let check = try #require(
      try check("network.subnets", examination(Self.network, [.subnets(vpc: Self.vpc): .seen(.subnets([]))])))
    #expect(check.state == .fail)
    for subnet in ["subnet-0000000a", "subnet-0000000b", "subnet-0000000c", "subnet-0000000d"] {
      #expect(check.reason.english.contains(subnet) && check.reason.japanese.contains(subnet))
    }
  }

  // MARK: Release

  @Test func aNewerReleaseOnDataIsOneWayAndOnNoneIsWell() throws {
    let old = StandingStack(answers: answers([:]), isWhole: true, release: try ImageTag("18.11.11-ce.0"))
    let given: [AnswerKey: AnswerValue] = [.imageTag: .text("19.2.4-ce.0")]
    #expect(try check("one-way", examination(given, [:], standing: old))?.state == .warn)
    #expect(try check("one-way", examination(given, [:]))?.state == .ok)
  }
}
