import ArgumentParser
import Deployment
import GitLabStack
import Glibc
import LineMode
import Ncurses
import Phrases

struct ShellCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "shell", abstract: ShellPhrases.helpShell[.spoken])

  @Argument(help: .init(said: CommandPhrases.helpStackName, "name"), completion: .stackNames) var name: String?
  @Argument(parsing: .postTerminator, help: .init(said: ShellPhrases.helpCommand, "command"))
  var command: [String] = []
  @OptionGroup var options: LookingOptions

  func run() throws {
    let given = try CommandContext(options)
    let isAtTerminal = isatty(STDIN_FILENO) == 1 && isatty(STDOUT_FILENO) == 1
    guard !command.isEmpty || isAtTerminal || given.isRehearsal else {
      throw Failure(.usage, ShellPhrases.needsTerminal, ShellPhrases.runsOneCommand)
    }
    let (context, region) = try waiting { [name] in try await given.settled(name) }
    let shell = try waiting { try await LineShell(context, in: region) }
    // Ctrl-C and Ctrl-\ inside a shell reach what runs there. Around one command they end that one's session, and us.
    let signals = MainActor.assumeIsolated {
      Signals(command.isEmpty ? [.terminate, .hangUp] : Signal.endings)
    }
    do {
      guard !command.isEmpty else { return try waiting(until: signals, callsOff: true) { try await shell.open() } }
      let code = try waiting(until: signals, callsOff: true) { [command] in try await shell.run(command) }
      // Whatever it was, it is the command's own.
      if code != 0 { throw ArgumentParser.ExitCode(Int32(code)) }
    } catch let interruption as Interruption {
      throw Failure(
        Deployment.ExitCode(signal: Int(interruption.signal.number)),
        lines: command.isEmpty ? [] : [ShellPhrases.isLost("")])
    }
  }
}
