internal import Drawing
internal import GitLabStack
package import Phrases
package import Pricing

extension CostReport {
  /// For people, at most 80 columns wide.
  ///
  /// - Parameter assumptions: what the estimate takes for granted.
  package func text(_ language: Language, _ assumptions: Assumptions) -> String {
    var text = [CostPhrases.costTitle(region: region.description)[language]]
    for note in [yours.priceDate] + assumptions.notes { text += note[language].lines(to: Self.width) }
    for kind in CostLine.Kind.allCases {
      text.append("")
      let (heading, sum): (Phrase, Phrase) =
        switch kind {
        case .fixed: (CostPhrases.fixedHeading, CostPhrases.sumFixed)
        case .usage: (CostPhrases.byUseHeading, CostPhrases.sumByUse)
        }
      text.append(
        columns(
          heading[language], [CostPhrases.lightUse, CostPhrases.yourUse, CostPhrases.heavyUse].map { $0[language] }))
      text += rows(kind).flatMap { lines(of: $0, language) }
      let sums = [light, yours, heavy].map { kind == .fixed ? $0.fixed : $0.usage }
      text.append(columns(sum[language].padded(to: Self.front, standing: .right), sums.map(\.cents)))
    }
    text += ["", columns(CostPhrases.sumTotal[language], [light, yours, heavy].map(\.total.cents)), ""]
    text.append(
      columns(
        CostPhrases.insteadHeading[language],
        [CostPhrases.sumFixed, CostPhrases.sumByUse, CostPhrases.sumTotal, CostPhrases.difference].map { $0[language] },
        each: 11))
    text += alternatives.map { other in
      columns(
        " \(other.title[language])",
        [
          other.fixed.cents, other.usage.cents, other.total.cents, other.total.signedDifference(from: yours.total),
        ], each: 11)
    }
    for note in notes { text += [""] + note[language].lines(to: Self.width) }
    return text.joined(separator: "\n") + "\n"
  }

  private static let width = 79
  /// What is left of the amounts.
  private static let front = 50

  /// Nothing is cut: what has no room beside its amounts has a line of its own.
  private func lines(of row: Row, _ language: Language) -> [String] {
    let line = row.line
    let item = "\(line.kind == .usage ? "~" : " ")\(line.item[language])"
    let quantity = "\(line.amount) \(line.unitInWords[language])"
    let room = Self.front - quantity.columns - 1
    let amounts = [row.light, line.monthly, row.heavy].map(\.hourly)
    let isLong = item.columns > room
    let front = (isLong ? "" : item).padded(to: room)
    return (isLong ? [item] : []) + ["\(columns("\(front) \(quantity)", amounts)) \(line.mark)"]
  }

  /// A text with amounts below each other at its right; below it where it leaves them no room.
  private func columns(_ front: String, _ amounts: [String], each width: Int = 9) -> String {
    let room = Self.front + 3 * 9 - amounts.count * width
    return (front.columns > room ? "\(front)\n" + "".padded(to: room) : front.padded(to: room))
      + amounts.map { $0.padded(to: width, standing: .right) }.joined()
  }
}
