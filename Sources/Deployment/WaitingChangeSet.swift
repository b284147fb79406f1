/// A change set of a stack that somebody may execute: nobody has yet.
package struct WaitingChangeSet: Hashable, Sendable {
  package let arn: String
  package let name: String
  package let stackID: String
  /// In seconds since 1970; nil where AWS does not say.
  package let created: Double?

  package init(arn: String, name: String, stackID: String, created: Double?) {
    self.arn = arn
    self.name = name
    self.stackID = stackID
    self.created = created
  }
}
