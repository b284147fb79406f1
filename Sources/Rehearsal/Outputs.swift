internal import GitLabStack

/// The outputs of a stack, worked out as CloudFormation would.
struct Outputs {
  let stack: RehearsedStack

  var values: [(key: String, value: String)] {
    stack.plan.outputs.compactMap { key, value in text(value).map { (key, $0) } }
  }

  /// nil for a function that no output and no name of ours uses.
  func text(_ value: TemplateValue) -> String? {
    if let text = value.text { return text }
    if let name = value["Ref"]?.text { return reference(name) }
    if let pattern = value["Fn::Sub"]?.text { return filled(pattern) }
    if let path = value["Fn::GetAtt"]?.text {
      return attribute(path.split(separator: ".", maxSplits: 1).map(String.init))
    }
    if let path = value["Fn::GetAtt"]?.list { return attribute(path.compactMap(\.text)) }
    return nil
  }

  private func reference(_ name: String) -> String? {
    switch name {
    case "AWS::Region": return stack.region
    case "AWS::StackName": return stack.name
    case "AWS::StackId": return stack.id
    case "AWS::AccountId": return Identifiers.account
    case "AWS::Partition": return "aws"
    case "AWS::URLSuffix": return "amazonaws.com"
    default: break
    }
    if let parameter = stack.template.parameters.first(where: { $0.name == name }) { return parameter.value }
    return type(of: name).map { PhysicalNames(stack: stack).id(of: name, type: $0) }
  }

  private func attribute(_ path: [String]) -> String? {
    guard path.count == 2 else { return nil }
    return type(of: path[0]).map { PhysicalNames(stack: stack).attribute(path[1], of: path[0], type: $0) }
  }

  private func type(of logicalID: String) -> ResourceType? {
    stack.plan.resources.first { $0.key == logicalID }?.value.type
  }

  /// `${Name}` and `${Name.Attribute}` replaced.
  private func filled(_ pattern: String) -> String {
    pattern.replacing(#/\$\{([A-Za-z0-9:]+)(?:\.([A-Za-z0-9.]+))?\}/#) { match in
      let name = String(match.output.1)
      let value = match.output.2.map { attribute([name, String($0)]) } ?? reference(name)
      return value ?? String(match.output.0)
    }
  }
}
