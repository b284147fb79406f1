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

  /// Whether it is there: what failed to be deleted is, and what was deleted or passed over is still listed.
  package var stands: Bool { !physicalID.isEmpty && !["DELETE_COMPLETE", "DELETE_SKIPPED"].contains(status.rawValue) }
}
