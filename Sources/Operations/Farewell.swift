package import Deployment
package import GitLabStack
package import Pricing

/// The talk before a stack is destroyed: what goes, what stays, what staying costs.
package struct Farewell: Sendable {
  package let plan: Plan
  /// What stays when the stack is gone, in the order of the template.
  package let kept: [Plan.Resource]
  /// nil where the region has no prices.
  package let monthly: USDollars?
  /// What staying costs a month; nil where nobody knows.
  package let monthlyLeft: USDollars?
  /// What a deletion usually takes, in seconds.
  package let seconds: ClosedRange<Double>

  package init(plan: Plan, usage: Usage, region: Region?, prices: PriceList, durations: Durations) {
    self.plan = plan
    seconds = Forecast(plan: plan, durations: durations).deletionSeconds
    kept = plan.resources.map { $0.value }.filter(\.isKept)
    let estimate = region.flatMap { try? CostEstimate(plan: plan, usage: usage, region: $0, prices: prices) }
    monthly = estimate?.total
    let ids = Set(kept.map(\.logicalID))
    // Nobody reads or writes what nothing mounts.
    monthlyLeft = estimate.map { estimate in
      estimate.lines.filter { ids.contains($0.resource) && ![.fileSystemRead, .fileSystemWrite].contains($0.sku) }
        .map(\.monthly).sum()
    }
  }

  package var losesRepositories: Bool { plan.fileSystem.map { !$0.isKept } ?? false }

  package var hasInsights: Bool {
    plan.resources.contains { _, resource in
      resource.type == "AWS::ECS::Cluster"
        && resource.properties["ClusterSettings"]?.list?.contains { $0["Value"]?.text?.hasPrefix("en") == true } == true
    }
  }

  /// Whether a function in the VPC has to be waited for.
  package var hasSlowInterfaces: Bool {
    plan.resources.contains { $0.value.type == "AWS::Lambda::Function" && $0.value.properties["VpcConfig"] != nil }
  }
}

extension Plan {
  /// What holds the repositories.
  package var fileSystem: Resource? { resources.map { $0.value }.first { $0.type == "AWS::EFS::FileSystem" } }

  /// Whether AWS Backup copies the file system by itself; its copies outlive the stack.
  package var hasBackups: Bool { fileSystem?.properties["BackupPolicy"]?["Status"]?.text == "ENABLED" }
}
