import Subprocess

extension Sandbox {
  struct Result: Sendable {
    /// What the shell would tell: 128 and the signal for a program that was killed.
    let exitCode: Int32
    let output: String
    let errors: String
  }

  /// Runs the program to its end without a terminal, called as one on PATH is.
  func run(_ arguments: [String], environment changes: [String: String] = [:]) async throws -> Result {
    try await run(WizardBinary.path, arguments.acceptingHTTP, calledAs: "gitlab-wizard", environment: changes)
  }

  /// Runs another command.
  func run(
    _ command: String, _ arguments: [String], calledAs name: String? = nil, environment changes: [String: String] = [:]
  ) async throws -> Result {
    let variables = environment(changes).map { (Environment.Key(stringLiteral: $0.key), $0.value) }
    let result = try await Subprocess.run(
      .command(command), arguments: Arguments(executablePathOverride: name, remainingValues: arguments),
      environment: .custom(Dictionary(uniqueKeysWithValues: variables)),
      input: .none, output: .string(limit: 1 << 22), error: .string(limit: 1 << 22))
    let exitCode: Int32 =
      switch result.terminationStatus {
      case .exited(let code): code
      case .signaled(let signal): 128 + signal
      }
    return Result(exitCode: exitCode, output: result.standardOutput, errors: result.standardError)
  }

  /// The same in English, with all that has to be answered.
  func runAnswered(_ arguments: String..., environment changes: [String: String] = [:]) async throws -> Result {
    try await runAnswered(arguments, environment: changes)
  }

  func runAnswered(_ arguments: [String], environment changes: [String: String] = [:]) async throws -> Result {
    // What is about a stack that is there reads its answers from it, and takes none.
    let isAboutStack = arguments.first.map(["status", "logs", "resume", "destroy"].contains) ?? false
    let answers = isAboutStack ? [] : ["--access.allowedCidrs", "203.0.113.0/24"]
    return try await run(
      arguments + answers + ["--region", "ap-northeast-1", "--lang", "en"], environment: changes)
  }
}
