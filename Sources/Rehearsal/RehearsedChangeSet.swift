internal import GitLabStack

/// A change set: ready a moment after it was ordered.
struct RehearsedChangeSet {
  let arn: String
  let name: String
  let stackID: String
  let stackName: String
  let created: Double
  let template: StackTemplate
  let plan: Plan
  let tags: [ChangeSetOrder.Label]
  let isUpdate: Bool
  let differences: Differences
  var isExecuted = false

  static let noChanges =
    "The submitted information didn't contain changes. Submit different information to create a change set."

  /// Usual seconds until CloudFormation has read the template.
  private static let reading = 4.0

  func status(at now: Double, speed: Double) -> String {
    let age = (now - created) * speed
    if age < Self.reading / 4 { return "CREATE_PENDING" }
    if age < Self.reading { return "CREATE_IN_PROGRESS" }
    return differences.isEmpty ? "FAILED" : "CREATE_COMPLETE"
  }

  func json(at now: Double, speed: Double) -> JSON {
    let status = status(at: now, speed: speed)
    let isReady = status == "CREATE_COMPLETE"
    return .object([
      "Changes": .list(
        isReady
          ? differences.added.map { change("Add", $0) } + differences.modified.map { change("Modify", $0) }
            + differences.removed.map { change("Remove", $0) } : []),
      "ChangeSetName": .string(name), "ChangeSetId": .string(arn), "StackId": .string(stackID),
      "StackName": .string(stackName), "Parameters": .parameters(template.parameters),
      "CreationTime": .time(created),
      "ExecutionStatus": .string(isExecuted ? "EXECUTE_COMPLETE" : isReady ? "AVAILABLE" : "UNAVAILABLE"),
      "Status": .string(status), "StatusReason": status == "FAILED" ? .string(Self.noChanges) : nil,
      "NotificationARNs": .list([]), "RollbackConfiguration": .object([:]), "Capabilities": .list(["CAPABILITY_IAM"]),
      "Tags": .labels(tags), "IncludeNestedStacks": false,
    ])
  }

  private func change(_ action: String, _ resource: Plan.Resource) -> JSON {
    .object([
      "Type": "Resource",
      "ResourceChange": .object([
        "Action": .string(action), "LogicalResourceId": .string(resource.logicalID),
        "ResourceType": .string(resource.type),
        "Replacement": action == "Modify"
          ? (differences.replaced.contains(resource.logicalID) ? "True" : "False") : nil,
        "Scope": .list(action == "Modify" ? ["Properties"] : []), "Details": .list([]),
      ]),
    ])
  }
}
