internal import GitLabStack

/// A route table, with what it is for.
package struct RouteTable: Hashable, Sendable {
  package let id: String
  /// Whether it counts for every subnet without one of its own.
  package let isMain: Bool
  /// The subnets that it was given to.
  package let subnets: [String]
  /// The gateways whose incoming traffic it leads: an edge route table.
  package let gateways: [String]
  package let routes: [Route]

  package init(id: String, isMain: Bool, subnets: [String], gateways: [String], routes: [Route]) {
    self.id = id
    self.isMain = isMain
    self.subnets = subnets
    self.gateways = gateways
    self.routes = routes
  }

  /// The ids of the prefix lists that its routes use.
  var lists: [String] {
    routes.compactMap { route in if case .list(let id) = route.destination { id } else { nil } }
  }

  /// Where it sends these addresses: of each the longest prefix decides, of equal ones the route that a person made.
  ///
  /// - Parameter lists: what is in the prefix lists; routes of the others are passed over.
  func leads(_ addresses: [IPv4Range], lists: [String: [IPv4Range]]) -> Leading {
    let entries = routes.filter { $0.state != .filtered }.flatMap { route -> [(range: IPv4Range, route: Route)] in
      switch route.destination {
      case .range(let range): [(range, route)]
      case .list(let id): (lists[id] ?? []).map { ($0, route) }
      case .other: []
      }
    }
    let order = entries.sorted { one, other in
      if one.range.prefixLength != other.range.prefixLength { return one.range.prefixLength > other.range.prefixLength }
      return !one.route.isPropagated && other.route.isPropagated
    }
    var left = addresses
    var leading = Leading()
    for (range, route) in order {
      let caught = left.reduce(0) { $0 + ($1.intersection(range)?.addressCount ?? 0) }
      guard caught > 0 else { continue }
      left = left.subtracting([range])
      leading.add(caught, to: route)
    }
    leading.unrouted = left.reduce(0) { $0 + $1.addressCount }
    return leading
  }

  /// Of each target how many addresses go there.
  struct Leading {
    private(set) var shares: [(target: Route.Target, addresses: UInt64)] = []
    /// What is lost because the target is gone.
    private(set) var lost: [(target: Route.Target, addresses: UInt64)] = []
    fileprivate(set) var unrouted: UInt64 = 0

    fileprivate mutating func add(_ addresses: UInt64, to route: Route) {
      if route.state == .blackhole {
        Self.add(addresses, to: route.target, in: &lost)
      } else {
        Self.add(addresses, to: route.target, in: &shares)
      }
    }

    private static func add(
      _ addresses: UInt64, to target: Route.Target, in list: inout [(target: Route.Target, addresses: UInt64)]
    ) {
      if let index = list.firstIndex(where: { $0.target == target }) {
        list[index].addresses += addresses
      } else {
        list.append((target, addresses))
      }
    }

    private var all: UInt64 { (shares + lost).reduce(unrouted) { $0 + $1.addresses } }

    /// Whether that many are more than an exception. Companies route single ranges of the internet to places of their own, and even
    /// the ten largest have less than a sixteenth of it each.
    private func matters(_ addresses: UInt64) -> Bool { addresses > all / 16 }

    /// The targets that matter, those that take most first.
    var targets: [Route.Target] {
      shares.filter { matters($0.addresses) }.sorted { $0.addresses > $1.addresses }.map(\.target)
    }

    /// The first target that is gone and should have taken what matters.
    var lostTarget: Route.Target? { lost.first { matters($0.addresses) }?.target }

    var leavesSomethingOut: Bool { matters(unrouted) }

    /// The one target that takes every address, none left out.
    var only: Route.Target? { shares.count == 1 && lost.isEmpty && unrouted == 0 ? shares[0].target : nil }
  }
}
