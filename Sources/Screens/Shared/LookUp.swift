package import Account

/// A question to the account. None of them changes anything.
package enum LookUp: Hashable, Sendable {
  case configuredRegion
  case identity
  case vpcs
  case subnets(vpc: String)
  case hostedZones
  case stack(name: String)
  case question(AccountQuestion)
}
