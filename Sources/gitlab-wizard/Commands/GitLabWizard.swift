import ArgumentParser
import AWSGateway
import Deployment
import GitLabStack
import Glibc
import LineMode
import Ncurses
import Phrases

@main
struct GitLabWizard: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gitlab-wizard",
    abstract: CommandPhrases.helpProgram[.spoken],
    discussion: CommandPhrases.helpDiscussion[.spoken],
    version: StackTemplate.wizardVersion,
    subcommands: [
      WizardCommand.self, TemplateCommand.self, PlanCommand.self, CostCommand.self, CheckCommand.self,
      ReachCommand.self, PolicyCommand.self, DeployCommand.self, ResumeCommand.self, StatusCommand.self,
      LogsCommand.self, DriftCommand.self, ShellCommand.self, PasswordCommand.self, BackupCommand.self,
      TestCommand.self, StopCommand.self,
      StartCommand.self, RestoreCommand.self, SupportCommand.self,
      ChangeCommand.self, UpgradeCommand.self, TakeoverCommand.self, DestroyCommand.self, AnswersCommand.self,
      ExplainCommand.self, SchemaCommand.self, ConfigCommand.self, AboutCommand.self,
    ],
    defaultSubcommand: WizardCommand.self)

  /// Runs the command and turns its end into words on stderr and the exit codes that the help lists.
  static func main() {
    Streams.prepare()
    RunningCommands.prepare()
    LastAct.prepare({ RunningCommands.end() }, atExit: { RequestFiles.removeAll() })
    do {
      let arguments = Array(CommandLine.arguments.dropFirst())
      if CommandLineReading.asksForHelp(arguments) { return try tellHelp(arguments) }
      guard var command = try parsedCommand(BackupWay.spelledOut(in: arguments)) else { return }
      remarkOnLanguage(of: command)
      try command.run()
    } catch {
      end(after: error)
    }
  }

  /// Says that Japanese was asked for and cannot be had; the screens say it themselves.
  private static func remarkOnLanguage(of command: any ParsableCommand) {
    guard Language.wanted != Language.spoken else { return }
    if let command = command as? any ScreensCommand, command.opensScreens { return }
    Console.standard.printError(LooksPhrases.linesAreInEnglish)
  }

  private static func end(after error: any Error) -> Never {
    if let fault = error as? OutputFault {
      if fault.isClosedPipe { Streams.endByClosedPipe() }
      Console.standard.printError(fault.sentence)
      Glibc.exit(Int32(ExitCode.failed.rawValue))
    }
    if let failure = Failure.ofTerminal(error) ?? Failure(error) {
      for line in failure.lines { Console.standard.printError(line) }
      Glibc.exit(Int32(failure.code.rawValue))
    }
    let code = exitCode(for: error)
    var text = fullMessage(for: error)
    // Only now: whoever does not ask for it does not wait until prices and releases are read.
    if text == StackTemplate.wizardVersion { text = AboutReport.version(text, BuiltFrom.program, in: .spoken) }
    if code.isSuccess {
      do throws(OutputFault) {
        try Console.standard.tell(text)
      } catch {
        end(after: error)
      }
      Glibc.exit(Int32(ExitCode.done.rawValue))
    }
    if !text.isEmpty { Console.standard.printError(text) }
    Glibc.exit(code == .validationFailure ? Int32(ExitCode.usage.rawValue) : code.rawValue)
  }
}

extension GitLabWizard {
  /// Whoever names no command means the wizard and waits for its first picture: then nothing else is tried before. nil where help was
  /// asked for behind options, and told.
  private static func parsedCommand(_ arguments: [String]) throws -> (any ParsableCommand)? {
    if let shell = try CompletionScript.shell(wantedBy: arguments), let dump = ParserDump.read() {
      throw CleanExit.message(CompletionScript(completionScript(for: shell), for: shell, dump).text)
    }
    if arguments.first?.hasPrefix("-") ?? true, let wizard = try? WizardCommand.parse(arguments) { return wizard }
    do {
      return try parseAsRoot(arguments)
    } catch {
      // What was asked of the parser itself, such as the version, is no fault.
      guard !exitCode(for: error).isSuccess, let dump = ParserDump.read() else { throw error }
      let reading = CommandLineReading(arguments, dump)
      if reading.word == "help" {
        try tellHelp(["help"] + reading.rest)
        return nil
      }
      if let command = reading.command, reading.word != arguments.first,
        let parsed = try? parseAsRoot([command.commandName] + reading.rest)
      {
        return parsed
      }
      // What an option's own check says stands there without the parser's frame, which has one language.
      let failure =
        UsageFault(reading: reading).failure
        ?? Failure(
          .usage, Phrase(verbatim: message(for: error)), UsagePhrases.seeHelp(of: reading.command?.commandName))
      guard reading.endsWithResult else { throw failure }
      try LineReport(.json, on: .standard).reportingEnd { throw failure }
      throw failure
    }
  }

  /// Tells of the command or screen that is named, or of the program.
  private static func tellHelp(_ arguments: [String]) throws {
    guard let dump = ParserDump.read() else { return try Console.standard.tell(page: helpMessage() + "\n") }
    try HelpRequest(arguments, dump).tell(on: .standard)
  }
}
