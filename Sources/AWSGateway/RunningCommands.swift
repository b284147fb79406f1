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
private let beginning = Atomic(0)

/// The commands that only look and run at the moment: none of them is worth anything once the program ends.
///
/// Orders are not among them. One that was sent off has to arrive, and ends by its own time limits.
package enum RunningCommands {
  /// Comes back at once, or never if the program is about to end: then what a command brought is not taken in, and none begins.
  static func waitIfOver() async {
    guard isOver.load(ordering: .sequentiallyConsistent) else { return }
    await withUnsafeContinuation { (_: UnsafeContinuation<Void, Never>) in }
  }

  /// Due before a command is started, whose number is known only when it runs already: `end` waits for that.
  /// Comes back never if the program is about to end.
  static func begin() async {
    beginning.add(1, ordering: .sequentiallyConsistent)
    guard isOver.load(ordering: .sequentiallyConsistent) else { return }
    hasBegun()
    await waitIfOver()
  }

  /// Due once after each `begin`: the command has been entered, or it never came to life.
  static func hasBegun() { beginning.subtract(1, ordering: .sequentiallyConsistent) }

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
  package static func prepare() { _ = (groups, isOver.load(ordering: .relaxed), beginning.load(ordering: .relaxed)) }

  /// Ends them all: politely, and what does not listen a moment later by force. Only calls that are safe in a signal handler.
  package static func end() {
    isOver.store(true, ordering: .sequentiallyConsistent)
    // A crowded machine needs its time between the start of a command and the moment that its number is known.
    for _ in 0..<300 where beginning.load(ordering: .sequentiallyConsistent) > 0 { poll(nil, 0, 10) }
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
