/// A look at how much of something is in the account, or how much there may be.
package enum StockQuestion: Hashable, Sendable {
  /// The quotas of a service.
  case quotas(Quota.Service)
  case vpcs
  /// The VPCs at both ends of every peering connection that is in use.
  case peers
  case internetGateways
  case addresses
  case natGateways
  /// In which zone each subnet of the region is.
  case zonesOfSubnets
  /// Processors that run.
  case processors
  case balancers
  case fileSystems
  /// Certificates that ACM issued or is to issue.
  case certificates
  /// Roles and instance profiles.
  case identities
  case stacks
  case stackLimit
  /// Log groups whose name begins so.
  case logGroups(prefix: String)
}

/// What AWS said to such a question.
package enum StockAnswer: Hashable, Sendable {
  case quotas([Quota: Quota.Limit])
  case vpcs([VPC])
  case count(Int)
  case addresses([ElasticAddress])
  /// The subnet of each NAT gateway that stands or is on its way; nil for one of the whole region.
  case natGateways([String?])
  /// By subnet.
  case zonesOfSubnets([String: String])
  case processors(ProcessorsInUse)
  case room(StockRoom)
  case identities(roles: StockRoom, instanceProfiles: StockRoom)
  case stacks([ListedStack])
  case names([String])
}
