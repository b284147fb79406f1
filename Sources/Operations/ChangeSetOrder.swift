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
  /// What the stack was given as the number of its tasks at its last change; nil for a creation.
  package let lastTasks: Int?
  /// The number of its tasks before we stopped it for a backup, where we did and did not start it again.
  package let tasksBeforeStandstill: Int?

  /// - Parameter existing: the stack that would be changed; nil for a creation.
  package init(
    stackName: StackName, region: Region, template: StackTemplate, tags: [Tag], over existing: StackDescription?,
    makesStack: Bool, role: RoleARN? = nil, stoppedFor backup: BackupRun = BackupRun()
  ) {
    self.stackName = stackName
    self.region = region
    self.template = template
    self.tags = tags
    isUpdate = existing != nil
    lastTasks = existing?.lastTaskCount
    tasksBeforeStandstill = backup.stoppedPlace?.tasks
    self.makesStack = makesStack
    self.role = role
  }
}
