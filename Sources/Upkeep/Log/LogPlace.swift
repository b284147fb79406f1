package import Deployment

/// Log group of a stack's GitLab, or why there is none to read.
package enum LogPlace: Hashable, Sendable {
  case group(String)
  /// AWS has not made it yet.
  case notYet
  /// It was there, and AWS has deleted it.
  case gone(String)
  /// The stack is made of other things.
  case missing

  /// What our template calls it.
  package static let usualName = "GitLabLogs"

  /// Of a stack that says so itself.
  package init?(_ description: StackDescription) {
    if description.isEmpty {
      self = .notYet
    } else if let name = description.output("LogGroupName"), !name.isEmpty {
      self = .group(name)
    } else {
      return nil
    }
  }

  /// Of one that is on its way, or failed: outputs come at the end only.
  ///
  /// - Parameter logicalID: what its template calls the group.
  package init(among resources: [StackResource], named logicalID: String, in status: ResourceStatus) {
    guard let found = resources.first(where: { $0.logicalID == logicalID }) else {
      self = status.phase == .inProgress ? .notYet : .missing
      return
    }
    if found.status.rawValue == "DELETE_COMPLETE" {
      self = .gone(found.physicalID)
    } else {
      self = found.physicalID.isEmpty ? .notYet : .group(found.physicalID)
    }
  }
}
