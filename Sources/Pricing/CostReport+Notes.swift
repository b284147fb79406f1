internal import FoundationEssentials
package import Phrases

extension CostEstimate {
  /// Of when the prices are, and whose word it is.
  package var priceDate: Phrase {
    askedOn.map { CostPhrases.pricesAsked(on: $0, builtIn: asOf) } ?? CostPhrases.pricesBuiltIn(asOf)
  }
}

extension CostReport {
  /// What stands below the sums: what else there is to know about them.
  package var notes: [Phrase] {
    var notes: [Phrase] = [CostPhrases.perDayAndHour(day: yours.perDay.cents, hour: yours.firstHour.hourly)]
    if let breakEven { notes.append(breakEven.sentence) }
    if alternatives.contains(where: \.isStoppedAtNight) { notes.append(CostPhrases.nightsByAnswers) }
    notes.append(CostPhrases.useIsGuessed)
    notes.append(CostPhrases.leftOut(yours.notCounted))
    notes.append(CostPhrases.freeAllowances)
    if !yours.notPriced.isEmpty { notes.append(CostPhrases.unknownPrices(of: yours.notPriced.joined(separator: ", "))) }
    let marks = Price.Confidence.allCases.map { Phrase(verbatim: "\($0.rawValue) ").joined(with: $0.words) }
    notes.append(CostPhrases.legend(ofMarks: marks))
    return notes
  }
}

extension CostLine {
  /// How sure the price is, in one character.
  package var mark: String { confidence.rawValue }

  /// The quantity with at most four digits after the point and no more than it needs.
  package var amount: String {
    let written = quantity.rounded(toDigits: 4)
    let digits = written.reversed().drop { $0 == "0" }
    return String((digits.first == "." ? digits.dropFirst() : digits).reversed())
  }
}

extension USDollars {
  /// Such as `+29.59`, `-3.10`; `0.00` for none.
  package func signedDifference(from other: USDollars) -> String {
    (self - other).signed
  }
}
