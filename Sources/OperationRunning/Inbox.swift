internal import Glibc
internal import Synchronization

/// Where tasks leave what they found, and what wakes the loop that waits for it.
package final class Inbox<Item: Sendable>: Sendable {
  private let items = Mutex<[Item]>([])
  /// Readable as soon as something lies in the inbox.
  package let fileDescriptor: Int32
  private let bell: Int32

  package init() {
    var ends: [Int32] = [-1, -1]
    pipe(&ends)
    for end in ends {
      _ = fcntl(end, F_SETFL, fcntl(end, F_GETFL) | O_NONBLOCK)
      _ = fcntl(end, F_SETFD, FD_CLOEXEC)
    }
    (fileDescriptor, bell) = (ends[0], ends[1])
  }

  deinit {
    close(fileDescriptor)
    close(bell)
  }

  package func post(_ item: Item) {
    items.withLock { $0.append(item) }
    var byte: UInt8 = 1
    // A full pipe has rung already.
    _ = write(bell, &byte, 1)
  }

  /// Waits until something lies in it.
  package func wait() {
    var bell = pollfd(fd: fileDescriptor, events: Int16(POLLIN), revents: 0)
    poll(&bell, 1, -1)
  }

  /// Everything that has arrived since the last time.
  package func empty() -> [Item] {
    var bytes = [UInt8](repeating: 0, count: 256)
    while read(fileDescriptor, &bytes, bytes.count) > 0 {}
    return items.withLock { waiting in
      defer { waiting = [] }
      return waiting
    }
  }
}
