internal import GitLabStack

/// How many resources are how far. The stack itself is not one of them.
extension DeploymentProgress {
  package var total: Int { counted.count }

  /// The same where it is known: without a plan, or the change set of an update, only what was seen so far can be counted.
  package var knownTotal: Int? {
    guard forecast.isEmpty else { return total }
    return operation == .update ? changing?.count : nil
  }

  /// Counts only resources that still stand, so a rollback counts down.
  package var done: Int { count(.ok) }
  package var busy: Int { count(.busy) }
  package var waiting: Int { count(.wait) }
  package var failed: Int { count(.fail) }
  /// Being taken back, or taken back already.
  package var undone: Int { count(.undo) }
  package var kept: Int { count(.kept) }

  /// Whether the whole stack is being deleted, wished or because its creation failed: then what counts is what is gone.
  package var takesDown: Bool {
    operation == .deletion || stackStatus?.activity == .undoing && stackStatus?.isAboutChange == false
  }
  package var gone: Int { counted.count(where: \.isGone) }

  /// Whether GitLab's service was seen to be deleted.
  package var serviceIsGone: Bool { resources.contains { ResourceType($0.type) == .computing(.service) && $0.isGone } }
  package var going: Int { counted.count { $0.state == .undo && $0.finished == nil } }
  /// What is still to be deleted, if it is not kept.
  package var left: Int { counted.count { $0.state == .ok || $0.state == .busy } }
  /// How many of `total` have come to where the operation takes them.
  package var reached: Int { takesDown ? gone : done }

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
