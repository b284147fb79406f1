package import GitLabStack
package import Phrases

/// Which subnets of an existing VPC a stack can live in, found without asking.
///
/// The load balancer takes one public subnet in each zone, the task and the file system one private subnet in each. Only zones that have
/// both count: the balancer does not send to a zone in which it is not itself. What could not be told is left to a person.
package struct SubnetChoice: Hashable, Sendable {
  /// One a zone, in the order of the zones; the same zones as `privateSubnets`.
  package let publicSubnets: [Subnet]
  /// One a zone, in the order of the zones.
  package let privateSubnets: [Subnet]
  /// Every other subnet, in the order given.
  package let leftOut: [LeftOut]
  /// Why it cannot be done with this VPC; nil if it can.
  package let shortcoming: Phrase?

  package struct LeftOut: Hashable, Sendable {
    package let subnet: Subnet
    package let reason: Phrase
  }

  package init(subnets: [Subnet], on architecture: Choices.Architecture = .x86) {
    let publics = Self.best(subnets, for: .balancer, architecture)
    let privates = Self.best(subnets, for: .task, architecture)
    let paired = publics.keys.filter { privates.keys.contains($0) }.sorted()
    // A way out of one's own goes before one that another network decides on, a zone that is well before one that is not.
    let sure = paired.filter { zone in
      privates[zone].map { subnet in subnet.isInGoodZone && subnet.egress.map { $0.kind < .transit } ?? false } ?? false
    }
    let zones = sure.count >= 2 ? sure : paired
    publicSubnets = zones.compactMap { publics[$0] }
    privateSubnets = zones.compactMap { privates[$0] }

    let chosen = Set((publicSubnets + privateSubnets).map(\.id))
    leftOut = subnets.filter { !chosen.contains($0.id) }.map { subnet in
      let reason = Self.reason(
        subnet, best: (subnet.isPublic ? publics : privates)[subnet.zone], isInPair: paired.contains(subnet.zone),
        architecture)
      return LeftOut(subnet: subnet, reason: reason)
    }
    shortcoming = Self.shortcoming(subnets, publics: publics, privates: privates, zones: zones)
  }

  /// The best subnet of each zone: by the quality of its ways, then the roomiest; of equals the first by id, so that the answer is the
  /// same every time.
  private static func best(
    _ subnets: [Subnet], for use: SubnetUse, _ architecture: Choices.Architecture
  ) -> [String: Subnet] {
    let candidates = subnets.filter { subnet in
      subnet.findings(for: use, on: architecture).serve && subnet.availableAddresses >= use.addresses
    }
    let order = candidates.sorted { one, other in
      let (better, worse) = (one.rank(for: use), other.rank(for: use))
      guard better == worse else { return better.lexicographicallyPrecedes(worse) }
      return (other.availableAddresses, one.id) < (one.availableAddresses, other.id)
    }
    return Dictionary(order.map { ($0.zone, $0) }) { first, _ in first }
  }

  private static func reason(
    _ subnet: Subnet, best: Subnet?, isInPair: Bool, _ architecture: Choices.Architecture
  ) -> Phrase {
    let use: SubnetUse = subnet.isPublic ? .balancer : .task
    if let finding = subnet.findings(for: use, on: architecture).gravest, finding.grade != .fits {
      return finding.sentence
    }
    if subnet.availableAddresses < use.addresses {
      return AccountPhrases.subnetIsFull(subnet.availableAddresses, needed: use.addresses)
    }
    if let best, best != subnet { return AccountPhrases.subnetHasARoomierNeighbour(best.id, zone: subnet.zone) }
    if isInPair {
      return subnet.isInGoodZone
        ? PlacePhrases.zoneHasOnlyTransit(subnet.zone) : PlacePhrases.zoneIsConstrained(subnet.zone)
    }
    return subnet.isPublic
      ? AccountPhrases.zoneHasNoPrivateSubnet(subnet.zone) : AccountPhrases.zoneHasNoPublicSubnet(subnet.zone)
  }

  private static func shortcoming(
    _ subnets: [Subnet], publics: [String: Subnet], privates: [String: Subnet], zones: [String]
  ) -> Phrase? {
    if zones.count >= 2 { return nil }
    if subnets.isEmpty { return AccountPhrases.vpcHasNoSubnets }
    let reason =
      if publics.count < 2 {
        AccountPhrases.tooFewPublicZones(publics.keys.sorted())
      } else if privates.count < 2 {
        AccountPhrases.tooFewPrivateZones(privates.keys.sorted())
      } else {
        AccountPhrases.zonesDoNotMatch(publicZones: publics.keys.sorted(), privateZones: privates.keys.sorted())
      }
    // Nobody is kept from what was only not seen.
    let unknown = subnets.filter { $0.isUnknown && $0.hindrance == nil }.map(\.id)
    return unknown.isEmpty ? reason : reason.followed(by: PlacePhrases.someAreUnknown(unknown))
  }
}

extension Subnet {
  /// The way out of a private one.
  fileprivate var egress: EgressRoute? { if case .isPrivate(let way) = reach { way } else { nil } }

  /// Whether AWS says nothing against its zone; what nobody could see is nothing against it.
  fileprivate var isInGoodZone: Bool {
    switch zoneState {
    case .available, .information, nil: true
    case .impaired, .unavailable, .constrained, .other: false
    }
  }

  /// What goes before room: the lower the better, the first number before the second.
  fileprivate func rank(for use: SubnetUse) -> [Int] {
    let isSmall = (prefixLength ?? 0) > 27 ? 1 : 0
    switch (use, reach) {
    case (.balancer, .isPublic(_, let firewall)):
      // Where a VPC has a firewall, the subnets that go past it are the firewall's own, or not meant for everybody.
      return [isSmall, firewall == nil ? 1 : 0]
    case (.task, .isPrivate(let way)): return [way.kind.rawValue, way.isConfirmed ? 0 : 1, isSmall]
    case (.balancer, _), (.task, _): return []
    }
  }
}
