import ArgumentParser
import AWSGateway
import Deployment
import GitLabStack
import LineMode
import Ncurses
import Phrases

struct PasswordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "password", abstract: PasswordPhrases.help[.spoken])

  @Argument(help: .init(said: CommandPhrases.helpStackName, "name"), completion: .stackNames) var name: String?
  @Flag(help: .init(said: PasswordPhrases.helpCopy)) var copy = false
  @Flag(help: .init(said: PasswordPhrases.helpRotate)) var rotate = false
  @Flag(help: .init(said: PasswordPhrases.helpYes)) var yes = false
  @OptionGroup var options: LookingOptions

  func run() throws {
    guard !copy || Clipboard.isThere else { throw Failure(.usage, PasswordPhrases.copyNeedsTerminal) }
    let given = try CommandContext(options)
    let (context, region) = try waiting { [name] in try await given.settled(name) }
    let password = try waiting { try await LinePassword(context, in: region) }
    if rotate { try set(password, context) }
    guard !rotate || copy else { return }
    let secret = try waiting { try await password.read() }
    guard copy else {
      try context.console.tell(secret.revealed)
      return context.console.printError(PasswordPhrases.isTheFirst)
    }
    guard Clipboard.take(secret.revealed) else { throw Failure(.usage, PasswordPhrases.copyNeedsTerminal) }
    context.console.printError(PasswordPhrases.isCopied)
  }

  /// Whoever calls it off is told that nobody knows how far it came.
  private func set(_ password: LinePassword, _ context: CommandContext) throws {
    if !yes {
      guard context.interaction.canAsk else { throw Failure(.answerRefused, CommandPhrases.needsYes) }
      guard context.console.agrees(to: PasswordPhrases.question) else {
        throw Failure(.saidNo, PasswordPhrases.youSaidNo)
      }
    }
    let signals = MainActor.assumeIsolated { Signals(Signal.endings) }
    do {
      try waiting(until: signals, callsOff: true) { try await password.rotate() }
    } catch let interruption as Interruption {
      throw Failure(
        Deployment.ExitCode(signal: Int(interruption.signal.number)), PasswordPhrases.unclear(""),
        PasswordPhrases.lookWhetherItHolds(password.place))
    }
  }
}
