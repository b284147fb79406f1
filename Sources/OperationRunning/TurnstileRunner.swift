package import AWSGateway

/// Runs commands, but no more at once than the turnstile lets through.
package struct TurnstileRunner: CommandRunner {
  package let runner: any CommandRunner
  package let turnstile: Turnstile

  package func run(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult {
    await turnstile.enter()
    do throws(CommandTrouble) {
      let result = try await runner.run(executable, arguments)
      await turnstile.leave()
      return result
    } catch {
      await turnstile.leave()
      throw error
    }
  }

  // What lasts as long as somebody works inside would keep the others waiting.

  package func converse(
    _ executable: String, _ arguments: [String], hear: @escaping @Sendable ([UInt8]) -> Void
  ) async throws(CommandTrouble) -> CommandResult {
    try await runner.converse(executable, arguments, hear: hear)
  }

  package func handOver(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult {
    try await runner.handOver(executable, arguments)
  }
}
