internal import Account
internal import GitLabStack
internal import OrderedCollections

/// What connects by way of security groups and routes.
extension ReachReading {
  /// From the networks that a rule names to what has an address on the internet; and that all others are refused.
  mutating func addInbound() {
    for member in members where member.hasPublicAddress {
      let rules = ingress.filter { member.groups.contains($0.group) && isOfInternet($0.source) }
      let state = ways(of: member).map(\.inward).together
      let target = add(member)
      for source in rules.map(\.source).unique {
        let node = add(.network(source), on: .internet)
        let ours = rules.filter { $0.source == source }
        draw(
          ReachArrow(
            node, target, ours.map { Traffic($0.ipProtocol, $0.ports) },
            member.kind == .loadBalancer ? front.state(from: source) : state,
            rules: ours.map(\.declaredBy).unique, isInbound: true))
      }
      let ranges = rules.compactMap { try? IPv4Range($0.source) }
      guard member.kind == .loadBalancer, !IPv4Range.isEveryone(ranges), !ranges.contains(where: \.isEverywhere) else {
        continue
      }
      let others = add(.everyoneElse, on: .internet)
      draw(ReachArrow(others, target, [], .refused, rules: member.groups, isInbound: true))
    }
  }

  private func isOfInternet(_ source: String) -> Bool {
    guard let range = try? IPv4Range(source) else { return source.contains(":") && source.contains("/") }
    return vpcRange.map { !$0.contains(range) } ?? true
  }

  /// From one member to another: what the one may send, and the other lets in.
  mutating func addBetweenMembers() {
    for from in members {
      for to in members where to.resources != from.resources {
        let sent = egress.filter { from.groups.contains($0.group) && names($0.destination, to) }
        // A network of the internet that takes in the VPC too is drawn as such.
        let taken = ingress.filter {
          to.groups.contains($0.group) && !isOfInternet($0.source) && names($0.source, from)
        }
        let traffic = sent.map { Traffic($0.ipProtocol, $0.ports) }
          .intersection(taken.map { Traffic($0.ipProtocol, $0.ports) })
        guard !traffic.isEmpty else { continue }
        let occasion: ReachArrow.Occasion = if case .function = from.kind { .atDeployment } else { .always }
        draw(
          ReachArrow(
            add(from), add(to), traffic, .allowed, occasion,
            rules: (sent.map(\.group) + taken.map(\.declaredBy)).unique,
            isInbound: from.kind == .loadBalancer))
      }
    }
  }

  /// From networks in the VPC, or beyond a peering or a VPN, and from groups that nothing of the plan is in.
  ///
  /// What a NAT instance takes from its own VPC is drawn from who sends it there.
  mutating func addOthersInside() {
    for member in members {
      let others = ingress.filter { rule in
        guard member.groups.contains(rule.group) else { return false }
        guard (try? IPv4Range(rule.source)) != nil else {
          return !isOfInternet(rule.source) && !members.contains { $0.groups.contains(rule.source) }
        }
        return isOfInternet(rule.source) ? !member.hasPublicAddress : member.kind != .natInstance
      }
      for source in others.map(\.source).unique {
        let isNetwork = (try? IPv4Range(source)) != nil
        let node = add(isNetwork ? .network(source) : .other(source, type: "AWS::EC2::SecurityGroup"), on: .subnets)
        let ours = others.filter { $0.source == source }
        draw(
          ReachArrow(
            node, add(member), ours.map { Traffic($0.ipProtocol, $0.ports) }, rules: ours.map(\.declaredBy).unique,
            isInbound: true))
      }
    }
  }

  /// From what may send to the internet to the internet, by the routes of its subnets.
  mutating func addEgress() {
    for member in members where !sends(member).isEmpty {
      let node = add(member)
      let outlet = outlet(of: member)
      for hop in outlet.hops where !arrows.contains(where: { $0.from == node && $0.to == hop }) {
        draw(ReachArrow(node, hop, sends(member), outlet.state, rules: member.groups + outlet.routes))
      }
      guard outlet.hops.isEmpty else { continue }
      draw(
        ReachArrow(
          node, add(.anyAddress, on: .internet), sends(member), outlet.state, rules: member.groups + outlet.routes))
    }
  }

  /// How the internet is left for: straight, or by the boxes that come first.
  struct Outlet {
    var state: ReachArrow.State
    var hops: [String] = []
    var routes: [String] = []
  }

  mutating func outlet(of member: NetworkMember) -> Outlet {
    let ways = ways(of: member)
    var outlet = Outlet(state: ways.map { $0.outward(hasPublicAddress: member.hasPublicAddress) }.together)
    outlet.routes = ways.compactMap(\.route)
    for way in ways {
      switch way {
      case .natGateway(let id, _): outlet.hops.append(addGateway(id))
      case .instance(let id, _):
        guard let instance = members.first(where: { $0.resources.first == id }) else {
          outlet.state = .refused
          continue
        }
        outlet.hops.append(add(instance))
        outlet.state = outlet.state.then(isTaken(from: member, by: instance) ? .allowed : .refused)
      case .seen(.isPrivate(_)), .seen(.isUnknown(_)), .unseen: outlet.hops.append(addOwnEgress(outlet.state))
      case .internetGateway, .nowhere, .seen(.isPublic(_, _)), .seen(.isIsolated(_)): continue
      }
    }
    outlet.hops = outlet.hops.unique
    return outlet
  }

  private func isTaken(from member: NetworkMember, by instance: NetworkMember) -> Bool {
    ingress.contains { instance.groups.contains($0.group) && names($0.source, member) }
  }

  /// A NAT gateway has no security group, and passes TCP, UDP and ICMP on
  /// (docs.aws.amazon.com/vpc/latest/userguide/nat-gateway-basics.html).
  private mutating func addGateway(_ id: String) -> String {
    let subnet = plan.resource(id)?.properties["SubnetId"].map { plan.subnet($0) }
    let way = subnet.map { NetworkWay(of: $0, in: plan, seen: seen) }
    let addresses = plan.resources(of: .network(.address)).filter { address in
      plan.resource(id)?.properties["AllocationId"]?.reference == address.logicalID
    }
    let isKnown = nodes.values.contains { $0.kind == .natGateway && $0.resources.first == id }
    let node = add(
      .natGateway, [id] + addresses.map(\.logicalID), on: way?.side ?? .subnets, hasPublicAddress: !addresses.isEmpty)
    guard !isKnown else { return node }
    let state = way?.outward(hasPublicAddress: !addresses.isEmpty) ?? .refused
    let internet = add(.anyAddress, on: .internet)
    draw(ReachArrow(node, internet, [Traffic("all")], state, rules: way?.route.map { [$0] } ?? []))
    return node
  }

  private mutating func addOwnEgress(_ state: ReachArrow.State) -> String {
    let isKnown = nodes["wayOut"] != nil
    let node = add(.ownEgress, on: .subnets)
    guard !isKnown else { return node }
    draw(ReachArrow(node, add(.anyAddress, on: .internet), [Traffic("all")], state))
    return node
  }
}
