internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// What is planned beside what stands: its cost, and where the two differ.
struct PlanBesideStack {
  let shared: Shared

  /// What the stack costs as it stands, with the same expected use as the plan; nil where nothing stands or it has no price.
  private var presentEstimate: CostEstimate? {
    guard let plan = shared.account.standing?.plan, let region = shared.region,
      let usage = shared.preview.choices?.usage
    else { return nil }
    return try? CostEstimate(plan: plan, usage: usage, region: region, prices: shared.prices)
  }

  /// The price now and then, in whole dollars; nil where there is none.
  var costOfChange: Phrase? {
    guard let then = shared.preview.estimate else { return nil }
    return ChangePlanPhrases.costOfChange(now: presentEstimate?.total.whole, then: then.total.whole)
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
