/// One event of a stack, as CloudFormation reports it.
package struct StackEvent: Hashable, Sendable {
  package let id: String
  package let stackID: String
  package let logicalID: String
  package let physicalID: String
  package let resourceType: String
  package let status: ResourceStatus
  package let reason: String?
  /// Seconds since 1970, by the clock of AWS.
  package let time: Double
  /// What all events of an order carry; somebody else's order on the same stack has another one.
  package let clientRequestToken: String?
  /// A rollback is an operation of its own to AWS, so its events have another one than those of what it undoes.
  package let operationID: String?
  /// `CONFIGURATION_COMPLETE`: what depends on the resource may be begun, though it is not done itself.
  package let detailedStatus: String?

  package init(
    id: String, stackID: String, logicalID: String, physicalID: String, resourceType: String, status: ResourceStatus,
    reason: String?, time: Double, clientRequestToken: String?, operationID: String? = nil,
    detailedStatus: String? = nil
  ) {
    self.id = id
    self.stackID = stackID
    self.logicalID = logicalID
    self.physicalID = physicalID
    self.resourceType = resourceType
    self.status = status
    self.reason = reason
    self.time = time
    self.clientRequestToken = clientRequestToken
    self.operationID = operationID
    self.detailedStatus = detailedStatus
  }

  /// Whether the event is about the stack itself.
  package var isAboutStack: Bool { physicalID == stackID }
}
