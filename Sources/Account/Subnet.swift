/// A subnet, and what its route table makes of it.
package struct Subnet: Hashable, Sendable {
  package let id: String
  package let name: String?
  package let zone: String
  package let cidr: String
  package let availableAddresses: Int
  package let reach: Reach

  /// Where the default route of the effective route table goes. The main table counts for subnets without one of their own.
  package enum Reach: Hashable, Sendable {
    /// To an internet gateway.
    case isPublic(gateway: String)
    /// To a NAT, a transit gateway or the like, named as the route table names it.
    case isPrivate(via: String)
    /// There is no default route.
    case isIsolated
  }

  package init(id: String, name: String?, zone: String, cidr: String, availableAddresses: Int, reach: Reach) {
    self.id = id
    self.name = name
    self.zone = zone
    self.cidr = cidr
    self.availableAddresses = availableAddresses
    self.reach = reach
  }
}
