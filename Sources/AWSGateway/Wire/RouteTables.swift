internal import Account
internal import GitLabStack

/// What `aws ec2 describe-route-tables` prints for one VPC.
struct RouteTables: Decodable {
  private let routeTables: [Table]?

  var tables: [RouteTable] { (routeTables ?? []).map(\.table) }

  private struct Table: Decodable {
    let routeTableId: String?
    let associations: [Association]?
    let routes: [Item]?

    var table: RouteTable {
      let holding = (associations ?? []).filter(\.holds)
      return RouteTable(
        id: routeTableId ?? "", isMain: holding.contains { $0.main == true }, subnets: holding.compactMap(\.subnetId),
        gateways: holding.compactMap(\.gatewayId), routes: (routes ?? []).compactMap(\.route))
    }
  }

  private struct Association: Decodable {
    let main: Bool?
    let subnetId: String?
    let gatewayId: String?
    let associationState: State?
    struct State: Decodable { let state: String? }

    /// An association may be going or gone; where AWS does not say, it holds.
    var holds: Bool { ["associated", "associating", nil].contains(associationState?.state) }
  }

  private struct Item: Decodable {
    let destinationCidrBlock: String?
    let destinationPrefixListId: String?
    let state: String?
    let origin: String?
    let gatewayId: String?
    let natGatewayId: String?
    let transitGatewayId: String?
    let instanceId: String?
    let networkInterfaceId: String?
    let vpcPeeringConnectionId: String?
    let localGatewayId: String?
    let carrierGatewayId: String?
    let egressOnlyInternetGatewayId: String?
    let coreNetworkArn: String?
    let odbNetworkArn: String?
    let ipAddress: String?

    /// nil where it says neither whereto nor through what.
    var route: Route? {
      target.map { target in
        Route(
          destination, to: target, state: reading,
          isPropagated: ["EnableVgwRoutePropagation", "Advertisement"].contains(origin))
      }
    }

    private var destination: Route.Destination {
      if let list = destinationPrefixListId { return .list(id: list) }
      guard let text = destinationCidrBlock, let range = try? IPv4Range(text) else { return .other }
      return .range(range)
    }

    private var reading: Route.State {
      switch state {
      case "blackhole": .blackhole
      case "filtered": .filtered
      default: .active
      }
    }

    /// A NAT instance has an instance and an interface; the instance says more. A target that is gone may leave no id behind.
    private var target: Route.Target? {
      if let gatewayId { return gateway(gatewayId) }
      let named: [(String?, (String) -> Route.Target)] = [
        (natGatewayId, Route.Target.natGateway), (transitGatewayId, Route.Target.transitGateway),
        (instanceId, Route.Target.instance), (networkInterfaceId, Route.Target.interface),
        (vpcPeeringConnectionId, Route.Target.peering), (localGatewayId, Route.Target.localGateway),
        (carrierGatewayId, Route.Target.carrierGateway), (egressOnlyInternetGatewayId, Route.Target.egressOnly),
        (coreNetworkArn, Route.Target.coreNetwork), (odbNetworkArn, Route.Target.other),
        (ipAddress, Route.Target.nextHop),
      ]
      for case (let id?, let target) in named { return target(id) }
      return state == "blackhole" ? .other("?") : nil
    }

    private func gateway(_ id: String) -> Route.Target {
      if id == "local" { return .local }
      if id.hasPrefix("igw-") { return .internetGateway(id) }
      if id.hasPrefix("vpce-") { return .endpoint(id) }
      return id.hasPrefix("vgw-") ? .virtualPrivateGateway(id) : .other(id)
    }
  }
}
