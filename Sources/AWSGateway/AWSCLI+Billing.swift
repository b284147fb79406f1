internal import GitLabStack
internal import Phrases
package import Upkeep

/// What `aws ce get-cost-and-usage` prints.
private struct CostAndUsage: Decodable {
  let resultsByTime: [Period]?

  struct Period: Decodable {
    let total: Total?
  }

  struct Total: Decodable {
    let unblendedCost: Amount?
  }

  struct Amount: Decodable {
    let amount: String?
    let unit: String?
  }
}

extension AWSCLI {
  /// What AWS has recorded since this month began (UTC) for what carries the tag of a stack, in its region and account. One
  /// process, for which AWS charges 0.01 USD (aws.amazon.com/aws-cost-management/aws-cost-explorer/pricing).
  ///
  /// That is not all of the stack: ECS does not hand `aws:cloudformation:stack-name` on to the tasks of Fargate
  /// (github.com/aws/containers-roadmap, issue 2427). Stacks of other regions and accounts may have the same name: a payer sees all
  /// of its accounts.
  /// Without the tag being a cost allocation tag that is active, Cost Explorer tells zero
  /// (docs.aws.amazon.com/awsaccountbilling/latest/aboutv2/cost-alloc-tags.html).
  ///
  /// - Parameter stackID: its ARN.
  package func billed(forStack name: String, _ stackID: String) async throws(AWSTrouble) -> BilledCost {
    guard let home = ARN(stackID) else { throw .notFound(message: stackID) }
    let since = UTC.day(UTC.month(of: today()).began)
    // The last day is not in it, and has to be after the first
    // (docs.aws.amazon.com/aws-cost-management/latest/APIReference/API_DateInterval.html).
    let until = UTC.day(today() + 86_400)
    let filter =
      #"{"And":[{"Tags":{"Key":"aws:cloudformation:stack-name","Values":["\#(name)"],"MatchOptions":["EQUALS"]}},"#
      + #"{"Dimensions":{"Key":"REGION","Values":["\#(home.region)"]}},"#
      + #"{"Dimensions":{"Key":"LINKED_ACCOUNT","Values":["\#(home.account)"]}},"#
      + #"{"Not":{"Dimensions":{"Key":"RECORD_TYPE","Values":["Credit","Refund"]}}}]}"#
    // There is one endpoint for all regions.
    let answer = try await at(region?.homeOfPartition).answer(
      CostAndUsage.self,
      to: [
        "ce", "get-cost-and-usage", "--time-period", "Start=\(since),End=\(until)", "--granularity", "MONTHLY",
        "--metrics", "UnblendedCost", "--filter", filter,
      ])
    let cost = answer.resultsByTime?.first?.total?.unblendedCost
    let isNothing = cost?.amount.flatMap { Double($0) }.map { $0 == 0 } ?? true
    return BilledCost(amount: isNothing ? nil : cost?.amount, currency: cost?.unit ?? "USD", since: since)
  }
}
