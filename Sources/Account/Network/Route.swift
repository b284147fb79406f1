package import GitLabStack

/// A route of a route table: what is for these addresses goes there.
/// https://docs.aws.amazon.com/AWSEC2/latest/APIReference/API_Route.html
package struct Route: Hashable, Sendable {
  package let destination: Destination
  package let target: Target
  package let state: State
  /// Whether a gateway or a route server put it there: of two to one range AWS takes the one that a person made
  /// (https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html).
  package let isPropagated: Bool

  package enum Destination: Hashable, Sendable {
    case range(IPv4Range)
    /// The ranges of a prefix list.
    case list(id: String)
    /// IPv6, which nothing of ours uses.
    case other
  }

  /// What takes the traffic on, by its id.
  package enum Target: Hashable, Sendable {
    case local
    case internetGateway(String)
    /// A gateway endpoint, or the endpoint of a firewall.
    case endpoint(String)
    case natGateway(String)
    /// A NAT of one's own, or a firewall: AWS knows only that it is a machine.
    case instance(String)
    case interface(String)
    case transitGateway(String)
    case coreNetwork(String)
    case virtualPrivateGateway(String)
    case localGateway(String)
    case carrierGateway(String)
    case peering(String)
    /// IPv6 only.
    case egressOnly(String)
    /// The next hop that a route server says.
    case nextHop(String)
    /// A kind that came later.
    case other(String)

    /// As the route table names it.
    package var id: String {
      switch self {
      case .local: "local"
      case .internetGateway(let id), .endpoint(let id), .natGateway(let id), .instance(let id), .interface(let id),
        .transitGateway(let id), .coreNetwork(let id), .virtualPrivateGateway(let id), .localGateway(let id),
        .carrierGateway(let id), .peering(let id), .egressOnly(let id), .nextHop(let id), .other(let id):
        id
      }
    }
  }

  package enum State: Hashable, Sendable {
    case active
    /// Its target is gone: what it catches is lost.
    case blackhole
    /// It is not in use, so that the next one counts.
    case filtered
  }

  package init(_ destination: Destination, to target: Target, state: State = .active, isPropagated: Bool = false) {
    self.destination = destination
    self.target = target
    self.state = state
    self.isPropagated = isPropagated
  }
}
