internal import Account

/// What `aws ec2 describe-vpc-peering-connections` prints, as far as it is about ranges.
struct PeeringList: Decodable {
  private let vpcPeeringConnections: [Item]?

  private struct Item: Decodable {
    let accepterVpcInfo: End?
    let requesterVpcInfo: End?
  }

  private struct End: Decodable {
    let vpcId: String?
    let ownerId: String?
    let cidrBlock: String?
    let cidrBlockSet: [Range]?

    struct Range: Decodable { let cidrBlock: String? }
  }

  /// Both ends of each, one VPC as often as it has connections. AWS tells the ranges of the other end once it has accepted.
  var vpcs: [VPC] {
    (vpcPeeringConnections ?? []).flatMap { [$0.requesterVpcInfo, $0.accepterVpcInfo] }.compactMap { end in
      guard let end, let id = end.vpcId, let cidr = end.cidrBlock else { return nil }
      return VPC(
        id: id, name: nil, cidr: cidr, isDefault: false, ranges: (end.cidrBlockSet ?? []).compactMap(\.cidrBlock),
        owner: end.ownerId)
    }
  }
}
