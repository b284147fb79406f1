internal import Deployment
internal import GitLabStack

/// Writes scripts: who begins when, who takes how long, who fails.
struct Director {
  let durations: Durations
  let scenario: Scenario

  /// What takes the private subnets to the internet.
  private static let egressTypes: Set<ResourceType> = [.network(.natGateway), .network(.instance)]

  /// Between an event and what it sets off.
  private static let breath = 0.5

  func review() -> Script {
    var script = Script()
    script.add("REVIEW_IN_PROGRESS", at: 0, "User Initiated")
    return script
  }

  func creation(of plan: Plan, keepingFailure keeps: Bool = false) -> Script {
    let resources = plan.resources.map { $0.value }
    let victim = [.releaseFails, .stuckUpgrade, .drifted].contains(scenario) ? nil : victim(among: resources)
    let ends = ends(Dependencies(plan)) { number in
      let seconds = seconds(durations.usual(of: resources[number]).create, resources[number])
      return resources[number].logicalID == victim?.resource.logicalID ? (victim?.seconds ?? seconds) : seconds
    }
    var script = Script()
    script.add("CREATE_IN_PROGRESS", at: 0, "User Initiated")
    for (resource, span) in zip(resources, ends) {
      script.add(resource, making: "CREATE", from: span.start, to: span.end)
    }
    guard let victim, let number = resources.firstIndex(of: victim.resource) else {
      script.add("CREATE_COMPLETE", at: script.end + 1)
      script.sort()
      return script
    }
    let failure = ends[number].end
    script.cut(after: failure - 0.001)
    script.add(victim.resource, "CREATE_FAILED", at: failure, victim.reason)
    let followers = zip(resources, ends).filter { $1.start < failure && $1.end > failure }.map(\.0)
    for follower in followers {
      script.add(follower, "CREATE_FAILED", at: failure + 0.2, "Resource creation cancelled")
    }
    let failed = ([victim.resource] + followers).map(\.logicalID).joined(separator: ", ")
    if keeps {
      script.add("CREATE_FAILED", at: failure + 1, "The following resource(s) failed to create: [\(failed)]. ")
    } else {
      let begun = Set(zip(resources, ends).filter { $1.start < failure }.map(\.0.logicalID))
      script.add(
        "ROLLBACK_IN_PROGRESS", at: failure + 1,
        "The following resource(s) failed to create: [\(failed)]. Rollback requested by user.")
      let stuck = scenario == .rollbackFails ? self.stuck(among: resources) : nil
      takeDown(begun, of: plan, from: failure + 2, keeping: \.outlivesRollback, stuck: stuck, in: &script)
      script.add(stuck == nil ? "ROLLBACK_COMPLETE" : "ROLLBACK_FAILED", at: script.end + 1, stuck.map(Self.notDeleted))
    }
    script.sort()
    return script
  }

  /// `standing`: the last status of what stands or is half made, by logical id. `retained`: what is left and forgotten.
  ///
  /// - Parameter stays: what the template has AWS leave standing.
  func deletion(
    of plan: Plan, standing: [String: String], retained: Set<String> = [],
    keeping stays: (Plan.Resource) -> Bool = \.isKept
  ) -> Script {
    var script = Script()
    script.add("DELETE_IN_PROGRESS", at: 0, "User Initiated")
    let resources = plan.resources.map { $0.value }
    for resource in resources where standing[resource.logicalID] == "CREATE_IN_PROGRESS" {
      script.add(resource, "CREATE_FAILED", at: 0.5, "Resource creation cancelled")
    }
    for resource in resources where retained.contains(resource.logicalID) {
      script.add(resource, "DELETE_SKIPPED", at: 1)
    }
    let going = Set(standing.keys).subtracting(retained)
    let stuck = scenario == .deleteStuck ? self.stuck(among: resources.filter { going.contains($0.logicalID) }) : nil
    takeDown(going, of: plan, from: 1, keeping: stays, stuck: stuck, in: &script)
    script.add(stuck == nil ? "DELETE_COMPLETE" : "DELETE_FAILED", at: script.end + 1, stuck.map(Self.notDeleted))
    script.sort()
    return script
  }

  /// `stuck`: who will not go, and keeps with it whatever it depends on.
  func takeDown(
    _ begun: Set<String>, of plan: Plan, from start: Double, keeping stays: (Plan.Resource) -> Bool,
    stuck: Victim? = nil,
    in script: inout Script
  ) {
    let resources = plan.resources.map { $0.value }
    let ends = ends(Dependencies(plan).reversed) { number in
      let resource = resources[number]
      guard begun.contains(resource.logicalID), !stays(resource) else { return 0 }
      return seconds(durations.usual(of: resource).delete, resource)
    }
    for (resource, span) in zip(resources, ends) where begun.contains(resource.logicalID) {
      if stays(resource) {
        script.add(resource, "DELETE_SKIPPED", at: start + span.start)
      } else if let stuck, resource == stuck.resource {
        script.add(resource, "DELETE_IN_PROGRESS", at: start + span.start)
        script.add(resource, "DELETE_FAILED", at: start + span.start + stuck.seconds, stuck.reason)
      } else if let stuck, stuck.resource.dependsOn.contains(resource.logicalID) {
        continue
      } else {
        script.add(resource, making: "DELETE", from: start + span.start, to: start + span.end)
      }
    }
  }

  func ends(_ dependencies: Dependencies, taking seconds: (Int) -> Double) -> [(start: Double, end: Double)] {
    let own = dependencies.ids.indices.map(seconds)
    let finishes = dependencies.finishes { own[$0] == 0 ? 0 : own[$0] + Self.breath }
    return zip(finishes, own).map { ($0 - $1, $0) }
  }

  /// Somewhere in the usual range, always the same for the same resource.
  func seconds(_ usual: ClosedRange<Double>, _ resource: Plan.Resource) -> Double {
    if scenario == .gitlabSlow, resource.type == .computing(.service) { return usual.upperBound * 2.5 }
    let isSlow = scenario == .slowNAT && Self.egressTypes.contains(resource.type)
    return (isSlow ? 4 : 1)
      * max(0.1, usual.lowerBound + (usual.upperBound - usual.lowerBound) * Identifiers.share(resource.logicalID))
  }
}
