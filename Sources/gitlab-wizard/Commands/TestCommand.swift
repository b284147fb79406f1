import ArgumentParser
import Deployment
import GitLabStack
import LineMode
import Ncurses
import Phrases
import Upkeep

struct TestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "test", abstract: SmokeTest.help[.spoken])

  @Argument(help: .init(said: CommandPhrases.helpStackName, "name")) var name: String?
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @OptionGroup var options: LookingOptions

  func run() throws {
    let report = LineReport(json ? .json : .text, on: .standard)
    var code = Deployment.ExitCode.done
    try report.reportingEnd {
      let given = try CommandContext(options)
      let (context, region) = try waiting { [name] in try await given.settled(name) }
      let signals = MainActor.assumeIsolated { Signals([.interrupt, .terminate, .hangUp]) }
      do {
        let test = LineSmokeTest(context, in: region, report: report)
        code = try waiting(until: signals, callsOff: true) { try await test.run() }
      } catch let interruption as Interruption {
        throw Failure(
          Deployment.ExitCode(signal: Int(interruption.signal.number)), ShellPhrases.isLost(""), SmokeTest.mayBeLeft)
      }
    }
    // The test has said its end itself.
    if code != .done { throw Failure(code, lines: []) }
  }
}
