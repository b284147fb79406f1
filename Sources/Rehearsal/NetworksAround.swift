/// The VPCs that were in the account before us, with what is in them.
///
/// The default one; one that fits; one that has no way out; one that would fit if its hosts had names; one behind a firewall, which fits
/// too: its public subnets are those whose traffic passes the firewall both ways.
enum NetworksAround {
  struct Network {
    let name: String?
    let cidr: String
    var isDefault = false
    /// Whether its hosts get names.
    var hasHostNames = true
    let subnets: [Net]

    var id: String { "vpc-" + Identifiers.hexadecimal(cidr, digits: 17) }
    var gateway: String { "igw-" + Identifiers.hexadecimal(cidr, digits: 17) }
    var nat: String { "nat-" + Identifiers.hexadecimal(cidr, digits: 17) }
    var list: String { "acl-" + Identifiers.hexadecimal(cidr, digits: 17) }

    /// The firewall's endpoint in a zone.
    func firewall(_ zone: String) -> String { "vpce-" + Identifiers.hexadecimal(cidr + zone, digits: 17) }

    /// One table for each kind of subnet; behind a firewall one for each zone, since each has an endpoint of its own.
    var ways: [Way] {
      var ways: [Way] = []
      for subnet in subnets where !ways.contains(subnet.way) { ways.append(subnet.way) }
      return ways
    }

    /// The subnet that the NAT gateway is in.
    var home: Net? { subnets.first { $0.reach == .inspected } ?? subnets.first { $0.reach == .open } }
  }

  struct Net {
    let name: String?
    let cidr: String
    let zone: String
    let reach: Reach

    var id: String { "subnet-" + Identifiers.hexadecimal(cidr, digits: 17) }
    var way: Way { Way(reach: reach, zone: reach == .inspected ? zone : nil) }
  }

  enum Reach: String {
    case open, nat, isolated
    /// In and out through a firewall.
    case inspected
  }

  /// What one route table is for.
  struct Way: Hashable {
    let reach: Reach
    /// nil where the zone is of no matter.
    let zone: String?
  }

  static let all = [
    Network(
      name: nil, cidr: "172.31.0.0/16", isDefault: true,
      subnets: [
        Net(name: nil, cidr: "172.31.0.0/20", zone: "a", reach: .open),
        Net(name: nil, cidr: "172.31.16.0/20", zone: "c", reach: .open),
      ]),
    Network(
      name: "shared", cidr: "10.20.0.0/16",
      subnets: [
        Net(name: "shared-public-a", cidr: "10.20.0.0/20", zone: "a", reach: .open),
        Net(name: "shared-public-c", cidr: "10.20.16.0/20", zone: "c", reach: .open),
        Net(name: "shared-private-a", cidr: "10.20.128.0/20", zone: "a", reach: .nat),
        Net(name: "shared-private-c", cidr: "10.20.144.0/20", zone: "c", reach: .nat),
      ]),
    Network(
      name: "isolated", cidr: "10.30.0.0/16",
      subnets: [
        Net(name: "isolated-a", cidr: "10.30.0.0/24", zone: "a", reach: .isolated),
        Net(name: "isolated-c", cidr: "10.30.1.0/24", zone: "c", reach: .isolated),
      ]),
    Network(
      name: "nameless", cidr: "10.40.0.0/16", hasHostNames: false,
      subnets: [
        Net(name: "nameless-public-a", cidr: "10.40.0.0/20", zone: "a", reach: .open),
        Net(name: "nameless-public-c", cidr: "10.40.16.0/20", zone: "c", reach: .open),
        Net(name: "nameless-private-a", cidr: "10.40.128.0/20", zone: "a", reach: .nat),
        Net(name: "nameless-private-c", cidr: "10.40.144.0/20", zone: "c", reach: .nat),
      ]),
    Network(
      name: "inspected", cidr: "10.50.0.0/16",
      subnets: [
        Net(name: "inspected-public-a", cidr: "10.50.0.0/24", zone: "a", reach: .inspected),
        Net(name: "inspected-public-c", cidr: "10.50.1.0/24", zone: "c", reach: .inspected),
        Net(name: "inspected-firewall-a", cidr: "10.50.2.0/28", zone: "a", reach: .open),
        Net(name: "inspected-firewall-c", cidr: "10.50.2.16/28", zone: "c", reach: .open),
        Net(name: "inspected-private-a", cidr: "10.50.128.0/24", zone: "a", reach: .nat),
        Net(name: "inspected-private-c", cidr: "10.50.129.0/24", zone: "c", reach: .nat),
      ]),
  ]

  static func networks(_ vpc: String?) -> [Network] { all.filter { vpc == nil || $0.id == vpc } }
}

extension NetworksAround.Net {
  /// AWS keeps five of each subnet for itself.
  var freeAddresses: Int {
    let length = cidr.split(separator: "/").last.flatMap { Int($0) } ?? 32
    return (1 << (32 - length)) - 5
  }
}
