internal import Glibc
internal import Subprocess
internal import Synchronization

/// Runs a command as a child process in a session of its own, with a time limit and an output limit.
///
/// A session has no terminal: a command that wants to ask something fails at once instead of being stopped by the system, and
/// neither Ctrl-C nor the end of our terminal reaches an order that is on its way.
/// Nothing outlives a call that was stopped: the whole group is asked to end, then killed. Cancelling the task stops it the same way.
package struct SubprocessRunner: CommandRunner {
  private let timeLimit: Duration
  private let grace: Duration
  private let outputLimit: Int

  /// - Parameter grace: how long a stopped command may take to clean up before it is killed.
  package init(timeLimit: Duration = .seconds(60), grace: Duration = .seconds(1), outputLimit: Int = 8 << 20) {
    self.timeLimit = timeLimit
    self.grace = grace
    self.outputLimit = outputLimit
  }

  package func run(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult {
    await RunningCommands.waitIfOver()
    let finish = await withTaskGroup(of: Finish.self) { group in
      group.addTask { .ended(await outcome(executable, arguments)) }
      group.addTask {
        do {
          try await Task.sleep(for: timeLimit)
          return .timeIsUp
        } catch {
          return .stoppedWatching
        }
      }
      var finish = await group.next() ?? .stoppedWatching
      if case .stoppedWatching = finish { finish = await group.next() ?? .stoppedWatching }
      group.cancelAll()
      return finish
    }
    await RunningCommands.waitIfOver()
    switch finish {
    case .ended(let outcome): return try outcome.get()
    case .timeIsUp, .stoppedWatching: throw .timedOut(seconds: timeLimit.wholeSeconds)
    }
  }

  private enum Finish: Sendable {
    case ended(Result<CommandResult, CommandTrouble>)
    case timeIsUp
    /// Our own task was cancelled; the command is being stopped.
    case stoppedWatching
  }

  private func outcome(_ executable: String, _ arguments: [String]) async -> Result<CommandResult, CommandTrouble> {
    let leader = Mutex<pid_t?>(nil)
    let mayEndAnyTime = AWSCLI.onlyLooks(arguments)
    let isBeginning = Atomic(mayEndAnyTime)
    @Sendable func hasBegun() {
      if isBeginning.exchange(false, ordering: .relaxed) { RunningCommands.hasBegun() }
    }
    if mayEndAnyTime { await RunningCommands.begin() }
    defer {
      hasBegun()
      leader.withLock { if let group = $0 { RunningCommands.leave(group) } }
    }
    do {
      let result = try await Subprocess.run(
        executable.contains("/") ? .path(converted(executable)) : .name(executable),
        arguments: Arguments(arguments),
        environment: .inherit.updating(Self.quietEnvironment),
        platformOptions: platformOptions,
        input: .none,
        output: .string(limit: outputLimit),
        error: .string(limit: outputLimit)
      ) { execution in
        let group = execution.processIdentifier.value
        leader.withLock { $0 = group }
        if mayEndAnyTime { RunningCommands.enter(group) }
        hasBegun()
      }
      if Task.isCancelled { killSurvivors(of: leader) }
      return .success(
        CommandResult(
          ending: ending(result.terminationStatus), standardOutput: result.standardOutput,
          standardError: result.standardError))
    } catch {
      killSurvivors(of: leader)
      return .failure(trouble(error, executable))
    }
  }

  /// No pager and no prompt may wait for a key that never comes. v1 knows neither option as a flag, but ignores the variables.
  private static var quietEnvironment: [Environment.Key: String?] {
    ["AWS_PAGER": "", "AWS_CLI_AUTO_PROMPT": "off", "AWS_RETRY_MODE": "standard"]
  }

  private var platformOptions: PlatformOptions {
    var options = PlatformOptions()
    // It leads a process group of the same number.
    options.createSession = true
    options.teardownSequence = [.send(signal: .terminate, toProcessGroup: true, allowedDurationToNextStep: grace)]
    return options
  }

  /// The library stops at the death of the leader; what ignored the polite signal is killed here.
  private func killSurvivors(of leader: borrowing Mutex<pid_t?>) {
    if let group = leader.withLock({ $0 }) { kill(-group, SIGKILL) }
  }

  private func ending(_ status: TerminationStatus) -> CommandResult.Ending {
    switch status {
    case .exited(let code): .exited(Int(code))
    case .signaled(let signal): .killed(signal: Int(signal))
    }
  }

  private func trouble(_ error: any Error, _ executable: String) -> CommandTrouble {
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

  /// Makes the library's path type, which lives in a package we do not otherwise need.
  private func converted<Path: ExpressibleByStringLiteral>(_ path: String) -> Path
  where Path.StringLiteralType == String {
    Path(stringLiteral: path)
  }
}

extension Duration {
  /// Rounded up, so that it is never zero.
  fileprivate var wholeSeconds: Int { Int(components.seconds) + (components.attoseconds > 0 ? 1 : 0) }
}
