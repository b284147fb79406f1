package import Deployment

/// Line of GitLab's log with where it comes from.
package struct LogEntry: Hashable, Sendable {
  /// Seconds since 1970.
  package let time: Double
  /// The stream's name where it is of no task.
  package let task: String
  /// File that it stands in, below `/var/log/gitlab`, such as `puma/current`; nil where nothing that was read tells.
  package let source: String?
  package let message: String

  package init(time: Double, task: String, source: String?, message: String) {
    self.time = time
    self.task = task
    self.source = source
    self.message = message
  }
}

extension LogEntry {
  /// Lines of one task that were read already, without those that only name a file.
  package static func all(of lines: [LogLine], by task: String) -> [LogEntry] {
    var sources = LogSources()
    return lines.compactMap { line in
      guard !sources.notes(line.text, of: task, at: line.time) else { return nil }
      return LogEntry(
        time: line.time, task: task, source: sources.source(of: task, at: line.time), message: line.text)
    }
  }
}
