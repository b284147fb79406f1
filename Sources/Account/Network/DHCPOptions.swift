/// What the hosts of a VPC are told when they start.
/// https://docs.aws.amazon.com/vpc/latest/userguide/VPC_DHCP_Options.html
package struct DHCPOptions: Hashable, Sendable {
  package let id: String
  /// `AmazonProvidedDNS` is the resolver of the VPC; everything else is somebody's own.
  package let nameServers: [String]

  package init(id: String, nameServers: [String]) {
    self.id = id
    self.nameServers = nameServers
  }

  /// The name servers that are not Amazon's. The resolver of a VPC is at the second address of its range and at 169.254.169.253.
  func ownNameServers(in ranges: [String]) -> [String] {
    let resolvers = ranges.compactMap(\.secondAddress) + ["AmazonProvidedDNS", "169.254.169.253"]
    return nameServers.filter { !resolvers.contains($0) }
  }
}

extension String {
  /// `10.0.0.2` of `10.0.0.0/16`.
  fileprivate var secondAddress: String? {
    let address = prefix { $0 != "/" }.split(separator: ".")
    guard address.count == 4, let last = Int(address[3]) else { return nil }
    return (address.prefix(3) + ["\(last + 2)"]).joined(separator: ".")
  }
}
