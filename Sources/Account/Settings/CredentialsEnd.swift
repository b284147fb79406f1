/// When credentials end.
package struct CredentialsEnd: Hashable, Sendable {
  /// Seconds since 1970.
  package let time: Double
  /// Seconds from when it was asked.
  package let left: Double

  package init(time: Double, left: Double) {
    self.time = time
    self.left = left
  }
}
