internal import Account
internal import GitLabStack

/// What `aws ec2 describe-subnets` prints. Much of it only newer ones print.
struct SubnetList: Decodable {
  private let subnets: [Item]?

  private struct Item: Decodable {
    let subnetId: String
    let availabilityZone: String?
    let availabilityZoneId: String?
    let cidrBlock: String?
    let ipv6Native: Bool?
    let availableIpAddressCount: Int?
    let state: String?
    let outpostArn: String?
    let type: String?
    let tags: [NameTag]?
    let blockPublicAccessStates: Block?
    let networkFirewallConnectivityType: String?

    struct Block: Decodable { let internetGatewayBlockMode: String? }

    var place: ListedSubnet.Place? {
      if outpostArn?.isEmpty == false { return .outpost }
      return type.flatMap { $0.isEmpty ? nil : .other($0) }
    }
  }

  var listed: [ListedSubnet] {
    (subnets ?? []).map { item in
      ListedSubnet(
        id: item.subnetId, name: item.tags?.name, zone: item.availabilityZone ?? "", zoneID: item.availabilityZoneId,
        range: item.ipv6Native == true ? nil : item.cidrBlock.flatMap { try? IPv4Range($0) },
        availableAddresses: item.availableIpAddressCount ?? 0, state: item.state ?? "available", place: item.place,
        block: item.blockPublicAccessStates?.internetGatewayBlockMode.flatMap(PublicAccessBlock.init) ?? .off,
        firewall: item.networkFirewallConnectivityType.flatMap(GatewayFirewall.init))
    }
  }
}
