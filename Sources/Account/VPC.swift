/// A VPC that can be used.
package struct VPC: Hashable, Sendable {
  package let id: String
  /// The `Name` tag; nil where it has none, and where it is another account's.
  package let name: String?
  package let cidr: String
  package let isDefault: Bool
  /// Every IPv4 range that it has, the first one too.
  package let ranges: [String]
  /// The account that it belongs to; nil where AWS does not say.
  package let owner: String?
  /// The id of its DHCP options; nil or `default` where it has none.
  package let dhcpOptions: String?
  /// What Block Public Access comes to for it, with what it is let out of; nil where AWS did not say.
  package let internetBlock: InternetBlock.Mode?

  package init(
    id: String, name: String?, cidr: String, isDefault: Bool, ranges: [String] = [], owner: String? = nil,
    dhcpOptions: String? = nil, internetBlock: InternetBlock.Mode? = nil
  ) {
    self.id = id
    self.name = name
    self.cidr = cidr
    self.isDefault = isDefault
    self.ranges = ranges.isEmpty ? [cidr] : ranges
    self.owner = owner
    self.dhcpOptions = dhcpOptions
    self.internetBlock = internetBlock
  }
}
