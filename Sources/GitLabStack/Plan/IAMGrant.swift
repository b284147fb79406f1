internal import OrderedCollections

/// What a role of the plan allows.
package struct IAMGrant: Hashable, Sendable {
  package let logicalID: String
  package let statements: [Statement]
  /// Policies of AWS that a role is given, as ARNs.
  package let managedPolicies: [String]

  /// One `Allow`.
  package struct Statement: Hashable, Sendable {
    package let actions: [String]
    /// ARNs, or the logical ids of what is meant; `*` is everything.
    package let resources: [String]
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
        logicalID: role.logicalID, statements: policies.flatMap { statements(of: $0["PolicyDocument"], in: plan) },
        managedPolicies: role.properties["ManagedPolicyArns"]?.list?.map(plan.text(describing:)) ?? [])
    }
  }

  private static func statements(of document: TemplateValue?, in plan: Plan) -> [Statement] {
    guard let statement = document?["Statement"] else { return [] }
    return (statement.list ?? [statement]).filter { $0["Effect"]?.text == "Allow" }.map { statement in
      Statement(actions: texts(statement["Action"], in: plan), resources: texts(statement["Resource"], in: plan))
    }
  }

  /// Policies write one thing as a text and more as a list.
  private static func texts(_ value: TemplateValue?, in plan: Plan) -> [String] {
    guard let value else { return [] }
    return (value.list ?? [value]).map(plan.text(describing:))
  }
}
