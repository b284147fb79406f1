package import GitLabStack

/// What decides where the subnets of a VPC lead, as far as it has been seen.
///
/// What is not needed is not asked: `questions` says what the routes make necessary, until there is nothing more.
package struct VPCMap: Sendable {
  package let subnets: [ListedSubnet]
  package let tables: [RouteTable]
  package let zones: Sighting<[AvailabilityZone]>
  private(set) var natGateways = Sighting<[NATGateway]>.pending
  private(set) var endpoints = Sighting<[VPCEndpoint]>.pending
  private(set) var lists: [String: Sighting<[IPv4Range]>] = [:]

  /// A look that the routes make necessary. Each is one process.
  package enum Question: Hashable, Sendable {
    case natGateways, endpoints
    case prefixList(id: String)
  }

  package enum Answer: Sendable {
    case natGateways(Sighting<[NATGateway]>)
    case endpoints(Sighting<[VPCEndpoint]>)
    case prefixList(id: String, Sighting<[IPv4Range]>)
  }

  package init(subnets: [ListedSubnet], tables: [RouteTable], zones: Sighting<[AvailabilityZone]>) {
    self.subnets = subnets
    self.tables = tables
    self.zones = zones
  }

  package mutating func take(_ answer: Answer) {
    switch answer {
    case .natGateways(let sighting): natGateways = sighting
    case .endpoints(let sighting): endpoints = sighting
    case .prefixList(let id, let sighting): lists[id] = sighting
    }
  }

  /// What the routes of the subnets' tables make necessary and nobody has asked yet.
  package var questions: [Question] {
    let inUse = tables.filter { $0.isMain || !$0.subnets.isEmpty }
    let routes = inUse.flatMap(\.routes)
    var due: [Question] = []
    if natGateways.isPending, routes.contains(where: \.target.isNATGateway) { due.append(.natGateways) }
    let unread = Set(routes.compactMap { isToBeRead($0) ? $0.list : nil }).filter { lists[$0] == nil }
    if endpoints.isPending, inUse.contains(where: { mayLeadToFirewall($0, areListsRead: unread.isEmpty) }) {
      due.append(.endpoints)
    }
    return due + unread.sorted().map { .prefixList(id: $0) }
  }

  /// The lists of gateway endpoints (S3, DynamoDB) are AWS's own addresses and no part of a way out.
  private func isToBeRead(_ route: Route) -> Bool {
    guard case .endpoint(let id) = route.target else { return true }
    return endpoints.value?.contains { $0.id == id && $0.kind == .gatewayLoadBalancer } ?? false
  }

  /// Whether an endpoint in the table may be a firewall's. Those of S3 and DynamoDB are reached by prefix lists only and are no way out,
  /// so that they are of no matter where there is another one.
  private func mayLeadToFirewall(_ table: RouteTable, areListsRead: Bool) -> Bool {
    let hasNoWay = table.leads(IPv4Range.internet, lists: readLists).targets.isEmpty
    return table.routes.contains { route in
      guard case .endpoint = route.target, route.state == .active else { return false }
      return route.list == nil || areListsRead && hasNoWay
    }
  }

  /// The table that counts for a subnet: its own, else the main one.
  func table(of subnet: String) -> RouteTable? {
    tables.first { $0.subnets.contains(subnet) } ?? tables.first(where: \.isMain)
  }

  /// The table that leads what comes in through a gateway; nil where it takes the shortest way.
  func edgeTable(of gateway: String) -> RouteTable? { tables.first { $0.gateways.contains(gateway) } }

  /// The lists that could be read.
  var readLists: [String: [IPv4Range]] { lists.compactMapValues(\.value) }

  /// Whether a table uses a list that could not be read and that might hold a part of the internet.
  func unreadList(of table: RouteTable) -> String? {
    table.routes.first { route in
      guard let list = route.list, isToBeRead(route) else { return false }
      return lists[list]?.value == nil
    }?.list
  }
}

extension Route {
  fileprivate var list: String? { if case .list(let id) = destination { id } else { nil } }
}

extension Route.Target {
  fileprivate var isNATGateway: Bool { if case .natGateway = self { true } else { false } }
}
