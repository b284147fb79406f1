/// Job of AWS Backup that makes a new file system of a recovery point.
package struct RestoreJob: Hashable, Sendable {
  package let id: String
  /// The ARN of the recovery point; nil where AWS did not say.
  package let point: String?
  /// As AWS says it: `PENDING`, `RUNNING`, `COMPLETED`, `ABORTED` or `FAILED` (botocore, backup: `RestoreJobStatus`).
  package let state: String
  package let percent: Int?
  package let message: String?
  /// In seconds since 1970; nil where AWS did not say.
  package let created: Double?
  /// The id of the file system that it makes; nil until AWS names it.
  package let fileSystem: String?

  package init(
    id: String, point: String?, state: String, percent: Int? = nil, message: String? = nil, created: Double? = nil,
    fileSystem: String? = nil
  ) {
    self.id = id
    self.point = point
    self.state = state
    self.percent = percent
    self.message = message
    self.created = created
    self.fileSystem = fileSystem
  }

  package var isComplete: Bool { state == "COMPLETED" }

  /// Whether there will be no whole file system of this job.
  package var hasFailed: Bool { ["FAILED", "ABORTED"].contains(state) }

  /// A word of AWS that we do not know counts as that.
  package var isUnderWay: Bool { !isComplete && !hasFailed }

  /// What AWS says became of it, its own word first.
  package var reason: String { [state, message].compactMap { $0 }.joined(separator: ": ") }
}
