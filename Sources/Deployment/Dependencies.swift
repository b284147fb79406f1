package import GitLabStack

/// Who waits for whom among the resources of a plan; resources are numbered in the order of the template.
package struct Dependencies: Hashable, Sendable {
  package let ids: [String]
  /// The numbers of what must be there before each.
  package let needs: [[Int]]
  /// What is needed before what needs it; among equals the template's order.
  package let order: [Int]

  package init(_ plan: Plan) {
    let resources = plan.resources.map { $0.value }
    let ids = resources.map(\.logicalID)
    let number = Dictionary(zip(ids, ids.indices), uniquingKeysWith: { first, _ in first })
    self.init(ids: ids, needs: resources.map { resource in resource.dependsOn.compactMap { number[$0] } })
  }

  private init(ids: [String], needs: [[Int]]) {
    self.ids = ids
    self.needs = needs
    order = sorted(needs)
  }

  /// The same for taking down: whoever needed another goes first.
  package var reversed: Dependencies {
    var dependents: [[Int]] = ids.map { _ in [] }
    for (number, needed) in needs.enumerated() {
      for other in needed { dependents[other].append(number) }
    }
    return Dependencies(ids: ids, needs: dependents)
  }

  /// When each would be finished if everything started as early as it can and took so long. What has started waits for nothing.
  package func finishes(
    hasStarted: (Int) -> Bool = { _ in false }, taking seconds: (Int) -> Double
  ) -> [Double] {
    var finishes = ids.map { _ in 0.0 }
    for number in order {
      let start = hasStarted(number) ? 0 : needs[number].map { finishes[$0] }.max() ?? 0
      finishes[number] = start + seconds(number)
    }
    return finishes
  }

  /// The seconds until the last is finished.
  package func length(hasStarted: (Int) -> Bool = { _ in false }, taking seconds: (Int) -> Double) -> Double {
    finishes(hasStarted: hasStarted, taking: seconds).max() ?? 0
  }
}

/// Depth first; an edge that closes a circle is passed over.
private func sorted(_ needs: [[Int]]) -> [Int] {
  var seen = needs.map { _ in false }
  var order: [Int] = []
  func visit(_ number: Int) {
    guard !seen[number] else { return }
    seen[number] = true
    needs[number].forEach(visit)
    order.append(number)
  }
  needs.indices.forEach(visit)
  return order
}
