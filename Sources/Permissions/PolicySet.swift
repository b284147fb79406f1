package import Deployment
package import GitLabStack

/// The policies that somebody needs for a plan, to hand to whoever looks after the account.
package struct PolicySet: Hashable, Sendable {
  package let purpose: PolicyPurpose
  package let place: PolicyPlace
  package let policies: [Policy]
  /// The role that CloudFormation works as, by its ARN or as it is to be made; nil where it works as whoever gives the order.
  package let role: String?
  /// Whether somebody has named it, so that it is not to be made.
  package let isRoleThere: Bool

  /// A policy and whose it is.
  package struct Policy: Hashable, Sendable {
    package let name: String
    package let holder: Holder
    package let document: PolicyDocument
  }

  package enum Holder: String, Sendable {
    /// Whoever runs this program.
    case caller
    /// The role that CloudFormation works as.
    case role
    /// Who may work as that role.
    case trust
  }

  /// - Parameter role: of CloudFormation, where there is one already.
  package init(
    for purpose: PolicyPurpose, _ plan: Plan, in place: PolicyPlace, role: RoleARN? = nil
  ) throws(PermissionTableFault) {
    let needs = PolicyNeeds(try PermissionTable.builtIn.get(), plan, place)
    let stack = place.stack.description
    self.purpose = purpose
    self.place = place
    isRoleThere = role != nil
    switch purpose {
    case .deploy, .operate, .destroy:
      self.role = nil
      policies = Self.policies(
        named: "\(stack)-\(purpose.rawValue)", .caller,
        needs.document(of: needs.ofResources(for: purpose).union(needs.ofCalls(for: purpose))))
    case .serviceRole:
      // Not STACK-…, for the role may change the roles that are called so: it would be able to give itself any right.
      let name = "CloudFormation-\(stack)"
      let arn = role?.description ?? place.filled("arn:{partition}:iam::{account}:role/\(name)")
      self.role = arn
      let pass = needs.passing(arn)
      policies =
        Self.policies(named: name, .role, needs.document(of: needs.ofResources(for: .serviceRole)))
        + [Policy(name: "trust", holder: .trust, document: Self.trust)]
        + Self.policies(
          named: "\(stack)-caller", .caller,
          PolicyDocument(statements: needs.document(of: needs.ofCalls(for: .deploy)).statements + [pass]))
    }
  }

  private static func policies(named name: String, _ holder: Holder, _ document: PolicyDocument) -> [Policy] {
    let documents = document.fitted()
    return documents.enumerated().map { number, document in
      Policy(name: documents.count > 1 ? "\(name)-\(number + 1)" : name, holder: holder, document: document)
    }
  }

  private static let trust = PolicyDocument(statements: [
    PolicyStatement(
      sid: "CloudFormation", actions: ["sts:AssumeRole"], resources: [], condition: nil,
      principal: "cloudformation.amazonaws.com")
  ])
}
