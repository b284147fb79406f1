internal import Deployment
internal import GitLabStack

/// Updates, and how they are taken back.
extension Director {
  /// - Parameter standing: the last status of what stands; what a failure left undone is made too.
  /// - Parameter isFirstRelease: whether it is the first change to another release.
  func update(
    from old: Plan, to new: Plan, by changes: Differences, standing: [String: String],
    keepingFailure keeps: Bool = false,
    isFirstRelease: Bool = false
  ) -> Script {
    let resources = new.resources.map { $0.value }
    let missing = resources.map(\.logicalID).filter { id in standing[id].map { $0.hasPrefix("CREATE_FAILED") } ?? true }
    let failed = resources.map(\.logicalID).filter { standing[$0] == "UPDATE_FAILED" }
    let added = Set(changes.added.map(\.logicalID)).union(missing)
    let touched = added.union(changes.modified.map(\.logicalID)).union(failed)
    let isIdle = new.parameters[StackTemplate.taskCount] == "0"
    let service = resources.first { $0.type == .computing(.service) }
    let startsTask = service.map { changes.properties[$0.logicalID] != nil } ?? false
    // A task that is not started does not fail.
    let fails =
      !isIdle
      && (scenario == .rollbackFails || scenario == .releaseFails && isFirstRelease
        || startsTask && scenario.hasTakenEgress(of: new))
    let victim = fails ? victim(among: resources.filter { touched.contains($0.logicalID) }) : nil
    let ends = ends(Dependencies(new)) { number in
      let resource = resources[number]
      guard touched.contains(resource.logicalID) else { return 0 }
      if resource == victim?.resource { return victim?.seconds ?? 0 }
      let usual = seconds(durations.usual(of: resource).create, resource)
      // Other tags start no deployment.
      let restarts = resource.type == .computing(.service) && changes.properties[resource.logicalID] != nil && !isIdle
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
      takeDown(leftOver, of: old, from: script.end + 1, keeping: \.isKept, in: &script)
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

  /// Whether the way back is blocked: in a change of the release, the old one does not start on the data of the new.
  func blocksRollback(_ stack: RehearsedStack, skipping skipped: Set<String>) -> Bool {
    if scenario.hasTakenEgress(of: stack.plan), stack.hasFailedRollback { return skipped.isEmpty }
    guard [.releaseFails, .stuckUpgrade].contains(scenario), skipped.isEmpty else { return false }
    guard let before = stack.before else { return stack.hasFailedRollback }
    return before.template.parameter("ImageTag") != stack.template.parameter("ImageTag")
  }

  /// The service is taken back in vain.
  func blockedRollback(of plan: Plan, touched: Set<String>) -> Script {
    var script = Script()
    script.add("UPDATE_ROLLBACK_IN_PROGRESS", at: 0, "User Initiated")
    let resources = plan.resources.map { $0.value }
    guard let victim = victim(among: resources) else { return script }
    script.add(victim.resource, "UPDATE_IN_PROGRESS", at: 2)
    script.add(victim.resource, "UPDATE_FAILED", at: 2 + victim.seconds / 3, victim.reason)
    script.add(
      "UPDATE_ROLLBACK_FAILED", at: script.end + 1,
      "The following resource(s) failed to update: [\(victim.resource.logicalID)]. ")
    return script
  }

  /// What AWS says of a replacement where failures are kept.
  func refusedReplacement(of resource: Plan.Resource) -> Script {
    var script = Script()
    script.add("UPDATE_IN_PROGRESS", at: 0, "User Initiated")
    script.add(
      resource, "UPDATE_FAILED", at: 2, "Replacement type updates not supported on stack with disable-rollback.")
    script.add("UPDATE_FAILED", at: 3, "The following resource(s) failed to update: [\(resource.logicalID)]. ")
    return script
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
        to: start + (resource.type == .computing(.service) ? usual : min(usual, 20)))
    }
    for resource in returning where skipped.contains(resource.logicalID) {
      script.add(resource, "UPDATE_COMPLETE", at: 1)
    }
    script.add("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", at: script.end + 1)
    takeDown(touched.subtracting(before), of: new, from: script.end + 1, keeping: \.isKept, in: &script)
    script.add("UPDATE_ROLLBACK_COMPLETE", at: script.end + 1)
    script.sort()
    return script
  }
}
