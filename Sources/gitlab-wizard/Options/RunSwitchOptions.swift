import ArgumentParser
import LineMode
import Operations
import Phrases

/// What `stop` and `start` take: the stack, and an order that is confirmed by a yes.
struct RunSwitchOptions: ParsableArguments {
  @Argument(help: .init(said: CommandPhrases.helpStackName, "name"), completion: .stackNames) var name: String?
  @OptionGroup var confirmation: YesOptions
  @OptionGroup var lines: LineOptions

  func carryOut(_ goal: RunGoal, _ options: LookingOptions) throws {
    let report = LineReport(lines.output, on: .standard)
    try report.reportingEnd {
      let given = try CommandContext(options)
      let (context, region) = try waiting { [name] in try await given.settled(name) }
      let run = LineRun(
        goal, context: context, region: region, report: report, isConfirmed: confirmation.yes,
        isDetached: lines.detach)
      try report.following { try await run.run() }
    }
  }
}
