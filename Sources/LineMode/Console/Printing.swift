internal import Glibc

/// Results go to standard output; nothing else than this and the screens writes there.
///
/// Written at once and as a whole. What AWS or a file said must not reach the terminal as a command.
package func tell(_ text: String, terminator: String = "\n") throws(OutputFault) {
  try Streams.write("\(text.harmless)\(terminator)", to: STDOUT_FILENO)
}

/// Talk goes to stderr. What came from a file or an argument may hold anything; it is made harmless too.
package func printError(_ text: String) {
  // Who closed it wants no talk.
  try? Streams.write("\(text.harmless)\n", to: STDERR_FILENO)
}

/// What writes to the two streams of results and talk.
private enum Streams {
  fileprivate static func write(_ text: String, to stream: Int32) throws(OutputFault) {
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
