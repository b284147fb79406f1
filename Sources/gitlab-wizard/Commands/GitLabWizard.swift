import AWSGateway
import ArgumentParser
import Glibc
import GitLabStack
import Ncurses
import Phrases

@main
struct GitLabWizard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gitlab-wizard",
    abstract: Phrase.helpProgram[.spoken],
    discussion: Phrase.helpDiscussion[.spoken],
    version: StackTemplate.wizardVersion,
    subcommands: [
      WizardCommand.self, TemplateCommand.self, PlanCommand.self, CostCommand.self, DeployCommand.self,
      ResumeCommand.self, StatusCommand.self, ChangeCommand.self, DestroyCommand.self, AnswersCommand.self,
    ],
    defaultSubcommand: WizardCommand.self)

  /// Runs the command and turns its end into words on stderr and the exit codes that the help lists.
  static func main() {
    Streams.prepare()
    RunningCommands.prepare()
    LastAct.prepare({ RunningCommands.end() }, atExit: { RequestFiles.removeAll() })
    do {
      if asksForAllHelp(CommandLine.arguments.dropFirst()) { throw CleanExit.helpRequest(Self.self) }
      var command = try parsedCommand(BackupWay.spelledOut(in: Array(CommandLine.arguments.dropFirst())))
      try command.run()
    } catch {
      end(after: error)
    }
  }

  private static func end(after error: any Error) -> Never {
    if let fault = error as? OutputFault, fault.isClosedPipe { Streams.endByClosedPipe() }
    if let failure = Failure(error) {
      for line in failure.lines { complain(line[.spoken]) }
      Glibc.exit(Int32(failure.code))
    }
    let code = exitCode(for: error)
    let text = fullMessage(for: error)
    if code.isSuccess {
      do throws(OutputFault) {
        if !text.isEmpty { try tell(text) }
      } catch {
        end(after: error)
      }
      Glibc.exit(0)
    }
    if !text.isEmpty { complain(text) }
    Glibc.exit(code == .validationFailure ? 252 : code.rawValue)
  }
}

extension GitLabWizard {
  /// Whoever names no command means the wizard and waits for its first picture: then nothing else is tried before.
  private static func parsedCommand(_ arguments: [String]) throws -> any ParsableCommand {
    if arguments.first?.hasPrefix("-") ?? true, let wizard = try? WizardCommand.parse(arguments) { return wizard }
    return try parseAsRoot(arguments)
  }

  /// `--help` with nothing but a language beside it. The language belongs to the default command, whose own help it would be.
  private static func asksForAllHelp(_ arguments: ArraySlice<String>) -> Bool {
    let indices = arguments.indices.filter { index in
      let follows = index > arguments.startIndex && arguments[index - 1] == "--lang"
      return !follows && arguments[index] != "--lang" && !arguments[index].hasPrefix("--lang=")
    }
    return indices.map { arguments[$0] } == ["--help"] || indices.map { arguments[$0] } == ["-h"]
  }
}
