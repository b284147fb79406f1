internal import OrderedCollections

/// What a role of the plan allows.
package struct Right: Hashable, Sendable {
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

extension Plan {
  /// The roles that the plan makes, in the order of the template.
  package var rights: [Right] {
    resources(of: .permission(.role)).map { role in
      let policies = role.properties["Policies"]?.list ?? []
      return Right(
        logicalID: role.logicalID, statements: policies.flatMap { statements(of: $0["PolicyDocument"]) },
        managedPolicies: role.properties["ManagedPolicyArns"]?.list?.map(text(describing:)) ?? [])
    }
  }

  private func statements(of document: TemplateValue?) -> [Right.Statement] {
    guard let statement = document?["Statement"] else { return [] }
    return (statement.list ?? [statement]).filter { $0["Effect"]?.text == "Allow" }.map { statement in
      Right.Statement(actions: texts(statement["Action"]), resources: texts(statement["Resource"]))
    }
  }

  /// Policies write one thing as a text and more as a list.
  private func texts(_ value: TemplateValue?) -> [String] {
    guard let value else { return [] }
    return (value.list ?? [value]).map(text(describing:))
  }
}
