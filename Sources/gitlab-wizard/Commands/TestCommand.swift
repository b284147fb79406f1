import ArgumentParser
import Deployment
import GitLabStack
import LineMode
import Ncurses
import Phrases
import Upkeep

struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "test", abstract: SmokeTest.help[.spoken])

  @Argument(help: .init(said: CommandPhrases.helpStackName, "name"), completion: .stackNames) var name: String?
  @Flag(name: .customLong("first-hour"), help: .init(said: FirstHour.help)) var firstHour = false
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @OptionGroup var options: LookingOptions

  func run() throws {
    let report = LineReport(json ? .json : .text, on: .standard)
    try report.reportingExitCode {
      let given = try CommandContext(options)
      let (context, region) = try waiting { [name] in try await given.settled(name) }
      let signals = MainActor.assumeIsolated { Signals(Signal.endings) }
      do {
        return try waiting(until: signals, callsOff: true) { [firstHour] in
          if firstHour { return try await LineFirstHour(context, in: region, report: report).run() }
          return try await LineSmokeTest(context, in: region, report: report).run()
        }
      } catch let interruption as Interruption {
        throw Failure(
          Deployment.ExitCode(signal: Int(interruption.signal.number)),
          lines: [ShellPhrases.isLost("")] + (firstHour ? [] : [SmokeTest.mayBeLeft]))
      }
    }
  }
}
