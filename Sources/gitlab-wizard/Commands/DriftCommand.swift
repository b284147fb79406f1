import ArgumentParser
import Deployment
import LineMode
import Phrases
import Upkeep

struct DriftCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "drift", abstract: DriftReport.help[.spoken])

  @Argument(help: .init(said: CommandPhrases.helpStackName, "name"), completion: .stackNames) var name: String?
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @OptionGroup var options: LookingOptions

  func run() throws {
    let report = LineReport(json ? .json : .text, on: .standard)
    try report.reportingExitCode {
      let given = try CommandContext(options)
      let (context, region) = try waiting { [name] in try await given.settled(name) }
      return try waiting { try await LineDrift(context, in: region, report: report).run() }
    }
  }
}
