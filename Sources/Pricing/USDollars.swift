package import FoundationEssentials

/// An exact amount of US dollars, however small: prices go down to a hundred-millionth. It is rounded only when it is
/// written.
package struct USDollars: Hashable, Sendable, Comparable, CustomStringConvertible {
  package let amount: Decimal

  package init(_ amount: Decimal) {
    self.amount = amount
  }

  /// `USDollars(micros: 32_850_000)` is $32.85.
  package init(micros: Int) {
    self.init(Decimal(micros) / 1_000_000)
  }

  package static let zero = USDollars(0)

  package static func < (one: USDollars, other: USDollars) -> Bool { one.amount < other.amount }

  package static func + (one: USDollars, other: USDollars) -> USDollars { USDollars(one.amount + other.amount) }

  package static func - (one: USDollars, other: USDollars) -> USDollars { USDollars(one.amount - other.amount) }

  package static func * (one: USDollars, factor: Decimal) -> USDollars { USDollars(one.amount * factor) }

  package static func / (one: USDollars, divisor: Decimal) -> USDollars { USDollars(one.amount / divisor) }

  /// To the cent, such as `$32.85` or `-$3.10`; half a cent counts as one.
  package var description: String { "\(sign)$\(magnitude.rounded(toDigits: 2))" }

  /// To the cent without the sign of the currency, such as `0.17`; `<0.01` for less than half a cent.
  package var hourly: String {
    let cents = magnitude.rounded(toDigits: 2)
    return cents == "0.00" && magnitude > 0 ? "\(sign)<0.01" : "\(sign)\(cents)"
  }

  /// In whole dollars for narrow columns, such as `154`; `<1` for anything between nothing and a dollar.
  package var whole: String {
    if magnitude > 0, magnitude < 1 { return "\(sign)<1" }
    return "\(sign)\(magnitude.rounded(toDigits: 0))"
  }

  /// A difference to the cent, such as `+41.24` or `-3.10`.
  package var signed: String { amount > 0 ? "+\(cents)" : cents }

  /// Every digit there is, for programs: `0.0000166667`.
  package var exact: String { amount.description }

  private var magnitude: Decimal { amount < 0 ? -amount : amount }
  private var sign: String { amount < 0 ? "-" : "" }
}

extension Sequence<USDollars> {
  package func sum() -> USDollars { reduce(.zero, +) }
}
