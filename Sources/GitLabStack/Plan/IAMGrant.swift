internal import OrderedCollections

/// What a role of the plan allows, and to whom.
package struct IAMGrant: Hashable, Sendable {
  package let logicalID: String
  /// Who may act as it, such as `ecs-tasks.amazonaws.com`.
  package let trusted: [String]
  package let statements: [Statement]
  /// Policies of AWS that a role is given, as ARNs.
  package let managedPolicies: [String]

  /// One `Allow`.
  package struct Statement: Hashable, Sendable {
    package let actions: [String]
    /// ARNs, or the logical ids of what is meant; `*` is everything.
    package let resources: [String]
    /// All of them must hold.
    package let conditions: [Condition]

    /// One `Allow` without a condition holds always.
    package init(actions: [String], resources: [String], conditions: [Condition] = []) {
      self.actions = actions
      self.resources = resources
      self.conditions = conditions
    }
  }

  /// What must hold for an `Allow` to count, such as `Bool aws:SecureTransport = true`.
  package struct Condition: Hashable, Sendable {
    /// `StringEquals`, `Bool`.
    package let test: String
    package let key: String
    /// Any of them will do.
    package let values: [String]
  }

  package var actions: [String] { statements.flatMap(\.actions) }
  package var resources: [String] { statements.flatMap(\.resources) }
}

extension IAMGrant {
  /// What the roles of a plan may, in the order of the template.
  package static func all(in plan: Plan) -> [IAMGrant] {
    plan.resources(of: .permission(.role)).map { role in
      let policies = role.properties["Policies"]?.list ?? []
      return IAMGrant(
        logicalID: role.logicalID,
        trusted: allowed(by: role.properties["AssumeRolePolicyDocument"]).flatMap {
          trusted($0["Principal"], in: plan)
        },
        statements: policies.flatMap { statements(of: $0["PolicyDocument"], in: plan) },
        managedPolicies: role.properties["ManagedPolicyArns"]?.list?.map(plan.text(describing:)) ?? [])
    }
  }

  private static func statements(of document: TemplateValue?, in plan: Plan) -> [Statement] {
    allowed(by: document).map { statement in
      Statement(
        actions: texts(statement["Action"], in: plan), resources: texts(statement["Resource"], in: plan),
        conditions: conditions(statement["Condition"], in: plan))
    }
  }

  private static func allowed(by document: TemplateValue?) -> [TemplateValue] {
    guard let statement = document?["Statement"] else { return [] }
    return (statement.list ?? [statement]).filter { $0["Effect"]?.text == "Allow" }
  }

  /// Services, accounts and the like; a star alone is everyone.
  private static func trusted(_ principal: TemplateValue?, in plan: Plan) -> [String] {
    guard case .mapping(let kinds)? = principal else { return texts(principal, in: plan) }
    return kinds.values.flatMap { texts($0, in: plan) }
  }

  private static func conditions(_ value: TemplateValue?, in plan: Plan) -> [Condition] {
    guard case .mapping(let tests)? = value else { return [] }
    return tests.flatMap { test, keys -> [Condition] in
      guard case .mapping(let keys) = keys else { return [] }
      return keys.map { Condition(test: test, key: $0.key, values: texts($0.value, in: plan)) }
    }
  }

  /// Policies write one thing as a text and more as a list.
  private static func texts(_ value: TemplateValue?, in plan: Plan) -> [String] {
    guard let value else { return [] }
    return (value.list ?? [value]).map(plan.text(describing:))
  }
}
