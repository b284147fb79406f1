/// What was in the account before us: who we are, networks, zones.
struct Surroundings {
  let region: String

  private struct Network {
    let name: String?
    let cidr: String
    let isDefault: Bool
    /// Whether its hosts get names.
    var hasHostNames = true
    let subnets: [Net]

    var id: String { "vpc-" + Identifiers.hexadecimal(cidr, digits: 17) }
    var gateway: String { "igw-" + Identifiers.hexadecimal(cidr, digits: 17) }
    var nat: String { "nat-" + Identifiers.hexadecimal(cidr, digits: 17) }
  }

  private struct Net {
    let name: String?
    let cidr: String
    let zone: String
    let reach: Reach

    var id: String { "subnet-" + Identifiers.hexadecimal(cidr, digits: 17) }
  }

  private enum Reach: String, CaseIterable {
    case open, nat, isolated
  }

  /// The default one; one that fits; one that has no way out; one that would fit if its hosts had names.
  private static let networks = [
    Network(
      name: nil, cidr: "172.31.0.0/16", isDefault: true,
      subnets: [
        Net(name: nil, cidr: "172.31.0.0/20", zone: "a", reach: .open),
        Net(name: nil, cidr: "172.31.16.0/20", zone: "c", reach: .open),
      ]),
    Network(
      name: "shared", cidr: "10.20.0.0/16", isDefault: false,
      subnets: [
        Net(name: "shared-public-a", cidr: "10.20.0.0/20", zone: "a", reach: .open),
        Net(name: "shared-public-c", cidr: "10.20.16.0/20", zone: "c", reach: .open),
        Net(name: "shared-private-a", cidr: "10.20.128.0/20", zone: "a", reach: .nat),
        Net(name: "shared-private-c", cidr: "10.20.144.0/20", zone: "c", reach: .nat),
      ]),
    Network(
      name: "isolated", cidr: "10.30.0.0/16", isDefault: false,
      subnets: [
        Net(name: "isolated-a", cidr: "10.30.0.0/24", zone: "a", reach: .isolated),
        Net(name: "isolated-c", cidr: "10.30.1.0/24", zone: "c", reach: .isolated),
      ]),
    Network(
      name: "nameless", cidr: "10.40.0.0/16", isDefault: false, hasHostNames: false,
      subnets: [
        Net(name: "nameless-public-a", cidr: "10.40.0.0/20", zone: "a", reach: .open),
        Net(name: "nameless-public-c", cidr: "10.40.16.0/20", zone: "c", reach: .open),
        Net(name: "nameless-private-a", cidr: "10.40.128.0/20", zone: "a", reach: .nat),
        Net(name: "nameless-private-c", cidr: "10.40.144.0/20", zone: "c", reach: .nat),
      ]),
  ]

  var identity: JSON {
    .object([
      "UserId": "AROAREHEARSALREHEARS1:rehearsal", "Account": .string(Identifiers.account),
      "Arn": .string("arn:aws:sts::\(Identifiers.account):assumed-role/Rehearsal/rehearsal"),
    ])
  }

  var vpcs: JSON {
    .object([
      "Vpcs": .list(
        Self.networks.map { network in
          .object([
            "CidrBlock": .string(network.cidr), "State": "available", "VpcId": .string(network.id),
            "OwnerId": .string(Identifiers.account), "InstanceTenancy": "default",
            "Tags": name(network.name), "IsDefault": .boolean(network.isDefault),
          ])
        })
    ])
  }

  /// Of one VPC, or of all.
  func subnets(of vpc: String?) -> JSON {
    .object([
      "Subnets": .list(
        networks(vpc).flatMap { network in
          network.subnets.map { subnet in
            .object([
              "AvailabilityZone": .string(region + subnet.zone), "CidrBlock": .string(subnet.cidr),
              "AvailableIpAddressCount": subnet.cidr.hasSuffix("/24") ? 251 : 4091, "State": "available",
              "SubnetId": .string(subnet.id), "VpcId": .string(network.id), "Tags": name(subnet.name),
              "DefaultForAz": .boolean(network.isDefault),
              "MapPublicIpOnLaunch": .boolean(subnet.reach == .open),
            ])
          }
        })
    ])
  }

  /// Of the default VPC.
  var defaultSubnets: JSON { subnets(of: Self.networks.first { $0.isDefault }?.id) }

  /// One table for each kind of subnet; the main one is for those that reach least.
  func routeTables(of vpc: String?) -> JSON {
    .object([
      "RouteTables": .list(
        networks(vpc).flatMap { network in
          Reach.allCases.filter { reach in network.subnets.contains { $0.reach == reach } }.map { reach in
            table(network, reach)
          }
        })
    ])
  }

  /// One attribute of a VPC.
  func attribute(_ name: String, of vpc: String) throws -> JSON {
    guard let network = networks(vpc).first else {
      throw Refusal.service(code: "InvalidVpcID.NotFound", message: "The vpc ID '\(vpc)' does not exist")
    }
    switch name {
    case "enableDnsSupport":
      return .object(["VpcId": .string(vpc), "EnableDnsSupport": .object(["Value": .boolean(true)])])
    case "enableDnsHostnames":
      return .object([
        "VpcId": .string(vpc), "EnableDnsHostnames": .object(["Value": .boolean(network.hasHostNames)]),
      ])
    default: throw Refusal.usage("argument --attribute: Found invalid choice '\(name)'")
    }
  }

  private func networks(_ vpc: String?) -> [Network] { Self.networks.filter { vpc == nil || $0.id == vpc } }

  private func name(_ name: String?) -> JSON? {
    name.map { .list([.object(["Key": "Name", "Value": .string($0)])]) }
  }

  private func table(_ network: Network, _ reach: Reach) -> JSON {
    let id = "rtb-" + Identifiers.hexadecimal(network.cidr + reach.rawValue, digits: 17)
    let isMain = !network.subnets.contains { $0.reach != reach }
    let associations: [JSON] = network.subnets.filter { $0.reach == reach && !isMain }.map { subnet in
      .object([
        "Main": false, "RouteTableId": .string(id), "SubnetId": .string(subnet.id),
        "AssociationState": .object(["State": "associated"]),
      ])
    }
    let main: JSON = .object([
      "Main": true, "RouteTableId": .string(id), "AssociationState": .object(["State": "associated"]),
    ])
    let local: JSON = .object([
      "DestinationCidrBlock": .string(network.cidr), "GatewayId": "local", "Origin": "CreateRouteTable",
      "State": "active",
    ])
    let out: JSON? =
      switch reach {
      case .open: defaultRoute("GatewayId", network.gateway)
      case .nat: defaultRoute("NatGatewayId", network.nat)
      case .isolated: nil
      }
    return .object([
      "Associations": .list(isMain ? [main] : associations), "RouteTableId": .string(id),
      "Routes": .list([local] + (out.map { [$0] } ?? [])), "VpcId": .string(network.id),
    ])
  }

  private func defaultRoute(_ kind: String, _ target: String) -> JSON {
    .object(["DestinationCidrBlock": "0.0.0.0/0", kind: .string(target), "Origin": "CreateRoute", "State": "active"])
  }
}
