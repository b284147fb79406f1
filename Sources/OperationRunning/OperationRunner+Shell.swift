package import AWSGateway
package import Deployment
internal import GitLabStack
package import Upkeep

/// The way into GitLab's container.
extension OperationRunner {
  /// The container of a stack's service, and what bars the way to it; nil where the stack has no service.
  ///
  /// Three processes where a task runs; the stack's outputs tell where to look, and only a stack without them is listed.
  package func shellEntrance(
    ofStack description: StackDescription
  ) async throws(AWSTrouble) -> (place: ServicePlace, door: ShellDoor)? {
    guard let found = try await backups.service(ofStack: description.id) else { return nil }
    let aws = cli(where: description.id)
    let door = try await patiently { () throws(AWSTrouble) in
      try await aws.shellDoor(ofService: found.service, in: found.cluster, desired: found.tasks)
    }
    return (found, door)
  }
}
