internal import GitLabStack

extension VPCMap {
  /// Where the effective route table of a subnet leads what is for the internet.
  func reach(of subnet: ListedSubnet) -> Subnet.Reach { reach(of: subnet, after: []) }

  /// - Parameter passed: the subnets whose firewalls the way has led through, so that it comes to an end.
  private func reach(of subnet: ListedSubnet, after passed: Set<String>) -> Subnet.Reach {
    guard let table = table(of: subnet.id) else { return .isUnknown(.noTable) }
    let leading = table.leads(IPv4Range.internet, lists: readLists)
    let isPartly = leading.leavesSomethingOut || leading.lostTarget != nil
    if isPartly, let list = unreadList(of: table) { return .isUnknown(.listUnread(list)) }
    guard let target = leading.targets.first else {
      return .isIsolated(leading.lostTarget.map { .targetIsGone($0.id) } ?? table.ipv6Gap ?? .noRoute)
    }
    guard !isPartly else { return .isUnknown(.onlyPartly(target.id)) }
    let ways = leading.targets.map { way(to: $0, from: subnet, after: passed) }
    return ways.dropFirst().reduce(ways[0]) { $0.together(with: $1) }
  }

  private func way(to target: Route.Target, from subnet: ListedSubnet, after passed: Set<String>) -> Subnet.Reach {
    switch target {
    case .internetGateway(let id): wayThroughGateway(id, from: subnet)
    case .endpoint(let id): wayThroughFirewall(id, from: subnet, after: passed)
    case .natGateway(let id): wayThroughNAT(id, after: passed)
    case .instance(let id), .interface(let id): wayThroughMachine(target, id, from: subnet)
    case .transitGateway(let id), .coreNetwork(let id), .virtualPrivateGateway(let id), .localGateway(let id):
      .isPrivate(EgressRoute(.transit, id, isConfirmed: false))
    case .peering(let id): .isIsolated(.peeringOnly(id))
    case .egressOnly(let id): .isIsolated(.ipv6Only(id))
    case .carrierGateway(let id), .nextHop(let id), .other(let id): .isUnknown(.unknownTarget(id))
    case .local: .isIsolated(.noRoute)
    }
  }

  // MARK: Internet gateway

  private func wayThroughGateway(_ gateway: String, from subnet: ListedSubnet) -> Subnet.Reach {
    if subnet.block != .off { return .isIsolated(.publicAccessBlocked(subnet.block)) }
    switch subnet.firewall {
    case .outgoing: return .isPrivate(EgressRoute(.firewall, gateway))
    case .flexible, .both, .none?, .unsupported, nil: break
    }
    // Where what comes in is led elsewhere than what goes out, no connection stands.
    if let detour = detour(from: gateway, to: subnet) { return .isIsolated(.oneWay(out: gateway, back: detour)) }
    return .isPublic(gateway: gateway, firewall: subnet.firewall?.inspects == true ? gateway : nil)
  }

  /// What the edge route table puts between the gateway and the subnet; nil where the way is straight.
  private func detour(from gateway: String, to subnet: ListedSubnet) -> String? {
    guard let range = subnet.range, let edge = edgeTable(of: gateway) else { return nil }
    return edge.leads([range], lists: readLists).targets.first { $0 != .local }?.id
  }

  // MARK: Firewall

  private func wayThroughFirewall(
    _ endpoint: String, from subnet: ListedSubnet, after passed: Set<String>
  ) -> Subnet.Reach {
    if let gateway = gatewayLeadingBack(through: .endpoint(endpoint), to: subnet) {
      // Both ways go through it: this is what a public subnet behind a firewall looks like.
      if subnet.block != .off { return .isIsolated(.publicAccessBlocked(subnet.block)) }
      guard let found = home(of: endpoint) else { return .isPublic(gateway: gateway, firewall: endpoint) }
      switch reach(of: found, after: passed.union([subnet.id])) {
      case .isPublic: return .isPublic(gateway: gateway, firewall: endpoint)
      case .isPrivate, .isUnknown, .isIsolated: return .isIsolated(.firewallHasNoWay(endpoint))
      }
    }
    switch endpoints {
    case .pending, .unseen: return .isUnknown(.endpointUnseen(endpoint))
    case .seen(let all):
      guard let found = all.first(where: { $0.id == endpoint }) else { return .isUnknown(.endpointUnseen(endpoint)) }
      guard found.isAvailable else { return .isIsolated(.targetIsGone(endpoint)) }
      guard let home = home(of: endpoint), !passed.contains(home.id) else {
        return .isUnknown(.endpointUnseen(endpoint))
      }
      switch reach(of: home, after: passed.union([subnet.id])) {
      case .isPublic(let gateway, _): return .isIsolated(.oneWay(out: endpoint, back: gateway))
      case .isPrivate(let way) where way.kind == .transit: return .isPrivate(way)
      case .isPrivate(let way): return .isPrivate(EgressRoute(.firewall, endpoint, isConfirmed: way.isConfirmed))
      case .isUnknown(let doubt): return .isUnknown(doubt)
      case .isIsolated: return .isIsolated(.firewallHasNoWay(endpoint))
      }
    }
  }

