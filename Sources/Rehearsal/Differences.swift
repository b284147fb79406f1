internal import GitLabStack

/// What an update would do, resource by resource.
struct Differences {
  let added: [Plan.Resource]
  /// Those that are replaced too.
  let modified: [Plan.Resource]
  /// By logical id; a new one is made, whoever names it is modified, and the old one is deleted at the end.
  let replaced: Set<String>
  let removed: [Plan.Resource]
  /// The properties that change, by logical id.
  let properties: [String: Set<String>]
  /// What gets other tags, by logical id.
  let tagged: Set<String>
  /// What else changes of a resource than its properties, such as `DeletionPolicy`, by logical id.
  let attributes: [String: Set<String>]

  /// nil: there is no stack yet, so everything is new.
  /// - Parameters:
  ///   - retags: whether the stack gets other tags, which all that can carries too.
  ///   - attributes: what else changes of a resource than its properties, of which a plan knows nothing.
  init(from old: Plan?, to new: Plan, retags: Bool = false, attributes: [String: Set<String>] = [:]) {
    let before = Set(old?.resources.map { $0.key } ?? [])
    let after = new.resources.map { $0.value }
    added = after.filter { !before.contains($0.logicalID) }
    var properties: [String: Set<String>] = [:]
    var replaced: Set<String> = []
    // In the order of creation, for what names something replaced changes too, and may have to be replaced itself.
    for id in new.creationOrder where before.contains(id) {
      guard let old, let resource = new.resource(id) else { continue }
      let changed = PlanDifferences(from: old, to: new).properties(of: id).union(resource.names(of: replaced))
      guard !changed.isEmpty else { continue }
      properties[id] = changed
      switch resource.type.facts.replacement {
      case .any: replaced.insert(id)
      case .of(let properties): if !changed.isDisjoint(with: properties) { replaced.insert(id) }
      }
    }
    self.properties = properties
    self.replaced = replaced
    let tagged = after.filter { retags && before.contains($0.logicalID) && $0.type.facts.takesTags }
    self.tagged = Set(tagged.map(\.logicalID))
    self.attributes = attributes
    modified = after.filter { [tagged = self.tagged] in
      properties[$0.logicalID] != nil || tagged.contains($0.logicalID) || attributes[$0.logicalID] != nil
    }
    let there = Set(after.map(\.logicalID))
    removed = old?.resources.map { $0.value }.filter { !there.contains($0.logicalID) } ?? []
  }

  var isEmpty: Bool { added.isEmpty && modified.isEmpty && removed.isEmpty }
}

extension Plan.Resource {
  /// The properties that refer to one of these resources.
  fileprivate func names(of resources: Set<String>) -> Set<String> {
    guard case .mapping(let entries) = properties else { return [] }
    return Set(entries.filter { $0.value.names(oneOf: resources) }.map(\.key))
  }
}
