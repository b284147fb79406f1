/// What CloudFormation says it would do.
package struct ChangeSet: Hashable, Sendable {
  package let arn: String
  package let stackID: String
  package let status: ResourceStatus
  package let reason: String?
  package let changes: [Change]

  package struct Change: Hashable, Sendable {
    /// `Add`, `Modify`, `Remove`, `Import` or `Dynamic`, as AWS says it.
    package let action: String
    package let logicalID: String
    package let resourceType: String
    /// `True`, `False` or `Conditional`; nil where AWS does not say.
    package let replacement: String?

    package init(action: String, logicalID: String, resourceType: String, replacement: String?) {
      self.action = action
      self.logicalID = logicalID
      self.resourceType = resourceType
      self.replacement = replacement
    }
  }

  package init(arn: String, stackID: String, status: ResourceStatus, reason: String?, changes: [Change]) {
    self.arn = arn
    self.stackID = stackID
    self.status = status
    self.reason = reason
    self.changes = changes
  }
}
