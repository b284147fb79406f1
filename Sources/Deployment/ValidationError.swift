/// What CloudFormation found wrong with one resource before it began, such as a name that is taken.
package struct ValidationError: Hashable, Sendable {
  package let logicalID: String
  package let type: String
  /// Such as `NAME_CONFLICT_VALIDATION`.
  package let name: String?
  /// As AWS says it.
  package let reason: String

  package init(logicalID: String, type: String, name: String?, reason: String) {
    self.logicalID = logicalID
    self.type = type
    self.name = name
    self.reason = reason
  }
}
