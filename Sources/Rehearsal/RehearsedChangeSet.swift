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
    let isReplaced = action == "Modify" && differences.replaced.contains(resource.logicalID)
    let fate: String? =
      switch (action, isReplaced) {
      case ("Remove", _): resource.isKept ? "Retain" : "Delete"
      // Every template of ours keeps what holds data when it is replaced.
      case (_, true): resource.holdsData ? "ReplaceAndRetain" : "ReplaceAndDelete"
      default: nil
      }
    return .object([
      "Type": "Resource",
      "ResourceChange": .object([
        "Action": .string(action), "LogicalResourceId": .string(resource.logicalID),
        "ResourceType": .string(resource.type.name),
        "Replacement": action == "Modify" ? (isReplaced ? "True" : "False") : nil,
        "PolicyAction": fate.map { .string($0) },
        "Scope": .list(action == "Modify" ? scope(of: resource) : []),
        "Details": .list(action == "Modify" ? details(of: resource) : []),
      ]),
    ])
  }

  private func scope(of resource: Plan.Resource) -> [JSON] {
    let attributes: [JSON] = (differences.attributes[resource.logicalID] ?? []).sorted().map { .string($0) }
    return (differences.properties[resource.logicalID] == nil ? [] : ["Properties"])
      + (differences.tagged.contains(resource.logicalID) ? ["Tags"] : []) + attributes
  }

  private func details(of resource: Plan.Resource) -> [JSON] {
    let names = (differences.properties[resource.logicalID] ?? []).sorted()
    let targets: [JSON] = names.map { .object(["Attribute": "Properties", "Name": .string($0)]) }
    let tags: [JSON] = differences.tagged.contains(resource.logicalID) ? [.object(["Attribute": "Tags"])] : []
    let attributes = (differences.attributes[resource.logicalID] ?? []).sorted()
    let others: [JSON] = attributes.map { .object(["Attribute": .string($0)]) }
    return (targets + tags + others).map {
      .object(["Target": $0, "Evaluation": "Static", "ChangeSource": "DirectModification"])
    }
  }
}
