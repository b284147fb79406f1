import Yams

@testable import GitLabStack

/// A rendered template as a YAML parser sees it, for tests that ask what CloudFormation would.
struct TemplateReader {
  let template: StackTemplate
  let root: Node
  /// In the order of the text.
  let parameterNames: [String]
  let resources: [String: Node]

  init(_ choices: Choices) throws {
    template = try StackTemplate(choices)
    root = try Yams.compose(yaml: template.body) ?? Node("")
    parameterNames = root["Parameters"]?.mapping?.keys.compactMap(\.string) ?? []
    resources = (root["Resources"]?.mapping ?? [:]).reduce(into: [:]) { $0[$1.key.string ?? ""] = $1.value }
  }

  init(_ templateCase: TemplateCase) throws { try self.init(templateCase.choices()) }

  /// The resource ids of a type.
  func resources(of type: String) -> [String] {
    resources.keys.filter { resources[$0]?["Type"]?.string == type }.sorted()
  }

  /// A scalar under a resource, such as `("Service", "Properties", "DesiredCount")`.
  func text(_ path: String...) -> String? {
    path.dropFirst().reduce(resources[path[0]]) { node, key in node?[key] }?.scalar?.string
  }

  /// Every name that a node refers to, and all nodes below it: parameters, resources, pseudo parameters.
  func references(in node: Node?) -> Set<String> {
    guard let node else { return [] }
    switch (node.tag.description, node) {
    case ("!Ref", .scalar(let scalar)): return [scalar.string]
    case ("!GetAtt", .scalar(let scalar)): return [String(scalar.string.prefix { $0 != "." })]
    case ("!Sub", .scalar(let scalar)):
      return Set(scalar.string.matches(of: /\$\{([A-Za-z0-9:]+)[^}]*\}/).map { String($0.output.1) })
    case (_, .sequence(let items)): return items.reduce(into: []) { $0.formUnion(references(in: $1)) }
    case (_, .mapping(let pairs)): return pairs.reduce(into: []) { $0.formUnion(references(in: $1.value)) }
    case (_, .scalar), (_, .alias): return []
    }
  }

  /// What a resource waits for itself.
  func needs(of id: String) -> Set<String> {
    let declared = resources[id]?["DependsOn"]
    let named = (declared?.array().compactMap(\.string) ?? []) + [declared?.string].compactMap(\.self)
    return references(in: resources[id]?["Properties"]).union(named).intersection(resources.keys)
  }

  /// Everything that must be there before a resource is made.
  func everythingBefore(_ id: String) -> Set<String> {
    var found: Set<String> = []
    var waiting = [id]
    while let next = waiting.popLast() {
      for need in needs(of: next) where found.insert(need).inserted { waiting.append(need) }
    }
    return found
  }
}
