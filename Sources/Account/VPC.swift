/// A VPC of the account.
package struct VPC: Hashable, Sendable {
  package let id: String
  /// The `Name` tag; nil where it has none.
  package let name: String?
  package let cidr: String
  package let isDefault: Bool

  package init(id: String, name: String?, cidr: String, isDefault: Bool) {
    self.id = id
    self.name = name
    self.cidr = cidr
    self.isDefault = isDefault
  }
}
