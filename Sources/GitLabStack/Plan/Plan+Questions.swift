internal import OrderedCollections

extension Plan {
  /// Of a stack that nobody can read: nothing is known of what it makes, of what it keeps, and of what it costs.
  package static let unknown = Plan(resources: [:], outputs: [:], parameters: [:], creationOrder: [])

  /// Whether it is of a stack that somebody has read: every template makes something.
  package var isKnown: Bool { !resources.isEmpty }

  /// How many resources there are.
  package var count: Int { resources.count }

  /// The same plan with the parameters of another template whose text is the same.
  package func with(parametersOf template: StackTemplate) -> Plan {
    var plan = self
    plan.parameters = Dictionary(template.parameters.map { ($0.name, $0.value) }, uniquingKeysWith: { $1 })
    return plan
  }

  /// nil if the template has no such resource.
  package func resource(_ logicalID: String) -> Resource? { resources[logicalID] }

  /// nil if the template has no such output.
  package func output(_ name: String) -> TemplateValue? { outputs[name] }

  /// The resources that cannot be there without this one, in the order of the template.
  package func dependents(of logicalID: String) -> [String] {
    resources.values.filter { $0.dependsOn.contains(logicalID) }.map(\.logicalID)
  }

  /// In the order of the template.
  package func resources(in group: Group) -> [Resource] {
    resources.values.filter { $0.group == group }
  }

  /// In the order of the template.
  package func resources(of type: ResourceType) -> [Resource] { resources.values.filter { $0.type == type } }

  /// What holds the repositories.
  package var fileSystem: Resource? { resources(of: .storage(.fileSystem)).first }

  /// Whether AWS Backup copies the file system by itself; its copies outlive the stack.
  package var hasBackups: Bool { fileSystem?.properties["BackupPolicy"]?["Status"]?.text == "ENABLED" }

  /// The text that a value comes to before anything is deployed.
  ///
  /// Knows literals, parameters and what is put together from them; nil where a resource or the account has a say.
  package func value(_ value: TemplateValue) -> String? {
    if let text = value.text { return text }
    guard let (function, argument) = value.call else { return nil }
    switch function {
    case "Ref": return argument.text.flatMap { parameters[$0] }
    case "Fn::Sub": return substituted(argument)
    case "Fn::Select": return selected(argument)
    case "Fn::Join":
      guard let parts = argument.list, parts.count == 2, let separator = parts[0].text, let items = items(parts[1])
      else { return nil }
      return items.joined(separator: separator)
    default: return nil
    }
  }

  /// A value in short: its text, or the logical id that it comes from (with the attribute, unless it is the id itself).
  package func text(describing value: TemplateValue) -> String {
    if let text = self.value(value) { return text }
    guard let (function, argument) = value.call else { return value.json }
    switch function {
    case "Ref": return argument.text ?? ""
    case "Fn::GetAtt":
      let parts = argument.list?.compactMap(\.text) ?? []
      return parts.last == "GroupId" || parts.last == "Arn" ? parts[0] : parts.joined(separator: ".")
    case "Fn::Sub": return argument.text ?? argument.list?.first?.text ?? ""
    case "Fn::Join":
      let separator = argument.list?.first?.text ?? ""
      return argument.list?.last?.list?.map(text(describing:)).joined(separator: separator) ?? value.json
    default: return value.json
    }
  }

  private func substituted(_ argument: TemplateValue) -> String? {
    guard let text = argument.text ?? argument.list?.first?.text else { return nil }
    let own = argument.list?.last
    var result = ""
    for piece in Substitution.pieces(of: text) {
      switch piece {
      case .text(let text): result += text
      case .name(let name):
        guard let part = own?[name.whole].flatMap({ value($0) }) ?? parameters[name.whole] else { return nil }
        result += part
      }
    }
    return result
  }

  private func selected(_ argument: TemplateValue) -> String? {
    guard let parts = argument.list, parts.count == 2, let index = parts[0].text.flatMap({ Int($0) }),
      let items = items(parts[1]), items.indices.contains(index)
    else { return nil }
    return items[index]
  }

  /// The items of a list; a parameter that is a list has them between commas.
  private func items(_ list: TemplateValue) -> [String]? {
    guard let items = list.list else {
      return value(list)?.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    }
    let texts = items.compactMap { value($0) }
    return texts.count == items.count ? texts : nil
  }
}

extension TemplateValue {
  /// The function and what it is given, if this is a call of one.
  var call: (function: String, argument: TemplateValue)? {
    guard case .mapping(let entries) = self, entries.count == 1, let (function, argument) = entries.elements.first,
      function == "Ref" || function.hasPrefix("Fn::")
    else { return nil }
    return (function, argument)
  }
}
