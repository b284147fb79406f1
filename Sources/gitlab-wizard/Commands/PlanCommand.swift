import ArgumentParser
import GitLabStack
import Phrases
import Pricing

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "plan", abstract: Phrase.helpPlan[.spoken])

  @Flag(help: .init(said: .helpJSON)) var json = false
  @OptionGroup var options: PrintingOptions

  func run() throws {
    let situation = try Situation(options)
    let choices = try situation.choices()
    let (_, plan) = try situation.template(choices)
    let region = choices.region ?? situation.regionAtHand
    let report = situation.report(on: plan, choices, in: region)
    if json { try Report.printJSON(report) } else { try tell(report.text(.spoken), terminator: "") }
  }
}

extension Situation {
  /// The plan with what it costs, by the prices that count here.
  func report(on plan: Plan, _ choices: Choices, in region: Region?) -> PlanReport {
    let estimate = region.map { region in
      Result { () throws(CostEstimate.Unavailable) in
        try CostEstimate(plan: plan, usage: choices.usage, region: region, prices: prices(in: region))
      }
    }
    return PlanReport(choices: choices, plan: plan, region: region, estimate: estimate)
  }
}
