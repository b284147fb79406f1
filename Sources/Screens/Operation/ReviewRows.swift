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

  /// - Parameter filter: which rows are listed. What stops somebody, or warns, always is.
  init(_ proposal: Proposal, cost: CostOfChange?, open: Set<Plan.Group?>, _ filter: RowFilter) {
    let review = proposal.review
    self.review = review
    let groups: [Plan.Group?] = Plan.Group.allCases + [nil]
    let judgements = proposal.judgements.filter { judgement in
      judgement.state != .ok || filter.admits([judgement.topic.title] + judgement.sentences)
    }
    let parts = (cost?.parts ?? []).filter { part in
      filter.admits(part.keys.map(\.rawValue).joined(separator: " ")) || filter.admits(part.keys.map(\.question.label))
    }
    let chosen = review.changes.indices.filter { Self.lists(review.changes[$0], filter) }
    rows =
      judgements.map(Row.judgement) + parts.map(Row.cost)
      + groups.flatMap { group -> [Row] in
        let places = chosen.filter { review.changes[$0].group == group }
        guard !places.isEmpty else { return [] }
        return [.group(group)] + (open.contains(group) || filter.chooses ? places.map { .change($0) } : [])
      }
  }

  private static func lists(_ reviewed: ReviewedChange, _ filter: RowFilter) -> Bool {
    filter.admits(reviewed.change.logicalID, reviewed.change.resourceType)
      || filter.admits((reviewed.group.map { [$0.title] } ?? []) + reviewed.impacts.map(\.mark))
  }

  /// How many of the changes are listed, each under its group or folded away there.
  func listed(_ filter: RowFilter) -> Int { review.changes.count { Self.lists($0, filter) } }

  func changes(in group: Plan.Group?) -> [ReviewedChange] { review.changes.filter { $0.group == group } }
}
