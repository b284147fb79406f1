import Glibc

/// A program on a pseudo terminal of its own: for what a terminal emulator hides, bytes, modes and signals.
final class Pty {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  enum Ending: Equatable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// What `stty -g` prints.
  struct Modes: Equatable {
    let input, output, control, local: UInt32
    let characters: [UInt8]
  }

  var process: pid_t = 0
  /// All that the program has written.
  private(set) var output: [UInt8] = []
  private var ending: Ending?
  private var master: Int32 = -1
  /// Kept open, so that the terminal and its modes outlive the program.
  private var slave: Int32 = -1
  private(set) var slaveName = ""
  /// The modes before the program ran.
  private(set) var initialModes: Modes?

  /// Runs a program, drives it in `body`, and leaves no process behind.
  static func with<Result>(
    _ program: [String], columns: UInt16 = 80, rows: UInt16 = 24, environment: [String: String],
    _ body: (Pty) async throws -> Result
  ) async throws -> Result {
    let pty = Pty()
    defer { pty.close() }
    try pty.open(columns: columns, rows: rows)
    // A debug build would ask at the terminal what to do about a crash.
    let environment = ["SWIFT_BACKTRACE": "enable=no"].merging(environment) { $1 }
    try pty.spawn(program, environment: environment)
    return try await body(pty)
  }

  private func open(columns: UInt16, rows: UInt16) throws {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else {
      throw Failure(description: "openpty: errno \(errno)")
    }
    slaveName = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    initialModes = try modes()
  }

  private func close() {
    if process > 0, ending == nil {
      // It leads a session, so its process group has its number.
      kill(-process, SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    hangUp()
  }

  // MARK: Doing

  func send(_ text: String) {
    var text = text
    text.withUTF8 { _ = write(master, $0.baseAddress, $0.count) }
  }

  func resize(columns: UInt16, rows: UInt16) {
    var size = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(master, UInt(TIOCSWINSZ), &size)
  }

  func signal(_ number: Int32) { kill(process, number) }

  /// Closes the terminal, as a lost connection does.
  func hangUp() {
    for end in [slave, master] where end >= 0 { Glibc.close(end) }
    (master, slave) = (-1, -1)
  }

  // MARK: Looking

  func modes() throws -> Modes {
    var modes = termios()
    guard tcgetattr(slave, &modes) == 0 else { throw Failure(description: "tcgetattr: errno \(errno)") }
    return Modes(
      input: modes.c_iflag, output: modes.c_oflag, control: modes.c_cflag, local: modes.c_lflag,
      characters: withUnsafeBytes(of: modes.c_cc) { Array($0) })
  }

  var text: String { String(decoding: output, as: UTF8.self) }

  private func read() {
    guard master >= 0 else { return }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      output += buffer[..<count]
    }
  }

  // MARK: Waiting

  /// Waits until the program has written the text, after what it had written at `start`.
  func wait(for text: String, after start: Int = 0) async throws {
    try await wait(for: "‘\(text)’") {
      String(decoding: output.dropFirst(start), as: UTF8.self).contains(text)
    }
  }

  /// Waits for the end of the program.
  func waitForExit() async throws -> Ending {
    try await wait(for: "its end") {
      var status: Int32 = 0
      if ending == nil, waitpid(process, &status, WNOHANG) == process {
        let signal = status & 0x7F
        ending = signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
      }
      return ending != nil
    }
    guard let ending else { throw Failure(description: "the program has not ended") }
    return ending
  }

  /// Waits for something that need not be written.
  func wait(for what: String, until isReached: () -> Bool) async throws {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(Tmux.patience)
    while true {
      // Whoever does not read lets the program wait for room.
      let isDone = isReached()
      read()
      if isDone || isReached() { return }
      guard clock.now < end else {
        throw Failure(description: "waited \(Tmux.patience) s for \(what); written so far:\n\(text)")
      }
      try await Task.sleep(for: .milliseconds(5))
    }
  }
}
