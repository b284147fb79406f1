internal import OrderedCollections

/// Two plans of one stack side by side.
extension Plan {
  /// The properties of a resource that are others than in an older plan, by what they come to: a parameter's new value
  /// counts. Empty too where one of the plans lacks the resource.
  package func changedProperties(of logicalID: String, from old: Plan) -> Set<String> {
    guard case .mapping(let before)? = old.resources[logicalID]?.properties,
      case .mapping(let after)? = resources[logicalID]?.properties
    else { return [] }
    let parameters = changedParameters(from: old)
    let names = Set(before.keys).union(after.keys)
    return names.filter { name in
      guard let value = after[name] else { return true }
      return before[name] != value || value.names(oneOf: parameters)
    }
  }

  /// The parameters that have another value than in an older plan, or are new.
  package func changedParameters(from old: Plan) -> Set<String> {
    Set(parameters.filter { old.parameters[$0.key] != $0.value }.map(\.key))
  }
}

extension TemplateValue {
  /// Whether it refers to one of these parameters or resources, by `Ref`, `Fn::GetAtt` or inside `Fn::Sub`.
  package func names(oneOf names: Set<String>) -> Bool {
    guard !names.isEmpty else { return false }
    switch self {
    case .null, .boolean, .number: return false
    case .string(let text):
      return names.contains { text == $0 || text.contains("${\($0)}") || text.contains("${\($0).") }
    case .list(let items): return items.contains { $0.names(oneOf: names) }
    case .mapping(let entries): return entries.contains { $0.value.names(oneOf: names) }
    }
  }
}
