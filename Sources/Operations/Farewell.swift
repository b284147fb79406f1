package import Deployment
package import GitLabStack
package import Pricing

/// The talk before a stack goes: what goes, what stays, what staying costs.
package struct Farewell: Sendable {
  package let plan: Plan
  /// What takes the stack away.
  package let end: End
  /// What stays when the stack is gone, in the order of the template.
  package let kept: [Plan.Resource]
  /// nil where the region has no prices.
  package let monthly: USDollars?
  /// What a deletion usually takes, in seconds.
  package let seconds: ClosedRange<Double>
  let region: String?
  private let standing: Set<String>?
  private let estimate: CostEstimate?

  package enum End: Sendable {
    case deletion
    /// The rollback of a creation. AWS deletes then what `RetainExceptOnCreate` keeps otherwise: only `Retain` stays (AWS
    /// CloudFormation Template Reference, DeletionPolicy attribute).
    case rollback
  }

  /// - Parameter standing: the logical ids of what is there; nil where nobody looked, and all of it may be.
  package init(
    plan: Plan, usage: Usage, region: Region?, prices: PriceList, durations: Durations, by end: End = .deletion,
    standing: Set<String>? = nil
  ) {
    self.plan = plan
    self.end = end
    self.standing = standing
    self.region = region?.description
    let forecast = Forecast(plan: plan, durations: durations)
    seconds = standing.map(forecast.deletionSeconds(of:)) ?? forecast.deletionSeconds
    kept = plan.resources.map { $0.value }.filter { resource in
      (end == .deletion ? resource.isKept : resource.outlivesRollback) && standing?.contains(resource.logicalID) ?? true
    }
    estimate = (plan.isKnown ? region : nil).flatMap {
      try? CostEstimate(plan: plan, usage: usage, region: $0, prices: prices)
    }
    monthly = estimate?.total
  }

  /// What goes of a group, of what is there.
  package func going(in group: Plan.Group) -> [Plan.Resource] {
    let staying = Set(kept.map(\.logicalID))
    return plan.resources(in: group).filter { resource in
      !staying.contains(resource.logicalID) && isThere(resource)
    }
  }

  /// How many go.
  package var goes: Int { Plan.Group.allCases.reduce(0) { $0 + going(in: $1).count } }

  /// Whether there are repositories, and they stay: those of a file system that is not the stack's own do.
  package var keepsRepositories: Bool { plan.fileSystem.map { kept.contains($0) } ?? !holdsNothing }

  /// Whether nothing of the stack is there but its name.
  package var holdsNothing: Bool { standing?.isEmpty ?? false }

  /// What staying costs a month; nil where nobody knows.
  package var monthlyLeft: USDollars? { monthly(of: Set(kept.map(\.logicalID) + plan.given.map(\.name))) }

  /// What these cost a month where nobody reads or writes them: nothing mounts what is left.
  package func monthly(of ids: Set<String>) -> USDollars? {
    estimate.map { estimate in
      estimate.lines.filter { ids.contains($0.resource) && ![.fileSystemRead, .fileSystemWrite].contains($0.sku) }
        .map(\.monthly).sum()
    }
  }

  /// Whether the repositories go, as far as it is known.
  package var losesRepositories: Bool {
    plan.fileSystem.map { fileSystem in going(in: fileSystem.group).contains(fileSystem) } ?? false
  }

  /// The same where nobody can read what is kept: all of it may go then.
  package var mayLoseRepositories: Bool { losesRepositories || !plan.isKnown }

  /// What the answers keep, and a rollback of the creation takes all the same.
  package var goesAgainstAnswers: [Plan.Resource] {
    Plan.Group.allCases.flatMap(going).filter(\.isKept)
  }

  package var hasInsights: Bool {
    plan.resources(of: .computing(.cluster)).contains { cluster in
      isThere(cluster)
        && cluster.properties["ClusterSettings"]?.list?.contains { $0["Value"]?.text?.hasPrefix("en") == true } == true
    }
  }

  /// Whether a function in the VPC has to be waited for.
  package var hasSlowInterfaces: Bool {
    plan.resources(of: .computing(.function)).contains { isThere($0) && $0.properties["VpcConfig"] != nil }
  }

  private func isThere(_ resource: Plan.Resource) -> Bool { standing?.contains(resource.logicalID) ?? true }
}
