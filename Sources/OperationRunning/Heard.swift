internal import Synchronization

/// What a session said so far.
final class Heard: Sendable {
  private let said = Mutex("")

  func take(_ words: String) { said.withLock { $0 += words } }

  var text: String { said.withLock { $0 } }
}
