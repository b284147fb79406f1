/// A copy that AWS Backup makes.
package struct BackupJob: Hashable, Sendable {
  package let id: String
  /// As AWS says it, such as `RUNNING`.
  package let state: String
  package let percent: Int?
  package let message: String?
  /// The ARN of what can be restored from, once AWS has said it.
  package let recoveryPoint: String?
  package let vault: String?
  /// What has been copied so far; nil where AWS does not say.
  package let bytes: Int?

  package init(
    id: String, state: String, percent: Int?, message: String?, recoveryPoint: String? = nil, vault: String? = nil,
    bytes: Int? = nil
  ) {
    self.id = id
    self.state = state
    self.percent = percent
    self.message = message
    self.recoveryPoint = recoveryPoint
    self.vault = vault
    self.bytes = bytes
  }

  package var isComplete: Bool { state == "COMPLETED" }

  /// Whether there will be no whole copy of this job.
  package var hasFailed: Bool { ["FAILED", "ABORTED", "ABORTING", "EXPIRED", "PARTIAL"].contains(state) }

  /// Whether deleting the file system now would break it. A word of AWS that we do not know counts as that.
  package var isUnderWay: Bool { !isComplete && !hasFailed }

  /// Whether AWS Backup has taken it and not begun. It may stay so for as long as its start window.
  package var waitsForAWS: Bool { ["CREATED", "PENDING"].contains(state) }

  /// What AWS says became of it, its own word first.
  package var reason: String { [state, message].compactMap { $0 }.joined(separator: ": ") }
}
