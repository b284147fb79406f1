/// The one way out of the program: a process that runs and ends.
///
/// A double answers what a real `aws` once printed, and refuses the rest.
package protocol CommandRunner: Sendable {
  /// Runs `executable` with exactly these arguments and waits for its end. A non-zero exit is a result, not an error.
  func run(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult

  /// Runs it at a terminal that is nobody's, without a time limit, and hands over what it prints there as that comes; what is in the
  /// result was said beside it. Cancelling the task ends the command.
  func converse(
    _ executable: String, _ arguments: [String], hear: @escaping @Sendable ([UInt8]) -> Void
  ) async throws(CommandTrouble) -> CommandResult

  /// Runs it at the terminal that the program has, whose keys are its own meanwhile. What it printed there is in no result.
  func handOver(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult
}

/// Where nothing runs but an answer is looked up, it is the same at any terminal.
extension CommandRunner {
  package func converse(
    _ executable: String, _ arguments: [String], hear: @escaping @Sendable ([UInt8]) -> Void
  ) async throws(CommandTrouble) -> CommandResult {
    let result = try await run(executable, arguments)
    hear(Array(result.standardOutput.utf8))
    return CommandResult(ending: result.ending, standardOutput: "", standardError: result.standardError)
  }

  package func handOver(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult {
    try await run(executable, arguments)
  }
}
