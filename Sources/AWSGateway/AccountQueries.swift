package import Account

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
    struct Answer: Decodable {
      let vpcs: [Item]?
      struct Item: Decodable {
        let vpcId: String
        let cidrBlock: String?
        let isDefault: Bool?
        let tags: [NameTag]?
      }
    }
    let answer = try await cli.answer(Answer.self, to: ["ec2", "describe-vpcs"])
    return (answer.vpcs ?? []).map { item in
      VPC(
        id: item.vpcId, name: item.tags?.name, cidr: item.cidrBlock ?? "", isDefault: item.isDefault ?? false)
    }
  }

  /// The subnets of a VPC, with what their route tables make of them. Two processes at once.
  package func subnets(of vpc: String) async throws(AWSTrouble) -> [Subnet] {
    struct Answer: Decodable {
      let subnets: [Item]?
      struct Item: Decodable {
        let subnetId: String
        let availabilityZone: String?
        let cidrBlock: String?
        let availableIpAddressCount: Int?
        let tags: [NameTag]?
      }
    }
    let filter = ["--filters", "Name=vpc-id,Values=\(vpc)"]
    async let asked = cli.outcome(RouteTables.self, of: ["ec2", "describe-route-tables"] + filter)
    let answer = await cli.outcome(Answer.self, of: ["ec2", "describe-subnets"] + filter)
    let tables = try await asked.get()
    return try answer.get().subnets.map { items in
      items.map { item in
        Subnet(
          id: item.subnetId, name: item.tags?.name, zone: item.availabilityZone ?? "", cidr: item.cidrBlock ?? "",
          availableAddresses: item.availableIpAddressCount ?? 0, reach: tables.reach(of: item.subnetId))
      }
    } ?? []
  }

  /// Every hosted zone of the account, private ones too.
  package func hostedZones() async throws(AWSTrouble) -> [HostedZone] {
    struct Answer: Decodable { let hostedZones: [HostedZoneItem]? }
    let answer = try await cli.answer(Answer.self, to: ["route53", "list-hosted-zones"])
    return (answer.hostedZones ?? []).map(\.zone)
  }
}
