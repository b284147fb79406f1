internal import Deployment

/// What `aws ecs describe-tasks` prints.
struct TaskList: Decodable {
  private let tasks: [Item]?

  private struct Item: Decodable {
    let taskArn: String?
    let lastStatus: String?
    let desiredStatus: String?
    let createdAt: Timestamp?
    let pullStartedAt: Timestamp?
    let pullStoppedAt: Timestamp?
    let startedAt: Timestamp?
    let stoppedAt: Timestamp?
    let stopCode: String?
    let stoppedReason: String?
    let availabilityZone: String?
    let containers: [Container]?
    let enableExecuteCommand: Bool?

    struct Container: Decodable {
      let name: String?
      let image: String?
      let exitCode: Int?
      let reason: String?
      let managedAgents: [Agent]?

      /// The one of ECS Exec; nil where AWS names none.
      var execAgent: TaskState.Container.Agent? {
        managedAgents?.first { $0.name == "ExecuteCommandAgent" }.map {
          .init(status: $0.lastStatus, reason: $0.reason)
        }
      }
    }

    struct Agent: Decodable {
      let name: String?
      let lastStatus: String?
      let reason: String?
    }
  }

  var states: [TaskState] {
    (tasks ?? []).map { item in
      TaskState(
        id: TaskARNs.id(of: item.taskArn ?? ""), status: item.lastStatus ?? "",
        desiredStatus: item.desiredStatus ?? "", created: item.createdAt?.seconds,
        pullStarted: item.pullStartedAt?.seconds, pullStopped: item.pullStoppedAt?.seconds,
        started: item.startedAt?.seconds, stopped: item.stoppedAt?.seconds, stopCode: item.stopCode,
        stoppedReason: item.stoppedReason, zone: item.availabilityZone,
        containers: (item.containers ?? []).map { container in
          TaskState.Container(
            name: container.name ?? "", image: container.image, exitCode: container.exitCode,
            reason: container.reason, execAgent: container.execAgent)
        }, isExecOn: item.enableExecuteCommand)
    }
  }
}

/// What `aws ecs list-tasks` prints.
struct TaskARNs: Decodable {
  private let taskArns: [String]?

  var ids: [String] { (taskArns ?? []).map(Self.id(of:)) }

  /// What stands after the last slash.
  static func id(of arn: String) -> String { arn.split(separator: "/").last.map(String.init) ?? arn }
}
