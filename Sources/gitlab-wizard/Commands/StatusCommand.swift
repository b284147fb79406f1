import ArgumentParser
import LineMode
import Phrases

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "status", abstract: Phrase.helpStatus[.spoken])

  @Argument(help: .init(said: .helpStackName, "name")) var name: String?
  @Flag(help: .init(said: .helpJSON)) var json = false
  @OptionGroup var options: LookingOptions

  func run() throws {
    let given = try CommandContext(options)
    let (context, region) = try waiting { [name] in try await given.settled(name) }
    let report = try waiting { try await StatusReport(context, in: region) }
    try context.console.tell(report, asJSON: json, else: report.text)
  }
}
