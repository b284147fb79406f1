internal import AWSGateway
package import Deployment
internal import GitLabStack
package import Operations

/// How many tasks GitLab has right before its stack is changed.
extension OperationRunner {
  /// What a change of the stack is to send; nil for a creation, which starts the first. Two processes.
  package func taskCount(for order: ChangeSetOrder) async -> TaskCount? {
    guard let last = order.lastTasks else { return nil }
    // An order to start it again may be on its way.
    if let tasks = order.tasksBeforeStandstill { return TaskCount(.beforeStandstill, sent: tasks, last: last) }
    do throws(AWSTrouble) {
      let place = try await backups.service(ofStack: order.stackName.description, in: order.region)
      return TaskCount(place == nil ? .noService : .seen, sent: place?.tasks ?? 1, last: last)
    } catch {
      return TaskCount(.unseen(error.sentence), sent: last, last: last)
    }
  }
}
