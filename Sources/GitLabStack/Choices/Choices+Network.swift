package import Phrases

extension Choices {
  /// The network that everything lives in. An existing VPC has no egress to choose, so there is nowhere to put one.
  package enum Network: Hashable, Sendable {
    /// `zones`: nil where nobody has looked, so that AWS takes the first two that it lists.
    case new(range: IPv4Range, egress: Egress, zones: ZonePair?)
    case existing(vpc: ResourceID, publicSubnets: [ResourceID], privateSubnets: [ResourceID])
  }

  /// How the task reaches the internet from a new VPC.
  package enum Egress: String, CaseIterable, Sendable {
    case natGateway = "nat-gateway"
    case natInstance = "nat-instance"
    /// No NAT: the task itself has a public address and admits only the load balancer.
    case publicSubnets = "public-subnets"
  }
}

/// What a network has of what was answered.
extension Choices.Network {
  /// The range of a VPC that is made.
  package var range: IPv4Range? { if case .new(let range, _, _) = self { range } else { nil } }

  /// nil in an existing VPC, which has its own way out.
  var egress: Choices.Egress? { if case .new(_, let egress, _) = self { egress } else { nil } }

  /// Those that the subnets of a new VPC are pinned to.
  package var zones: ZonePair? { if case .new(_, _, let zones) = self { zones } else { nil } }

  /// nil where it is made.
  package var vpc: ResourceID? { if case .existing(let vpc, _, _) = self { vpc } else { nil } }

  /// The subnets that are there; none where they are made.
  package var publicSubnets: [String] {
    if case .existing(_, let subnets, _) = self { subnets.map(\.description) } else { [] }
  }

  /// The same of those with a way out.
  package var privateSubnets: [String] {
    if case .existing(_, _, let subnets) = self { subnets.map(\.description) } else { [] }
  }

  /// What should be known of it before paying.
  var warnings: [Warning] {
    guard case .new(let range, let egress, _) = self else { return [] }
    var warnings: [Warning] = []
    switch egress {
    case .natGateway: break
    case .natInstance:
      warnings.append(Warning(code: "nat-instance-one-zone", key: .networkEgress, message: WarningPhrases.natInstance))
    case .publicSubnets:
      warnings.append(Warning(code: "public-task-address", key: .networkEgress, message: WarningPhrases.publicAddress))
    }
    if range.isPublic {
      let message = WarningPhrases.publicRange(range.description)
      warnings.append(Warning(code: "public-range", key: .networkCIDR, message: message))
    }
    return warnings
  }
}

extension Choices.Egress {
  /// A few words, as the alternatives have them.
  package var title: Phrase {
    switch self {
    case .natGateway: AlternativePhrases.natGateway
    case .natInstance: AlternativePhrases.natInstance
    case .publicSubnets: AlternativePhrases.publicSubnets
    }
  }
}

extension AnswersReading {
  /// Reads the answers of the branch that `network.vpc` opens and objects to those of the other.
  mutating func network() -> Choices.Network? {
    let vpc = text(.networkVPC) { (text) throws(Refusal) -> ResourceID? in
      text == Choices.newVPC ? nil : try ResourceID.vpc(text)
    }
    switch vpc {
    case .some(nil): return newNetwork()
    case .some(.some(let vpc)): return existingNetwork(vpc)
    case nil: return nil
    }
  }

  private mutating func newNetwork() -> Choices.Network? {
    for key in [AnswerKey.networkPublicSubnets, .networkPrivateSubnets] where answers[key] != nil {
      object(to: key, AnswerPhrases.newVPCMakesItsSubnets, accepted: AnswerPhrases.leaveOutOrNameVPC)
    }
    let range = text(.networkCIDR) { (text) throws(Refusal) in try IPv4Range(vpc: text) }
    let egress = option(.networkEgress, Choices.Egress.self)
    let zones = zones()
    guard let range, let egress else { return nil }
    return .new(range: range, egress: egress, zones: zones)
  }

