extension Surroundings {
  /// One table for each kind of subnet, and one for what comes in through a gateway with a firewall behind it. The main one is there where
  /// all subnets are of one kind.
  func routeTables(of vpc: String?) -> JSON {
    .object([
      "RouteTables": .list(
        NetworksAround.networks(vpc).flatMap { network in
          network.ways.map { table(network, $0) } + (edgeTable(network).map { [$0] } ?? [])
        })
    ])
  }

  func natGateways(of vpc: String?) -> JSON {
    let networks = NetworksAround.networks(vpc).filter { $0.subnets.contains { $0.reach == .nat } }
    return .object([
      "NatGateways": .list(
        networks.map { network in
          .object([
            "NatGatewayId": .string(network.nat), "VpcId": .string(network.id), "State": "available",
            "SubnetId": network.home.map { .string($0.id) }, "ConnectivityType": "public", "AvailabilityMode": "zonal",
          ])
        })
    ])
  }

  /// A firewall has one in each of its subnets; nobody has made another.
  func endpoints(of vpc: String?) -> JSON {
    .object([
      "VpcEndpoints": .list(
        NetworksAround.networks(vpc).filter(\.hasFirewall).flatMap { network in
          network.subnets.filter { $0.reach == .open }.map { subnet in
            .object([
              "VpcEndpointId": .string(network.firewall(subnet.zone)), "VpcEndpointType": "GatewayLoadBalancer",
              "VpcId": .string(network.id), "State": "available", "SubnetIds": .list([.string(subnet.id)]),
              "ServiceName": .string("com.amazonaws.vpce.\(region).vpce-svc-0123456789abcdef0"),
              "PrivateDnsEnabled": false, "Groups": .list([]),
              "Tags": .list([
                .object(["Key": "AWSNetworkFirewallManaged", "Value": "true"]),
                .object([
                  "Key": "Firewall",
                  "Value": .string("arn:aws:network-firewall:\(region):\(Identifiers.account):firewall/inspection"),
                ]),
              ]),
            ])
          }
        })
    ])
  }

  private func table(_ network: NetworksAround.Network, _ way: NetworksAround.Way) -> JSON {
    let id = "rtb-" + Identifiers.hexadecimal(network.cidr + way.reach.rawValue + (way.zone ?? ""), digits: 17)
    let isMain = network.ways.count == 1
    let associations: [JSON] = network.subnets.filter { $0.way == way && !isMain }.map { subnet in
      association(of: id, "SubnetId", subnet.id)
    }
    let main: JSON = .object([
      "Main": true, "RouteTableId": .string(id), "AssociationState": .object(["State": "associated"]),
    ])
    let out: JSON? =
      switch way.reach {
      case .open: route("0.0.0.0/0", "GatewayId", network.gateway)
      case .nat: route("0.0.0.0/0", "NatGatewayId", network.nat)
      case .inspected: route("0.0.0.0/0", "GatewayId", network.firewall(way.zone ?? ""))
      case .isolated: nil
      }
    return table(id, of: network, isMain ? [main] : associations, out.map { [$0] } ?? [])
  }

  private func edgeTable(_ network: NetworksAround.Network) -> JSON? {
    guard network.hasFirewall else { return nil }
    let id = "rtb-" + Identifiers.hexadecimal(network.cidr + "edge", digits: 17)
    let routes = network.subnets.filter { $0.reach == .inspected }.map { subnet in
      route(subnet.cidr, "GatewayId", network.firewall(subnet.zone))
    }
    return table(id, of: network, [association(of: id, "GatewayId", network.gateway)], routes)
  }

  private func table(
    _ id: String, of network: NetworksAround.Network, _ associations: [JSON], _ routes: [JSON]
  ) -> JSON {
    let local: JSON = .object([
      "DestinationCidrBlock": .string(network.cidr), "GatewayId": "local", "Origin": "CreateRouteTable",
      "State": "active",
    ])
    return .object([
      "Associations": .list(associations), "RouteTableId": .string(id), "Routes": .list([local] + routes),
      "VpcId": .string(network.id),
    ])
  }

  private func association(of table: String, _ kind: String, _ id: String) -> JSON {
    .object([
      "Main": false, "RouteTableId": .string(table), kind: .string(id),
      "AssociationState": .object(["State": "associated"]),
    ])
  }

  private func route(_ range: String, _ kind: String, _ target: String) -> JSON {
    .object([
      "DestinationCidrBlock": .string(range), kind: .string(target), "Origin": "CreateRoute", "State": "active",
    ])
  }
}

extension NetworksAround.Network {
  fileprivate var hasFirewall: Bool { subnets.contains { $0.reach == .inspected } }
}
