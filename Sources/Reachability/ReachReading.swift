internal import Account
internal import GitLabStack
internal import OrderedCollections

/// Reads who reaches what from a plan: from its security groups, routes, mounts, roles and secrets, and from nothing else.
struct ReachReading {
  let plan: Plan
  /// Those of a VPC that is there.
  let seen: Sighting<[Subnet]>
  let members: [NetworkMember]
  let ingress: [IngressRule]
  let egress: [EgressRule]
  let acls: ReachFront.ACLs
  /// Whether somebody has named the subnets of a VPC that is there.
  let namesSubnets: Bool
  private(set) var nodes: OrderedDictionary<String, ReachNode> = [:]
  private(set) var arrows: [ReachArrow] = []

  init(_ plan: Plan, seen: Sighting<[Subnet]>, acls: ACLSight?, namesSubnets: Bool) {
    self.namesSubnets = namesSubnets
    self.plan = plan
    let isNew = !plan.resources(of: .network(.vpc)).isEmpty
    self.acls = isNew ? .noneOfItsOwn : acls.map { .sight($0) } ?? .notLookedAt
    self.seen = seen
    members = NetworkMember.all(in: plan)
    ingress = IngressRule.all(in: plan)
    egress = EgressRule.all(in: plan)
    addInbound()
    addBetweenMembers()
    addOthersInside()
    addEgress()
    addServices()
    addFreeFunctions()
  }

  // MARK: Boxes

  /// The id of the box, which is made where there is none yet.
  mutating func add(
    _ kind: ReachNode.Kind, _ resources: [String] = [], on side: ReachNode.Side, hasPublicAddress: Bool? = nil
  ) -> String {
    let id = kind.id(resources)
    if nodes[id] == nil {
      nodes[id] = ReachNode(
        id: id, kind: kind, resources: resources, side: side, hasPublicAddress: hasPublicAddress)
    }
    return id
  }

  mutating func add(_ member: NetworkMember) -> String {
    add(member.kind, member.resources, on: side(of: member), hasPublicAddress: member.hasPublicAddress)
  }

  mutating func draw(_ arrow: ReachArrow) { arrows.append(arrow) }

  func ways(of member: NetworkMember) -> [NetworkWay] {
    member.subnets.map { NetworkWay(of: $0, in: plan, seen: seen) }.unique
  }

  /// What stands before the load balancer.
  var front: ReachFront {
    let ways = members.filter { $0.kind == .loadBalancer }.flatMap { self.ways(of: $0) }
    return ReachFront(routes: ways.map(\.inward).together, acls: acls)
  }

  private func side(of member: NetworkMember) -> ReachNode.Side {
    let sides = ways(of: member).map(\.side).unique
    return sides.count == 1 ? sides[0] : .subnets
  }

  // MARK: What rules say

  /// The range of a VPC that is made; nil for one that is there.
  var vpcRange: IPv4Range? {
    let text = plan.resources(of: .network(.vpc)).first?.properties["CidrBlock"].flatMap { plan.value($0) }
    return text.flatMap { try? IPv4Range($0) }
  }

  /// Whether a rule that names this network or group means the member. Where it is in a VPC that is there, its addresses are not
  /// known, so that only everything includes it.
  func names(_ peer: String, _ member: NetworkMember) -> Bool {
    if member.groups.contains(peer) { return true }
    guard let range = try? IPv4Range(peer) else { return false }
    if range.isEverywhere { return true }
    return vpcRange.map(range.contains) ?? false
  }

  /// What a member may send to the internet.
  func sends(_ member: NetworkMember) -> [Traffic] {
    egress.filter { member.groups.contains($0.group) && (try? IPv4Range($0.destination))?.isEverywhere == true }
      .map { Traffic($0.ipProtocol, $0.ports) }.unique
  }
}

extension ReachNode.Kind {
  /// Short where there is one of its kind in every plan of ours.
  fileprivate func id(_ resources: [String]) -> String {
    let own = resources.first.map { $0.prefix(1).lowercased() + $0.dropFirst() }
    return switch self {
    case .network(let range): range
    case .everyoneElse: "everyoneElse"
    case .people: "you"
    case .anyAddress: "internet"
    case .task: "task"
    case .secret: "secret"
    case .ownEgress: "wayOut"
    case .service(let prefix): "aws.\(prefix)"
    case .registry(let host): "registry.\(host)"
    // One that is there already has its mount targets only.
    case .fileSystem: own.flatMap { $0.hasPrefix("mountTarget") ? nil : $0 } ?? "fileSystem"
    case .loadBalancer, .natGateway, .natInstance: own ?? "\(self)"
    case .function(let id), .freeFunction(let id), .other(let id, _): id.prefix(1).lowercased() + id.dropFirst()
    }
  }
}
