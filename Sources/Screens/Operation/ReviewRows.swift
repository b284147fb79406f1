internal import Deployment
internal import GitLabStack

/// A change set as rows: what it means, then its changes by group, each group folded or open.
struct ReviewRows: Sendable {
  let review: ChangeReview
  let rows: [Row]

  enum Row: Hashable, Sendable {
    case impact(ChangeImpact)
    case group(Plan.Group?)
    /// By its place among the changes.
    case change(Int)
  }

  init(_ review: ChangeReview, open: Set<Plan.Group?>) {
    self.review = review
    let groups: [Plan.Group?] = Plan.Group.allCases + [nil]
    rows =
      review.impacts.map(Row.impact)
      + groups.flatMap { group -> [Row] in
        let places = review.changes.indices.filter { review.changes[$0].group == group }
        guard !places.isEmpty else { return [] }
        return [.group(group)] + (open.contains(group) ? places.map { .change($0) } : [])
      }
  }

  func changes(in group: Plan.Group?) -> [ReviewedChange] { review.changes.filter { $0.group == group } }
}
