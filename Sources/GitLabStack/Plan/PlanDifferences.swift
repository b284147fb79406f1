internal import OrderedCollections

/// Two plans of one stack side by side.
package struct PlanDifferences: Sendable {
  private let old: Plan
  private let new: Plan
  /// The parameters that have another value than in the older plan, or are new.
  package let parameters: Set<String>

  package init(from old: Plan, to new: Plan) {
    self.old = old
    self.new = new
    parameters = Set(new.parameters.filter { old.parameters[$0.key] != $0.value }.map(\.key))
  }

  /// Whether both make the same resources of the same properties.
  package var isEmpty: Bool {
    Set(old.resources.keys) == Set(new.resources.keys)
      && new.resources.keys.allSatisfy { properties(of: $0).isEmpty }
  }

  /// The properties of a resource that are others than in the older plan, by what they come to: a parameter's new value
  /// counts. Empty too where one of the plans lacks the resource.
  package func properties(of logicalID: String) -> Set<String> {
    guard case .mapping(let before)? = old.resources[logicalID]?.properties,
      case .mapping(let after)? = new.resources[logicalID]?.properties
    else { return [] }
    return Set(before.keys).union(after.keys).filter { name in
      guard let value = after[name] else { return true }
      return before[name] != value || value.names(oneOf: parameters)
    }
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
