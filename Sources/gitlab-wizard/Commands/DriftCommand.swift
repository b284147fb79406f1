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
    var code = Deployment.ExitCode.done
    try report.reportingEnd {
      let given = try CommandContext(options)
      let (context, region) = try waiting { [name] in try await given.settled(name) }
      code = try waiting { try await LineDrift(context, in: region, report: report).run() }
    }
    // What was found has been said.
    if code != .done { throw Failure(code, lines: []) }
  }
}
