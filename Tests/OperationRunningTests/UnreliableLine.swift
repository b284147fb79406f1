import AWSGateway
import Synchronization

/// A line to an account on which some calls get lost, on the way there or on the way back.
final class UnreliableLine: CommandRunner {
  /// What happens to a call.
  enum Fault: Sendable {
    /// AWS never hears of it.
    case lostThere
    /// AWS does it, and nobody hears of that.
    case lostBack
    /// AWS says no.
    case refused(code: String)
  }

  private let account: any CommandRunner
  private let faults: Mutex<[String: [Fault?]]>
  private let calls = Mutex<(sent: [String], done: [String])>(([], []))

  /// - Parameter faults: by operation, what happens to its first call, its second …; what is not listed arrives. The last
  ///   one goes on for ever.
  init(to account: any CommandRunner, _ faults: [String: [Fault?]] = [:]) {
    self.account = account
    self.faults = Mutex(faults)
  }

  /// How often the operation was sent off.
  func sent(_ operation: String) -> Int { calls.withLock { calls in calls.sent.count { $0 == operation } } }
  /// How often AWS did it.
  func done(_ operation: String) -> Int { calls.withLock { calls in calls.done.count { $0 == operation } } }

  /// How often each operation was sent off.
  var operations: [String: Int] {
    calls.withLock { calls in calls.sent.reduce(into: [:]) { $0[$1, default: 0] += 1 } }
  }

  func set(_ faults: [String: [Fault?]]) { self.faults.withLock { $0 = faults } }

  func run(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult {
    let operation = arguments.count > 1 ? arguments[1] : arguments[0]
    calls.withLock { $0.sent.append(operation) }
    let fault: Fault? = faults.withLock { faults in
      guard let list = faults[operation], let first = list.first else { return nil }
      if list.count > 1 { faults[operation] = Array(list.dropFirst()) }
      return first
    }
    switch fault {
    case nil:
      let result = try await account.run(executable, arguments)
      if result.ending == .exited(0) { calls.withLock { $0.done.append(operation) } }
      return result
    case .lostThere: throw .timedOut(seconds: 60)
    case .lostBack:
      let result = try await account.run(executable, arguments)
      if result.ending == .exited(0) { calls.withLock { $0.done.append(operation) } }
      throw .timedOut(seconds: 60)
    case .refused(let code):
      return CommandResult(
        ending: .exited(254), standardOutput: "",
        standardError: "\nAn error occurred (\(code)) when calling the X operation: no\n")
    }
  }
}
