/// The way from a private subnet to the internet.
package struct EgressRoute: Hashable, Sendable {
  package let kind: Kind
  /// As the route table names it.
  package let id: String
  /// Whether it was seen to lead to the internet, rather than only to be there.
  package let isConfirmed: Bool

  /// The better first.
  package enum Kind: Int, Comparable, Sendable {
    case natGateway
    /// A machine that does it, as far as AWS can tell.
    case natInstance
    case firewall
    /// A transit gateway or the like: whether it ends in the internet, another network decides.
    case transit

    package static func < (one: Kind, other: Kind) -> Bool { one.rawValue < other.rawValue }
  }

  package init(_ kind: Kind, _ id: String, isConfirmed: Bool = true) {
    self.kind = kind
    self.id = id
    self.isConfirmed = isConfirmed
  }
}
