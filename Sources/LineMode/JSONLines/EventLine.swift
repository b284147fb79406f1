internal import Deployment
internal import FoundationEssentials

/// An event of a stack as an object of `--json`.
struct EventLine: Encodable {
  let type = "event"
  let time: String
  let status: String
  let logicalId: String
  let resourceType: String
  let reason: String?

  init(_ event: StackEvent) {
    // To the millisecond, as AWS tells it: `2026-01-02T03:04:59.123Z`.
    time = Date(timeIntervalSince1970: event.time)
      .formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
    status = event.status.rawValue
    logicalId = event.logicalID
    resourceType = event.resourceType
    reason = event.reason.map(Redaction.applied)
  }
}
