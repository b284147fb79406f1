internal import Glibc
internal import Subprocess
internal import Synchronization

/// Runs a command as a child process in a session of its own, with a time limit and an output limit.
///
/// A session has no terminal: a command that wants to ask something fails at once instead of being stopped by the system, and
/// neither Ctrl-C nor the end of our terminal reaches an order that is on its way.
/// Nothing outlives a call that was stopped: the whole group is asked to end, and what of it outlives the command itself, or the
/// grace, is killed. Cancelling the task stops it the same way, and takes up to that grace too.
package struct SubprocessRunner: CommandRunner {
  private let timeLimit: Duration
  private let grace: Duration
  let outputLimit: Int

  /// - Parameter grace: how long a stopped command may take to clean up before it is killed.
  package init(timeLimit: Duration = .seconds(60), grace: Duration = .seconds(1), outputLimit: Int = 8 << 20) {
    self.timeLimit = timeLimit
    self.grace = grace
    self.outputLimit = outputLimit
  }

  package func run(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult {
    let group = CommandGroup()
    return try await end(of: group, within: timeLimit) { await outcome(executable, arguments, in: group) }
  }

  /// The outcome of a command, which is ended where it takes too long or our task is cancelled.
  func end(
    of group: CommandGroup, within timeLimit: Duration?,
    _ outcome: @escaping @Sendable () async -> Result<CommandResult, CommandTrouble>
  ) async throws(CommandTrouble) -> CommandResult {
    await RunningCommands.waitIfOver()
    // Not cancelled with our own task: the library would close the pipes at once, and a command that says something while it
    // cleans up would die of that.
    let call = Task { await outcome() }
    let ends = await whatComesFirst(call, within: timeLimit)
    let result: Result<CommandResult, CommandTrouble>
    switch ends {
    case .ended(let ended): result = ended
    case .timeIsUp, .stoppedWatching:
      group.signal(SIGTERM)
      let killer = Task {
        try await Task.sleep(for: grace)
        group.signal(SIGKILL)
      }
      result = await call.value
      killer.cancel()
    }
    await RunningCommands.waitIfOver()
    if case .timeIsUp = ends, let timeLimit { throw .timedOut(seconds: timeLimit.wholeSeconds) }
    return try result.get()
  }

  private enum Finish: Sendable {
    case ended(Result<CommandResult, CommandTrouble>)
    case timeIsUp
    /// Our own task was cancelled.
    case stoppedWatching
  }

  private func whatComesFirst(
    _ call: Task<Result<CommandResult, CommandTrouble>, Never>, within timeLimit: Duration?
  ) async -> Finish {
    let (finishes, news) = AsyncStream.makeStream(of: Finish.self)
    let end = Task { news.yield(.ended(await call.value)) }
    let clock = timeLimit.map { limit in
      Task {
        try await Task.sleep(for: limit)
        news.yield(.timeIsUp)
      }
    }
    defer {
      end.cancel()
      clock?.cancel()
    }
    for await finish in finishes { return finish }
    return .stoppedWatching
  }

  private func outcome(
    _ executable: String, _ arguments: [String], in group: CommandGroup
  ) async -> Result<CommandResult, CommandTrouble> {
    let mayEndAnyTime = AWSCLI.onlyLooks(arguments)
    let isBeginning = Atomic(mayEndAnyTime)
    @Sendable func hasBegun() {
      if isBeginning.exchange(false, ordering: .relaxed) { RunningCommands.hasBegun() }
    }
    if mayEndAnyTime { await RunningCommands.begin() }
    defer {
      hasBegun()
      if let number = group.end() { RunningCommands.leave(number) }
    }
    do {
      let result = try await Subprocess.run(
        Self.command(executable),
        arguments: Arguments(arguments),
        environment: .inherit.updating(Self.quietEnvironment),
        platformOptions: platformOptions,
        input: .none,
        output: .string(limit: outputLimit),
        error: .string(limit: outputLimit)
      ) { execution in
        let leader = execution.processIdentifier.value
        if mayEndAnyTime { RunningCommands.enter(leader) }
        group.begin(leader)
        hasBegun()
      }
      // The library stops at the death of the leader; what ignored the polite signal is killed here.
      if group.isStopped { group.signal(SIGKILL) }
      return .success(
        CommandResult(
          ending: ending(result.terminationStatus), standardOutput: result.standardOutput,
          standardError: result.standardError))
    } catch {
      group.signal(SIGKILL)
      return .failure(trouble(error, executable))
    }
  }

  /// No pager and no prompt may wait for a key that never comes. v1 knows neither option as a flag, but ignores the variables.
  static var quietEnvironment: [Environment.Key: String?] {
    ["AWS_PAGER": "", "AWS_CLI_AUTO_PROMPT": "off", "AWS_RETRY_MODE": "standard"]
  }

  var platformOptions: PlatformOptions {
    var options = PlatformOptions()
    // It leads a process group of the same number.
    options.createSession = true
    // For more output than the limit: every other end is ours to bring about.
    options.teardownSequence = [.send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: grace)]
    return options
  }

  func ending(_ status: TerminationStatus) -> CommandResult.Ending {
    switch status {
    case .exited(let code): .exited(Int(code))
    case .signaled(let signal): .killed(signal: Int(signal))
    }
  }

  func trouble(_ error: any Error, _ executable: String) -> CommandTrouble {
    let fault = error as? SubprocessError
    return switch fault?.code {
    case .executableNotFound, .spawnFailed:
      Executable(named: executable)?.trouble
        ?? (fault?.code == .executableNotFound ? .missing(executable) : reason(error))
    case .outputLimitExceeded: .tooMuchOutput(limit: outputLimit)
    default: reason(error)
    }
  }

  /// In the system's words, where they are known.
  private func reason(_ error: any Error) -> CommandTrouble {
    .notStarted((error as? SubprocessError)?.underlyingError.map { "\($0)" } ?? "\(error)")
  }

  /// A path, or a name to be found on `PATH`.
  static func command(_ executable: String) -> Subprocess.Executable {
    executable.contains("/") ? .path(converted(executable)) : .name(executable)
  }

  /// Makes the library's path type, which lives in a package we do not otherwise need.
  private static func converted<Path: ExpressibleByStringLiteral>(_ path: String) -> Path
  where Path.StringLiteralType == String {
    Path(stringLiteral: path)
  }
}

extension Duration {
  /// Rounded up, so that it is never zero.
  fileprivate var wholeSeconds: Int { Int(components.seconds) + (components.attoseconds > 0 ? 1 : 0) }
}
