/// An Elastic IP address of the account.
package struct ElasticAddress: Hashable, Sendable {
  package let address: String
  /// nil where AWS did not say.
  package let allocation: String?
  /// Whether anything uses it: AWS charges for it in either case.
  package let isAttached: Bool

  package init(address: String, allocation: String?, isAttached: Bool) {
    self.address = address
    self.allocation = allocation
    self.isAttached = isAttached
  }
}
