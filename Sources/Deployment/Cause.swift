/// Why a deployment failed: the first failure that no other failure led to.
package struct Cause: Hashable, Sendable {
  package let logicalID: String
  package let type: String
  /// As AWS says it.
  package let reason: String
  /// Seconds since 1970, by the clock of AWS.
  package let time: Double

  package init(logicalID: String, type: String, reason: String, time: Double) {
    self.logicalID = logicalID
    self.type = type
    self.reason = reason
    self.time = time
  }
}
