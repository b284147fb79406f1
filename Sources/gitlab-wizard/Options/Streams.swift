import Deployment
import Glibc
import LineMode
import Phrases

/// The three streams that a program is started with.
enum Streams {
  /// Sees to it that they are safe to use; due before anything is opened or written.
  ///
  /// A stream that was closed by who started us would be taken by the first file that is opened; a pipe whose reader has gone
  /// would end the program in the middle of an order. A handler and not `SIG_IGN`, which `aws` would inherit.
  static func prepare() {
    for (stream, mode) in [(STDIN_FILENO, O_WRONLY), (STDOUT_FILENO, O_RDONLY), (STDERR_FILENO, O_RDONLY)]
    where fcntl(stream, F_GETFD) < 0 {
      // Opened the wrong way round, so that its use still fails.
      _ = open("/dev/null", mode)
    }
    signal(SIGPIPE) { _ in }
    // A file that may grow no further is a fault like a full disk.
    signal(SIGXFSZ) { _ in }
  }

  /// Ends the program as a pipe whose reader has gone ends any other: quietly, by the signal for it.
  static func endByClosedPipe() -> Never {
    signal(SIGPIPE, SIG_DFL)
    raise(SIGPIPE)
    exit(Int32(ExitCode.readerGone.rawValue))
  }

  /// How wide what is printed may be: as the terminal is, up to what is good to read, and 80 columns where there is none.
  static var columns: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return min(max(40, Int(size.ws_col)), 100)
  }
}

extension Console {
  /// The streams of this run; nothing else than this and the screens writes there.
  static let standard = Console(
    .spoken, isPlain: Streams.arePlain, results: STDOUT_FILENO, talk: STDERR_FILENO,
    program: Program(calledAs: CommandLine.arguments.first, profile: nil),
    typed: Array(CommandLine.arguments.dropFirst())
  ) { Swift.readLine() }
}
