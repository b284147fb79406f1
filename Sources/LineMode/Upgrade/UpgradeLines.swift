internal import Deployment
internal import Phrases

/// A sign of life between two steps of an upgrade, as an object of `upgrade --json`.
struct UpgradeWaitLine: Encodable {
  let type = "wait"
  /// Seconds since the wait began.
  let elapsed: Int
  let stoppedBy: [UpgradeReport.Stop]
}

/// How an upgrade ended, as the last object of `upgrade --json`.
struct UpgradeResultLine: Encodable {
  let type = "result"
  let status: Status
  /// What runs now.
  let release: String
  let to: String
  /// The releases that are still to be gone to.
  let stepsLeft: [String]
  let stoppedBy: [UpgradeReport.Stop]
  /// What goes on with it; nil where nothing is left to do.
  let command: String?
  let message: String
  let exitCode: ExitCode

  enum Status: String, Encodable {
    case reached = "REACHED"
    case stepsLeft = "STEPS_LEFT"
    /// Something stops the next step that does not pass by itself.
    case stopped = "STOPPED"
    /// Time alone stops it.
    case tooEarly = "TOO_EARLY"
    /// A step was done, and how its test went is not known.
    case untested = "UNTESTED"
    /// A step was done, and GitLab did not pass its test.
    case testFailed = "TEST_FAILED"

    /// Whether a test comes before whatever comes next.
    var wantsTest: Bool { self == .untested || self == .testFailed }

    /// What is said before the command that goes on.
    func words(stepsLeft count: Int) -> [Phrase] {
      switch self {
      case .reached: []
      case .stepsLeft: count == 0 ? [] : [UpgradePhrases.stepsAreLeft(count)]
      case .stopped, .tooEarly: [UpgradePhrases.comeBack]
      case .untested, .testFailed: count == 0 ? [] : [UpgradePhrases.testFirst]
      }
    }

    var exitCode: ExitCode {
      switch self {
      case .reached: .done
      case .stepsLeft, .tooEarly: .running
      case .stopped: .checkFailed
      case .untested, .testFailed: .failed
      }
    }
  }
}
