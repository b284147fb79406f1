internal import Deployment

/// What `aws cloudformation describe-change-set` prints.
struct ChangeSetAnswer: Decodable {
  private let changeSetId: String
  private let stackId: String
  private let status: String
  private let statusReason: String?
  private let changes: [Item]?

  private struct Item: Decodable {
    let resourceChange: Details?
    struct Details: Decodable {
      let action: String?
      let logicalResourceId: String?
      let resourceType: String?
      let replacement: String?
    }
  }

  var changeSet: ChangeSet {
    ChangeSet(
      arn: changeSetId, stackID: stackId, status: ResourceStatus(rawValue: status), reason: statusReason,
      changes: (changes ?? []).compactMap { item in
        guard let details = item.resourceChange, let logicalID = details.logicalResourceId else { return nil }
        return ChangeSet.Change(
          action: details.action ?? "", logicalID: logicalID, resourceType: details.resourceType ?? "",
          replacement: details.replacement)
      })
  }
}
