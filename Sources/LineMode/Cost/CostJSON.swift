internal import FoundationEssentials
internal import GitLabStack
package import Phrases
package import Pricing

/// The report as `cost --json` prints it. Money is in decimal strings, in USD a month.
package struct CostJSON: Encodable {
  struct Item: Encodable {
    let item: String
    let sku: String
    let resource: String
    let quantity: String
    let unit: String
    let unitPrice: String
    let light: String
    let monthly: String
    let heavy: String
    let kind: String
    /// The answer that the quantity follows, such as `usage.natGB`; absent where it follows none.
    let answer: String?
    let confidence: String
    let priceSource: String
    let priceDate: String?
  }

  struct Sum: Encodable {
    let fixed: String
    let usage: String
    let total: String

    package init(_ estimate: CostEstimate) {
      (fixed, usage, total) = (estimate.fixed.cents, estimate.usage.cents, estimate.total.cents)
    }
  }

  struct Alternative: Encodable {
    let name: String
    let title: String
    let fixed: String
    let usage: String
    let total: String
  }

  let region: String
  let currency = "USD"
  let hoursPerMonth = 730
  /// The date of the built-in list.
  let pricesAsOf: String
  /// When AWS was asked; absent if it was not.
  let pricesAskedOn: String?
  let lines: [Item]
  let fixed: String
  let usage: String
  let total: String
  let light: Sum
  let heavy: Sum
  let perDay: String
  let firstHour: String
  let notCounted: [String]
  /// Resource types that the sums lack.
  let notPriced: [String]
  let alternatives: [Alternative]
  let breakEven: String?
  /// Answers that nothing is built without and that nobody gave; the sums do not go by them.
  let missing: [String]
  /// Defaults that the sums go by, because nobody gave another answer.
  let assumed: [String: String]

  package init(_ report: CostReport, _ assumptions: Assumptions, _ language: Language) {
    missing = assumptions.missing.map(\.rawValue)
    assumed = assumptions.assumed
    region = report.region.description
    pricesAsOf = report.yours.asOf
    pricesAskedOn = report.yours.askedOn
    lines = CostLine.Kind.allCases.flatMap(report.rows).map { row in
      let line = row.line
      return Item(
        item: line.item[language], sku: line.sku.rawValue, resource: line.resource, quantity: "\(line.quantity)",
        unit: line.unit, unitPrice: line.unitPrice.exact, light: row.light.cents, monthly: line.monthly.cents,
        heavy: row.heavy.cents, kind: line.kind.rawValue, answer: line.answer?.rawValue,
        confidence: line.confidence.rawValue,
        priceSource: line.source.id, priceDate: line.source.date)
    }
    (fixed, usage) = (report.yours.fixed.cents, report.yours.usage.cents)
    total = report.yours.total.cents
    (light, heavy) = (Sum(report.light), Sum(report.heavy))
    (perDay, firstHour) = (report.yours.perDay.cents, report.yours.firstHour.cents)
    notCounted = report.yours.notCounted.map { $0[language] }
    notPriced = report.yours.notPriced
    alternatives = report.alternatives.map {
      Alternative(
        name: $0.name, title: $0.title[language], fixed: $0.fixed.cents, usage: $0.usage.cents, total: $0.total.cents)
    }
    breakEven = report.breakEven?.sentence[language]
  }
}
