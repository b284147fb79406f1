internal import Deployment
internal import FoundationEssentials
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// What a dry run found that a deployment would do, as an object of `--json`.
struct DryRunLine: Encodable {
  let type = "plan"
  /// As `plan --json` has it.
  let plan: PlanReport
  /// Where the answers lead away from what stands; empty where nothing stands.
  let differences: [Difference]
  /// Whether this version of the program builds the same answers in another way, so that a change set has more in it.
  let builtOtherwise: Bool
  let impact: [ChangeSetLine.Impact]
  /// What wants a second yes.
  let risks: [ChangeSetLine.Risk]
  /// nil for a creation, whose price is in the plan, and where there is none.
  let monthly: ChangeSetLine.Monthly?

  struct Difference: Encodable {
    let answer: String
    let before: String
    let after: String
  }

  init(
    _ plan: PlanReport, _ change: PlannedChange, _ cost: CostOfChange?, risks: [(AccessRisk, Phrase)],
    in language: Language
  ) {
    self.plan = plan
    builtOtherwise = change.isBuiltOtherwise
    differences = change.differences.map {
      Difference(answer: $0.key.rawValue, before: $0.old, after: $0.new)
    }
    impact = change.impacts.map { ChangeSetLine.Impact($0, in: language) }
    self.risks = risks.map { ChangeSetLine.Risk(code: $0.0.rawValue, sentence: $0.1[language]) }
    monthly = cost.map { ChangeSetLine.Monthly(before: $0.before?.cents, after: $0.after.cents) }
  }
}
