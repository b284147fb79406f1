internal import AWSGateway
internal import Deployment
package import GitLabStack
internal import OperationRunning
internal import Operations
internal import Phrases
internal import Synchronization
internal import Upkeep

/// Shell in GitLab's container, or one command there.
package struct LineShell: Sendable {
  private let context: CommandContext
  private let region: Region
  let target: ShellTarget

  /// Where the way in is open; what bars it is thrown.
  package init(_ context: CommandContext, in region: Region) async throws {
    self.context = context
    self.region = region
    guard try await context.desk.cli(region).hasSessionManagerPlugin() else {
      throw Failure(.checkFailed, ShellPhrases.noPlugin, ShellPhrases.installPlugin)
    }
    let live = try await context.liveStack(in: region)
    guard let (place, door) = try await context.desk.shellEntrance(ofStack: live.description) else {
      throw Failure(.checkFailed, ShellPhrases.hasNoService)
    }
    if let (sentence, advice) = door.obstacle(start: place.startCommand) {
      throw Failure(.checkFailed, sentence, advice)
    }
    guard case .open(let task, let container) = door else { throw Failure(.checkFailed, ShellPhrases.hasNoService) }
    target = ShellTarget(cluster: place.cluster, task: task, container: container)
  }

  /// Lends the terminal to a shell, until somebody leaves it.
  package func open() async throws {
    let (console, aws) = (context.console, context.desk.cli(region))
    guard !context.isRehearsal else {
      let command = aws.shellCommand(in: target).map(Shell.word).joined(separator: " ")
      try console.tell(ShellPhrases.rehearsedShell)
      return try console.tell(command)
    }
    console.printError(ShellPhrases.opening(target.task))
    _ = try await Self.explained { () throws(AWSTrouble) in try await aws.openShell(in: target) }
    console.printError(ShellPhrases.isBack)
  }

  /// Runs one command and prints what it says; returns what it ended with.
  package func run(_ words: [String]) async throws -> Int {
    let console = context.console
    let fault = Mutex<OutputFault?>(nil)
    let code = try await code(of: InnerCommand(words, nonce: OperationRunner.freshName())) { said in
      do throws(OutputFault) { try console.tell(said, terminator: "") } catch { fault.withLock { $0 = error } }
    }
    if let fault = fault.withLock({ $0 }) { throw fault }
    return code
  }

  /// Runs a script for `sh` without showing anything of it.
  func run(script: String) async throws -> (output: String, code: Int) {
    let output = Mutex("")
    let code = try await code(of: InnerCommand(script: script, nonce: OperationRunner.freshName())) { said in
      output.withLock { $0 += said }
    }
    return (output.withLock { $0 }, code)
  }

  /// What a command ended with.
  ///
  /// - Parameter hear: is handed what it says as it comes.
  private func code(of command: InnerCommand, hear: @escaping @Sendable (String) -> Void) async throws -> Int {
    let aws = context.desk.cli(region)
    let silence = Silence(since: context.desk.clock.now)
    let clock = context.desk.clock
    let session = Task { [target] in
      try await Self.explained { () throws(AWSTrouble) in
        try await aws.run(command, in: target) { said in
          silence.end(at: clock.now)
          hear(said)
        }
      }
    }
    // A session whose task is gone may hang for ever (aws/session-manager-plugin, issue #47).
    let watch = Task { if await taskIsGone(after: silence) { session.cancel() } }
    let ending = await withTaskCancellationHandler {
      await session.result
    } onCancel: {
      session.cancel()
    }
    let isGone = session.isCancelled && !Task.isCancelled
    watch.cancel()
    guard !isGone else { throw Failure(.failed, ShellPhrases.taskIsGone, ShellPhrases.isLost("")) }
    switch try ending.get() {
    case .exited(let code): return code
    case .neverBegan(let reason): throw Failure(.failed, ShellPhrases.neverBegan(reason), ShellPhrases.whyNoAgent)
    case .lost(let reason): throw Failure(.failed, ShellPhrases.isLost(reason), ShellPhrases.endsAfterSilence)
    }
  }

  /// Whether the task has stopped; asked only where nothing was heard for a while. Returns false only when nobody needs to know.
  private func taskIsGone(after silence: Silence) async -> Bool {
    let (clock, aws) = (context.desk.clock, context.desk.cli(region))
    while !Task.isCancelled {
      await clock.sleep(Silence.limit)
      guard !Task.isCancelled, silence.length(at: clock.now) >= Silence.limit else { continue }
      let states = try? await aws.find(.tasks(cluster: target.cluster, service: "", ids: [target.task]))
      if case .tasks(let tasks) = states, tasks.contains(where: { $0.status == "STOPPED" }) { return true }
    }
    return false
  }

  /// The same with what AWS says of an agent that it does not reach, in our words.
  private static func explained<Value: Sendable>(
    _ errand: () async throws(AWSTrouble) -> Value
  ) async throws -> Value {
    do throws(AWSTrouble) {
      return try await errand()
    } catch .other("TargetNotConnectedException", _) {
      throw Failure(.refusedByAWS, ShellPhrases.isNotConnected, ShellPhrases.whyNoAgent)
    }
  }
}

/// How long nothing was heard.
private final class Silence: Sendable {
  /// Seconds that make us ask.
  static let limit = 60.0
  private let since: Mutex<Double>

  init(since: Double) { self.since = Mutex(since) }

  func end(at now: Double) { since.withLock { $0 = now } }

  func length(at now: Double) -> Double { now - since.withLock { $0 } }
}
