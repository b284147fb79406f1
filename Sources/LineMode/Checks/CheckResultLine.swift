internal import Account
internal import Deployment

/// How many checks came to what, as the last object of `check --json`.
struct CheckResultLine: Encodable {
  let type = "result"
  let ok: Int
  let warn: Int
  let fail: Int
  let unknown: Int
  let seconds: Int
  /// `UNKNOWN` where nothing of the account was seen; nil else.
  let status: String?
  /// Why nothing was.
  let cause: String?
  let exitCode: ExitCode

  /// - Parameter cause: what kept all answers away; nil where something was seen.
  init(_ checks: [Check], seconds: Int, cause: String?, exitCode: ExitCode) {
    func count(_ state: Check.State) -> Int { checks.count { $0.state == state } }
    (ok, warn, fail, unknown) = (count(.ok), count(.warn), count(.fail), count(.unknown))
    self.seconds = seconds
    self.cause = cause
    status = cause == nil ? nil : "UNKNOWN"
    self.exitCode = exitCode
  }
}
