internal import Glibc
internal import Synchronization

// What a signal handler reads, which may run at any moment and on any thread: numbers of process groups, 0 for none.
nonisolated(unsafe) private let groups: UnsafeMutablePointer<pid_t> = {
  let groups = UnsafeMutablePointer<pid_t>.allocate(capacity: places)
  groups.initialize(repeating: 0, count: places)
  return groups
}()
private let places = 64
private let writing = Mutex(())
private let isOver = Atomic(false)

/// The commands that only look and run at the moment: none of them is worth anything once the program ends.
///
/// Orders are not among them. One that was sent off has to arrive, and ends by its own time limits.
package enum RunningCommands {
  /// Comes back at once, or never if the program is about to end: then what a command brought is not taken in, and none begins.
  static func waitIfOver() async {
    guard isOver.load(ordering: .relaxed) else { return }
    await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
  }

  static func enter(_ group: pid_t) {
    writing.withLock { _ in
      if let free = (0..<places).first(where: { groups[$0] == 0 }) { groups[free] = group }
    }
  }

  static func leave(_ group: pid_t) {
    writing.withLock { _ in
      for place in 0..<places where groups[place] == group { groups[place] = 0 }
    }
  }

  /// Due once before `end` can be called by a signal.
  package static func prepare() { _ = (groups, isOver.load(ordering: .relaxed)) }

  /// Ends them all: politely, and what does not listen a moment later by force. Only calls that are safe in a signal handler.
  package static func end() {
    isOver.store(true, ordering: .relaxed)
    guard signalAll(SIGTERM) else { return }
    for _ in 0..<20 {
      poll(nil, 0, 10)
      guard signalAll(0) else { return }
    }
    _ = signalAll(SIGKILL)
  }

  /// False if nobody is left to signal.
  private static func signalAll(_ number: Int32) -> Bool {
    var isAnyoneThere = false
    for place in 0..<places {
      let group = groups[place]
      if group > 0, kill(-group, number) == 0 { isAnyoneThere = true }
    }
    return isAnyoneThere
  }
}
