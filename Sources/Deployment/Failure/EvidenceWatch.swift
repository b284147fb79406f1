/// Says when it is time to collect evidence: once for each failure, as soon as it is seen.
package struct EvidenceWatch: Hashable, Sendable {
  private var seen: Failure?

  private enum Failure: Hashable, Sendable {
    /// So many tasks had stopped; CloudFormation does not say that at all.
    case tasks(Int)
    case resource(String)
  }

  package init() {}

  /// Whether anything has failed so far, of what was watched.
  package var hasSeenAny: Bool { seen != nil }

  package mutating func isDue(_ insight: Insight, _ progress: DeploymentProgress) -> Bool {
    let stopped = insight.startUp?.failures.count ?? 0
    let failure: Failure? = progress.cause.map { .resource($0.logicalID) } ?? (stopped > 0 ? .tasks(stopped) : nil)
    // A task that stopped before the operation began failed in another one.
    guard progress.began != nil, let failure, failure != seen else { return false }
    seen = failure
    return true
  }
}
