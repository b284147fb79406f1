internal import Glibc
package import Phrases

extension Console {
  /// Over file descriptors, each text written at once and as a whole.
  package init(
    _ language: Language, isPlain: Bool = false, results: Int32, talk: Int32, program: Program = .installed,
    typed: [String] = [], read: @escaping @Sendable () -> String?
  ) {
    let columns: @Sendable (Stream) -> Int? = { Self.narrowWidth(of: $0 == .results ? results : talk) }
    self.init(
      language: language, isPlain: isPlain,
      write: { text, stream throws(OutputFault) in
        switch stream {
        case .results: try Self.write(text, to: results)
        case .talk: try Self.write(text, to: talk)
        }
      }, read: read, room: columns, program: program, typed: typed)
  }

  /// Those of a terminal of fewer than eighty; below twenty nothing is gained.
  private static func narrowWidth(of stream: Int32) -> Int? {
    var size = winsize()
    guard ioctl(stream, UInt(TIOCGWINSZ), &size) == 0, (20..<80).contains(size.ws_col) else { return nil }
    return Int(size.ws_col)
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
