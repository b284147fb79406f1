internal import Deployment

/// What `aws ecs describe-services` prints.
struct ServiceList: Decodable {
  private let services: [Item]?

  private struct Item: Decodable {
    let desiredCount: Int?
    let runningCount: Int?
    let pendingCount: Int?
    let deployments: [Deployment]?
    let events: [Event]?

    struct Deployment: Decodable {
      let status: String?
      let failedTasks: Int?
      let rolloutState: String?
      let rolloutStateReason: String?
    }
    struct Event: Decodable {
      let createdAt: Timestamp?
      let message: String?
    }
  }

  /// nil where ECS knows no such service.
  var first: ServiceState? {
    (services ?? []).first.map { item in
      let present = item.deployments?.first { $0.status == "PRIMARY" } ?? item.deployments?.first
      return ServiceState(
        desired: item.desiredCount ?? 0, running: item.runningCount ?? 0, pending: item.pendingCount ?? 0,
        failedTasks: present?.failedTasks ?? 0, rollout: present?.rolloutState,
        rolloutReason: present?.rolloutStateReason,
        events: (item.events ?? []).compactMap { event in
          guard let time = event.createdAt?.seconds, let message = event.message else { return nil }
          return ServiceState.Event(time: time, message: message)
        })
    }
  }
}
