/// A NAT gateway. https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_NatGateway.html
package struct NATGateway: Hashable, Sendable {
  package let id: String
  /// By AWS's word, such as `available`.
  package let state: String
  /// Whether it leads to the internet; a private one leads only to other networks.
  package let isPublic: Bool
  /// nil for a regional one, which is in no subnet.
  package let subnet: String?

  package init(id: String, state: String, isPublic: Bool, subnet: String?) {
    self.id = id
    self.state = state
    self.isPublic = isPublic
    self.subnet = subnet
  }
}
