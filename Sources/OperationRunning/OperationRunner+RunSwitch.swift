internal import AWSGateway
internal import Deployment
internal import GitLabStack
package import Operations

/// What a stop or a start of GitLab asks for.
extension OperationRunner {
  /// nil where the task was cancelled meanwhile.
  package func perform(_ request: RunSwitch.Request, ofStack stackID: String) async -> RunSwitch.Response? {
    let aws = cli(where: stackID)
    switch request {
    case .order(let place, let tasks):
      return .order(
        await inWords { () throws(AWSTrouble) in
          try await backups.set(place, tasks: tasks, aws)
          return true
        })
    case .look(let place, let pause):
      await clock.sleep(pause)
      guard !Task.isCancelled else { return nil }
      return .look(await inWords { () throws(AWSTrouble) in try await backups.rest(of: place, aws) })
    case .inspect(let inspection): return .finding(inspection, await find(inspection, in: stackID))
    }
  }
}