  /// The subnet that the endpoint of a firewall is in, as far as it could be seen.
  private func home(of endpoint: String) -> ListedSubnet? {
    endpoints.value?.first { $0.id == endpoint }.flatMap { found in subnets.first { found.subnets.contains($0.id) } }
  }

  /// A machine that what comes in passes too is a firewall of one's own; any other is taken for a NAT.
  private func wayThroughMachine(_ target: Route.Target, _ id: String, from subnet: ListedSubnet) -> Subnet.Reach {
    guard let gateway = gatewayLeadingBack(through: target, to: subnet) else {
      return .isPrivate(EgressRoute(.natInstance, id, isConfirmed: false))
    }
    return subnet.block == .off
      ? .isPublic(gateway: gateway, firewall: id) : .isIsolated(.publicAccessBlocked(subnet.block))
  }

  /// The gateway whose edge route table sends the whole of the subnet that way.
  private func gatewayLeadingBack(through target: Route.Target, to subnet: ListedSubnet) -> String? {
    guard let range = subnet.range else { return nil }
    let edge = tables.first { table in
      table.gateways.contains { $0.hasPrefix("igw-") }
        && table.leads([range], lists: readLists).only == target
    }
    return edge?.gateways.first { $0.hasPrefix("igw-") }
  }

  // MARK: NAT gateway

  private func wayThroughNAT(_ id: String, after passed: Set<String>) -> Subnet.Reach {
    // A VPC of another account may not say what is in it: then the route is all that there is to go by.
    guard let nat = natGateways.value?.first(where: { $0.id == id }) else {
      return .isPrivate(EgressRoute(.natGateway, id, isConfirmed: false))
    }
    guard nat.state == "available" else {
      return nat.state == "pending" ? .isUnknown(.natIsPending(id)) : .isIsolated(.natIsGone(id, state: nat.state))
    }
    guard let home = nat.subnet.flatMap({ home in subnets.first { $0.id == home } }) else {
      // A regional one is in no subnet.
      return nat.isPublic
        ? .isPrivate(EgressRoute(.natGateway, id, isConfirmed: nat.subnet == nil)) : .isIsolated(.natIsPrivate(id))
    }
    guard !passed.contains(home.id) else { return .isIsolated(.natHasNoWay(id)) }
    // It answers what was asked from inside, so that a block on what begins outside is none for it.
    let block = home.block == .incoming ? PublicAccessBlock.off : home.block
    switch (reach(of: home.blocked(block), after: passed.union([home.id])), nat.isPublic) {
    case (.isPublic, true): return .isPrivate(EgressRoute(.natGateway, id))
    case (.isPublic, false): return .isIsolated(.natIsPrivate(id))
    case (.isPrivate(let way), false) where way.kind == .transit: return .isPrivate(way)
    case (.isPrivate, false): return .isIsolated(.natIsPrivate(id))
    case (.isUnknown(let doubt), _): return .isUnknown(doubt)
    case (.isIsolated(.publicAccessBlocked(let block)), _): return .isIsolated(.publicAccessBlocked(block))
    case (.isPrivate, true), (.isIsolated, _): return .isIsolated(.natHasNoWay(id))
    }
  }
}

extension RouteTable {
  /// Where it leads IPv6 and nothing else.
  fileprivate var ipv6Gap: Subnet.Gap? {
    for case .egressOnly(let id) in routes.map(\.target) { return .ipv6Only(id) }
    return nil
  }
}

extension GatewayFirewall {
  /// Whether it looks at what goes through.
  var inspects: Bool {
    switch self {
    case .flexible, .outgoing, .both: true
    case .none, .unsupported: false
    }
  }
}

extension ListedSubnet {
  /// The same under another block.
  fileprivate func blocked(_ block: PublicAccessBlock) -> ListedSubnet {
    ListedSubnet(
      id: id, name: name, zone: zone, zoneID: zoneID, range: range, availableAddresses: availableAddresses,
      state: state, place: place, block: block, firewall: firewall)
  }
}

extension Subnet.Reach {
  /// What can be said of a subnet of which one part of the traffic takes this way and one part that one.
  fileprivate func together(with other: Subnet.Reach) -> Subnet.Reach {
    switch (self, other) {
    case (.isIsolated, .isIsolated): self
    case (.isIsolated, _): .isUnknown(.onlyPartly(other.via ?? ""))
    case (_, .isIsolated): .isUnknown(.onlyPartly(via ?? ""))
    case (.isUnknown, _): self
    case (_, .isUnknown): other
    case (.isPublic, .isPublic): self
    case (.isPrivate(let one), .isPrivate(let two)): .isPrivate(one.kind >= two.kind ? one : two)
    case (.isPublic, .isPrivate), (.isPrivate, .isPublic): .isUnknown(.severalWays(via ?? "", other.via ?? ""))
    }
  }
}
