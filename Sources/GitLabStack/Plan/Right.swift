internal import OrderedCollections

/// What a role or a policy of the plan allows.
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
  /// The roles and policies that the plan makes, in the order of the template.
  package var rights: [Right] {
    resources.values.compactMap { resource in
      let properties = resource.properties
      switch resource.type {
      case "AWS::IAM::Role":
        let policies = properties["Policies"]?.list ?? []
        return Right(
          logicalID: resource.logicalID,
          statements: policies.flatMap { statements(of: $0["PolicyDocument"]) },
          managedPolicies: properties["ManagedPolicyArns"]?.list?.map(text(describing:)) ?? [])
      case "AWS::IAM::Policy", "AWS::IAM::ManagedPolicy":
        return Right(
          logicalID: resource.logicalID, statements: statements(of: properties["PolicyDocument"]), managedPolicies: [])
      default:
        return nil
      }
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
