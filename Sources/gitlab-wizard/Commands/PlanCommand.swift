import ArgumentParser
import GitLabStack
import LineMode
import Phrases

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "plan", abstract: CommandPhrases.helpPlan[.spoken])

  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @OptionGroup var options: PrintingOptions

  func run() throws {
    let context = try CommandContext(options)
    let choices = try context.choices()
    let (_, plan) = try context.template(choices)
    let report = PlanReport(plan, choices, in: choices.region ?? context.regionAtHand, context)
    try context.console.tell(report, asJSON: json, else: report.text)
  }
}
