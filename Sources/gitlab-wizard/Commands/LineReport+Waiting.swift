import Deployment
import LineMode
import Ncurses
import Phrases

extension LineReport {
  /// Waits for an operation, which returns its exit code. A signal ends the program with its number, and AWS goes on.
  func following(_ operation: @escaping @Sendable () async throws -> ExitCode) throws {
    let signals = MainActor.assumeIsolated { Signals(Signal.endings) }
    var code: ExitCode
    do {
      code = try waiting(until: signals, operation)
    } catch let interruption as Interruption {
      let number = Int(interruption.signal.number)
      code = ExitCode(signal: number)
      let ending = now.ending(by: .interrupted(signal: number))
      if let takesBack = stops() {
        console.printError(StandstillPhrases.interruptedTakingBack)
        // A second signal ends this too.
        try? waiting(until: signals, takesBack)
      }
      if let ending { _ = try? end(ending, ofParting: true) }
    }
    if code != .done { throw Failure(code, lines: []) }
  }

  /// Runs a command to its end, which is said however it comes.
  func reportingEnd(_ command: () throws -> Void) throws { try reportingEnd(inWords: Failure.ofTerminal, command) }

  /// The same for a command that says its end itself, and returns the exit code.
  func reportingExitCode(_ command: () throws -> ExitCode) throws {
    var code = ExitCode.done
    try reportingEnd { code = try command() }
    if code != .done { throw Failure(code, lines: []) }
  }
}
