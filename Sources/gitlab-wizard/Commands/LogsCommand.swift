import ArgumentParser
import Deployment
import Glibc
import LineMode
import Ncurses
import Phrases
import Upkeep

struct LogsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "logs", abstract: LogPhrases.helpLogs[.spoken])

  @Argument(help: .init(said: CommandPhrases.helpStackName, "name"), completion: .stackNames) var name: String?
  @Flag(name: [.customShort("f"), .long], help: .init(said: LogPhrases.helpFollow)) var follow = false
  @Option(help: .init(said: LogPhrases.helpSince, "time", example: "10m")) var since: String?
  @Option(help: .init(said: LogPhrases.helpGrep, "text", example: "timeout")) var grep: String?
  @Flag(help: .init(said: LogPhrases.helpErrors)) var errors = false
  @Flag(help: .init(said: CommandPhrases.helpJSON)) var json = false
  @OptionGroup var options: LookingOptions

  func validate() throws {
    if let since, LogStart(since) == nil { throw ValidationError(LogPhrases.isNoStart(since)[.spoken]) }
    if grep?.isEmpty == true { throw ValidationError(LogPhrases.grepIsEmpty[.spoken]) }
  }

  func run() throws {
    let report = LineReport(json ? .json : .text, on: .standard)
    try report.reportingExitCode {
      let given = try CommandContext(options)
      let (context, region) = try waiting { [name] in try await given.settled(name) }
      let wish = LogWish(
        start: since.flatMap { LogStart($0) } ?? .usual, filter: LogFilter(text: grep ?? "", onlyErrors: errors),
        follows: follow)
      return try show(LineLog(context, in: region, wish, report: report))
    }
  }

  /// Ctrl-C is how somebody stops watching, and ends with 130 all the same, without a word: as `docker logs -f` and every other
  /// command of ours, so that a script can tell it from a log that came to its end. (`aws logs tail --follow` ends with 0,
  /// awscli/customizations/logs/tail.py; `kubectl logs -f` with 1 or by the signal, kubernetes/kubernetes#127503.)
  private func show(_ log: LineLog) throws -> Deployment.ExitCode {
    let signals = MainActor.assumeIsolated { Signals(Signal.endings) }
    do {
      return try waiting(until: signals, reader: follow ? STDOUT_FILENO : nil) { try await log.run() }
    } catch let interruption as Interruption {
      let code = Deployment.ExitCode(signal: Int(interruption.signal.number))
      log.end(bySignal: code)
      return code
    }
  }
}
