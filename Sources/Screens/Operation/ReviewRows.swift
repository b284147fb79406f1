internal import Deployment
internal import GitLabStack
internal import Operations
internal import Pricing

/// A change set as rows: what it means, what it costs, then its changes by group, each group folded or open.
struct ReviewRows: Sendable {
  let review: ChangeReview
  let rows: [Row]

  enum Row: Hashable, Sendable {
    case judgement(Judgement)
    case cost(CostOfChange.Part)
    case group(Plan.Group?)
    /// By its place among the changes.
    case change(Int)
  }

  init(_ proposal: Proposal, cost: CostOfChange?, open: Set<Plan.Group?>) {
    let review = proposal.review
    self.review = review
    let groups: [Plan.Group?] = Plan.Group.allCases + [nil]
    rows =
      proposal.judgements.map(Row.judgement) + (cost?.parts ?? []).map(Row.cost)
      + groups.flatMap { group -> [Row] in
        let places = review.changes.indices.filter { review.changes[$0].group == group }
        guard !places.isEmpty else { return [] }
        return [.group(group)] + (open.contains(group) ? places.map { .change($0) } : [])
      }
  }

  func changes(in group: Plan.Group?) -> [ReviewedChange] { review.changes.filter { $0.group == group } }
}
