package import Phrases

/// Which subnets of an existing VPC a stack can live in, found without asking.
///
/// The load balancer takes one public subnet in each zone, the task and the file system one private subnet in each. Only zones that have
/// both count: the balancer does not send to a zone in which it is not itself.
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

  /// A load balancer wants 8 free addresses in each of its subnets.
  package static let addressesForBalancer = 8
  /// Two tasks while one replaces the other, a mount target, and the function that prepares the file system.
  package static let addressesForTask = 8

  package init(subnets: [Subnet]) {
    let publics = Self.best(subnets.filter { $0.isPublic && $0.availableAddresses >= Self.addressesForBalancer })
    let privates = Self.best(subnets.filter { $0.isPrivate && $0.availableAddresses >= Self.addressesForTask })
    let zones = publics.keys.filter { privates.keys.contains($0) }.sorted()
    publicSubnets = zones.compactMap { publics[$0] }
    privateSubnets = zones.compactMap { privates[$0] }

    let chosen = Set((publicSubnets + privateSubnets).map(\.id))
    leftOut = subnets.filter { !chosen.contains($0.id) }.map { subnet in
      LeftOut(subnet: subnet, reason: Self.reason(subnet, best: (subnet.isPublic ? publics : privates)[subnet.zone]))
    }
    shortcoming = Self.shortcoming(subnets, publics: publics, privates: privates, zones: zones)
  }

  /// The roomiest subnet of each zone; of equals the first by id, so that the answer is the same every time.
  private static func best(_ subnets: [Subnet]) -> [String: Subnet] {
    let order = subnets.sorted { ($1.availableAddresses, $0.id) < ($0.availableAddresses, $1.id) }
    return Dictionary(order.map { ($0.zone, $0) }) { first, _ in first }
  }

  private static func reason(_ subnet: Subnet, best: Subnet?) -> Phrase {
    let needed = subnet.isPublic ? addressesForBalancer : addressesForTask
    return switch subnet.reach {
    case .isIsolated: AccountPhrases.subnetReachesNothing
    case .isPublic, .isPrivate:
      if subnet.availableAddresses < needed {
        AccountPhrases.subnetIsFull(subnet.availableAddresses, needed: needed)
      } else if let best, best != subnet {
        AccountPhrases.subnetHasARoomierNeighbour(best.id, zone: subnet.zone)
      } else if subnet.isPublic {
        AccountPhrases.zoneHasNoPrivateSubnet(subnet.zone)
      } else {
        AccountPhrases.zoneHasNoPublicSubnet(subnet.zone)
      }
    }
  }

  private static func shortcoming(
    _ subnets: [Subnet], publics: [String: Subnet], privates: [String: Subnet], zones: [String]
  ) -> Phrase? {
    if zones.count >= 2 { return nil }
    if subnets.isEmpty { return AccountPhrases.vpcHasNoSubnets }
    if publics.count < 2 { return AccountPhrases.tooFewPublicZones(publics.keys.sorted()) }
    if privates.count < 2 { return AccountPhrases.tooFewPrivateZones(privates.keys.sorted()) }
    return AccountPhrases.zonesDoNotMatch(publicZones: publics.keys.sorted(), privateZones: privates.keys.sorted())
  }
}

extension Subnet {
  var isPublic: Bool {
    switch reach {
    case .isPublic: true
    case .isPrivate, .isIsolated: false
    }
  }

  var isPrivate: Bool {
    switch reach {
    case .isPrivate: true
    case .isPublic, .isIsolated: false
    }
  }
}
