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
