package import Deployment

/// Way into GitLab's container by ECS Exec, or what bars it.
package enum ShellDoor: Hashable, Sendable {
  case open(task: String, container: String)
  /// No task is to run.
  case stopped
  /// A task is to run and does not yet; what AWS calls its state, nil where there is none.
  case starting(status: String?)
  /// The task was started without ECS Exec, which only a new task gets.
  case switchedOff(task: String)
  /// The agent inside the container does not run (yet); what AWS says of it.
  case withoutAgent(task: String, status: String?, reason: String?)

  /// Judges the tasks of a service that is to have `desired` of them.
  ///
  /// The container is GitLab's by its name in the template; AWS may put one of its own beside it (GuardDuty Runtime Monitoring).
  package init(desired: Int, tasks: [TaskState]) {
    let standing = tasks.filter { !$0.isEnding }
    // Of two, during a deployment, the younger stays.
    let running = standing.filter { $0.status == "RUNNING" }.max { ($0.started ?? 0) < ($1.started ?? 0) }
    guard let task = running else {
      self = desired == 0 && standing.isEmpty ? .stopped : .starting(status: standing.first?.status)
      return
    }
    // Where AWS does not say whether it is on, the agent tells.
    guard task.isExecOn != false else {
      self = .switchedOff(task: task.id)
      return
    }
    guard let container = task.containers.first(where: { $0.name == "gitlab" }) ?? task.containers.first else {
      self = .withoutAgent(task: task.id, status: nil, reason: nil)
      return
    }
    self =
      container.execAgent?.status == "RUNNING"
      ? .open(task: task.id, container: container.name)
      : .withoutAgent(task: task.id, status: container.execAgent?.status, reason: container.execAgent?.reason)
  }
}
