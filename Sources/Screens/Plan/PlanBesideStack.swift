internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

extension Shared {
  /// What a plan costs in the region and at the use that the answers say; nil where it has no price.
  fileprivate func estimate(of plan: Plan) -> CostEstimate? {
    guard let region, let usage = preview.choices?.usage else { return nil }
    return try? CostEstimate(plan: plan, usage: usage, region: region, prices: prices)
  }

  /// What the answers do to the price of a stack; nil where there is no price.
  func costOfChange(of live: LiveStack) -> CostOfChange? {
    guard let region, let usage = preview.choices?.usage else { return nil }
    return CostOfChange(
      from: live.answers, standing: live.plan, to: inForce, usage: usage, region: region, prices: prices)
  }
}

/// What is planned beside what stands: its cost, and where the two differ.
struct PlanBesideStack {
  let shared: Shared

  /// The price now and then, in whole dollars; nil where there is none.
  var costOfChange: Phrase? {
    guard let then = shared.preview.estimate else { return nil }
    let now = shared.account.standing?.plan.flatMap(shared.estimate)
    return ChangePlanPhrases.costOfChange(now: now?.total.whole, then: then.total.whole)
  }

  /// What would become of a resource of the plan, as far as the two templates tell; nil for one that stays as it is.
  ///
  /// The change set has the last word: AWS knows of replacements that templates do not show.
  func planned(_ logicalID: String) -> ChangeSet.Change.Kind? {
    guard let standing = shared.account.standing else { return .addition }
    guard let old = standing.plan, let new = shared.preview.plan else { return nil }
    if old.resource(logicalID) == nil { return .addition }
    return PlanDifferences(from: old, to: new).properties(of: logicalID).isEmpty ? nil : .change
  }

  /// The same for a group: new where all of it is.
  func planned(_ group: Plan.Group) -> ChangeSet.Change.Kind? {
    let plan = shared.preview.plan
    let kinds = (plan?.resources(in: group) ?? []).map { planned($0.logicalID) }
    let goes = shared.account.standing?.plan?.resources(in: group).contains { plan?.resource($0.logicalID) == nil }
    if kinds.allSatisfy({ $0 == .addition }), goes != true { return .addition }
    return kinds.allSatisfy { $0 == nil } && goes != true ? nil : .change
  }
}
