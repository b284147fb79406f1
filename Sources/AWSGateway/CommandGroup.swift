internal import Glibc
internal import Synchronization

/// The processes of one call: the command, and whatever it started that did not leave for a session of its own.
///
/// Safe at any moment: a signal that comes before the command is there is sent as soon as it is, and none after its end, when
/// the number may be somebody else's.
final class CommandGroup: Sendable {
  private let state = Mutex(State())

  private struct State {
    /// The number of the command, which is that of its group; nil before its start and after its end.
    var leader: pid_t?
    var due: Int32?
  }

  /// Whether it was asked to end.
  var isStopped: Bool { state.withLock { $0.due != nil } }

  func begin(_ leader: pid_t) {
    state.withLock { state in
      state.leader = leader
      if let due = state.due { kill(-leader, due) }
    }
  }

  func signal(_ number: Int32) {
    state.withLock { state in
      state.due = number
      if let leader = state.leader { kill(-leader, number) }
    }
  }

  /// Returns the number that it had; nil if it never began.
  func end() -> pid_t? {
    state.withLock { state in
      defer { state.leader = nil }
      return state.leader
    }
  }
}
