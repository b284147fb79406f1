import Synchronization

/// Visitors that many tests begin with. To bring one to where he stands takes longer than most of what is tried there, and each test
/// has a copy of its own.
final class MadeOnce<Key: Hashable & Sendable>: Sendable {
  private let made = Mutex<[Key: Visitor]>([:])

  func visitor(_ key: Key, else make: () throws -> Visitor) rethrows -> Visitor {
    if let found = made.withLock({ $0[key] }) { return found }
    let visitor = try make()
    made.withLock { $0[key] = visitor }
    return visitor
  }
}
