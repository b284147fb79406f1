internal import GitLabStack
package import Phrases

/// A resource that is under way, beside what is usual.
package struct BusyResource: Hashable, Sendable {
  package let resource: ResourceProgress
  package let elapsed: Double
  /// nil for a resource that the plan does not have, and for an update, which takes what it takes.
  package let usual: ClosedRange<Double>?
  /// What it probably waits for; nil where nothing is known of its type.
  package let reason: Phrase?

  /// Whether it takes clearly longer than it ever should.
  package var isSlow: Bool { usual.map { elapsed > max(1.15 * $0.upperBound, $0.upperBound + 5) } ?? false }

  /// Whether it is so late that nothing can be told any more of when the whole is done.
  var isOverdue: Bool { usual.map { elapsed > max(1.15 * $0.upperBound, $0.upperBound + 30) } ?? false }
}

extension DeploymentProgress {
  /// What is under way, what keeps the others waiting longest first.
  package func busy(at now: Double) -> [BusyResource] {
    let busy = resources.enumerated().compactMap { number, resource -> BusyResource? in
      guard resource.finished == nil, let elapsed = resource.elapsed(at: now) else { return nil }
      let isDeleted = resource.status?.activity == .removing
      let facts = ResourceType(resource.type).facts
      return BusyResource(
        resource: resource, elapsed: elapsed, usual: usual(of: number, isDeleted: isDeleted),
        reason: isDeleted ? facts.slowToDelete : facts.slowToMake)
    }
    return busy.sorted { one, other in
      (one.isSlow ? 1 : 0, one.usual?.upperBound ?? 0) > (other.isSlow ? 1 : 0, other.usual?.upperBound ?? 0)
    }
  }

  /// What keeps the others waiting longer than it ever should, so that no remainder can be told.
  package func overdue(at now: Double) -> [BusyResource] { busy(at: now).filter(\.isOverdue) }

  private func usual(of number: Int, isDeleted: Bool) -> ClosedRange<Double>? {
    guard number < forecast.creation.count else { return nil }
    if isDeleted { return forecast.deletion[number] }
    return resources[number].status?.rawValue.hasPrefix("UPDATE_") == true ? nil : forecast.creation[number]
  }
}
