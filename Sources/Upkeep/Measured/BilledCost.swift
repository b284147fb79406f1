/// What AWS has recorded in this calendar month for what carries the tag of a stack, without credits and refunds; its newest day is
/// up to a day old. The tasks of Fargate do not carry it, so that it is less than the stack costs.
package struct BilledCost: Hashable, Sendable {
  /// As AWS writes it; nil where it has nothing under the tag of the stack, which is not zero.
  package let amount: String?
  /// Such as `USD`.
  package let currency: String
  /// The first day, such as `2026-11-01`.
  package let since: String

  package init(amount: String?, currency: String, since: String) {
    (self.amount, self.currency, self.since) = (amount, currency, since)
  }
}
