internal import FoundationEssentials
internal import Pricing

/// The price of a month before and after a change; `before` is nil where it is not known.
struct MonthlyCost {
  let before: USDollars?
  let after: USDollars
}
