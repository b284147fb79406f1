internal import GitLabStack
package import Phrases

extension CostReport {
  /// For a merge request or a wiki.
  package func markdown(_ language: Language) -> String {
    var text = ["# \(CostPhrases.costTitle(region: region.description)[language])", "", yours.priceDate[language], ""]
    text += [
      row(
        [
          CostPhrases.item, CostPhrases.quantity, CostPhrases.lightUse, CostPhrases.yourUse, CostPhrases.heavyUse,
          CostPhrases.sureness,
        ].map { $0[language] }),
      "|---|---:|---:|---:|---:|---|",
    ]
    for kind in CostLine.Kind.allCases {
      text += rows(kind).map { cells in
        row([
          "\(kind == .usage ? "~" : "")\(cells.line.item[language])",
          "\(cells.line.amount) \(cells.line.unitInWords[language])",
          cells.light.cents, cells.line.monthly.cents, cells.heavy.cents, cells.line.mark,
        ])
      }
      let sums = [light, yours, heavy].map { kind == .fixed ? $0.fixed : $0.usage }
      text.append(sum(kind == .fixed ? CostPhrases.sumFixed : CostPhrases.sumByUse, sums, language))
    }
    text += [sum(CostPhrases.sumTotal, [light, yours, heavy].map(\.total), language), ""]
    text += ["## \(CostPhrases.insteadHeading[language])", ""]
    text += [
      row(
        [CostPhrases.item, CostPhrases.sumFixed, CostPhrases.sumByUse, CostPhrases.sumTotal, CostPhrases.difference].map
        { $0[language] }),
      "|---|---:|---:|---:|---:|",
    ]
    text += alternatives.map { other in
      row([
        other.title[language], other.fixed.cents, other.usage.cents, other.total.cents,
        other.total.signedDifference(from: yours.total),
      ])
    }
    text.append("")
    text += notes.flatMap { ["- \($0[language])"] }
    return text.joined(separator: "\n") + "\n"
  }

  private func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |" }

  private func sum(_ title: Phrase, _ amounts: [USDollars], _ language: Language) -> String {
    row(["**\(title[language])**", ""] + amounts.map { "**\($0.cents)**" } + [""])
  }
}
