import ArgumentParser
import Deployment
import GitLabStack
import Home
import LineMode
import Phrases

struct StatusCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "status", abstract: HomePhrases.helpStatus[.spoken])

  @Argument(help: .init(said: HomePhrases.helpStackName, "name"), completion: .stackNames) var name: String?
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @Flag(help: .init(said: HomePhrases.helpMeasured)) var measured = false
  @Flag(help: .init(said: HomeFigurePhrases.helpDrift)) var drift = false
  @Flag(help: .init(said: HomeFigurePhrases.helpBilled)) var billed = false
  @Flag(help: .init(said: ElsewherePhrases.help)) var allRegions = false
  @Flag(name: [.customShort("y"), .long], help: .init(said: HomeFigurePhrases.helpYes)) var yes = false
  @OptionGroup var options: LookingOptions

  func run() throws {
    let report = LineReport(json ? .json : .text, on: .standard)
    try report.reportingExitCode {
      let given = try CommandContext(options)
      let isNamed = name != nil || given.answers.text(.stackName) != nil
      guard isNamed || !billed else { throw Failure(.usage, HomeFigurePhrases.billedTakesAName) }
      guard !isNamed || !allRegions else { throw Failure(.usage, ElsewherePhrases.takesNoName) }
      let (context, region) = try waiting { [name] in try await given.settled(name) }
      context.remarkOnRehearsal()
      if billed { try agree(context) }
      if isNamed {
        let status = try waiting { [extras] in try await StatusReport(context, in: region, besides: extras) }
        try report.end(with: status, status.exitCode, else: status.text)
        return status.exitCode
      } else {
        let home = try waiting { [extras, allRegions] in
          try await HomeReport(context, in: region, besides: extras, everywhere: allRegions)
        }
        try report.end(with: home, home.exitCode, else: home.text)
        return home.exitCode
      }
    }
  }

  private var extras: Set<HomeExtra> {
    let wished: [(Bool, HomeExtra)] = [(measured, .measured), (drift, .drift), (billed, .billed)]
    return Set(wished.compactMap { $0 ? $1 : nil })
  }

  /// The price is said before anybody is asked.
  private func agree(_ context: CommandContext) throws {
    guard !yes else { return }
    guard context.interaction.canAsk else { throw Failure(.answerRefused, CommandPhrases.needsYes) }
    context.console.printError(HomeFigurePhrases.billExplained)
    guard context.console.agrees(to: HomeFigurePhrases.billQuestionInLines) else {
      throw Failure(.saidNo, HomeFigurePhrases.billNotAsked)
    }
  }
}
