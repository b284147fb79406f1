package import Account
package import GitLabStack

/// What an account has, and who is signed in: looked up, never changed.
package struct AccountQueries: Sendable {
  let cli: AWSCLI

  /// Who is signed in.
  package func identity() async throws(AWSTrouble) -> Identity {
    struct Answer: Decodable {
      let account: String
      let arn: String
    }
    let answer = try await cli.answer(Answer.self, to: ["sts", "get-caller-identity"])
    return Identity(account: answer.account, arn: answer.arn)
  }

  /// Every VPC of the region.
  package func vpcs() async throws(AWSTrouble) -> [VPC] {
    try await cli.answer(VPCList.self, to: ["ec2", "describe-vpcs"]).all
  }

  /// Every hosted zone of the account, private ones too.
  package func hostedZones() async throws(AWSTrouble) -> [HostedZone] {
    struct Answer: Decodable { let hostedZones: [HostedZoneItem]? }
    let answer = try await cli.answer(Answer.self, to: ["route53", "list-hosted-zones"])
    return (answer.hostedZones ?? []).map(\.zone)
  }

  /// The regions that are turned on in the account (EC2 API reference, DescribeRegions without AllRegions).
  package func regions() async throws(AWSTrouble) -> [Region] {
    try await cli.answer(RegionList.self, to: ["ec2", "describe-regions"]).all
  }

  /// Every stack of the region that was not deleted.
  package func standingStacks() async throws(AWSTrouble) -> [ListedStack] {
    try await cli.answer(
      StackSummaries.self, to: ["cloudformation", "list-stacks", "--stack-status-filter"] + StackSummaries.standing
    ).stacks
  }
}
