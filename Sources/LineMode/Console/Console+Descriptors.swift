internal import Glibc
package import Phrases

extension Console {
  /// Over file descriptors, each text written at once and as a whole.
  package init(_ language: Language, results: Int32, talk: Int32, read: @escaping @Sendable () -> String?) {
    self.init(
      language: language,
      write: { text, stream throws(OutputFault) in
        switch stream {
        case .results: try Self.write(text, to: results)
        case .talk: try Self.write(text, to: talk)
        }
      }, read: read)
  }

  private static func write(_ text: String, to stream: Int32) throws(OutputFault) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        // Somebody who shares the stream reads it without waiting.
        var room = pollfd(fd: stream, events: Int16(POLLOUT), revents: 0)
        poll(&room, 1, -1)
      } else if errno != EINTR {
        throw OutputFault(number: errno)
      }
    }
  }
}
