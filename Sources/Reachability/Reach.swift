package import Account
package import GitLabStack
internal import OrderedCollections
package import Phrases

/// Who can reach what in a plan: boxes, arrows and notes, read from the very template that will be deployed.
package struct Reach: Hashable, Sendable {
  /// In the order in which people read: the internet, the VPC, AWS.
  package let nodes: [ReachNode]
  /// Those that lead into GitLab first.
  package let arrows: [ReachArrow]
  /// The gravest first; people call them by their numbers from 1.
  package let notes: [ReachNote]
  /// What the roles may.
  package let rights: [ReachRight]
  /// The rules behind each box, by its id.
  package let rules: [String: [ReachRule]]
  /// What the load balancer listens on, as `443; 80 → 443` has it.
  package let listeners: [ReachListener]
  package let network: Network
  let front: ReachFront

  package enum Network: Hashable, Sendable {
    case new(range: String)
    case existing(vpc: String)
  }

  /// - Parameter subnets: those of a VPC that is there, as far as somebody looked.
  /// - Parameter acls: its network ACLs; nil where nobody looked.
  /// - Parameter doSubnetsStandIn: whether nobody has named its subnets, so that those of the plan are not to be named either.
  package init(
    _ plan: Plan, subnets: Sighting<[Subnet]> = .pending, acls: ACLSight? = nil, doSubnetsStandIn: Bool = false
  ) {
    let reading = ReachReading(plan, seen: subnets, acls: acls, namesSubnets: !doSubnetsStandIn)
    front = reading.front
    let sides = ReachNode.Side.allCases
    nodes = sides.flatMap { side in reading.nodes.values.filter { $0.side == side } }
    let outbound = reading.arrows.filter { !$0.isInbound }
    let starts = outbound.map(\.from).unique.sorted { one, other in
      (reading.nodes[one]?.kind.rank ?? 0) < (reading.nodes[other]?.kind.rank ?? 0)
    }
    arrows = reading.arrows.filter(\.isInbound) + starts.flatMap { start in outbound.filter { $0.from == start } }
    listeners = ReachListener.all(in: plan)
    rules = reading.rules(behind: listeners)
    rights = ReachRight.all(in: plan)
    let vpc = plan.resources(of: .network(.vpc)).first
    network =
      vpc.map { .new(range: $0.properties["CidrBlock"].map(plan.text(describing:)) ?? "") }
      ?? .existing(vpc: plan.parameters["Vpc"] ?? "")
    let notes = ReachNotes(reading, arrows: arrows, listeners: listeners).all
    self.notes = Check.State.allCases.flatMap { state in notes.filter { $0.state == state } }
  }
}

extension Reach {
  /// nil where there is no such box.
  package func node(_ id: String) -> ReachNode? { nodes.first { $0.id == id } }

  package func nodes(where isMeant: (ReachNode.Kind) -> Bool) -> [ReachNode] { nodes.filter { isMeant($0.kind) } }

  package func arrows(from: String, to: String) -> [ReachArrow] { arrows.filter { $0.from == from && $0.to == to } }

  /// The networks of the internet that may connect to the load balancer, in the order of the template.
  package var admitted: [String] {
    arrows.filter { $0.isInbound && node($0.to)?.kind == .loadBalancer }.compactMap { arrow in
      if case .network(let range)? = node(arrow.from)?.kind { range } else { nil }
    }
  }

  /// What kind of way out there is, for scripts: the answer of `network.egress`, or `existing`.
  package var variant: String {
    if case .existing = network { return "existing" }
    if nodes.contains(where: { $0.kind == .natInstance }) { return Choices.Egress.natInstance.rawValue }
    if nodes.contains(where: { $0.kind == .natGateway }) { return Choices.Egress.natGateway.rawValue }
    return Choices.Egress.publicSubnets.rawValue
  }

  /// The way out and the network, in a few words.
  package var title: Phrase {
    switch network {
    case .existing(let vpc): ReachPhrases.inExisting(vpc)
    case .new(let range):
      ReachPhrases.inNew(Choices.Egress(rawValue: variant)?.title ?? Phrase(verbatim: variant), range)
    }
  }

  /// What follows for whoever fears the internet, in one sentence.
  package var verdict: Phrase {
    let inner = arrows.filter { arrow in
      guard node(arrow.from)?.isOutside == true, arrow.state != .refused else { return false }
      return switch node(arrow.to)?.kind {
      case .task, .fileSystem, .natInstance, .function, .other: true
      case .loadBalancer, .network, .everyoneElse, .people, .anyAddress, .secret, .natGateway, .freeFunction,
        .ownEgress, .service, .registry, nil:
        false
      }
    }
    // What surely gets through is said before what may.
    guard let arrow = inner.first(where: { $0.state == .allowed }) ?? inner.first else {
      return ReachPhrases.nobodyDirectly
    }
    let (from, to) = (node(arrow.from)?.title ?? arrow.fromWords, node(arrow.to)?.title ?? arrow.toWords)
    return arrow.state == .allowed ? ReachPhrases.directly(from, to) : ReachPhrases.directlyPerhaps(from, to)
  }
}

extension ReachNode.Kind {
  /// Which arrows are read first: what GitLab does, how it leaves the VPC, what else there is.
  fileprivate var rank: Int {
    switch self {
    case .loadBalancer, .task: 0
    case .natGateway, .natInstance, .ownEgress: 1
    case .network, .everyoneElse, .people, .anyAddress, .fileSystem, .secret, .service, .registry, .function, .other: 2
    case .freeFunction: 3
    }
  }
}

extension ReachArrow {
  fileprivate var fromWords: Phrase { Phrase(verbatim: from) }
  fileprivate var toWords: Phrase { Phrase(verbatim: to) }
}
