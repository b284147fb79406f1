internal import GitLabStack
internal import OrderedCollections

/// What a plan takes in rights, and the statements that give them.
struct PolicyNeeds {
  private let table: PermissionTable
  private let plan: Plan
  private let place: PolicyPlace
  private let types: Set<String>

  init(_ table: PermissionTable, _ plan: Plan, _ place: PolicyPlace) {
    self.table = table
    self.plan = plan
    self.place = place
    types = Set(plan.resources.values.map(\.type.name))
  }

  /// Of CloudFormation, for the resources of the plan.
  func ofResources(for purpose: PolicyPurpose) -> Set<Right> {
    var rights: Set<Right> = []
    for resource in plan.resources.values {
      let handlers = purpose.handlers(of: resource.type)
      for entry in table.types[resource.type.name] ?? [] where !entry.handlers.isDisjoint(with: handlers) {
        let isDue = entry.properties.isEmpty || entry.properties.contains { resource.properties[$0] != nil }
        if isDue { rights.insert(entry.right) }
      }
    }
    return rights
  }

  /// Of this program, and of CloudFormation where it looks with the rights of whoever runs it.
  func ofCalls(for purpose: PolicyPurpose) -> Set<Right> {
    let calls = table.calls.filter { call in
      guard call.purposes.contains(purpose) else { return false }
      switch call.condition {
      case .always: return true
      case .with(let type): return types.contains(type)
      case .without(let type): return !types.contains(type)
      }
    }
    // A change set is made to deploy, and to change what runs.
    let own = purpose == .destroy ? [] : table.own
    return Set(calls.flatMap(\.rights) + own)
  }

  /// The right to have CloudFormation work as a role.
  func passing(_ role: String) -> PolicyStatement {
    PolicyStatement(
      sid: "ServiceRole", actions: ["iam:PassRole"], resources: [role],
      condition: .init(Right("iam:PassRole>cloudformation.amazonaws.com"), in: place))
  }

  /// One statement for all that is limited alike: by the table's scopes, in its order, what takes no resource last.
  func document(of rights: Set<Right>) -> PolicyDocument {
    let sorted = rights.sorted { ($0.action, $0.limit ?? "") < ($1.action, $1.limit ?? "") }
    let scopes = table.scopes.map(Optional.some) + [nil]
    return PolicyDocument(
      statements: scopes.flatMap { scope in
        let inside = sorted.filter { table.scope(of: $0.action)?.name == scope?.name }
        let free = inside.filter { $0.limit == nil }.map(\.action)
        let limited = Dictionary(grouping: inside.filter { $0.limit != nil }, by: \.action)
        return (free.isEmpty ? [] : [statement(Self.sid(scope?.name), free, scope, nil)])
          + limited.sorted { $0.key < $1.key }.map { action, rights in
            var condition = PolicyStatement.Condition(rights[0], in: place)
            condition?.values = rights.flatMap { PolicyStatement.Condition($0, in: place)?.values ?? [] }
            return statement(String(action.drop { $0 != ":" }.dropFirst()), [action], scope, condition)
          }
      })
  }

  private func statement(
    _ sid: String, _ actions: [String], _ scope: PermissionTable.Scope?, _ condition: PolicyStatement.Condition?
  ) -> PolicyStatement {
    let besides = (types.sorted() + plan.given.map(\.name)).flatMap { scope?.besides[$0] ?? [] }
    return PolicyStatement(
      sid: sid, actions: actions, resources: scope.map { ($0.arns + besides).map(filled) } ?? ["*"],
      condition: condition)
  }

  private func filled(_ pattern: String) -> String {
    plan.given.reduce(place.filled(pattern)) { $0.replacing("{\($1.name)}", with: $1.id) }
  }

  /// `log-group` is `LogGroup`; what takes no resource is `Everywhere`.
  private static func sid(_ scope: String?) -> String {
    (scope ?? "everywhere").split(separator: "-").map { $0.prefix(1).uppercased() + $0.dropFirst() }.joined()
  }
}
