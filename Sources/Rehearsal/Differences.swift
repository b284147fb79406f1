internal import GitLabStack

/// What an update would do, resource by resource.
struct Differences {
  let added: [Plan.Resource]
  /// Those that are replaced too.
  let modified: [Plan.Resource]
  /// By logical id; a new one is made, whoever names it is modified, and the old one is deleted at the end.
  let replaced: Set<String>
  let removed: [Plan.Resource]

  /// Nothing in these can be changed in place.
  private static let neverChanged: Set = ["AWS::ECS::TaskDefinition"]

  /// nil: there is no stack yet, so everything is new.
  init(from old: Plan?, to new: Plan) {
    let before = Dictionary((old?.resources.map { ($0.key, $0.value) }) ?? []) { first, _ in first }
    let after = new.resources.map { $0.value }
    let parameters = Set(new.parameters.filter { old?.parameters[$0.key] != $0.value }.map(\.key))
    added = after.filter { before[$0.logicalID] == nil }
    let touched = after.filter { resource in
      guard let other = before[resource.logicalID] else { return false }
      return other.properties != resource.properties || resource.properties.names(oneOf: parameters)
    }
    let replaced = Set(touched.filter { Self.neverChanged.contains($0.type) }.map(\.logicalID))
    self.replaced = replaced
    let ids = Set(touched.map(\.logicalID))
    modified = after.filter { resource in
      ids.contains(resource.logicalID)
        || before[resource.logicalID] != nil && !replaced.isDisjoint(with: resource.dependsOn)
    }
    let there = Set(after.map(\.logicalID))
    removed = old?.resources.map { $0.value }.filter { !there.contains($0.logicalID) } ?? []
  }

  var isEmpty: Bool { added.isEmpty && modified.isEmpty && removed.isEmpty }
}

extension TemplateValue {
  /// Whether it refers to one of these parameters, by `Ref` or inside `Fn::Sub`.
  fileprivate func names(oneOf parameters: Set<String>) -> Bool {
    guard !parameters.isEmpty else { return false }
    switch self {
    case .null, .boolean, .number: return false
    case .string(let text): return parameters.contains { text == $0 || text.contains("${\($0)}") }
    case .list(let items): return items.contains { $0.names(oneOf: parameters) }
    case .mapping(let entries): return entries.contains { $0.value.names(oneOf: parameters) }
    }
  }
}
