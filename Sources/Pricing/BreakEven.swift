package import FoundationEssentials
package import GitLabStack

/// At which traffic a NAT instance stops being cheaper than a NAT gateway.
///
/// Both are whole plans, priced at no traffic and at one GB through the NAT. Every price a NAT has is so much an hour
/// or so much a GB, so these two differences make the line that all others are on.
package enum BreakEven: Hashable, Sendable {
  /// The instance is cheaper by `saving` a month without traffic, and by `perGB` more with each GB.
  case never(saving: USDollars, perGB: USDollars)
  /// The instance is cheaper up to so many GB a month.
  case above(gigabytes: Decimal)
  /// The instance is cheaper only beyond so many GB a month.
  case below(gigabytes: Decimal)
  /// The gateway is never dearer.
  case always

  package init(
    gateway: Plan, instance: Plan, usage: Usage, region: Region, prices: PriceList
  ) throws(CostEstimate.Unavailable) {
    func saving(withGB gigabytes: Int) throws(CostEstimate.Unavailable) -> USDollars {
      var usage = usage
      (usage.natGB, usage.imagePulls) = (gigabytes, 0)
      let dear = try CostEstimate(plan: gateway, usage: usage, region: region, prices: prices)
      return dear.total - (try CostEstimate(plan: instance, usage: usage, region: region, prices: prices).total)
    }
    let saving = (atNone: try saving(withGB: 0), atOne: try saving(withGB: 1))
    let perGB = saving.atOne - saving.atNone
    let isCheaper = saving.atNone > .zero
    if isCheaper, perGB >= .zero {
      self = .never(saving: saving.atNone, perGB: perGB)
    } else if isCheaper {
      self = .above(gigabytes: saving.atNone.amount / (-perGB.amount))
    } else if perGB > .zero {
      self = .below(gigabytes: (-saving.atNone.amount) / perGB.amount)
    } else {
      self = .always
    }
  }

  /// Between the two plans with either NAT; nil where they are not among the plans, because the network and so its way
  /// out exists already.
  package init?(
    among others: [PlanVariant], usage: Usage, region: Region, prices: PriceList
  ) throws(CostEstimate.Unavailable) {
    func plan(_ egress: Choices.Egress) -> Plan? {
      others.first { $0.variation.key == .networkEgress && $0.variation.answer == egress.rawValue }?.plan
    }
    guard let gateway = plan(.natGateway), let instance = plan(.natInstance) else { return nil }
    try self.init(gateway: gateway, instance: instance, usage: usage, region: region, prices: prices)
  }
}
