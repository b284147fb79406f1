import AWSGateway

/// Runs commands, but no more at once than the turnstile lets through.
struct TurnstileRunner: CommandRunner {
  let runner: any CommandRunner
  let turnstile: Turnstile

  func run(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult {
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
}
