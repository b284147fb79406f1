package import FoundationEssentials
package import GitLabStack
package import Phrases

/// What a plan costs in a month of 730 hours, line by line, at list prices.
package struct CostEstimate: Hashable, Sendable {
  package let region: Region
  /// The date of the built-in price list.
  package let asOf: String
  /// In the order of the plan's resources.
  package let lines: [CostLine]
  /// What is left out of the sum on purpose.
  package let notCounted: [Phrase]
  /// Resource types whose price is unknown, wholly or in part: the sum lacks them.
  package let notPriced: [String]

  package static let hoursPerMonth: Decimal = 730

  /// Why there is no estimate.
  package enum Unavailable: Error, Hashable, Sendable {
    case noPrices(Region)

    package var sentence: Phrase {
      switch self {
      case .noPrices(let region):
        if region.isChina || region.isGovCloud { return PricePhrases.noPricesInPartition(region.description) }
        let words = PricePhrases.noPrices(region: region.description)
        return Self.meant(by: region).map { words.followed(by: UsagePhrases.didYouMean($0)) } ?? words
      }
    }

    /// The region that may be meant by a name that is hardly one, since no compass has its middle part.
    private static func meant(by region: Region) -> String? {
      let parts = region.description.split(separator: "-").map(String.init)
      let points: Set<String> = [
        "north", "south", "east", "west", "central", "northeast", "northwest", "southeast", "southwest",
      ]
      guard parts.count == 3, !points.contains(parts[1]) else { return nil }
      let alike = PriceList.builtIn.regions.filter { $0.hasPrefix("\(parts[0])-") && $0.hasSuffix("-\(parts[2])") }
      return Spelling.nearest(to: region.description, among: alike)
    }
  }

  /// Reads the lines off the plan, so that they are for exactly what the template makes.
  ///
  /// - Parameter hours: how many hours of each day the tasks run; all else stays.
  package init(
    plan: Plan, usage: Usage, region: Region, prices: PriceList, tasksRunADay hours: Int = 24
  ) throws(Unavailable) {
    guard let cells = prices.prices(in: region) else { throw .noPrices(region) }
    var builder = EstimateBuilder(
      plan: plan, usage: usage, cells: cells, taskHours: Self.hoursPerMonth * Decimal(hours) / 24)
    builder.chargeEverything()
    self.region = region
    asOf = prices.asOf
    lines = builder.lines
    notCounted = builder.notCounted
    notPriced = builder.notPriced
  }
}

extension CostEstimate {
  /// A sum with the two kinds apart.
  package struct Sum: Hashable, Sendable {
    package let fixed: USDollars
    package let usage: USDollars
    package var total: USDollars { fixed + usage }
  }

  package var fixed: USDollars { sum(of: lines).fixed }
  package var usage: USDollars { sum(of: lines).usage }
  package var total: USDollars { sum(of: lines).total }

  package func monthly(of group: Plan.Group) -> Sum { sum(of: lines.filter { $0.group == group }) }

  package var perDay: USDollars { total * 24 / Self.hoursPerMonth }

  /// One hour's share of the month. The bill of a first hour can be somewhat more: gateways and balancers round hours
  /// up.
  package var firstHour: USDollars { total / Self.hoursPerMonth }

  /// When AWS was asked for those prices that are not built in, such as `2026-11-23`; nil if all are.
  package var askedOn: String? { lines.lazy.filter(\.source.isAWS).compactMap(\.source.date).first }

  private func sum(of lines: [CostLine]) -> Sum {
    Sum(
      fixed: lines.filter { $0.kind == .fixed }.map(\.monthly).sum(),
      usage: lines.filter { $0.kind == .usage }.map(\.monthly).sum())
  }
}