  private mutating func existingNetwork(_ vpc: ResourceID) -> Choices.Network? {
    if answers[.networkCIDR] != nil {
      object(to: .networkCIDR, AnswerPhrases.existingVPCHasItsRange, accepted: AnswerPhrases.leaveOutOrNewVPC)
    }
    if answers[.networkEgress] != nil {
      object(to: .networkEgress, AnswerPhrases.existingVPCHasItsEgress, accepted: AnswerPhrases.leaveOutOrNewVPC)
    }
    if answers[.networkZones] != nil {
      object(to: .networkZones, ZonePhrases.existingVPCHasItsZones, accepted: AnswerPhrases.leaveOutOrNewVPC)
    }
    let publicSubnets = subnets(.networkPublicSubnets, others: [])
    let privateSubnets = subnets(.networkPrivateSubnets, others: publicSubnets ?? [])
    guard let publicSubnets, let privateSubnets else { return nil }
    if publicSubnets.count >= 2, privateSubnets.count > publicSubnets.count {
      let reason = SubnetPhrases.morePrivateThanPublic(privateSubnets.count, publicSubnets.count)
      object(to: .networkPrivateSubnets, reason, accepted: SubnetPhrases.matchingSubnets)
    }
    return .existing(vpc: vpc, publicSubnets: publicSubnets, privateSubnets: privateSubnets)
  }

  /// At least two, each once, and none that `others` have already.
  private mutating func subnets(_ key: AnswerKey, others: [ResourceID]) -> [ResourceID]? {
    guard let items = list(key, ResourceID.subnet) else {
      if answers[key] == nil {
        object(to: key, AnswerPhrases.existingVPCNeedsSubnets, accepted: AnswerPhrases.twoSubnets)
      }
      return nil
    }
    var seen: Set<ResourceID> = []
    for (text, subnet) in items {
      if !seen.insert(subnet).inserted {
        object(to: key, value: text, Refusal(AnswerPhrases.isThereTwice(text), accepted: AnswerPhrases.twoSubnets))
      } else if others.contains(subnet) {
        object(to: key, value: text, Refusal(AnswerPhrases.subnetIsPublicToo(text), accepted: AnswerPhrases.twoSubnets))
      }
    }
    if answers.list(key)?.count == 1 {
      object(to: key, AnswerPhrases.oneSubnetIsNotEnough, accepted: AnswerPhrases.twoSubnets)
    }
    return items.map(\.item)
  }
}

extension IPv4Range {
  /// A range that a new VPC can have and that holds its four subnets.
  fileprivate init(vpc text: String) throws(Refusal) {
    let range: IPv4Range
    do throws(Refusal) {
      range = try IPv4Range(text)
    } catch {
      throw Refusal(error.reason, accepted: RefusalPhrases.aVPCRange)
    }
    guard range.prefixLength >= 16 else {
      throw Refusal(RefusalPhrases.rangeIsTooWide(range.prefixLength), accepted: RefusalPhrases.aVPCRange)
    }
    guard range.prefixLength <= 24 else {
      throw Refusal(RefusalPhrases.rangeIsTooNarrow(range.prefixLength), accepted: RefusalPhrases.aVPCRange)
    }
    if let reserved = Self.refusedByVPC.first(where: range.overlaps) {
      throw Refusal(AnswerPhrases.rangeIsReserved(text, part: reserved.description), accepted: RefusalPhrases.aVPCRange)
    }
    self = range
  }

  /// "This" network, loopback, link-local and multicast: no VPC can have them.
  private static let refusedByVPC = ranges("0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4")

  private static func ranges(_ texts: String...) -> [IPv4Range] { texts.compactMap { try? IPv4Range($0) } }

  /// Whether its addresses belong to somebody on the internet.
  var isPublic: Bool { reservation == nil }
}
