package import GitLabStack

/// A subnet as AWS lists it, before anybody has looked at the routes.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subnet.html
package struct ListedSubnet: Hashable, Sendable {
  package let id: String
  package let name: String?
  package let zone: String
  package let zoneID: String?
  /// nil for one that has only IPv6.
  package let range: IPv4Range?
  package let availableAddresses: Int
  package let state: String
  /// What it is a part of that is not the region itself; nil for most.
  package let place: Place?
  /// What AWS's guard on public access does to it.
  package let block: PublicAccessBlock
  /// What AWS's own firewall on the internet gateway makes of it; nil where there is none.
  package let firewall: GatewayFirewall?

  package enum Place: Hashable, Sendable {
    case outpost
    /// By AWS's word, such as `Elastic VMware Service`.
    case other(String)
  }

  package init(
    id: String, name: String? = nil, zone: String, zoneID: String?, range: IPv4Range?, availableAddresses: Int,
    state: String = "available", place: Place? = nil, block: PublicAccessBlock = .off,
    firewall: GatewayFirewall? = nil
  ) {
    self.id = id
    self.name = name
    self.zone = zone
    self.zoneID = zoneID
    self.range = range
    self.availableAddresses = availableAddresses
    self.state = state
    self.place = place
    self.block = block
    self.firewall = firewall
  }
}

/// What VPC Block Public Access keeps from passing internet gateways.
/// https://docs.aws.amazon.com/vpc/latest/userguide/security-vpc-bpa-basics.html
package enum PublicAccessBlock: String, Hashable, Sendable {
  case off
  /// What begins outside.
  case incoming = "block-ingress"
  /// Everything.
  case everything = "block-bidirectional"
}

/// What the Automated Internet Firewall makes of a subnet.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Subnet.html
package enum GatewayFirewall: String, Hashable, Sendable {
  /// By whether an interface has a public address.
  case flexible
  /// Nothing comes in, and what goes out needs no public address.
  case outgoing = "outbound-only"
  case both = "bidirectional"
  /// It is passed by.
  case none = "exclude"
  case unsupported = "az-unsupported"
}
