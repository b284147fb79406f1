internal import Deployment
internal import FoundationEssentials
internal import Upkeep

/// A line of GitLab's log as an object of `--json`.
struct LogEntryLine: Encodable {
  let type = "log"
  /// To the millisecond, as AWS tells it.
  let time: String
  let task: String
  /// nil where nothing that was read tells.
  let source: String?
  let message: String

  init(_ entry: LogEntry) {
    time = Date(timeIntervalSince1970: entry.time)
      .formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    (task, source) = (entry.task, entry.source)
    message = Redaction.applied(to: entry.message)
  }
}
