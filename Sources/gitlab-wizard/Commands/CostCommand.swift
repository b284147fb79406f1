import ArgumentParser
import Deployment
import FoundationEssentials
import GitLabStack
import LineMode
import Phrases
import Pricing

struct CostCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "cost", abstract: CommandPhrases.helpCost[.spoken])

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, json, csv, markdown
  }

  @Option(help: .init(said: CostPhrases.helpCostFormat)) var format: Format?
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @Flag(help: .init(said: CostPhrases.helpRefresh)) var refresh = false
  @OptionGroup var options: PricingOptions

  func validate() throws {
    guard json, let format, format != .json else { return }
    throw ValidationError(CommandPhrases.jsonIsAFormat(format.rawValue)[.spoken])
  }

  func run() throws {
    let format: Format = json ? .json : format ?? .text
    let report = LineReport(format == .json ? .json : .text, on: .standard)
    try report.reportingEnd {
      let costs = try self.costs(try CommandContext(options))
      switch format {
      case .text, .json: try report.end(with: CostJSON(costs, .spoken), else: costs.text)
      case .csv: try Console.standard.tell(costs.csv(.spoken), terminator: "")
      case .markdown: try Console.standard.tell(costs.markdown(.spoken), terminator: "")
      }
    }
  }

  private func costs(_ context: CommandContext) throws -> CostReport {
    let choices = try context.choices()
    let (_, plan) = try context.template(choices)
    guard let region = choices.region ?? context.regionAtHand else {
      throw Failure(.answerRefused, CommandPhrases.noRegion)
    }
    let prices = refresh ? try waiting { await context.refreshedPrices(in: region) } : context.prices(in: region)
    return try CostReport(
      plan: plan, others: PlanVariant.all(to: context.answers), usage: choices.usage, region: region, prices: prices)
  }
}
