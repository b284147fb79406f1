internal import Deployment
package import GitLabStack
package import Pricing

extension Receipt {
  /// What was made by an operation; nil unless GitLab was seen to stand as it was ordered, and the stack to be described.
  ///
  /// - Parameters:
  ///   - template: what was sent, with its parameters; nil where that is not known here.
  ///   - usage: what the cost goes by; nil for that of a small team.
  package init?(
    of operation: StackOperation, _ plan: Plan?, _ template: StackTemplate?, usage: Usage?, prices: PriceList
  ) {
    guard operation.outcome?.standsAsOrdered == true, let description = operation.description else { return nil }
    guard let place = ARN(description.id), let region = try? Region(place.region) else { return nil }
    let progress = operation.watch.progress
    let estimate = plan.flatMap {
      try? CostEstimate(plan: $0, usage: usage ?? .smallTeam, region: region, prices: prices)
    }
    self.init(
      description: description, region: region, account: place.account,
      // Of a change only what it was about has events; what was made is all of it.
      resources: plan.flatMap { $0.isKnown ? $0.count : nil } ?? progress.total, made: Self.made(progress),
      answers: template.map {
        Answers(
          readBackFrom: $0, named: description.name, region: region.description,
          tags: description.tags.filter { !$0.key.hasPrefix("aws:") })
      },
      began: progress.started, ended: progress.finished, monthly: estimate?.total)
  }

  private static func made(_ progress: DeploymentProgress) -> [Made] {
    let names = Dictionary(
      progress.recent.filter { !$0.physicalID.isEmpty }.map { ($0.logicalID, $0.physicalID) }, uniquingKeysWith: { $1 })
    return progress.resources.filter { $0.state == .ok && $0.finished != nil }.map { resource in
      Made(
        logicalID: resource.logicalID, type: resource.type, physicalID: names[resource.logicalID],
        seconds: resource.elapsed(at: progress.finished ?? 0))
    }
  }
}
