internal import Account
internal import GitLabStack
internal import OrderedCollections
internal import Phrases

/// The sentences on a picture, each about what was read and nothing else.
struct ReachNotes {
  private let reading: ReachReading
  private let arrows: [ReachArrow]
  private let listeners: [ReachListener]
  private var plan: Plan { reading.plan }

  init(_ reading: ReachReading, arrows: [ReachArrow], listeners: [ReachListener]) {
    self.reading = reading
    self.arrows = arrows
    self.listeners = listeners
  }

  var all: [ReachNote] {
    reading.nodes.values.flatMap { node -> [ReachNote] in
      switch node.kind {
      case .loadBalancer: loadBalancer(node)
      case .task: task(node)
      case .natInstance: natInstance(node)
      case .natGateway: natGateway(node)
      case .ownEgress: ownEgress(node)
      case .fileSystem: fileSystem(node)
      case .secret: secret(node)
      case .function: function(node)
      case .freeFunction:
        [ReachNote("outside-vpc", .ok, at: node.id, ReachPhrases.standsOutside(name(of: node)))]
      case .service("ssmmessages"): [ReachNote("no-shell-port", .ok, at: node.id, ReachPhrases.shellIsAskedFor)]
      case .network(let range): network(range, node)
      case .everyoneElse, .people, .anyAddress, .service, .registry, .other: []
      }
    }
  }

  private func name(of node: ReachNode) -> String { node.resources.first ?? node.id }
  private func leaving(_ node: ReachNode) -> [ReachArrow] { arrows.filter { $0.from == node.id } }
  private func reaching(_ node: ReachNode) -> [ReachArrow] { arrows.filter { $0.to == node.id } }

  // MARK: The front

  private func loadBalancer(_ node: ReachNode) -> [ReachNote] {
    let inbound = reaching(node).filter { $0.state != .refused && !$0.traffic.isEmpty }
    let ranges = inbound.compactMap { try? IPv4Range($0.from) }
    let isEncrypted = !listeners.isEmpty && listeners.allSatisfy { $0.isEncrypted || $0.redirect != nil }
    let exposure = Exposure(ranges: ranges, isEncrypted: isEncrypted)
    var notes = exposure.risks.map { risk in
      ReachNote(risk.rawValue, .warn, at: node.id, exposure.words(for: [risk])[0])
    }
    if reaching(node).contains(where: { !$0.traffic.isEmpty }) { notes += front(at: node) }
    let target = plan.resources(of: .entrance(.targetGroup)).first?.properties["Protocol"]?.text
    if target == "HTTP" {
      notes.append(ReachNote("inside-http", .ok, at: node.id, ReachPhrases.insideIsHTTP))
    }
    let ports = inbound.flatMap(\.traffic)
    let opensSSH = ports.contains { $0.intersection(Traffic("tcp", 22...22)) != nil }
    if !opensSSH, !ports.isEmpty {
      notes.append(
        ReachNote(
          "no-ssh", .ok, at: node.id,
          ReachPhrases.noSSH(isEncrypted ? "HTTPS" : "HTTP", ports: ports.unique.words)))
    }
    return notes
  }

  /// What routes and network ACLs do to whoever the security group lets in.
  private func front(at node: ReachNode) -> [ReachNote] {
    let way: [ReachNote] =
      switch reading.front.routes {
      case .allowed: []
      case .refused: [ReachNote("no-way-in", .fail, at: node.id, ReachPhrases.noWayIn)]
      case .unknown(let doubt):
        [ReachNote("way-in-unknown", .unknown, at: node.id, ReachPhrases.wayInIsUnknown(doubt))]
      }
    switch reading.front.acls {
    case .noneOfItsOwn: return way
    case .notLookedAt:
      return way + [ReachNote("acls-not-judged", .unknown, at: node.id, ReachPhrases.aclsAreNotJudged)]
    case .sight(let sight):
      let code =
        switch sight.state {
        case .ok: "acls-pass"
        case .fail, .warn: "acls-deny"
        case .unknown, .busy: "acls-not-judged"
        }
      return way + [ReachNote(code, sight.state, at: node.id, sight.reason)]
    }
  }

  private func network(_ range: String, _ node: ReachNode) -> [ReachNote] {
    guard node.isOutside, let network = try? IPv4Range(range),
      let kind = network.reservation?.kind
    else {
      return []
    }
    return [ReachNote("admits-nobody", .warn, at: node.id, AccessPhrases.admitsNobody(range, kind: kind))]
  }

  // MARK: The task and its way out

  private func task(_ node: ReachNode) -> [ReachNote] {
    var notes: [ReachNote] = []
    let callers = reaching(node).filter { $0.state != .refused }.map(\.from)
    // By the arrows, which have every rule of the task's groups.
    let onlyBalancer = !callers.isEmpty && callers.allSatisfy { reading.nodes[$0]?.kind == .loadBalancer }
    if onlyBalancer {
      notes.append(
        node.hasPublicAddress == true
          ? ReachNote("public-task", .warn, at: node.id, ReachPhrases.taskIsPublic)
          : ReachNote("private-task", .ok, at: node.id, ReachPhrases.taskIsPrivate))
    }
    let outward = leaving(node)
    if outward.contains(where: { $0.state == .refused }) || !outward.contains(where: { isOut($0) }) {
      notes.append(ReachNote("no-way-out", .fail, at: node.id, ReachPhrases.noEgress))
    }
    return notes
  }

