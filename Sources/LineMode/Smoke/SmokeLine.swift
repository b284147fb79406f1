internal import Deployment
internal import Upkeep

/// A step of a test that is over, as an object of `test --json`.
struct SmokeLine: Encodable {
  let type = "step"
  let step: String
  /// `ok`, `fail`, `skipped` where what it needs had failed, `unknown` where nobody heard.
  let state: String
  /// GitLab's or Git's own words; absent where nothing was said.
  let reason: String?

  /// nil for a step that is not over.
  init?(_ step: SmokeTest.Step, _ state: SmokeTest.State) {
    self.step = step.rawValue
    switch state {
    case .pending: return nil
    case .passed: (self.state, reason) = ("ok", nil)
    case .failed(let words): (self.state, reason) = ("fail", words.isEmpty ? nil : words)
    case .skipped: (self.state, reason) = ("skipped", nil)
    case .unknown(let words): (self.state, reason) = ("unknown", words.isEmpty ? nil : words)
    }
  }
}

/// How a test ended, as the last object of `test --json`.
struct SmokeResultLine: Encodable {
  /// `test` where the command goes on after it.
  let type: String
  /// `PASSED`, `FAILED`, or `UNKNOWN` where nobody heard how it went on.
  let status: String
  let message: String
  let seconds: Int
  let exitCode: ExitCode
}
