internal import Deployment
internal import GitLabStack
internal import Permissions

extension Export {
  /// The least rights that a plan takes, as files that IAM takes: one, or several where one would be too long.
  ///
  /// - Parameter account: nil where nobody is signed in, so that any is meant.
  /// - Parameter role: whom CloudFormation works as; nil for whoever is signed in.
  init(
    policyFor choices: Choices, making plan: Plan, in region: Region, account: String?, role: RoleARN?
  ) throws(PermissionTableFault) {
    let set = try PolicySet(
      for: role == nil ? .deploy : .serviceRole, plan, in: PolicyPlace(choices, region: region, account: account),
      role: role)
    let stack = choices.stackName.description
    self.init(
      name: "\(stack)-policy",
      files: set.policies.map { policy in
        let name = policy.name.hasPrefix("\(stack)-") ? String(policy.name.dropFirst(stack.count + 1)) : policy.name
        return File(type: "\(name).json", text: policy.document.text)
      })
  }
}
