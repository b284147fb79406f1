internal import Synchronization
package import Upkeep

/// ECS Exec: a shell or one command in a container.
extension AWSCLI {
  private static let plugin = "session-manager-plugin"

  /// Whether the plugin is here, without which `aws` refuses before it asks anybody (awscli, `sessionmanager.py`).
  package func hasSessionManagerPlugin() async throws(AWSTrouble) -> Bool {
    do throws(AWSTrouble) {
      _ = try await result(of: ["--version"], by: Self.plugin)
      return true
    } catch .commandMissing {
      return false
    }
  }

  /// The way into the container of a service. Two or three processes.
  package func shellDoor(
    ofService service: String, in cluster: String, desired: Int
  ) async throws(AWSTrouble) -> ShellDoor {
    ShellDoor(desired: desired, tasks: try await tasksToRun(ofService: service, in: cluster))
  }

  /// Runs one command and hands over what it says as it comes; what it ended with, as far as its session told.
  package func run(
    _ command: InnerCommand, in target: ShellTarget, hear: @escaping @Sendable (String) -> Void
  ) async throws(AWSTrouble) -> InnerOutput.Ending {
    let output = SharedOutput(InnerOutput(of: command))
    let arguments = Self.execution(of: command.line, in: target) + ending
    // Whatever somebody runs inside is no business of a log.
    let result = try await result(of: arguments, shown: Self.execution(of: "…", in: target) + ending) {
      (runner, executable) throws(CommandTrouble) in
      try await runner.converse(executable, arguments) { output.take($0, hear) }
    }
    let ending = output.ending
    // Of a command that began, its own words tell more than how `aws` ended.
    if case .neverBegan = ending, let trouble = Self.trouble(result) { throw trouble }
    return ending
  }

  /// Lends the terminal to a shell in the container, until somebody leaves it. What is returned was printed by no shell: a
  /// rehearsal has none.
  package func openShell(in target: ShellTarget) async throws(AWSTrouble) -> String {
    let arguments = Self.execution(of: "/bin/bash -l", in: target) + ending
    let result = try await result(of: arguments) { (runner, executable) throws(CommandTrouble) in
      try await runner.handOver(executable, arguments)
    }
    if let trouble = Self.trouble(result) { throw trouble }
    return result.standardOutput
  }

  /// The command that opens a shell, for whoever types it.
  package func shellCommand(in target: ShellTarget) -> [String] {
    [executable] + Self.execution(of: "/bin/bash -l", in: target) + place
  }

  private static func execution(of command: String, in target: ShellTarget) -> [String] {
    [
      "ecs", "execute-command", "--cluster", target.cluster, "--task", target.task, "--container", target.container,
      "--interactive", "--command", command,
    ]
  }

  /// The trouble of `aws` itself; nil where it ended well. Where the plugin ends badly `aws` prints its arguments, the token of the
  /// session among them: of those words nothing is kept.
  private static func trouble(_ result: CommandResult) -> AWSTrouble? {
    let errors = result.standardError
    guard AWSTrouble.code(in: errors) == nil, errors.contains("Command '[") || errors.contains("TokenValue") else {
      return AWSTrouble(result, service: "ecs")
    }
    let end = errors.firstMatch(of: #/(?:exit status (\d+)|died with <?(?:Signals\.)?(\w+))[^'"]*$/#)
    let how = end.map { match in match.1.map { "exit status \($0)" } ?? "\(match.2 ?? "")" } ?? "?"
    return .other(code: nil, message: "\(plugin): \(how)")
  }
}

/// Reading of a session that arrives on another thread.
private final class SharedOutput: Sendable {
  private let output: Mutex<InnerOutput>

  init(_ output: InnerOutput) { self.output = Mutex(output) }

  func take(_ bytes: [UInt8], _ hear: (String) -> Void) {
    let said = output.withLock { $0.take(bytes) }
    if !said.isEmpty { hear(said) }
  }

  var ending: InnerOutput.Ending { output.withLock { $0.ending } }
}
