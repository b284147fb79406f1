import ArgumentParser
import Deployment
import GitLabStack
import LineMode
import Phrases

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "status", abstract: HomePhrases.helpStatus[.spoken])

  @Argument(help: .init(said: HomePhrases.helpStackName, "name")) var name: String?
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @Flag(help: .init(said: HomePhrases.helpMeasured)) var measured = false
  @OptionGroup var options: LookingOptions

  func run() throws {
    let given = try CommandContext(options)
    let isNamed = name != nil || given.answers.text(.stackName) != nil
    let (context, region) = try waiting { [name] in try await given.settled(name) }
    let code: Deployment.ExitCode
    if isNamed {
      let report = try waiting { [measured] in try await StatusReport(context, in: region, measured: measured) }
      try context.console.tell(report, asJSON: json, else: report.text)
      code = report.exitCode
    } else {
      let report = try waiting { [measured] in try await HomeReport(context, in: region, measured: measured) }
      try context.console.tell(report, asJSON: json, else: report.text)
      code = report.exitCode
    }
    if code != .done { throw Failure(code, lines: []) }
  }
}
