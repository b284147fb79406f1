import ArgumentParser
import GitLabStack
import LineMode
import Phrases

struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "check", abstract: CheckPhrases.helpCheck[.spoken])

  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @Flag(name: .customLong("ask-registry"), help: .init(said: RegistryPhrases.helpAskRegistry)) var asksRegistry = false
  @OptionGroup var working: RoleOptions
  @OptionGroup var options: AskingOptions

  func run() throws {
    let report = LineReport(json ? .json : .text, on: .standard)
    try report.reportingEnd {
      var context = try CommandContext(options)
      let region = try waiting { [context] in try await context.region() }
      if context.answers[.stackRegion] == nil { context.answers[.stackRegion] = .text(region.description) }
      context = try waiting { [context] in try await context.withSubnets(in: region) }
      let check = LineCheck(
        context, try context.choices(), in: region, as: working.role, askingRegistry: asksRegistry, report: report)
      try report.following { try await check.run() }
    }
  }
}
