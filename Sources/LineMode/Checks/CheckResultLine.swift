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
  let exitCode: ExitCode

  init(_ checks: [Check], seconds: Int, exitCode: ExitCode) {
    func count(_ state: Check.State) -> Int { checks.count { $0.state == state } }
    (ok, warn, fail, unknown) = (count(.ok), count(.warn), count(.fail), count(.unknown))
    self.seconds = seconds
    self.exitCode = exitCode
  }
}
