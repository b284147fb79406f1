package import Deployment
package import GitLabStack

/// A change set to be made.
package struct ChangeSetRequest: Hashable, Sendable {
  package let stackName: StackName
  package let template: StackTemplate
  package let tags: [Tag]
  package let name: String
  /// false: the stack does not exist yet (or waits in `REVIEW_IN_PROGRESS`).
  package let isUpdate: Bool
  /// Whom CloudFormation works as; nil for whoever asks, or whoever the stack has worked as before.
  package let role: RoleARN?
  /// Makes a repeated request the same request.
  package let clientToken: String?

  package init(
    stackName: StackName, template: StackTemplate, tags: [Tag], name: String, isUpdate: Bool,
    role: RoleARN? = nil, clientToken: String? = nil
  ) {
    self.stackName = stackName
    self.template = template
    self.tags = tags
    self.name = name
    self.isUpdate = isUpdate
    self.role = role
    self.clientToken = clientToken
  }
}

extension ChangeSetRequest {
  /// As a file for `--cli-input-json`, on one line.
  package func json() throws -> String { try AWSJSON.encode(self) }
}

/// As `create-change-set --cli-input-json` wants it.
extension ChangeSetRequest: Encodable {
  private enum CodingKeys: String, CodingKey {
    case stackName, changeSetName, changeSetType, templateBody, parameters, capabilities, tags, roleARN, clientToken
  }

  private struct Parameter: Encodable {
    let parameterKey: String
    let parameterValue: String?
    let usePreviousValue: Bool?

    /// AWS shows the value of a parameter with `NoEcho` as asterisks: sent back, they would take its place
    /// (docs.aws.amazon.com/AWSCloudFormation, "Parameters", NoEcho).
    init(_ parameter: StackTemplate.Parameter, isUpdate: Bool) {
      let isMasked = isUpdate && parameter.value.count > 3 && parameter.value.allSatisfy { $0 == "*" }
      parameterKey = parameter.name
      parameterValue = isMasked ? nil : parameter.value
      usePreviousValue = isMasked ? true : nil
    }
  }

  private struct Label: Encodable {
    let key: String
    let value: String
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(stackName.description, forKey: .stackName)
    try container.encode(name, forKey: .changeSetName)
    try container.encode(isUpdate ? "UPDATE" : "CREATE", forKey: .changeSetType)
    try container.encode(template.body, forKey: .templateBody)
    try container.encode(template.parameters.map { Parameter($0, isUpdate: isUpdate) }, forKey: .parameters)
    // No role of ours has a name of its own, so CAPABILITY_NAMED_IAM is not needed.
    try container.encode(["CAPABILITY_IAM"], forKey: .capabilities)
    try container.encode(tags.map { Label(key: $0.key, value: $0.value) }, forKey: .tags)
    try container.encodeIfPresent(role?.description, forKey: .roleARN)
    try container.encodeIfPresent(clientToken, forKey: .clientToken)
  }
}
