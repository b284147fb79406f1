internal import Deployment

/// What `aws cloudformation describe-stack-events --no-paginate` prints.
struct EventPage: Decodable {
  private let stackEvents: [Item]?
  private let nextToken: String?

  private struct Item: Decodable {
    let eventId: String
    let stackId: String
    let logicalResourceId: String?
    let physicalResourceId: String?
    let resourceType: String?
    let resourceStatus: String?
    let resourceStatusReason: String?
    let timestamp: Timestamp
    let clientRequestToken: String?
    let operationId: String?
    let detailedStatus: String?
  }

  /// Newest first, as they came.
  var events: [StackEvent] {
    (stackEvents ?? []).map { item in
      StackEvent(
        id: item.eventId, stackID: item.stackId, logicalID: item.logicalResourceId ?? "",
        physicalID: item.physicalResourceId ?? "", resourceType: item.resourceType ?? "",
        status: ResourceStatus(rawValue: item.resourceStatus ?? ""), reason: item.resourceStatusReason,
        time: item.timestamp.seconds, clientRequestToken: item.clientRequestToken, operationID: item.operationId,
        detailedStatus: item.detailedStatus)
    }
  }

  /// Where the next older page is; nil on the oldest.
  var older: String? { nextToken.flatMap { $0.isEmpty ? nil : $0 } }
}
