internal import Deployment
internal import GitLabStack

/// What `aws cloudformation describe-stacks` prints.
struct StackList: Decodable {
  private let stacks: [Item]?

  private struct Item: Decodable {
    let stackId: String
    let stackName: String
    let stackStatus: String
    let stackStatusReason: String?
    let description: String?
    let outputs: [Output]?
    let parameters: [Parameter]?
    let tags: [Label]?
    let enableTerminationProtection: Bool?
    let creationTime: Timestamp?
    let lastUpdatedTime: Timestamp?

    struct Label: Decodable {
      let key: String?
      let value: String?
    }
    struct Output: Decodable {
      let outputKey: String?
      let outputValue: String?
    }
    struct Parameter: Decodable {
      let parameterKey: String?
      let parameterValue: String?
    }
  }

  var first: StackDescription? {
    (stacks ?? []).first.map { item in
      StackDescription(
        id: item.stackId, name: item.stackName, status: ResourceStatus(rawValue: item.stackStatus),
        reason: item.stackStatusReason,
        outputs: (item.outputs ?? []).compactMap { output in
          output.outputKey.map { StackDescription.Output(key: $0, value: output.outputValue ?? "") }
        },
        parameters: (item.parameters ?? []).reduce(into: [:]) { parameters, parameter in
          if let key = parameter.parameterKey { parameters[key] = parameter.parameterValue ?? "" }
        },
        about: item.description,
        tags: (item.tags ?? []).compactMap { tag in tag.key.map { Tag(key: $0, value: tag.value ?? "") } },
        isProtected: item.enableTerminationProtection ?? false, created: item.creationTime?.seconds,
        updated: item.lastUpdatedTime?.seconds)
    }
  }
}
