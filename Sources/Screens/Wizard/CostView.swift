internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// The cost screen: what is compared, and where the keys are.
struct CostView: Sendable {
  /// What could be built instead; only other answers than those about use change it.
  var others: [OtherPlan] = []
  /// nil where there are no prices.
  var report: CostReport?
  var focus = CostRow.use(.usageStorageGB)
  /// Which columns stand beside the plan's: the screen shows as many as it has room for, and Tab turns the page.
  var page = 0
  var inquiry = Inquiry.none

  /// What became of asking AWS for prices.
  enum Inquiry: Sendable {
    case none
    case asked
    /// All that it said, and what stood in its way where that was something.
    case answered(PriceRefresh, Trouble?)
  }

  /// What stands beside the plan: the same one in quiet and in busy months, and the other plans.
  struct Column: Sendable {
    let title: Phrase
    let estimate: CostEstimate
  }

  /// - Parameter chosen: the answers that make the plan what it is; a column with them would say nothing new.
  func columns(besides chosen: (AnswerKey) -> String) -> [Column] {
    guard let report else { return [] }
    let uses = [("light", report.light), ("heavy", report.heavy)]
    let present = Set(others.map(\.variation).filter { chosen($0.key) == $0.answer }.map(\.answer))
    return uses.map { Column(title: .costColumn($0), estimate: $1) }
      + report.alternatives.filter { !present.contains($0.name) }.map {
        Column(title: .costColumn($0.name), estimate: $0.estimate)
      }
  }

  /// The rows that say something in at least one column.
  var rows: [CostRow] {
    guard let report else { return [] }
    let lines = report.yours.lines + report.alternatives.flatMap(\.estimate.lines)
    let present = Set(lines.map { CostRow($0) })
    return (CostRow.fixed + CostRow.byUse).filter(present.contains)
  }
}
