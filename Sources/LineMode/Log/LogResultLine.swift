internal import Deployment
internal import Phrases

/// How much of the log was shown, as the last object of `logs --json`.
struct LogResultLine: Encodable {
  let type = "result"
  let logGroup: String?
  /// How many lines were shown, and of how many since the beginning.
  let lines: Int
  let linesRead: Int
  /// Whether there is more than was read.
  let isCut: Bool
  /// What shows the rest; nil where there is none.
  let goOnWith: String?
  let exitCode: ExitCode
}
