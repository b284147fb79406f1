package import GitLabStack

/// How long a plan usually takes to become a stack, and to be taken down again.
///
/// Everything starts as soon as what it depends on is there, so the whole takes as long as the longest chain.
package struct Forecast: Hashable, Sendable {
  /// For the whole creation.
  package let seconds: ClosedRange<Double>
  /// For the whole deletion.
  package let deletionSeconds: ClosedRange<Double>
  /// The chain that decides how long it takes, first to last.
  package let criticalPath: [String]
  let dependencies: Dependencies
  let creation: [ClosedRange<Double>]
  let deletion: [ClosedRange<Double>]
  /// What tells resources apart that take differently long, by number.
  let keys: [String]
  private let spans: [String: Span]
  private let groups: [Plan.Group: ClosedRange<Double>]

  /// When a resource is usually begun and finished, in seconds from the start of the creation.
  package struct Span: Hashable, Sendable {
    package let start: ClosedRange<Double>
    package let finish: ClosedRange<Double>
    /// What it takes by itself.
    package let usual: ClosedRange<Double>
  }

  /// Seconds for the deletion of these alone, by logical id.
  package func deletionSeconds(of standing: Set<String>) -> ClosedRange<Double> {
    let usual = zip(dependencies.ids, deletion).map { standing.contains($0) ? $1 : 0...0 }
    let down = dependencies.reversed
    return down.length { usual[$0].lowerBound }...down.length { usual[$0].upperBound }
  }

  package init(plan: Plan, durations: Durations) {
    let resources = plan.resources.map { $0.value }
    let usual = resources.map(durations.usual(of:))
    dependencies = Dependencies(plan)
    creation = usual.map(\.create)
    keys = resources.map(durations.key(of:))
    // What stays behind takes no time to take down.
    deletion = zip(resources, usual).map { $0.isKept ? 0...0 : $1.delete }

    let low = dependencies.finishes { [creation] in creation[$0].lowerBound }
    let high = dependencies.finishes { [creation] in creation[$0].upperBound }
    seconds = (low.max() ?? 0)...(high.max() ?? 0)
    let down = dependencies.reversed
    deletionSeconds =
      down.length { [deletion] in deletion[$0].lowerBound }...down.length { [deletion] in deletion[$0].upperBound }
    criticalPath = path(through: dependencies, finishes: high).map { [dependencies] in dependencies.ids[$0] }

    var spans: [String: Span] = [:]
    for (number, id) in dependencies.ids.enumerated() {
      let own = creation[number]
      spans[id] = Span(
        start: (low[number] - own.lowerBound)...(high[number] - own.upperBound),
        finish: low[number]...high[number], usual: own)
    }
    self.spans = spans
    groups = Dictionary(grouping: resources, by: \.group).mapValues { members in
      let own = members.compactMap { spans[$0.logicalID] }
      let atLeast = length(own.map { ($0.start.lowerBound, $0.finish.lowerBound) })
      let atMost = length(own.map { ($0.start.upperBound, $0.finish.upperBound) })
      return min(atLeast, atMost)...max(atLeast, atMost)
    }
  }

  /// Whether there is no plan that it could speak of.
  package var isEmpty: Bool { keys.isEmpty }

  /// nil if the plan has no such resource.
  package func span(of logicalID: String) -> Span? { spans[logicalID] }

  /// What the resource takes by itself; nil if the plan has no such resource.
  package func usual(of logicalID: String) -> ClosedRange<Double>? { spans[logicalID]?.usual }

  /// From the start of a group's first resource to the finish of its last; nil if the plan has nothing in it.
  package func usual(of group: Plan.Group) -> ClosedRange<Double>? { groups[group] }
}

/// From the first start to the last finish.
private func length(_ spans: [(start: Double, finish: Double)]) -> Double {
  (spans.map(\.finish).max() ?? 0) - (spans.map(\.start).min() ?? 0)
}

/// Back from the last to finish, always to the one that kept it waiting longest.
private func path(through dependencies: Dependencies, finishes: [Double]) -> [Int] {
  var path: [Int] = []
  var next = finishes.indices.max { finishes[$0] < finishes[$1] }
  while let number = next, !path.contains(number) {
    path.append(number)
    next = dependencies.needs[number].max { finishes[$0] < finishes[$1] }
  }
  return path.reversed()
}
