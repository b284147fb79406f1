package import GitLabStack
internal import Phrases

extension Choices.Network {
  /// What stands against the chosen subnets, seen from the VPC that they are to be in: zones and routes. Empty for a new VPC.
  package func objections(in subnets: [Subnet]) -> [Objection] {
    guard case .existing(_, let publicSubnets, let privateSubnets) = self else { return [] }
    let known = Dictionary(subnets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let placed = objections(zoneOfSubnet: known.mapValues(\.zone))
    let unrouted =
      publicSubnets.compactMap { id in
        known[id.description].flatMap { $0.isPublic ? nil : Self.misroute($0, at: .networkPublicSubnets) }
      }
      + privateSubnets.compactMap { id in
        known[id.description].flatMap { $0.isPrivate ? nil : Self.misroute($0, at: .networkPrivateSubnets) }
      }
    return placed + unrouted
  }

  private static func misroute(_ subnet: Subnet, at key: AnswerKey) -> Objection {
    let reason: Phrase =
      switch subnet.reach {
      case .isPublic: ScreenPhrases.isAPublicSubnet
      case .isPrivate(let via): ScreenPhrases.isAPrivateSubnet(via: via)
      case .isIsolated: ScreenPhrases.isAnIsolatedSubnet
      }
    return Objection(key, value: subnet.id, reason: reason, accepted: key.question.why)
  }
}
