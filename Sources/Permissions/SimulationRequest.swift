package import GitLabStack

/// A question that `aws iam simulate-principal-policy` can answer in one call: some actions on the same resources.
package struct SimulationRequest: Hashable, Sendable {
  /// At most fifty: AWS prints the answers of a call on pages. On resources that can be named all are of one service, for actions
  /// that are judged by different things may make a call fail as a whole.
  package let actions: [String]
  /// ARNs of what does not exist yet; `*` where none can be named.
  package let resources: [String]
  /// What a condition would want to know of the request.
  package let context: [Entry]

  package struct Entry: Hashable, Sendable {
    package let key: String
    package let values: [String]
  }

  static let most = 50
  /// What stands for what nobody knows yet, such as the number of the account.
  static let example = "0123456789ab"

  /// All that a plan takes, by its rights in full: no wildcard stands in for an action. As few requests as there can be.
  ///
  /// - Parameter purpose: `serviceRole` for what the role of CloudFormation needs; the rest is the caller's.
  package static func all(
    for purpose: PolicyPurpose, _ plan: Plan, in place: PolicyPlace
  ) throws(PermissionTableFault) -> [SimulationRequest] {
    let needs = PolicyNeeds(try PermissionTable.builtIn.get(), plan, place)
    let calls = purpose == .serviceRole ? [] : needs.ofCalls(for: purpose)
    return gathered(needs.document(of: needs.ofResources(for: purpose).union(calls)).statements)
  }

  /// What is left for whoever gives the order where CloudFormation works as a role.
  package static func all(
    passing role: String, for plan: Plan, in place: PolicyPlace
  ) throws(PermissionTableFault) -> [SimulationRequest] {
    let needs = PolicyNeeds(try PermissionTable.builtIn.get(), plan, place)
    return gathered(needs.document(of: needs.ofCalls(for: .deploy)).statements + [needs.passing(role)])
  }

  static func requests(about statement: PolicyStatement) -> [SimulationRequest] {
    let examples = statement.resources.map(example(of:))
    let resources = examples.contains("*") ? ["*"] : examples
    let services = Dictionary(grouping: statement.actions) { Right($0).service }
    return services.sorted { $0.key < $1.key }.flatMap { _, actions in
      stride(from: 0, to: actions.count, by: most).map { start in
        SimulationRequest(
          actions: Array(actions[start..<min(start + most, actions.count)]),
          resources: resources,
          context: statement.condition.map { [Entry(key: $0.key, values: $0.values)] } ?? [])
      }
    }
  }

  /// An ARN as AWS would give it; a wildcard in it would be taken for a name. What AWS numbers is asked for as `*`.
  private static func example(of pattern: String) -> String {
    guard !pattern.contains(":*/"), pattern != "*" else { return "*" }
    return pattern.replacing("*", with: example)
  }
}
