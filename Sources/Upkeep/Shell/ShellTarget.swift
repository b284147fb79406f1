/// Container to go into by ECS Exec.
package struct ShellTarget: Hashable, Sendable {
  package let cluster: String
  /// The id of the task.
  package let task: String
  package let container: String

  package init(cluster: String, task: String, container: String) {
    self.cluster = cluster
    self.task = task
    self.container = container
  }
}
