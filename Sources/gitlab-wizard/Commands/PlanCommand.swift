import ArgumentParser
import GitLabStack
import LineMode
import Phrases

struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "plan", abstract: Phrase.helpPlan[.spoken])

  @Flag(help: .init(said: .helpJSON)) var json = false
  @OptionGroup var options: PrintingOptions

  func run() throws {
    let context = try CommandContext(options)
    let choices = try context.choices()
    let (_, plan) = try context.template(choices)
    let region = choices.region ?? context.regionAtHand
    let report = context.report(on: plan, choices, in: region)
    if json {
      try Console.standard.tell(json: report)
    } else {
      try Console.standard.tell(report.text(.spoken), terminator: "")
    }
  }
}
