internal import Account
internal import GitLabStack
internal import Phrases

/// Where a subnet's traffic for the internet goes.
enum NetworkWay: Hashable {
  /// Straight, for whoever has a public address. Each names the route that says so.
  case internetGateway(route: String)
  case natGateway(String, route: String)
  case instance(String, route: String)
  /// The template makes the subnet, and no way out of it.
  case nowhere
  /// The subnet was there before, and AWS told where it leads.
  case seen(Subnet.Reach)
  /// The same, and nobody could tell.
  case unseen(Phrase)
}

extension NetworkWay {
  /// - Parameter seen: the subnets of a VPC that is there.
  init(of subnet: String, in plan: Plan, seen: Sighting<[Subnet]>) {
    guard plan.resource(subnet) != nil else {
      self = Self.way(ofExisting: subnet, seen)
      return
    }
    let tables = plan.resources(of: .network(.routeTableAssociation)).filter {
      $0.properties["SubnetId"]?.reference == subnet
    }.compactMap { $0.properties["RouteTableId"]?.reference }
    let route = plan.resources(of: .network(.route)).first { route in
      route.properties["DestinationCidrBlock"].flatMap { plan.value($0) } == "0.0.0.0/0"
        && route.properties["RouteTableId"]?.reference.map(tables.contains) == true
    }
    guard let route else {
      self = .nowhere
      return
    }
    if let gateway = route.properties["NatGatewayId"]?.reference {
      self = .natGateway(gateway, route: route.logicalID)
    } else if let instance = route.properties["InstanceId"]?.reference {
      self = .instance(instance, route: route.logicalID)
    } else if let gateway = route.properties["GatewayId"]?.reference,
      plan.resource(gateway)?.type == .network(.internetGateway)
    {
      self = .internetGateway(route: route.logicalID)
    } else {
      self = .unseen(ReachPhrases.routeIsNotRead(route.logicalID))
    }
  }

  private static func way(ofExisting subnet: String, _ seen: Sighting<[Subnet]>) -> NetworkWay {
    switch seen {
    case .pending: .unseen(ReachPhrases.routesAreNotInTemplate)
    case .unseen(let reason): .unseen(ReachPhrases.routesUnseen(reason))
    case .seen(let subnets):
      subnets.first { $0.id == subnet }.map { .seen($0.reach) } ?? .unseen(ReachPhrases.subnetIsUnseen(subnet))
    }
  }

  /// Whether what has a public address there can be called from the internet.
  var inward: ReachArrow.State {
    switch self {
    case .internetGateway, .seen(.isPublic(_, nil)): .allowed
    case .seen(.isPublic(_, let firewall?)): .unknown(ReachPhrases.firewallDecides(firewall))
    case .natGateway, .instance, .nowhere, .seen(.isPrivate(_)), .seen(.isIsolated(_)): .refused
    case .seen(.isUnknown(_)): .unknown(ReachPhrases.leadsSomewhere)
    case .unseen(let reason): .unknown(reason)
    }
  }

  /// Whether what stands there can call somebody on the internet.
  func outward(hasPublicAddress: Bool) -> ReachArrow.State {
    switch self {
    case .internetGateway: hasPublicAddress ? .allowed : .refused
    case .seen(.isPublic(_, nil)): hasPublicAddress ? .allowed : .refused
    case .seen(.isPublic(_, let firewall?)):
      hasPublicAddress ? .unknown(ReachPhrases.firewallDecides(firewall)) : .refused
    case .natGateway, .instance: .allowed
    case .seen(.isPrivate(let way)):
      way.kind == .natGateway && way.isConfirmed ? .allowed : .unknown(ReachPhrases.endIsUnseen(way.id))
    case .nowhere, .seen(.isIsolated(_)): .refused
    case .seen(.isUnknown(_)): .unknown(ReachPhrases.leadsSomewhere)
    case .unseen(let reason): .unknown(reason)
    }
  }

  var side: ReachNode.Side {
    switch self {
    case .internetGateway, .seen(.isPublic(_, _)): .publicSubnets
    case .natGateway, .instance, .nowhere, .seen(.isPrivate(_)), .seen(.isIsolated(_)): .privateSubnets
    case .seen(.isUnknown(_)), .unseen: .subnets
    }
  }

  var route: String? {
    switch self {
    case .internetGateway(let route), .natGateway(_, let route), .instance(_, let route): route
    case .nowhere, .seen, .unseen: nil
    }
  }
}

extension [ReachArrow.State] {
  /// Of several subnets, of which any may be the one: known only where all say the same.
  var together: ReachArrow.State {
    guard let first else { return .unknown(ReachPhrases.leadsSomewhere) }
    if allSatisfy({ $0 == first }) { return first }
    let doubt = self.first { if case .unknown = $0 { true } else { false } }
    return doubt ?? .unknown(ReachPhrases.dependsOnSubnet)
  }
}
