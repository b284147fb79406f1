/// What somebody wants of a GitLab that stands.
package enum RunGoal: String, CaseIterable, Sendable {
  case stop, start

  /// How many tasks its service is to have.
  package var tasks: Int {
    switch self {
    case .stop: 0
    case .start: 1
    }
  }

  /// Whether a service with so many tasks has been ordered so already.
  package func isMet(by tasks: Int) -> Bool { (tasks > 0) == (self.tasks > 0) }

  /// The word of ECS for a task that is as wanted.
  package var status: String {
    switch self {
    case .stop: "STOPPED"
    case .start: "RUNNING"
    }
  }

  /// The word of ECS for a task on its way there
  /// (https://docs.aws.amazon.com/AmazonECS/latest/developerguide/task-lifecycle-explanation.html).
  package var statusOnTheWay: String {
    switch self {
    case .stop: "STOPPING"
    case .start: "PENDING"
    }
  }
}
