internal import Deployment
internal import GitLabStack

/// Updates, and how they are taken back.
extension Director {
  func update(from old: Plan, to new: Plan, by changes: Differences, keepingFailure keeps: Bool = false) -> Script {
    let resources = new.resources.map { $0.value }
    let added = Set(changes.added.map(\.logicalID))
    let touched = added.union(changes.modified.map(\.logicalID))
    let victim = scenario == .rollbackFails ? victim(among: resources.filter { touched.contains($0.logicalID) }) : nil
    let ends = ends(Dependencies(new)) { number in
      let resource = resources[number]
      guard touched.contains(resource.logicalID) else { return 0 }
      if resource == victim?.resource { return victim?.seconds ?? 0 }
      let usual = seconds(durations.usual(of: resource).create, resource)
      // Other tags start no deployment.
      let restarts = resource.type == "AWS::ECS::Service" && changes.properties[resource.logicalID] != nil
      return added.contains(resource.logicalID) || restarts ? usual : min(usual, 20)
    }
    var script = Script()
    script.add("UPDATE_IN_PROGRESS", at: 0, "User Initiated")
    for (resource, span) in zip(resources, ends) where touched.contains(resource.logicalID) {
      script.add(
        resource, making: added.contains(resource.logicalID) ? "CREATE" : "UPDATE", from: span.start, to: span.end)
    }
    if let victim, let number = resources.firstIndex(of: victim.resource) {
      fail(victim, at: ends[number].end, keepingFailure: keeps, in: &script)
    } else {
      script.add("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", at: script.end + 1)
      let leftOver = changes.replaced.union(changes.removed.map(\.logicalID))
      takeDown(leftOver, of: old, from: script.end + 1, keeping: true, in: &script)
      script.add("UPDATE_COMPLETE", at: script.end + 1)
    }
    script.sort()
    return script
  }

  private func fail(_ victim: Victim, at failure: Double, keepingFailure keeps: Bool, in script: inout Script) {
    let reason = "The following resource(s) failed to update: [\(victim.resource.logicalID)]. "
    script.cut(after: failure - 0.001)
    script.add(victim.resource, "UPDATE_FAILED", at: failure, victim.reason)
    guard !keeps else {
      script.add("UPDATE_FAILED", at: failure + 1, reason)
      return
    }
    script.add("UPDATE_ROLLBACK_IN_PROGRESS", at: failure + 1, reason)
    // The old task does not get well either, so the way back is blocked too.
    script.add(victim.resource, "UPDATE_IN_PROGRESS", at: failure + 2)
    script.add(victim.resource, "UPDATE_FAILED", at: failure + 2 + victim.seconds / 3, victim.reason)
    script.add(
      "UPDATE_ROLLBACK_FAILED", at: script.end + 1,
      "The following resource(s) failed to update: [\(victim.resource.logicalID)]. ")
  }

  /// Back to the old template. `touched`: what the update has begun, by logical id.
  func rollback(from new: Plan, to old: Plan, touched: Set<String>, skipping skipped: Set<String> = []) -> Script {
    var script = Script()
    script.add("UPDATE_ROLLBACK_IN_PROGRESS", at: 0, "User Initiated")
    let before = Set(old.resources.map { $0.key })
    let resources = new.resources.map { $0.value }
    let returning = resources.filter { touched.contains($0.logicalID) && before.contains($0.logicalID) }
    for (number, resource) in returning.enumerated() where !skipped.contains(resource.logicalID) {
      let usual = seconds(durations.usual(of: resource).create, resource)
      let start = 1 + Double(number)
      script.add(
        resource, making: "UPDATE", from: start,
        to: start + (resource.type == "AWS::ECS::Service" ? usual : min(usual, 20)))
    }
    for resource in returning where skipped.contains(resource.logicalID) {
      script.add(resource, "UPDATE_COMPLETE", at: 1)
    }
    script.add("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", at: script.end + 1)
    takeDown(touched.subtracting(before), of: new, from: script.end + 1, keeping: true, in: &script)
    script.add("UPDATE_ROLLBACK_COMPLETE", at: script.end + 1)
    script.sort()
    return script
  }
}
