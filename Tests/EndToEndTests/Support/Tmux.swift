import Subprocess
import Testing

/// A private tmux server with one program on its screen: a whole terminal emulator, whose screen can be read as text.
///
/// Driven with Subprocess, for Foundation's Process never returns from a child that leaves a server behind.
struct Tmux {
  /// The screen did not come to show what it should have, or tmux itself refused.
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  /// How long to wait for what is sure to come: a machine may be busy with other tests, and who waits for text loses no time.
  static let patience = 180.0

  private let socket = "wizard-\(UInt64.random(in: 0...UInt64.max))"
  private let window = "window"

  /// Runs a program by its argument list, drives it in `body`, and leaves no process behind.
  static func with<Result>(
    _ program: [String], columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    _ body: (Tmux) async throws -> Result
  ) async throws -> Result {
    try await with(
      shell: program.map(quoted).joined(separator: " "), columns: columns, rows: rows, environment: environment, body)
  }

  /// Runs a shell command instead, such as `bash --norc` where job control is wanted.
  static func with<Result>(
    shell command: String, columns: Int = 80, rows: Int = 24, environment: [String: String] = [:],
    _ body: (Tmux) async throws -> Result
  ) async throws -> Result {
    let tmux = Tmux()
    do {
      try await tmux.start(command, columns: columns, rows: rows, environment: environment)
      let result = try await body(tmux)
      try await tmux.call("kill-server")
      return result
    } catch {
      _ = try? await tmux.call("kill-server")
      throw error
    }
  }

  private func start(
    _ command: String, columns: Int, rows: Int, environment: [String: String]
  ) async throws {
    let variables = environment.sorted { $0.key < $1.key }.flatMap { ["-e", "\($0.key)=\($0.value)"] }
    // The shell prints how the program ended: tmux itself forgets it now and then. A killed program leaves the terminal raw,
    // where a line end alone does not lead back to the first column.
    let script = #"\#(command); printf '\r\nEXIT:%s\r\n' $?; exec sleep 600"#
    try await call(["new-session", "-d", "-s", window, "-x", "\(columns)", "-y", "\(rows)"] + variables + [script])
  }

  // MARK: Doing

  /// Types text as it is; a line end is Enter.
  func type(_ text: String) async throws {
    try await call("send-keys", "-t", window, "-l", "--", text)
  }

  /// Presses keys by the names tmux has for them: `Enter`, `Escape`, `Up`, `C-c`, `BSpace`, `BTab`, `PageDown`, …
  func keys(_ names: String...) async throws {
    try await call(["send-keys", "-t", window] + names)
  }

  /// Pastes text, marked as pasted if the program has asked for that.
  func paste(_ text: String) async throws {
    try await call("set-buffer", "--", text)
    try await call("paste-buffer", "-p", "-t", window)
  }

  func resize(columns: Int, rows: Int) async throws {
    try await call("resize-window", "-t", window, "-x", "\(columns)", "-y", "\(rows)")
  }

  // MARK: Looking

  /// What the screen shows, without the blanks at the ends of rows.
  func screen() async throws -> String {
    try await call("capture-pane", "-p", "-t", window)
  }

  /// What the screen shows, colours and attributes as escape sequences.
  func styledScreen() async throws -> String {
    try await call("capture-pane", "-p", "-e", "-t", window)
  }

  /// The process of the shell that runs the program.
  func shellProcess() async throws -> Int32? {
    Int32(try await value(of: "pane_pid"))
  }

  func cursor() async throws -> (column: Int?, row: Int?, isVisible: Bool) {
    let parts = try await value(of: "cursor_x} #{cursor_y} #{cursor_flag").split(separator: " ")
    return (parts.first.flatMap { Int($0) }, parts.dropFirst().first.flatMap { Int($0) }, parts.last == "1")
  }

  /// Whether the program still shows its own screen in place of the shell's.
  func isOnAlternateScreen() async throws -> Bool {
    try await value(of: "alternate_on") == "1"
  }

  private func value(of format: String) async throws -> String {
    let answer = try await call("display-message", "-p", "-t", window, "#{\(format)}")
    return String(answer.prefix { $0 != "\n" })
  }

  // MARK: Waiting

  /// Returns the screen as soon as it shows the text.
  @discardableResult
  func wait(for text: String) async throws -> String {
    try await wait(for: "‘\(text)’") { $0.contains(text) }
  }

  /// Returns the screen as soon as it shows the text, however that is broken into lines.
  @discardableResult
  func wait(forWrapped text: String) async throws -> String {
    let inOneLine = { (text: String) in text.filter { !$0.isWhitespace } }
    return try await wait(for: "‘\(text)’") { inOneLine($0).contains(inOneLine(text)) }
  }

  /// Returns the screen as soon as it no longer shows the text.
  @discardableResult
  func wait(untilGone text: String) async throws -> String {
    try await wait(for: "no ‘\(text)’") { !$0.contains(text) }
  }

  /// Waits for the end of the program, with this exit status.
  @discardableResult
  func waitForExit(_ status: Int32 = 0) async throws -> String {
    try await wait(for: "EXIT:\(status)") { screen in
      screen.split(separator: "\n").contains { $0 == "EXIT:\(status)" }
    }
  }

  /// Looks at the screen until it is as it should be, and fails with the last screen if that takes too long.
  @discardableResult
  func wait(for what: String, until isReached: (String) -> Bool) async throws -> String {
    let clock = ContinuousClock()
    let end = clock.now + .seconds(Self.patience)
    var screen = try await screen()
    while !isReached(screen) {
      guard clock.now < end else {
        throw Failure(description: "waited \(Self.patience) s for \(what); the screen shows:\n\(screen)")
      }
      try await Task.sleep(for: .milliseconds(50))
      screen = try await self.screen()
    }
    return try await settled(screen, where: isReached)
  }

  /// The screen of a second look that shows the same: the first one may have met a frame half drawn. What keeps moving is looked at
  /// a few times, and returned as it was last seen.
  private func settled(_ first: String, where isReached: (String) -> Bool) async throws -> String {
    var screen = first
    for _ in 0..<5 {
      let next = try await self.screen()
      guard next != screen, isReached(next) else { return screen }
      screen = next
    }
    return screen
  }

  // MARK: tmux

  @discardableResult
  private func call(_ arguments: String...) async throws -> String {
    try await call(arguments)
  }

  @discardableResult
  private func call(_ arguments: [String]) async throws -> String {
    let result = try await run(
      .name("tmux"), arguments: Arguments(["-L", socket, "-f", "/dev/null"] + arguments),
      // A debug build would ask at the terminal what to do about a crash.
      environment: .inherit.updating([
        "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "TMUX": nil, "SWIFT_BACKTRACE": "enable=no",
      ]),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 16))
    guard case .exited(0) = result.terminationStatus else {
      throw Failure(description: "tmux \(arguments.joined(separator: " ")): \(result.standardError)")
    }
    return result.standardOutput
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: #"'\''"#) + "'"
  }
}
