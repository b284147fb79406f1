/// One resource of a stack, as AWS lists it.
package struct StackResource: Hashable, Sendable {
  package let logicalID: String
  /// AWS's own id; empty while there is none yet.
  package let physicalID: String
  package let type: String
  package let status: ResourceStatus

  package init(logicalID: String, physicalID: String, type: String, status: ResourceStatus) {
    self.logicalID = logicalID
    self.physicalID = physicalID
    self.type = type
    self.status = status
  }
}
