/// A copy that AWS Backup makes.
package struct BackupJob: Hashable, Sendable {
  package let id: String
  /// As AWS says it, such as `RUNNING`.
  package let state: String
  package let percent: Int?
  package let message: String?

  package init(id: String, state: String, percent: Int?, message: String?) {
    self.id = id
    self.state = state
    self.percent = percent
    self.message = message
  }

  package var isComplete: Bool { state == "COMPLETED" }

  /// Whether there will be no copy of this job.
  package var hasFailed: Bool { ["FAILED", "ABORTED", "ABORTING", "EXPIRED", "PARTIAL"].contains(state) }

  /// Whether deleting the file system now would break it.
  package var isUnderWay: Bool { !isComplete && !hasFailed }
}
