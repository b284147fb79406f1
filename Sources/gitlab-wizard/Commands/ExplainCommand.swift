import ArgumentParser
import Deployment
import GitLabStack
import LineMode
import Phrases
import Pricing

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "explain", abstract: ExplainPhrases.help[.spoken])

  @Argument(
    help: .init(said: ExplainPhrases.helpKey, "key"), completion: .list(AnswerKey.allCases.map(\.rawValue)))
  var key: String?
  @OptionGroup var options: ExplainingOptions

  func run() throws {
    let context = try CommandContext(options)
    let page = HelpPage(language: .spoken, columns: Streams.columns)
    let keys = try keysMeant()
    guard key != nil, keys.count == 1 else {
      return try context.console.tell(page.text(listing: keys.map(\.question)))
    }
    let question = keys[0].question.asked(beside: context.answers)
    try context.console.tell(page.text(of: question, totals: context.totals(of: question)))
  }

  /// Those that are meant: all, a section, or one, which may be named without its section where no other is called so.
  private func keysMeant() throws -> [AnswerKey] {
    guard let key else { return AnswerKey.allCases }
    if let one = AnswerKey(rawValue: key) { return [one] }
    let section = AnswerKey.allCases.filter { $0.section == key }
    if !section.isEmpty { return section }
    let named = AnswerKey.allCases.filter { $0.name == key }
    if named.count == 1 { return named }
    throw Failure(
      .usage,
      ExplainPhrases.noSuchAnswer(key, near: Spelling.nearest(to: key, among: AnswerKey.allCases.map(\.rawValue))),
      ExplainPhrases.allAnswers)
  }
}

extension CommandContext {
  /// What the whole stack costs in a month with each alternative that can be built and priced; nil where no region is known.
  fileprivate func totals(of question: Question) -> [String: USDollars]? {
    guard let region = regionAtHand else { return nil }
    let prices = self.prices(in: region)
    var totals: [String: USDollars] = [:]
    for alternative in question.alternatives {
      var other = answers
      other[question.key] = .text(alternative.answer)
      other.fitMemory()
      // Who may connect must be answered, and costs nothing.
      if other[.accessAllowedCIDRs] == nil { other[.accessAllowedCIDRs] = .list(["203.0.113.0/24"]) }
      guard let choices = try? Choices(other), let template = try? StackTemplate(choices),
        let plan = try? Plan(template),
        let estimate = try? CostEstimate(plan: plan, usage: choices.usage, region: region, prices: prices)
      else { continue }
      totals[alternative.answer] = estimate.total
    }
    return totals
  }
}
