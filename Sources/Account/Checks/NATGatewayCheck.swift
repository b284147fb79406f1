internal import GitLabStack
internal import Phrases

/// The quota of NAT gateways, which each zone has for itself.
enum NATGatewayCheck {
  private static let title = Phrase("NAT gateways in a zone", "AZ ごとの NAT GW")

  static var inspection: Inspection {
    Inspection(
      "quotas.nat-gateways", .quotas, title, about: .networkEgress,
      of: { $0.planned(.network(.natGateway)) },
      asks: { _, examination in
        guard examination.adds(.network(.natGateway)) else { return [] }
        return [.stock(.quotas(.vpc)), .stock(.natGateways)]
          + (needsZones(examination) ? [.stock(.zonesOfSubnets)] : [])
      },
      judge: { _, examination throws(NotSeen) in
        let needed = try examination.added(.network(.natGateway))
        guard needed > 0 else { return .ok(QuotaPhrases.needsNoMore, QuotaPhrases.standsAlready(title)) }
        return try finding(examination, needed: needed)
      })
  }

  private static func subnets(_ examination: Examination) throws(NotSeen) -> [String] {
    try examination.seen(.natGateways, orSay: QuotaPhrases.useIsUnseen).compactMap { $0 }
  }

  /// Where all of the region would fit into one zone, it does not matter in which they are.
  private static func needsZones(_ examination: Examination) -> Bool {
    guard let count = try? subnets(examination).count, let limit = try? examination.limit(.natGateways) else {
      return false
    }
    return count + 1 > limit
  }

  private static func finding(_ examination: Examination, needed: Int) throws(NotSeen) -> Finding {
    let limit = try examination.limit(.natGateways)
    let subnets = try subnets(examination)
    guard subnets.count + needed > limit else {
      return .quota(
        Check.Room(used: subnets.count, limit: limit, needed: needed),
        QuotaPhrases.gatewaysOfRegion(subnets.count, limit: limit, needed: needed))
    }
    let zones = try examination.seen(.zonesOfSubnets, orSay: QuotaPhrases.useIsUnseen)
    guard subnets.allSatisfy({ zones[$0] != nil }) else {
      throw .unseen(QuotaPhrases.useIsUnseen, because: QuotaPhrases.zonesAreUnseen)
    }
    let counts = Dictionary(grouping: subnets.compactMap { zones[$0] }, by: { $0 }).mapValues(\.count)
    let fullest = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }
    let chosen = zoneOfPlan(examination).map { (key: $0, value: counts[$0] ?? 0) }
    let fixes = [Choices.Egress.natInstance, .publicSubnets].map { Fix(answering: .networkEgress, with: $0.rawValue) }
    guard let (zone, used) = chosen ?? fullest else {
      let reason = QuotaPhrases.gatewaysOfRegion(0, limit: limit, needed: needed)
      return .quota(
        Check.Room(used: 0, limit: limit, needed: needed), reason.followed(by: QuotaPhrases.wouldBeRefused),
        fixes: fixes)
    }
    let room = Check.Room(used: used, limit: limit, needed: needed)
    let reason = QuotaPhrases.gatewaysOfZone(zone, used, limit: limit, needed: needed)
    if chosen == nil, used + needed > limit {
      // Which zone it will be, CloudFormation decides.
      return Finding(
        state: .warn, found: CheckPhrases.quota(used, of: limit, needed: needed), reason: reason, fixes: fixes,
        room: room)
    }
    return .quota(
      room, used + needed > limit ? reason.followed(by: QuotaPhrases.wouldBeRefused) : reason, fixes: fixes)
  }

  /// The zone that the plan names for its NAT gateway; nil where it leaves that to CloudFormation.
  private static func zoneOfPlan(_ examination: Examination) -> String? {
    guard let plan = examination.plan, let gateway = plan.resources(of: .network(.natGateway)).first,
      let subnet = gateway.properties["SubnetId"].map(plan.text(describing:)).flatMap(plan.resource)
    else { return nil }
    return subnet.properties["AvailabilityZone"].flatMap(plan.value)
  }
}
