internal import GitLabStack

/// How many resources are how far. The stack itself is not one of them.
extension DeploymentProgress {
  package var total: Int { counted.count }

  /// Counts only resources that still stand, so a rollback counts down.
  package var done: Int { count(.ok) }
  package var busy: Int { count(.busy) }
  package var waiting: Int { count(.wait) }
  package var failed: Int { count(.fail) }
  /// Being taken back, or taken back already.
  package var undone: Int { count(.undo) }
  package var kept: Int { count(.kept) }

  /// In the order in which people think of them; only those with resources.
  package var groups: [GroupProgress] {
    let members = Dictionary(grouping: counted, by: \.group)
    return Plan.Group.allCases.compactMap { group in
      members[group].map { GroupProgress(group: group, members: $0) }
    }
  }

  private func count(_ state: ResourceProgress.State) -> Int { counted.count { $0.state == state } }

  /// What the operation is about.
  var counted: [ResourceProgress] { resources.filter(isCounted) }

  func isCounted(_ resource: ResourceProgress) -> Bool {
    guard operation == .update else { return true }
    return changing?.contains(resource.logicalID) ?? (resource.state != .wait)
  }
}
