internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
package import Pricing

/// The cost screen's keys.
extension Wizard {
  /// - Parameter row: where the keys are to be; nil for where they were.
  mutating func openCost(on row: CostRow? = nil) {
    showsCost = true
    refreshOtherPlans()
    focusCost(on: row ?? cost.focus)
  }

  /// Digits go into the number at hand; letters are commands here.
  mutating func pressOnCost(_ key: Key) -> [Effect] {
    switch key {
    case .escape:
      showsCost = false
      beginEditing()
    case .up, .character("k"): moveOnCost(by: -1)
    case .down, .enter, .character("j"): moveOnCost(by: 1)
    case .pageUp, .character("g"): moveOnCost(by: -cost.rows.count)
    case .pageDown, .character("G"): moveOnCost(by: cost.rows.count)
    case .tab: cost.page += 1
    case .backTab: cost.page -= 1
    case .character("r"): return askForPrices()
    case .character("e"): return export()
    case .character("q"): askToLeave(code: 0)
    case .character("+"), .character("-"): return step(key == .character("+") ? .up : .down)
    case .character(let character) where !character.isASCII || !character.isNumber: break
    default: if let answerKey = cost.focus.answer { return type(key, answering: answerKey) }
    }
    return []
  }

  private mutating func moveOnCost(by rows: Int) {
    let all = cost.rows
    guard let row = all.firstIndex(of: cost.focus) else { return focusCost(on: all.first ?? cost.focus) }
    focusCost(on: all[max(0, min(all.count - 1, row + rows))])
  }

  private mutating func focusCost(on row: CostRow) {
    cost.focus = row
    editor = row.answer.map { TextEditor(answers[$0]?.line ?? "") }
  }

  private enum Direction { case up, down }

  /// To the next of 0, 1, 2, 5, 10, 20, 50 and so on.
  private mutating func step(_ direction: Direction) -> [Effect] {
    guard let key = cost.focus.answer, let part = key.usage, let usage = preview.choices?.usage else { return [] }
    let present = usage[keyPath: part]
    let scale = [0] + (0...5).flatMap { power in [1, 2, 5].map { $0 * (0..<power).reduce(1) { ten, _ in ten * 10 } } }
    let next = direction == .up ? scale.first { $0 > present } : scale.last { $0 < present }
    guard let next else { return [] }
    let effects = answer(key, .text("\(next)"))
    focusCost(on: cost.focus)
    return effects
  }

  // MARK: What is compared

  /// Renders and reads every other plan anew; due when the screen opens.
  mutating func refreshOtherPlans() {
    cost.others = OtherPlan.Variation.all.compactMap { variation in
      preview.with(variation.answer, for: variation.key, in: inForce, region: region, prices: prices)?
        .plan.map { OtherPlan(variation, plan: $0) }
    }
    refreshCostReport()
  }

  /// Prices them all anew, which is due with every digit.
  mutating func refreshCostReport() {
    guard let plan = preview.plan, let usage = preview.choices?.usage, let region = preview.choices?.region ?? region
    else {
      cost.report = nil
      return
    }
    cost.report = try? CostReport(plan: plan, others: cost.others, usage: usage, region: region, prices: prices)
  }

  // MARK: Prices

  /// Takes prices that AWS gave in another run.
  package mutating func know(_ refreshes: [PriceRefresh]) {
    guard !refreshes.isEmpty else { return }
    refreshedPrices = prices.refreshed(by: refreshes)
  }

  var prices: PriceList { refreshedPrices ?? .builtIn }

  private mutating func askForPrices() -> [Effect] {
    if case .asked = cost.inquiry { return [] }
    guard let region else { return [] }
    guard PriceRegion(region) != nil else {
      notice = .noNamesForRegion(region.description)
      return []
    }
    guard !settings.isRehearsal else {
      notice = .rehearsalAsksNoPrices
      return []
    }
    cost.inquiry = .asked
    return [.askForPrices(region)]
  }

  /// What AWS said counts from now on, wherever the user is by then; of each price it is said on the cost screen.
  mutating func take(prices refresh: PriceRefresh, _ trouble: Trouble?) {
    cost.inquiry = .answered(refresh, trouble)
    know([refresh])
    refreshPreview()
    guard step == .plan, showsCost, overlay == nil else { return }
    overlay = .prices(first: 0)
  }

  /// A key while the answers of AWS are shown.
  mutating func press(_ key: Key, onPricesFrom first: Int) -> [Effect] {
    switch key {
    case .down, .character("j"): overlay = .prices(first: first + 1)
    case .up, .character("k"): overlay = .prices(first: max(0, first - 1))
    case .pageDown, .character(" "): overlay = .prices(first: first + 10)
    case .pageUp: overlay = .prices(first: max(0, first - 10))
    case .escape, .enter, .character("q"): overlay = nil
    default:
      // The answers came while somebody was typing, and it is the typing that goes on.
      overlay = nil
      return press(key)
    }
    return []
  }

  // MARK: Export

  private mutating func export() -> [Effect] {
    guard let report = cost.report else {
      notice = .nothingToExport
      return []
    }
    let language = settings.language
    return [
      .write(
        Export(
          name: "\(stackName)-cost",
          files: [.init(type: "md", text: report.markdown(language)), .init(type: "csv", text: report.csv(language))]))
    ]
  }
}
