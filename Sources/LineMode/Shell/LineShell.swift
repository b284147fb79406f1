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
  private let stackID: String
  let target: ShellTarget

  /// Where the way in is open; what bars it is thrown.
  package init(_ context: CommandContext, in region: Region) async throws {
    context.remarkOnRehearsal()
    try await self.init(context, ofStack: context.liveStack(in: region).description.id)
  }

  init(_ context: CommandContext, ofStack stackID: String) async throws {
    (self.context, self.stackID) = (context, stackID)
    target = try await Self.orFailure(context.desk.container.shellTarget(ofStack: stackID))
  }

  /// Lends the terminal to a shell, until somebody leaves it.
  package func open() async throws {
    let console = context.console
    guard !context.isRehearsal else {
      let command = context.desk.cli(where: stackID).shellCommand(in: target).map(Shell.word).joined(separator: " ")
      try console.tell(ShellPhrases.rehearsedShell)
      return try console.tell(command)
    }
    console.printError(ShellPhrases.opening(target.task))
    _ = try await Self.orFailure(context.desk.container.openShell(in: target, at: stackID))
    console.printError(ShellPhrases.isBack)
  }

  private static func orFailure<Value>(_ result: Result<Value, Trouble>) throws(Failure) -> Value {
    do throws(Trouble) { return try result.get() } catch { throw Failure(error) }
  }

  /// Runs one command and prints what it says; returns what it ended with.
  package func run(_ words: [String]) async throws -> Int {
    let console = context.console
    return try await code(of: InnerCommand(words, nonce: OperationRunner.freshName())) { said throws(OutputFault) in
      try console.tell(said, terminator: "")
    }
  }

  /// Runs a script for `sh`; what it says is handed over as it comes, and shown nowhere.
  func run(
    script: String, hear: @escaping @Sendable (String) throws(OutputFault) -> Void
  ) async throws -> Int {
    try await code(of: InnerCommand(script: script, nonce: OperationRunner.freshName()), hear: hear)
  }

  /// What a command ended with.
  ///
  /// - Parameter hear: is handed what it says as it comes; where that can be told to nobody any more, the session ends.
  private func code(
    of command: InnerCommand, hear: @escaping @Sendable (String) throws(OutputFault) -> Void
  ) async throws -> Int {
    let (desk, clock) = (context.desk, context.desk.clock)
    let silence = Silence(since: clock.now)
    let fault = Mutex<OutputFault?>(nil)
    let (faults, news) = AsyncStream.makeStream(of: Void.self)
    let session = Task { [target, stackID] in
      await desk.container.run(command, in: target, at: stackID) { said in
        silence.end(at: clock.now)
        do throws(OutputFault) {
          try hear(said)
        } catch {
          fault.withLock { $0 = $0 ?? error }
          news.yield()
        }
      }
    }
    // A session whose task is gone may hang for ever (aws/session-manager-plugin, issue #47).
    let watch = Task { if await taskIsGone(after: silence) { session.cancel() } }
    let listener = Task { for await _ in faults { session.cancel() } }
    defer { listener.cancel() }
    let ending = await withTaskCancellationHandler {
      await session.value
    } onCancel: {
      session.cancel()
    }
    let isGone = session.isCancelled && !Task.isCancelled
    watch.cancel()
    if let fault = fault.withLock({ $0 }) { throw fault }
    // Its own end counts, whatever became of its session.
    if case .success(.exited(let code)) = ending { return code }
    guard !isGone else { throw Failure(.failed, ShellPhrases.taskIsGone, ShellPhrases.isLost("")) }
    switch try Self.orFailure(ending) {
    case .exited(let code): return code
    case .neverBegan(let reason): throw Failure(.failed, ShellPhrases.neverBegan(reason), ShellPhrases.whyNoAgent)
    case .lost(let reason): throw Failure(.failed, ShellPhrases.isLost(reason), ShellPhrases.endsAfterSilence)
    }
  }

  /// Whether the task has stopped; asked only where nothing was heard for a while. Returns false only when nobody needs to know.
  private func taskIsGone(after silence: Silence) async -> Bool {
    let (clock, aws) = (context.desk.clock, context.desk.cli(where: stackID))
    while !Task.isCancelled {
      await clock.sleep(Silence.limit)
      guard !Task.isCancelled, silence.length(at: clock.now) >= Silence.limit else { continue }
      let states = try? await aws.find(.tasks(cluster: target.cluster, service: "", ids: [target.task]))
      if case .tasks(let tasks) = states, tasks.contains(where: { $0.status == "STOPPED" }) { return true }
    }
    return false
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
