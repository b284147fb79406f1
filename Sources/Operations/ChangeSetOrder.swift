package import Deployment
package import GitLabStack

/// All that CloudFormation needs to know to prepare a deployment.
package struct ChangeSetOrder: Hashable, Sendable {
  package let stackName: StackName
  package let region: Region
  package let template: StackTemplate
  package let tags: [Tag]
  /// Whether the stack exists already, and something is in it.
  package let isUpdate: Bool
  /// Whether there is no stack of that name, not even an empty one: the one that will hold the change set is ours to delete.
  package let makesStack: Bool
  /// Whom CloudFormation works as; nil for whoever is signed in.
  package let role: RoleARN?

  package init(
    stackName: StackName, region: Region, template: StackTemplate, tags: [Tag], isUpdate: Bool,
    makesStack: Bool, role: RoleARN? = nil
  ) {
    self.stackName = stackName
    self.region = region
    self.template = template
    self.tags = tags
    self.isUpdate = isUpdate
    self.makesStack = makesStack
    self.role = role
  }
}
