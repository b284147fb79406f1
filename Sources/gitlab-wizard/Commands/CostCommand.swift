import ArgumentParser
import AWSGateway
import Deployment
import Drawing
import FoundationEssentials
import GitLabStack
import LineMode
import OperationRunning
import Phrases
import Pricing
import UserFiles

struct CostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "cost", abstract: Phrase.helpCost[.spoken])

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, markdown
  }

  @Option(help: .init(said: .helpCostFormat)) var format = Format.text
  @Flag(help: .init(said: .helpJSON)) var json = false
  @Flag(help: .init(said: .helpRefresh)) var refresh = false
  @OptionGroup var options: PricingOptions

  func run() throws {
    let context = try CommandContext(options)
    let choices = try context.choices()
    let (_, plan) = try context.template(choices)
    guard let region = choices.region ?? context.regionAtHand else { throw Failure(.answerRefused, .noRegion) }
    let report: CostReport
    do throws(CostEstimate.Unavailable) {
      report = try CostReport(
        plan: plan, others: PlanVariant.all(to: context.answers), usage: choices.usage, region: region,
        prices: prices(context, in: region))
    } catch {
      throw Failure(.failed, error.sentence, .anotherRegionHasPrices)
    }
    switch json ? .json : format {
    case .text: try Console.standard.tell(report.text(.spoken), terminator: "")
    case .json: try Console.standard.tell(json: CostJSON(report, .spoken))
    case .csv: try Console.standard.tell(report.csv(.spoken), terminator: "")
    case .markdown: try Console.standard.tell(report.markdown(.spoken), terminator: "")
    }
  }

  /// The built-in prices with what AWS says now, or said when it was asked last.
  private func prices(_ context: CommandContext, in region: Region) -> PriceList {
    guard refresh else { return context.prices(in: region) }
    if context.isRehearsal { talk(.rehearsalAsksNoPrices) }
    guard !context.isRehearsal, let inquiry = PriceInquiry(desk: context.desk, region: region),
      let (answered, trouble) = try? waiting({ await inquiry.run() })
    else { return context.prices(in: region) }
    if let trouble { talk(trouble.sentence, trouble.advice) }
    let prices = PriceList.builtIn.refreshed(by: answered, in: region)
    say(answered, prices, in: region)
    if let complaint = context.kept.prices?.keep(answered) { talk(complaint) }
    return prices
  }

  /// Of each price whether it is AWS's or the built-in one, and why.
  private func say(_ answered: PriceRefresh, _ prices: PriceList, in region: Region) {
    for line in answered.lines {
      guard let price = SKU(rawValue: line.sku).flatMap({ prices.price($0, in: region) }) else { continue }
      let amount = price.amount.exact
      let words = line.kept.map { Phrase.priceKept(amount, because: $0.reason) } ?? .priceAnswered(amount)
      talk(Phrase(verbatim: line.sku.padded(to: 34)), words)
    }
    talk(.pricesRefreshed(answered.count, of: answered.lines.count, region: region.description))
  }

  private func talk(_ phrases: Phrase...) {
    Console.standard.printError(phrases.map { $0[.spoken] }.joined(separator: " "))
  }
}
