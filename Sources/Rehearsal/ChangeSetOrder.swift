/// The file that `create-change-set --cli-input-json` reads.
struct ChangeSetOrder: Decodable {
  let stackName: String
  let changeSetName: String
  let changeSetType: String
  let templateBody: String
  let parameters: [Parameter]?
  let capabilities: [String]?
  let tags: [Label]?

  struct Parameter: Decodable {
    let key: String
    let value: String

    private enum CodingKeys: String, CodingKey {
      case key = "ParameterKey"
      case value = "ParameterValue"
    }
  }

  struct Label: Decodable, Equatable {
    let key: String
    let value: String

    private enum CodingKeys: String, CodingKey {
      case key = "Key"
      case value = "Value"
    }
  }

  private enum CodingKeys: String, CodingKey {
    case stackName = "StackName"
    case changeSetName = "ChangeSetName"
    case changeSetType = "ChangeSetType"
    case templateBody = "TemplateBody"
    case parameters = "Parameters"
    case capabilities = "Capabilities"
    case tags = "Tags"
  }
}
