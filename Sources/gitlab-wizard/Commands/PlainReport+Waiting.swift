import Ncurses
import Phrases

/// However the program ends, the report says so.
extension PlainReport {
  /// Runs a command to its end. What it throws has been said when this throws it on.
  func reportingEnd(_ command: () throws -> Void) throws {
    do {
      try command()
    } catch {
      guard output == .json, !(error is OutputFault), let failure = Failure(error) else { throw error }
      // The words are said and the exit code is told, whether or not the line can be printed.
      try? end(failure.lines, exitCode: failure.code)
      throw Failure(failure.code, lines: [])
    }
  }

  /// Waits for an operation, which returns its exit code. A signal ends the program with its number, and AWS goes on.
  func following(_ operation: @escaping @Sendable () async throws -> Int) throws {
    let signals = MainActor.assumeIsolated { Signals([.interrupt, .terminate, .hangUp]) }
    var code: Int
    do {
      code = try waiting(until: signals, operation)
    } catch let interruption as Interruption {
      code = 128 + Int(interruption.signal.number)
      interrupted(exitCode: code)
    } catch let fault as OutputFault {
      throw failure(fault)
    }
    if code != 0 { throw Failure(code, lines: []) }
  }
}
