internal import FoundationEssentials

extension USDollars {
  /// The exact cents without a sign of currency, as scripts take them: `153.02`.
  package var cents: String { String(description.replacing("$", with: "")) }

  /// How much more or less than `other`, in whole dollars with its sign; empty where there is nothing to compare or no difference.
  package func difference(from other: USDollars?) -> String {
    guard let other, self != other else { return "" }
    return self > other ? "(+\((self - other).whole))" : "(-\((other - self).whole))"
  }

  /// How many of so many parts of `whole` this is, half a part counting as one; 0 where there is no whole.
  package func parts(of whole: USDollars, _ count: Int) -> Int {
    guard whole > .zero, self > .zero else { return 0 }
    return Int((amount * Decimal(count) / whole.amount).rounded(toDigits: 0)) ?? 0
  }
}
