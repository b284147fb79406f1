internal import Account

/// What `aws ec2 describe-route-tables` prints for one VPC.
struct RouteTables: Decodable {
  private let routeTables: [Table]?

  private struct Table: Decodable {
    let associations: [Association]?
    let routes: [Route]?
  }

  private struct Association: Decodable {
    let main: Bool?
    let subnetId: String?
    let associationState: State?
    struct State: Decodable { let state: String? }

    /// An association may be going or gone; where AWS does not say, it holds.
    var holds: Bool { ["associated", "associating", nil].contains(associationState?.state) }
  }

  private struct Route: Decodable {
    let destinationCidrBlock: String?
    let state: String?
    let gatewayId: String?
    let natGatewayId: String?
    let transitGatewayId: String?
    let instanceId: String?
    let networkInterfaceId: String?
    let vpcPeeringConnectionId: String?
    let localGatewayId: String?
    let carrierGatewayId: String?
    let coreNetworkArn: String?

    /// A route whose target is gone (`blackhole`) leads nowhere.
    var isDefault: Bool { destinationCidrBlock == "0.0.0.0/0" && state != "blackhole" }

    /// A NAT instance has an instance and an interface; the instance says more.
    var target: String? {
      gatewayId ?? natGatewayId ?? transitGatewayId ?? instanceId ?? networkInterfaceId ?? vpcPeeringConnectionId
        ?? localGatewayId ?? carrierGatewayId ?? coreNetworkArn
    }
  }

  /// By the table the subnet is associated with, else by the main one of the VPC.
  func reach(of subnet: String) -> Subnet.Reach {
    let tables = routeTables ?? []
    let own = tables.first { $0.associations?.contains { $0.subnetId == subnet && $0.holds } ?? false }
    let effective = own ?? tables.first { $0.associations?.contains { $0.main == true && $0.holds } ?? false }
    guard let target = effective?.routes?.first(where: \.isDefault)?.target else { return .isIsolated }
    return target.hasPrefix("igw-") ? .isPublic(gateway: target) : .isPrivate(via: target)
  }
}
