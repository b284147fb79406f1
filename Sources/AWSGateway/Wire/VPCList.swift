internal import Account

/// What `aws ec2 describe-vpcs` prints.
struct VPCList: Decodable {
  private let vpcs: [Item]?

  private struct Item: Decodable {
    let vpcId: String
    let cidrBlock: String?
    let isDefault: Bool?
    let ownerId: String?
    let dhcpOptionsId: String?
    let cidrBlockAssociationSet: [Association]?
    let blockPublicAccessStates: BlockStates?
    let tags: [NameTag]?

    struct BlockStates: Decodable { let internetGatewayBlockMode: String? }

    struct Association: Decodable {
      let cidrBlock: String?
      let cidrBlockState: State?

      struct State: Decodable { let state: String? }

      /// A range may be on its way in or out; where AWS does not say, it holds.
      var holds: Bool { ["associated", "associating", nil].contains(cidrBlockState?.state) }
    }
  }

  var all: [VPC] {
    (vpcs ?? []).map { item in
      VPC(
        id: item.vpcId, name: item.tags?.name, cidr: item.cidrBlock ?? "", isDefault: item.isDefault ?? false,
        ranges: (item.cidrBlockAssociationSet ?? []).filter(\.holds).compactMap(\.cidrBlock), owner: item.ownerId,
        dhcpOptions: item.dhcpOptionsId,
        internetBlock: item.blockPublicAccessStates?.internetGatewayBlockMode.map { .init($0) })
    }
  }
}
