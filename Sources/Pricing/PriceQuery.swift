package import FoundationEssentials

/// How the price of one thing is found among the products of AWS's price list: which to ask for, and which of the
/// answers it is.
package struct PriceQuery: Hashable, Sendable {
  package let request: Request
  /// As in regions without a prefix, such as `NatGateway-Hours`.
  package let usageType: String
  package let naming: Naming
  /// How many of AWS's units make one of ours, such as 10,000 where AWS prices a single request.
  package let units: Decimal
  /// Where two products share a usage type: only the one that speaks of this.
  package let direction: Direction?

  package enum Naming: Hashable, Sendable {
    /// With the prefix of the region, such as `APN1-`; in us-east-1 with `USE1-` or without, which is up to the service.
    case byRegion
    /// The same for all regions.
    case global
  }

  /// The raw value is what `read` and `reads`, `write`, `writes` and `written` have in common.
  package enum Direction: String, CaseIterable, Sendable {
    case read
    case write = "writ"
  }

  /// One request to AWS. Several queries may share it.
  package struct Request: Hashable, Sendable {
    /// Such as `AmazonEC2`.
    package let service: String
    /// Attributes with the value each must have, in a stable order.
    package let filters: [Filter]
  }

  package struct Filter: Hashable, Sendable {
    package let field: String
    package let value: String
  }

  package init(
    _ usageType: String, of service: String, _ filters: [(field: String, value: String)], naming: Naming = .byRegion,
    units: Decimal = 1, direction: Direction? = nil
  ) {
    request = Request(service: service, filters: filters.map { Filter(field: $0.field, value: $0.value) })
    self.usageType = usageType
    self.naming = naming
    self.units = units
    self.direction = direction
  }

  /// Compares whole names: `RegionalNatGateway-Hours`, `TS-LoadBalancerUsage` and `SpotUsage-Fargate-GB-Hours` are other
  /// things than what their endings say.
  package func accepts(usageType found: String, in region: PriceRegion) -> Bool {
    switch naming {
    case .global: found == usageType
    case .byRegion: found == region.prefix + usageType || region.mayLackPrefix && found == usageType
    }
  }
}
