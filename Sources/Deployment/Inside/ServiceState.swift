/// An ECS service as `describe-services` shows it.
package struct ServiceState: Hashable, Sendable {
  package let desired: Int
  package let running: Int
  package let pending: Int
  /// How many tasks of the present deployment stopped before they were healthy.
  package let failedTasks: Int
  /// `IN_PROGRESS`, `COMPLETED`, `FAILED`, as AWS says it.
  package let rollout: String?
  package let rolloutReason: String?
  /// Newest first, as AWS lists them.
  package let events: [Event]

  package struct Event: Hashable, Sendable {
    package let time: Double
    package let message: String

    package init(time: Double, message: String) {
      self.time = time
      self.message = message
    }

    /// The ids in “has started 1 tasks: (task 0123…)”; empty for any other event.
    var startedTasks: [String] {
      guard message.contains(" has started ") else { return [] }
      return message.matches(of: #/\(task ([0-9a-f-]{32,36})\)/#).map { String($0.output.1) }
    }
  }

  package init(
    desired: Int, running: Int, pending: Int, failedTasks: Int, rollout: String?, rolloutReason: String?,
    events: [Event]
  ) {
    self.desired = desired
    self.running = running
    self.pending = pending
    self.failedTasks = failedTasks
    self.rollout = rollout
    self.rolloutReason = rolloutReason
    self.events = events
  }

  /// The ids of the tasks that were started since `time`, oldest first.
  func tasksStarted(since time: Double) -> [String] {
    events.reversed().filter { $0.time >= time }.flatMap(\.startedTasks)
  }
}
