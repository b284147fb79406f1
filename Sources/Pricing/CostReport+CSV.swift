internal import FoundationEssentials
internal import GitLabStack
package import Phrases

extension CostReport {
  /// One record for each line, with every digit, so that they add up to the total.
  package func csv(_ language: Language) -> String {
    let head = [
      "region", "kind", "group", "resource", "sku", "item", "quantity", "unit", "unit_price_usd", "light_usd",
      "monthly_usd", "heavy_usd", "confidence", "price_source", "price_date",
    ]
    let records = CostLine.Kind.allCases.flatMap(rows).map { row in
      let line = row.line
      return [
        region.description, line.kind.rawValue, line.group.rawValue, line.resource, line.sku.rawValue,
        line.item[language], line.quantity.description, line.unit, line.unitPrice.exact, row.light.exact,
        line.monthly.exact, row.heavy.exact, line.confidence.rawValue, line.source.id,
        line.source.date ?? "",
      ]
    }
    return ([head] + records).map { $0.map(Self.field).joined(separator: ",") + "\n" }.joined()
  }

  /// As RFC 4180 has it: in quotes where it must be, with quotes doubled.
  private static func field(_ text: String) -> String {
    guard text.contains(where: { ",\"\n\r".contains($0) }) else { return text }
    return "\"\(text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\""))\""
  }
}
