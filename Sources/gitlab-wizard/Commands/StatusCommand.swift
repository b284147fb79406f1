import ArgumentParser
import LineMode
import Phrases

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "status", abstract: DonePhrases.helpStatus[.spoken])

  @Argument(help: .init(said: CommandPhrases.helpStackName, "name")) var name: String?
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @OptionGroup var options: LookingOptions

  func run() throws {
    let given = try CommandContext(options)
    let (context, region) = try waiting { [name] in try await given.settled(name) }
    let report = try waiting { try await StatusReport(context, in: region) }
    try context.console.tell(report, asJSON: json, else: report.text)
  }
}
