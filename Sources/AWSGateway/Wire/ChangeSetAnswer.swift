internal import Deployment

/// What `aws cloudformation describe-change-set` prints.
struct ChangeSetAnswer: Decodable {
  private let changeSetId: String
  private let stackId: String
  private let status: String
  private let statusReason: String?
  fileprivate let changes: [Item]?

  fileprivate struct Item: Decodable {
    let resourceChange: Details?
    struct Details: Decodable {
      let action: String?
      let logicalResourceId: String?
      let resourceType: String?
      let replacement: String?
      let policyAction: String?
      let scope: [String]?
      let details: [Detail]?
    }

    /// One property, or one other part, that changes.
    struct Detail: Decodable {
      let target: Target?

      struct Target: Decodable {
        let attribute: String?
        let name: String?
      }
    }
  }

  var changeSet: ChangeSet {
    ChangeSet(
      arn: changeSetId, stackID: stackId, status: ResourceStatus(rawValue: status), reason: statusReason,
      changes: (changes ?? []).compactMap { item in
        guard let details = item.resourceChange, let logicalID = details.logicalResourceId else { return nil }
        return ChangeSet.Change(
          action: details.action ?? "", logicalID: logicalID, resourceType: details.resourceType ?? "",
          replacement: details.replacement, scope: Set(details.scope ?? []),
          properties: Set((details.details ?? []).compactMap(\.property)), policyAction: details.policyAction)
      })
  }
}

extension ChangeSetAnswer.Item.Detail {
  /// The name of the property; nil for what is none, such as a policy.
  fileprivate var property: String? { target?.attribute == "Properties" ? target?.name : nil }
}
