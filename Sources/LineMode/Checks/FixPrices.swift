internal import Account
internal import GitLabStack
internal import Pricing

/// What the month would cost more, or less, with the answer that a fix gives.
struct FixPrices {
  private let answers: Answers
  private let region: Region
  private let prices: PriceList

  init(_ context: CommandContext, in region: Region) {
    answers = context.answers
    self.region = region
    prices = context.prices(in: region)
  }

  /// nil for a fix without an answer, and where there is no price.
  func monthly(_ fix: Fix) -> USDollars? {
    guard let answer = fix.answer, let now = total(answers) else { return nil }
    var other = answers
    other[answer.key] = AnswerValue(line: answer.value, for: answer.key)
    return total(other).map { $0 - now }
  }

  private func total(_ answers: Answers) -> USDollars? { CostEstimate.total(of: answers, in: region, prices: prices) }
}
