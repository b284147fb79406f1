internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// The cost of a month: what is compared, and where the keys are.
struct CostScreen: Sendable {
  /// What could be built instead; only other answers than those about use change it.
  private var others: [PlanVariant] = []
  /// nil where there are no prices.
  private(set) var report: CostReport?
  private(set) var focus = CostRow.use(.usageStorageGB)
  /// The number that is being typed; nil on a row that has none.
  private(set) var field: AnswerField?
  /// Which columns stand beside the plan's: the screen shows as many as it has room for, and Tab turns the page.
  var page = 0
  var inquiry = Inquiry.none
  /// The edition of the preview that the report is of.
  private var edition = 0

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
    return uses.map { Column(title: CostScreenPhrases.column($0), estimate: $1) }
      + report.alternatives.filter { !present.contains($0.name) }.map {
        Column(title: CostScreenPhrases.column($0.name), estimate: $0.estimate)
      }
  }

  /// The rows that say something in at least one column.
  var rows: [CostRow] {
    guard let report else { return [] }
    let lines = report.yours.lines + report.alternatives.flatMap(\.estimate.lines)
    let present = Set(lines.map { CostRow($0) })
    return (CostRow.fixed + CostRow.byUse).filter(present.contains)
  }

  // MARK: Opening, and keeping up

  /// Renders and reads every other plan anew.
  ///
  /// - Parameter row: where the keys are to be; nil for where they were.
  mutating func open(on row: CostRow? = nil, _ shared: inout Shared) {
    others = PlanVariant.Variation.all.compactMap { variation in
      shared.preview.with(
        variation.answer, for: variation.key, in: shared.inForce, region: shared.region, prices: shared.prices)?
        .plan.map { PlanVariant(variation, plan: $0) }
    }
    price(shared)
    focus(on: row ?? focus, shared)
  }

  /// Prices them all anew, which is due with every digit.
  mutating func keepUp(with shared: Shared) {
    if edition != shared.edition { price(shared) }
  }

  private mutating func price(_ shared: Shared) {
    edition = shared.edition
    report = nil
    guard let plan = shared.preview.plan, let choices = shared.preview.choices,
      let region = choices.region ?? shared.region
    else { return }
    report = try? CostReport(plan: plan, others: others, usage: choices.usage, region: region, prices: shared.prices)
  }

  mutating func focus(on row: CostRow, _ shared: Shared) {
    focus = row
    field = row.answer.map { AnswerField($0, shared) }
  }

  mutating func type(_ work: (inout AnswerField) -> [Effect]) -> [Effect] {
    guard var field else { return [] }
    defer { self.field = field }
    return work(&field)
  }
}
