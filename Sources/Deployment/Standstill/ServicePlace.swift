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

  /// What starts it, to be copied; with as many tasks as it had, or with one.
  package var startCommand: String {
    "aws ecs update-service --cluster \(cluster) --service \(service) --desired-count \(max(1, tasks)) --region \(region)"
  }
}
