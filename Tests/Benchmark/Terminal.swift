import Glibc

/// A program on a pseudo terminal of 80 by 24, and the times at which it writes.
struct Terminal {
  struct Failure: Error {
    let words: String
  }

  private let master: Int32
  private let process: pid_t
  private let started: ContinuousClock.Instant
  private static let clock = ContinuousClock()

  init(_ program: [String], environment: [String: String]) throws {
    var size = winsize(ws_row: 24, ws_col: 80, ws_xpixel: 0, ws_ypixel: 0)
    var master: Int32 = -1
    var slave: Int32 = -1
    var name = [CChar](repeating: 0, count: 128)
    guard openpty(&master, &slave, &name, nil, &size) == 0 else { throw Failure(words: "openpty: errno \(errno)") }
    for end in [master, slave] { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    var attributes = posix_spawnattr_t()
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
      close(slave)
    }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    // POSIX_SPAWN_SETSID of <spawn.h>, which Swift's Glibc does not show.
    posix_spawnattr_setflags(&attributes, 0x80)
    let arguments = program.map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for string in arguments + variables { free(string) } }
    var process: pid_t = 0
    started = Self.clock.now
    let result = posix_spawn(&process, program[0], &actions, &attributes, arguments, variables)
    guard result == 0 else { throw Failure(words: "\(program[0]): errno \(result)") }
    (self.master, self.process) = (master, process)
  }

  /// How long after the start of the program it had written the text.
  func timeUntil(_ text: String) throws -> Duration {
    let needle = Array(text.utf8)
    var output: [UInt8] = []
    while !output.contains(needle) { output += try read() }
    return Self.clock.now - started
  }

  /// How long after a key the program writes.
  func timeToAnswer(_ key: String) throws -> Duration {
    try settle()
    let pressed = Self.clock.now
    _ = key.withCString { write(master, $0, strlen($0)) }
    _ = try read()
    return Self.clock.now - pressed
  }

  /// Reads until nothing has come for a while.
  private func settle() throws {
    while hasOutput(within: 30) { _ = try read() }
  }

  func end() {
    kill(process, SIGKILL)
    var status: Int32 = 0
    waitpid(process, &status, 0)
    close(master)
  }

  private func hasOutput(within milliseconds: Int32) -> Bool {
    var wait = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, milliseconds) > 0
  }

  /// Waits for what comes next.
  private func read() throws -> [UInt8] {
    guard hasOutput(within: 10_000) else { throw Failure(words: "the program writes nothing") }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    let count = Glibc.read(master, &buffer, buffer.count)
    guard count > 0 else { throw Failure(words: "the program has ended") }
    return Array(buffer[..<count])
  }
}
