/// Why a deployment failed: the first failure that no other failure led to.
package struct Cause: Hashable, Sendable {
  package let logicalID: String
  package let type: String
  /// What was being done to it; nil for a status that we do not know.
  package let work: Work?
  /// As AWS says it.
  package let reason: String
  /// Seconds since 1970, by the clock of AWS.
  package let time: Double

  package init(logicalID: String, type: String, work: Work?, reason: String, time: Double) {
    self.logicalID = logicalID
    self.type = type
    self.work = work
    self.reason = reason
    self.time = time
  }
}
