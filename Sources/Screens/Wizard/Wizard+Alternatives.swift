internal import Drawing
internal import GitLabStack
internal import Pricing

extension Wizard {
  /// Prices each alternative of the focused question as a plan of its own.
  mutating func refreshAlternatives() {
    alternativeTotals = [:]
    guard let question, region != nil else { return }
    for alternative in question.alternatives {
      if alternative.answer == value(of: question.key) {
        alternativeTotals[alternative.answer] = preview.estimate?.total
      } else {
        alternativeTotals[alternative.answer] = total(with: alternative.answer, for: question.key)
      }
    }
  }

  private mutating func total(with answer: String, for key: AnswerKey) -> USDollars? {
    preview.with(answer, for: key, in: inForce, region: region, prices: prices)?.estimate?.total
  }

  /// Prices what can be picked where that moves the price: the same plan in each region, and in a network that exists.
  mutating func pricePicker(_ source: Question.Source) {
    pickerTotals = [:]
    switch source {
    case .regions:
      guard let plan = preview.plan, let usage = preview.choices?.usage else { return }
      for item in items(from: source) {
        guard let region = try? Region(item.value) else { continue }
        pickerTotals[item.value] = try? CostEstimate(plan: plan, usage: usage, region: region, prices: prices).total
      }
    case .vpcs:
      let values = items(from: source).map(\.value)
      let stay = [Choices.newVPC, values.first { $0 != Choices.newVPC }].compactMap { $0 }
      let totals = stay.map { total(with: $0, for: .networkVPC) }
      for value in values where !cannotServe(value) {
        pickerTotals[value] = value == Choices.newVPC ? totals.first ?? nil : totals.last ?? nil
      }
    case .publicSubnets, .privateSubnets, .hostedZones, .allowedNetworks, .releases: break
    }
  }

  /// Beside an item of a list: what the month costs with it, and the difference to now.
  func remark(onPicking value: String) -> String {
    guard let total = pickerTotals[value] else { return "" }
    return "~\(total.whole) \(total.difference(from: preview.estimate?.total).padded(to: 5))"
  }
}
