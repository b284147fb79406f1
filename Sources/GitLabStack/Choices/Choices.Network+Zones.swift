internal import Phrases

extension Choices.Network {
  /// What stands against the subnets of an existing VPC once it is known in which zone each of its subnets is.
  ///
  /// A load balancer and a file system take one subnet a zone, and a load balancer sends only to zones in which it is itself.
  package func objections(zoneOfSubnet zones: [String: String]) -> [Objection] {
    guard case .existing(_, let publicSubnets, let privateSubnets) = self else { return [] }
    let publics = Self.found(publicSubnets, .networkPublicSubnets, zones)
    let privates = Self.found(privateSubnets, .networkPrivateSubnets, zones)
    let covered = Set(publicSubnets.compactMap { zones[$0.description] })
    let unreached = privateSubnets.compactMap { subnet -> Objection? in
      guard let zone = zones[subnet.description], !covered.contains(zone) else { return nil }
      return Self.objection(
        .networkPrivateSubnets, subnet, SubnetPhrases.zoneLacksALoadBalancer(zone, subnet: subnet.description))
    }
    return publics + privates + unreached
  }

  /// What stands against the subnets of one list.
  private static func found(_ subnets: [ResourceID], _ key: AnswerKey, _ zones: [String: String]) -> [Objection] {
    var first: [String: ResourceID] = [:]
    return subnets.compactMap { subnet in
      guard let zone = zones[subnet.description] else {
        return objection(key, subnet, SubnetPhrases.subnetIsNotInVPC(subnet.description))
      }
      guard let other = first[zone] else {
        first[zone] = subnet
        return nil
      }
      return objection(key, subnet, SubnetPhrases.subnetsShareAZone(subnet.description, other.description, zone: zone))
    }
  }

  private static func objection(_ key: AnswerKey, _ subnet: ResourceID, _ reason: Phrase) -> Objection {
    Objection(key, value: subnet.description, reason: reason, accepted: SubnetPhrases.matchingSubnets)
  }
}
