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

  @Option(help: .init(said: CostPhrases.helpCostFormat, example: "markdown")) var format: Format?
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
      let (context, choices, assumptions) = try CommandContext(options).choicesToCount()
      let costs = try self.costs(choices, context)
      switch format {
      case .text, .json:
        try report.end(with: CostJSON(costs, assumptions, .spoken), else: { costs.text($0, assumptions) })
      case .csv:
        // A table has no place for it.
        for note in assumptions.gaps { Console.standard.printError(note) }
        try Console.standard.tell(costs.csv(.spoken), terminator: "")
      case .markdown:
        let notes = assumptions.notes.map { "- \($0[.spoken])\n" }.joined()
        try Console.standard.tell(costs.markdown(.spoken) + notes, terminator: "")
      }
    }
  }

  private func costs(_ choices: Choices, _ context: CommandContext) throws -> CostReport {
    let (_, plan) = try context.template(choices)
    guard let region = choices.region ?? context.regionAtHand else {
      throw Failure(.noCredentials, CommandPhrases.noRegion)
    }
    let prices = refresh ? try waiting { await context.refreshedPrices(in: region) } : context.prices(in: region)
    return try CostReport(
      plan: plan, others: PlanVariant.all(to: context.answers), usage: choices.usage, region: region, prices: prices)
  }
}
