/// How much of something there is, and the most there may be.
package struct StockRoom: Hashable, Sendable {
  package let used: Int
  package let limit: Int

  package init(used: Int, limit: Int) {
    self.used = used
    self.limit = limit
  }
}
