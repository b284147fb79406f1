internal import GitLabStack
package import Phrases

/// What a role of the plan may do, on what, and under which condition.
package struct ReachRight: Hashable, Sendable {
  /// The logical id of the role.
  package let role: String
  /// The line of the template on which it begins, from 1.
  package let line: Int?
  /// Who may act as it, such as `ecs-tasks.amazonaws.com`.
  package let trusted: [String]
  package let statements: [Statement]
  /// Policies of AWS, as ARNs.
  package let managedPolicies: [String]

  package struct Statement: Hashable, Sendable {
    package let actions: [String]
    /// Logical ids or ARNs; `*` is everything.
    package let resources: [String]
    package let conditions: [Condition]
    /// What it is for, in plain words; nil where nobody has found them.
    package let purpose: Phrase?

    /// Whether it is about everything of its kind in the account.
    package var isWide: Bool { resources.contains("*") }
  }

  package struct Condition: Hashable, Sendable {
    package let test: String
    package let key: String
    package let values: [String]

    package var text: String { "\(test) \(key) = \(values.joined(separator: ", "))" }
  }

  /// In the order of the template.
  static func all(in plan: Plan) -> [ReachRight] {
    IAMGrant.all(in: plan).map { grant in
      ReachRight(
        role: grant.logicalID, line: plan.resource(grant.logicalID)?.line, trusted: grant.trusted,
        statements: grant.statements.map { statement in
          Statement(
            actions: statement.actions, resources: statement.resources,
            conditions: statement.conditions.map { Condition(test: $0.test, key: $0.key, values: $0.values) },
            purpose: RightPhrases.purpose(of: statement.actions))
        },
        managedPolicies: grant.managedPolicies)
    }
  }
}
