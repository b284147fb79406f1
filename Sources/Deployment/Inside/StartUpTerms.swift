package import GitLabStack

/// What the template says about the start of its service: who it is, what it belongs to, and how it is judged.
package struct StartUpTerms: Hashable, Sendable {
  /// Logical ids.
  let service: String
  let cluster: String
  let targetGroup: String?
  package let logGroup: String?
  /// What the stream of a task is called, up to its id; nil where nothing is logged.
  package let streamPrefix: String?
  /// Seconds after its start in which a task may be unhealthy.
  package let grace: Double?
  /// How many good answers in a row make a target healthy.
  package let healthyCount: Int
  /// Seconds between two questions of the load balancer.
  package let interval: Double

  /// nil for a plan without an ECS service.
  package init?(_ plan: Plan) {
    guard let service = plan.resources(of: .computing(.service)).first,
      let cluster = service.properties["Cluster"]?["Ref"]?.text
    else { return nil }
    self.service = service.logicalID
    self.cluster = cluster
    grace = service.properties["HealthCheckGracePeriodSeconds"]?.text.flatMap { Double($0) }
    targetGroup = service.properties["LoadBalancers"]?.list?.first?["TargetGroupArn"]?["Ref"]?.text
    let checks = targetGroup.flatMap { plan.resource($0)?.properties }
    healthyCount = checks?["HealthyThresholdCount"]?.text.flatMap { Int($0) } ?? 5
    interval = checks?["HealthCheckIntervalSeconds"]?.text.flatMap { Double($0) } ?? 30

    let task = service.properties["TaskDefinition"]?["Ref"]?.text.flatMap { plan.resource($0)?.properties }
    let container = task?["ContainerDefinitions"]?.list?.first
    let options = container?["LogConfiguration"]?["Options"]
    logGroup = options?["awslogs-group"]?["Ref"]?.text
    if let name = container?["Name"]?.text, let prefix = options?["awslogs-stream-prefix"]?.text {
      streamPrefix = "\(prefix)/\(name)/"
    } else {
      streamPrefix = nil
    }
  }
}
