import Deployment
import GitLabStack

/// A stack with everything that can be looked into, and what AWS says of it. Time starts at 0.
enum Birth {
  static let task = "0123456789abcdef0123456789abcdef"
  static let secondTask = "fedcba9876543210fedcba9876543210"

  static func plan() throws -> Plan {
    try Plan(
      StackTemplate(body: template, parameters: [.init(name: "HostedZoneId", value: "Z0123")]))
  }

  private static let template = """
    Parameters:
      HostedZoneId: {Type: String}
    Resources:
      Cluster: {Type: AWS::ECS::Cluster, Metadata: {Group: gitlab}}
      Logs: {Type: AWS::Logs::LogGroup, Metadata: {Group: gitlab}}
      Cert:
        Type: AWS::CertificateManager::Certificate
        Metadata: {Group: front-door}
        Properties:
          DomainValidationOptions: [{DomainName: gitlab.example.com, HostedZoneId: !Ref HostedZoneId}]
      Targets:
        Type: AWS::ElasticLoadBalancingV2::TargetGroup
        Metadata: {Group: front-door}
        Properties: {HealthCheckIntervalSeconds: 30, HealthyThresholdCount: 2}
      Task:
        Type: AWS::ECS::TaskDefinition
        Metadata: {Group: gitlab}
        Properties:
          ContainerDefinitions:
            - Name: gitlab
              LogConfiguration:
                Options: {awslogs-group: !Ref Logs, awslogs-stream-prefix: app}
      Service:
        Type: AWS::ECS::Service
        Metadata: {Group: gitlab}
        Properties:
          Cluster: !Ref Cluster
          TaskDefinition: !Ref Task
          HealthCheckGracePeriodSeconds: 1800
          LoadBalancers: [{TargetGroupArn: !Ref Targets}]
      JobLogs: {Type: AWS::Logs::LogGroup, Metadata: {Group: start-up-job}}
      Job:
        Type: AWS::Lambda::Function
        Metadata: {Group: start-up-job}
        Properties: {VpcConfig: {SubnetIds: []}, LoggingConfig: {LogGroup: !Ref JobLogs}}
    """

  static func event(
    _ logicalID: String, _ status: String, at time: Double, _ reason: String? = nil, id: String = ""
  ) -> StackEvent {
    StackEvent(
      id: "\(logicalID)-\(status)-\(time)", stackID: "stack", logicalID: logicalID, physicalID: id,
      resourceType: "AWS::X::Y", status: ResourceStatus(rawValue: status), reason: reason, time: time,
      clientRequestToken: nil)
  }

  /// The service is under way since 100, and everything that it needs is there.
  static func insight() throws -> Insight {
    var insight = Insight(try plan())
    insight.apply([
      event("Cluster", "CREATE_COMPLETE", at: 10, id: "cluster-1"),
      event("Logs", "CREATE_COMPLETE", at: 10, id: "/gitlab/logs"),
      event("Targets", "CREATE_COMPLETE", at: 12, id: "arn:targets"),
      event("Service", "CREATE_IN_PROGRESS", at: 99),
      event("Service", "CREATE_IN_PROGRESS", at: 100, "Resource creation Initiated", id: "arn:service"),
    ])
    return insight
  }

  static func service(_ tasks: [(id: String, time: Double)], failed: Int = 0) -> ServiceState {
    ServiceState(
      desired: 1, running: 0, pending: 1, failedTasks: failed, rollout: "IN_PROGRESS", rolloutReason: nil,
      events: tasks.reversed().map {
        .init(time: $0.time, message: "(service s) has started 1 tasks: (task \($0.id)).")
      })
  }

  static func task(
    _ id: String = task, created: Double = 105, pull: ClosedRange<Double>? = nil, pullStarted: Double? = nil,
    started: Double? = nil, stopped: Double? = nil, reason: String? = nil
  ) -> TaskState {
    TaskState(
      id: id, status: stopped == nil ? started == nil ? "PENDING" : "RUNNING" : "STOPPED",
      desiredStatus: stopped == nil ? "RUNNING" : "STOPPED", created: created,
      pullStarted: pull?.lowerBound ?? pullStarted, pullStopped: pull?.upperBound, started: started, stopped: stopped,
      stopCode: nil, stoppedReason: reason, zone: nil, containers: [])
  }

  /// As nginx writes it into the log of the container.
  static func healthCheck(_ code: Int, from node: String = "10.0.1.7", at time: Double) -> LogLine {
    LogLine(
      time: time,
      text: "\(node) - - [25/Nov/2026:10:00:00 +0000] \"GET /users/sign_in HTTP/1.1\" \(code) 9000 \"\" "
        + "\"ELB-HealthChecker/2.0\" -")
  }
}
