internal import Deployment

/// What `aws cloudformation describe-events` prints, as far as it is about validation.
struct OperationEventPage: Decodable {
  private let operationEvents: [Item]?

  private struct Item: Decodable {
    let eventType: String?
    let logicalResourceId: String?
    let resourceType: String?
    let validationName: String?
    let validationStatus: String?
    let validationFailureMode: String?
    let validationStatusReason: String?
    let resourceStatusReason: String?
  }

  var validationErrors: [ValidationError] {
    (operationEvents ?? []).compactMap { item in
      guard item.eventType == "VALIDATION_ERROR" else { return nil }
      let reason = item.validationStatusReason ?? item.resourceStatusReason ?? item.validationName ?? "?"
      return ValidationError(
        logicalID: item.logicalResourceId ?? "", type: item.resourceType ?? "", name: item.validationName,
        reason: reason, isSkipped: item.validationStatus == "SKIPPED",
        isWarning: item.validationFailureMode == "WARN")
    }
  }
}
