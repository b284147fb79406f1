internal import GitLabStack

extension [StackResource] {
  /// The NAT instance, the youngest where an older one could not be taken away; nil where none is listed.
  package var natInstance: StackResource? {
    filter {
      ResourceType($0.type) == .network(.instance) && !$0.physicalID.isEmpty && $0.status.rawValue != "DELETE_COMPLETE"
    }
    .max { (NATInstanceName($0.logicalID) ?? .first) < (NATInstanceName($1.logicalID) ?? .first) }
  }
}
