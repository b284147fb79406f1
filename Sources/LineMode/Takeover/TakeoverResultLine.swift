internal import Deployment

/// How a step of a take-over ended, as the last object of `takeover --json`.
struct TakeoverResultLine: Encodable {
  let type = "result"
  let status: Status
  /// `copy`, `keep`, `delete` or `deploy`.
  let step: String
  let stack: String
  let fileSystem: String
  /// nil where it was not seen.
  let secret: String?
  let recoveryPoint: String?
  /// nil where it is not known.
  let release: String?
  /// The command that goes on from here; nil where nothing does.
  let next: String?
  let message: String
  let exitCode: ExitCode

  enum Status: String, Encodable {
    /// The step is done.
    case stepsLeft = "STEPS_LEFT"
    /// All that is left is to deploy.
    case ready = "READY"
    /// Something mounts what was kept, so that a new GitLab may stand on it already.
    case inUse = "IN_USE"
    /// AWS goes on with it.
    case underWay = "UNDER_WAY"
    case notCopied = "NOT_COPIED"
    /// There is a copy, and the next step would not know of it.
    case notNoted = "NOT_NOTED"
    case notKept = "NOT_KEPT"
    case notDeleted = "NOT_DELETED"
    /// What was ordered was done, and what is left of it was not seen: the copy, or the file system of a stack that is gone.
    case notSeen = "NOT_SEEN"

    var exitCode: ExitCode {
      switch self {
      case .inUse: .done
      case .stepsLeft, .ready, .underWay: .running
      case .notCopied, .notNoted, .notKept, .notDeleted, .notSeen: .failed
      }
    }
  }
}
