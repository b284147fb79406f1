package import Account
package import Phrases
package import Pricing

extension Fix {
  /// What to do, with what the month costs then, and how long it takes until it helps.
  ///
  /// - Parameter monthly: how much more the month costs, or less; nil where nobody can tell.
  package func words(monthly: USDollars?) -> Phrase {
    CheckPhrases.fix(sentence, [monthly.flatMap(\.ofMonth), delay].compactMap { $0 })
  }
}

extension USDollars {
  /// A difference of a month's price; nil where it is none.
  fileprivate var ofMonth: Phrase? {
    if self == .zero { return nil }
    return self < .zero ? CheckPhrases.costsLess((.zero - self).whole) : CheckPhrases.costsMore(whole)
  }
}
