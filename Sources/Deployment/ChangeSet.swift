/// What CloudFormation says it would do.
package struct ChangeSet: Hashable, Sendable {
  package let arn: String
  package let stackID: String
  package let status: ResourceStatus
  package let reason: String?
  package let changes: [Change]
  /// nil as long as nobody has asked.
  package var validation: Validation?
  /// What it was made to do about a GitLab that is stopped; nil for a creation.
  package var tasks: TaskCount?
  /// What is against the start of a task that it needs; nil where nothing is, and where nobody has asked.
  package var egressTrouble: EgressTrouble?

  package struct Change: Hashable, Sendable {
    /// `Add`, `Modify`, `Remove`, `Import` or `Dynamic`, as AWS says it.
    package let action: String
    package let logicalID: String
    package let resourceType: String
    /// `True`, `False` or `Conditional`; nil where AWS does not say.
    package let replacement: String?
    /// What of it is touched, as AWS says it: `Properties`, `Tags`, `Metadata` and others; empty where AWS does not say.
    package let scope: Set<String>
    /// The properties that change, such as `TaskDefinition`; empty where AWS does not say.
    package let properties: Set<String>
    /// What becomes of the old one where it is removed or replaced, such as `ReplaceAndRetain`; nil where AWS does not say.
    package let policyAction: String?

    package init(
      action: String, logicalID: String, resourceType: String, replacement: String?, scope: Set<String> = [],
      properties: Set<String> = [], policyAction: String? = nil
    ) {
      self.action = action
      self.logicalID = logicalID
      self.resourceType = resourceType
      self.replacement = replacement
      self.scope = scope
      self.properties = properties
      self.policyAction = policyAction
    }
  }

  package init(
    arn: String, stackID: String, status: ResourceStatus, reason: String?, changes: [Change],
    validation: Validation? = nil
  ) {
    self.arn = arn
    self.stackID = stackID
    self.status = status
    self.reason = reason
    self.changes = changes
    self.validation = validation
  }
}
