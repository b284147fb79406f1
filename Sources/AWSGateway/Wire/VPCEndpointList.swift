internal import Account

/// What `aws ec2 describe-vpc-endpoints` prints.
struct VPCEndpointList: Decodable {
  private let vpcEndpoints: [Item]?

  private struct Item: Decodable {
    let vpcEndpointId: String
    let vpcEndpointType: String?
    let serviceName: String?
    let state: String?
    let subnetIds: [String]?
    let privateDnsEnabled: Bool?
    let groups: [Group]?
    let tags: [Tag]?

    struct Group: Decodable { let groupId: String? }
    struct Tag: Decodable {
      let key: String?
      let value: String?
    }
  }

  /// AWS tags the endpoints of its own firewalls with the firewall's name.
  var endpoints: [VPCEndpoint] {
    (vpcEndpoints ?? []).map { item in
      VPCEndpoint(
        id: item.vpcEndpointId, kind: .init(item.vpcEndpointType ?? "Gateway"), service: item.serviceName ?? "",
        state: item.state ?? "available", subnets: item.subnetIds ?? [],
        hasPrivateName: item.privateDnsEnabled ?? false,
        securityGroups: (item.groups ?? []).compactMap(\.groupId),
        firewall: item.tags?.first { $0.key == "Firewall" }?.value)
    }
  }
}