  private func isOut(_ arrow: ReachArrow) -> Bool {
    switch reading.nodes[arrow.to]?.kind {
    case .anyAddress, .natGateway, .natInstance, .ownEgress: true
    case .network, .everyoneElse, .people, .loadBalancer, .task, .fileSystem, .secret, .function, .freeFunction,
      .service, .registry, .other, nil:
      false
    }
  }

  private func natInstance(_ node: ReachNode) -> [ReachNote] {
    let ingress =
      reading.members.first { $0.resources == node.resources }
      .map { member in reading.ingress.filter { member.groups.contains($0.group) } } ?? []
    let sources = ingress.map(\.source).unique
    let traffic = ingress.map { Traffic($0.ipProtocol, $0.ports) }.unique
    return [
      ReachNote("nat-one-zone", .warn, at: node.id, ReachPhrases.oneMachine(zone: zone(of: node))),
      ReachNote("nat-takes", .ok, at: node.id, ReachPhrases.takes(traffic.words, from: sources)),
    ]
  }

  private func natGateway(_ node: ReachNode) -> [ReachNote] {
    [ReachNote("nat-one-zone", .ok, at: node.id, ReachPhrases.oneGateway(zone: zone(of: node)))]
  }

  /// nil where AWS picks it.
  private func zone(of node: ReachNode) -> String? {
    let subnet = node.resources.first.flatMap { plan.resource($0) }?.properties["SubnetId"].map { plan.subnet($0) }
    return subnet.flatMap { plan.resource($0) }?.properties["AvailabilityZone"].flatMap { plan.value($0) }
  }

  private func ownEgress(_ node: ReachNode) -> [ReachNote] {
    let reasons = reaching(node).compactMap { arrow -> Phrase? in
      if case .unknown(let reason) = arrow.state { reason } else { nil }
    }
    if let reason = reasons.first {
      return [ReachNote("way-out-unknown", .unknown, at: node.id, ReachPhrases.egressIsUnknown(reason))]
    }
    let ways = reading.members.filter { $0.kind == .task }.flatMap { reading.ways(of: $0) }
    return ways.compactMap { way in
      guard case .seen(let reach) = way else { return nil }
      return ReachNote("way-out-seen", .ok, at: node.id, ReachPhrases.egressIsSeen(reach.inShort))
    }
  }

  // MARK: The data

  private func fileSystem(_ node: ReachNode) -> [ReachNote] {
    let volumes = plan.resources(of: .computing(.taskDefinition)).flatMap { $0.properties["Volumes"]?.list ?? [] }
      .compactMap { $0["EFSVolumeConfiguration"] }
    guard !volumes.isEmpty else { return [] }
    let isEncrypted = volumes.allSatisfy { $0["TransitEncryption"]?.text == "ENABLED" }
    let wantsRole = volumes.allSatisfy { $0["AuthorizationConfig"]?["IAM"]?.text == "ENABLED" }
    guard isEncrypted, wantsRole else {
      let words = ReachPhrases.filesAreOpen(isEncrypted: isEncrypted, wantsRole: wantsRole)
      return [ReachNote("files-open", .warn, at: node.id, words)]
    }
    // What is there already has the policy that it has, and the template does not say which.
    if plan.givenFileSystem != nil {
      return [ReachNote("files-policy-unknown", .unknown, at: node.id, KeptDataPhrases.policyIsNotKnown)]
    }
    let isHeldToIt = plan.resources(of: .storage(.fileSystem)).allSatisfy { $0.properties["FileSystemPolicy"] != nil }
    return [
      isHeldToIt
        ? ReachNote("files-encrypted", .ok, at: node.id, ReachPhrases.filesAreGuarded)
        : ReachNote("files-open", .warn, at: node.id, ReachPhrases.filesAreNotHeldToIt)
    ]
  }

  private func secret(_ node: ReachNode) -> [ReachNote] {
    let readers = IAMGrant.all(in: plan).filter { grant in
      grant.actions.contains { $0.hasPrefix("secretsmanager:") || $0 == "*" }
    }.map(\.logicalID)
    return readers.isEmpty
      ? [] : [ReachNote("secret-readers", .ok, at: node.id, ReachPhrases.secretIsReadBy(readers))]
  }

  private func function(_ node: ReachNode) -> [ReachNote] {
    let targets = leaving(node).compactMap { reading.nodes[$0.to]?.title }
    guard !targets.isEmpty else { return [] }
    return [
      ReachNote("function-reaches", .ok, at: node.id, ReachPhrases.functionReaches(name(of: node), only: targets))
    ]
  }
}
