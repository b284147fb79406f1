internal import Synchronization

/// What must be finished before the program ends, and whether the change set that is being made is still wanted.
package final class Obligations: Sendable {
  private let open = Mutex(0)
  private let wanted = Mutex(true)

  package init() {}

  package var areOpen: Bool { open.withLock { $0 > 0 } }

  /// Runs something that the program waits for at its end.
  package func meet(_ work: @escaping @Sendable () async -> Void) {
    open.withLock { $0 += 1 }
    Task.detached { [self] in
      await work()
      open.withLock { $0 -= 1 }
    }
  }

  package var changeSetIsWanted: Bool { wanted.withLock { $0 } }

  package func wantChangeSet(_ isWanted: Bool) { wanted.withLock { $0 = isWanted } }
}
