internal import GitLabStack
package import Phrases

/// An ECS service of GitLab, as ECS knows it.
package struct ServicePlace: Hashable, Sendable {
  package let cluster: String
  package let service: String
  package let region: String
  /// How many tasks it was to have when it was looked for; 0 where somebody had stopped it.
  package let tasks: Int
  /// The stack that it is of, by its id or its name; nil where nobody needs it.
  package let stackID: String?

  package init(cluster: String, service: String, region: String, tasks: Int, stackID: String? = nil) {
    self.stackID = stackID
    self.cluster = cluster
    self.service = service
    self.region = region
    self.tasks = tasks
  }

  /// What starts it, to be copied.
  package var startCommand: String { commandToStart() }

  /// The same, as it is typed at that place.
  ///
  /// - Parameters:
  ///   - place: the stack and its region, as commands take them; nil where its id tells.
  ///   - program: as it was called.
  package func commandToStart(at place: String? = nil, of program: Program = .installed) -> String {
    command("start", at: place, of: program) ?? orderToStart
  }

  /// A command on its stack, as it is typed at that place; nil where nobody knows whose it is.
  package func command(_ verb: String, at place: String? = nil, of program: Program = .installed) -> String? {
    (place ?? stack.map { "\($0) --region \(region)" }).map { program.command(verb, $0) }
  }

  /// The order to AWS that starts it with as many tasks as it had, or with one, whoever made its stack: `start` takes only stacks of
  /// ours.
  package var orderToStart: String {
    "aws ecs update-service --cluster \(cluster) --service \(service) --desired-count \(max(1, tasks)) --region \(region)"
  }

  /// The name of its stack, which is in the id of a stack: `arn:aws:cloudformation:region:account:stack/name/id`.
  private var stack: String? {
    guard let stackID, let arn = ARN(stackID) else { return stackID }
    return arn.stackName
  }
}
