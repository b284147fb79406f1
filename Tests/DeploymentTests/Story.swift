import Deployment
import GitLabStack

/// A stack of six resources and what CloudFormation would say about it. Time starts at 0.
struct Story {
  static let stackID = "arn:aws:cloudformation:ap-northeast-1:000000000000:stack/gitlab/1"

  static func plan() throws -> Plan { try Plan(StackTemplate(body: template, parameters: [])) }

  private static let template = """
    Resources:
      Vpc: {Type: AWS::EC2::VPC, Metadata: {Group: network}}
      Nat: {Type: AWS::EC2::NatGateway, Metadata: {Group: network}, DependsOn: Vpc}
      Files: {Type: AWS::EFS::FileSystem, Metadata: {Group: storage}, DeletionPolicy: Retain}
      Target: {Type: AWS::EFS::MountTarget, Metadata: {Group: storage}, DependsOn: [Files, Vpc]}
      Cluster: {Type: AWS::ECS::Cluster, Metadata: {Group: gitlab}}
      Service: {Type: AWS::ECS::Service, Metadata: {Group: gitlab}, DependsOn: [Cluster, Target, Nat]}
    """

  static func forecast() throws -> Forecast { Forecast(plan: try plan(), durations: .builtIn) }

  static func progress(_ events: [StackEvent] = []) throws -> DeploymentProgress {
    var progress = DeploymentProgress(plan: try plan(), durations: .builtIn)
    progress.apply(events)
    return progress
  }

  static func stack(_ status: String, at time: Double, _ reason: String? = nil, token: String? = nil) -> StackEvent {
    StackEvent(
      id: "gitlab-\(status)-\(time)", stackID: stackID, logicalID: "gitlab", physicalID: stackID,
      resourceType: "AWS::CloudFormation::Stack", status: ResourceStatus(rawValue: status), reason: reason, time: time,
      clientRequestToken: token)
  }

  static func event(
    _ logicalID: String, _ status: String, at time: Double, _ reason: String? = nil, token: String? = nil
  ) -> StackEvent {
    StackEvent(
      id: "\(logicalID)-\(status)-\(time)", stackID: stackID, logicalID: logicalID, physicalID: "id-of-\(logicalID)",
      resourceType: logicalID == "Nat" ? "AWS::EC2::NatGateway" : "AWS::X::Y",
      status: ResourceStatus(rawValue: status), reason: reason, time: time, clientRequestToken: token)
  }

  static func made(_ logicalID: String, from start: Double, to end: Double, _ verb: String = "CREATE") -> [StackEvent] {
    [
      event(logicalID, "\(verb)_IN_PROGRESS", at: start),
      event(logicalID, "\(verb)_IN_PROGRESS", at: start + 0.5, "Resource creation Initiated"),
      event(logicalID, "\(verb)_COMPLETE", at: end),
    ]
  }

  /// Everything but the service is there at 130.
  static let untilService: [StackEvent] =
    ([stack("REVIEW_IN_PROGRESS", at: -20), stack("CREATE_IN_PROGRESS", at: 0, "User Initiated")]
    + made("Vpc", from: 2, to: 12) + made("Files", from: 3, to: 10) + made("Cluster", from: 4, to: 8)
    + made("Nat", from: 14, to: 120) + made("Target", from: 15, to: 100)
    + [event("Service", "CREATE_IN_PROGRESS", at: 130)]).sorted { $0.time < $1.time }

  static let success =
    untilService + [
      event("Service", "CREATE_COMPLETE", at: 560), stack("CREATE_COMPLETE", at: 562),
    ]

  /// The NAT gateway fails at 30; what was under way is cancelled, what stood is deleted.
  static let quota: [StackEvent] =
    ([stack("CREATE_IN_PROGRESS", at: 0, "User Initiated")]
    + made("Vpc", from: 2, to: 12) + made("Files", from: 3, to: 10) + made("Cluster", from: 4, to: 8)
    + [
      event("Nat", "CREATE_IN_PROGRESS", at: 14), event("Target", "CREATE_IN_PROGRESS", at: 15),
      event("Target", "CREATE_FAILED", at: 30.4, "Resource creation cancelled"),
      event("Nat", "CREATE_FAILED", at: 30.5, "The maximum number of addresses has been reached."),
      stack("ROLLBACK_IN_PROGRESS", at: 31, "The following resource(s) failed to create: [Target, Nat]."),
    ]).sorted { $0.time < $1.time }

  static let undone =
    quota + [
      event("Nat", "DELETE_IN_PROGRESS", at: 33), event("Nat", "DELETE_COMPLETE", at: 34),
      event("Target", "DELETE_IN_PROGRESS", at: 33), event("Target", "DELETE_COMPLETE", at: 36),
      event("Cluster", "DELETE_IN_PROGRESS", at: 37), event("Cluster", "DELETE_COMPLETE", at: 39),
      event("Files", "DELETE_IN_PROGRESS", at: 40), event("Files", "DELETE_COMPLETE", at: 45),
      event("Vpc", "DELETE_IN_PROGRESS", at: 46), event("Vpc", "DELETE_COMPLETE", at: 48),
      stack("ROLLBACK_COMPLETE", at: 49),
    ]
}
