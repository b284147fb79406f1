package import Deployment

/// How a backup ended that was made for its own sake.
extension BackupRun {
  package var exitCode: ExitCode {
    // It is stopped by our own order, and somebody has to start it.
    if case .left = standstill { return .kept }
    return switch copy {
    case .made: .done
    case .asked, .underWay, .notKnown: .running
    case .notWished, .seeking, .needsPlace, .settingUp, .standsBy, .missing: .failed
    }
  }

  /// The word for scripts.
  package var status: String {
    switch copy {
    case .made: "COMPLETED"
    case .asked, .underWay: "RUNNING"
    case .notKnown: "UNKNOWN"
    case .missing: "FAILED"
    case .notWished, .seeking, .needsPlace, .settingUp, .standsBy: "NOT_STARTED"
    }
  }
}
