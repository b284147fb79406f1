import Deployment
import LineMode
import Ncurses
import Phrases

/// However the program ends, the report says so.
extension LineReport {
  /// Runs a command to its end. What it throws has been said when this throws it on, or is no end of an operation.
  func reportingEnd(_ command: () throws -> Void) throws {
    do {
      try command()
    } catch let fault as OutputFault {
      throw failure(fault)
    } catch {
      guard let failure = Failure.inWords(error), let ending = ending(by: .refused(exitCode: failure.code)) else {
        throw error
      }
      // Of what nothing was begun with, people are told where all errors are.
      if output == .text, case .notBegun = ending { throw error }
      if output == .text, case .notKnown(.refused) = ending { throw error }
      // The words are said and the exit code is told, whether or not the line can be printed.
      _ = try? end(ending, because: failure.lines)
      throw Failure(ending.exitCode, lines: [])
    }
  }

  /// Waits for an operation, which returns its exit code. A signal ends the program with its number, and AWS goes on.
  func following(_ operation: @escaping @Sendable () async throws -> ExitCode) throws {
    let signals = MainActor.assumeIsolated { Signals([.interrupt, .terminate, .hangUp]) }
    var code: ExitCode
    do {
      code = try waiting(until: signals, operation)
    } catch let interruption as Interruption {
      let number = Int(interruption.signal.number)
      code = ExitCode(signal: number)
      let ending = ending(by: .interrupted(signal: number))
      if let takesBack {
        stopsHere()
        console.printError(.interruptedTakingBack)
        // A second signal ends this too.
        try? waiting(until: signals, takesBack)
      }
      if let ending { _ = try? end(ending, ofParting: true) }
    }
    if code != .done { throw Failure(code, lines: []) }
  }

  /// The end of a command whose results cannot be written. What AWS has been told goes on, which people have to know.
  private func failure(_ fault: OutputFault) -> any Error {
    guard let ending = ending(by: .left) else { return fault }
    switch ending {
    case .stillRunning, .inDoubt, .onlyRepaired:
      return Failure(ending.exitCode, lines: [fault.sentence] + sentences(of: ending))
    case .seen, .nothingToDo, .notBegun, .notKnown: return fault
    }
  }
}
