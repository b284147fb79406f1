internal import Glibc
internal import Synchronization

/// A file that lines are added to, and that does not grow for ever: a full one becomes `NAME.1`, in place of the one before.
package final class LogFile: Sendable {
  private static let limit = 1 << 20
  private let path: String
  private let state: Mutex<State>

  private struct State {
    var descriptor: Int32
    var size: Int
  }

  /// nil if it cannot be opened, or is something else that would keep us waiting, such as a pipe.
  package init?(_ path: String) {
    guard let state = Self.open(path) else { return nil }
    self.path = path
    self.state = Mutex(state)
  }

  deinit { state.withLock { _ = close($0.descriptor) } }

  /// A line that cannot be written is lost: nobody is stopped by a log.
  package func append(_ line: String) {
    state.withLock { state in
      if state.size > Self.limit, rename(path, "\(path).1") == 0, let new = Self.open(path) {
        close(state.descriptor)
        state = new
      }
      let bytes = Array(line.utf8)
      let count = write(state.descriptor, bytes, bytes.count)
      if count > 0 { state.size += count }
    }
  }

  private static func open(_ path: String) -> State? {
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NONBLOCK
    let descriptor = Glibc.open(path, flags, 0o600)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      if descriptor >= 0 { close(descriptor) }
      return nil
    }
    return State(descriptor: descriptor, size: Int(status.st_size))
  }
}
