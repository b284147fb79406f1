/// A Route 53 hosted zone.
package struct HostedZone: Hashable, Sendable {
  /// Without the `/hostedzone/` prefix.
  package let id: String
  /// Without the final dot.
  package let name: String
  package let isPrivate: Bool

  package init(id: String, name: String, isPrivate: Bool) {
    self.id = id
    self.name = name
    self.isPrivate = isPrivate
  }
}
