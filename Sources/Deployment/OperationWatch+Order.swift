extension OperationWatch {
  /// An order of ours that AWS has taken.
  package struct Order: Hashable, Sendable {
    let token: String
    /// When, in seconds since 1970 by our clock.
    let time: Double
    /// What was there before; nil for a stack that was not, or held nothing.
    let before: StackDescription?

    package init(token: String, at time: Double, over before: StackDescription?) {
      self.token = token
      self.time = time
      self.before = before
    }
  }
}
