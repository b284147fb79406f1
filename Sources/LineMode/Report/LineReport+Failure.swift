internal import Deployment
internal import Operations

/// However a command ends, the report says so.
extension LineReport {
  /// Runs a command to its end. What it throws has been said when this throws it on, or is no end of an operation.
  ///
  /// - Parameter inWords: what else than the modules' own errors the command may throw.
  package func reportingEnd(inWords: (any Error) -> Failure?, _ command: () throws -> Void) throws {
    do {
      try command()
    } catch let fault as OutputFault {
      throw failure(fault)
    } catch {
      guard let failure = inWords(error) ?? Failure(error),
        let ending = now.ending(by: .refused(exitCode: failure.code))
      else {
        throw error
      }
      // Of what nothing was begun with, people are told where all errors are.
      if printer.output == .text, case .notBegun = ending { throw error }
      if printer.output == .text, case .notKnown(.refused) = ending { throw error }
      // The words are said and the exit code is told, whether or not the line can be printed.
      _ = try? end(ending, because: failure.lines)
      throw Failure(ending.exitCode, lines: [])
    }
  }

  /// The end of a command whose results cannot be written. What AWS has been told goes on, which people have to know.
  private func failure(_ fault: OutputFault) -> any Error {
    guard let ending = now.ending(by: .left) else { return fault }
    let gone = fault.isClosedPipe ? ExitCode.readerGone : .failed
    switch ending {
    case .stillRunning, .inDoubt, .onlyRepaired:
      // Of what only we were at, nothing runs any more.
      let code = now.order.status == Standing.testing ? gone : ending.exitCode
      return Failure(code, lines: [fault.sentence] + now.sentences(of: ending))
    case .seen, .nothingToDo, .notBegun, .notKnown:
      let rest = now.wordsOfRest
      guard !rest.isEmpty else { return fault }
      return Failure(now.backup.copy.goesOnByItself ? .running : gone, lines: [fault.sentence] + rest)
    }
  }
}
