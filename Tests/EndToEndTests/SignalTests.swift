import Foundation
import Glibc
import Testing

/// However the wizard ends, the terminal is as it was, and the shell can tell why it ended.
@Suite(.timeLimit(.minutes(15)))
struct SignalTests {
  private static let leavesAlternateScreen = "\u{1B}[?1049l"
  private static let showsCursor = "\u{1B}[?25h"
  private static let endsBracketedPaste = "\u{1B}[?2004l"
  private static let endsMouse = "\u{1B}[?1000l\u{1B}[?1006l"

  /// Opens the wizard, has it end in `body`, and looks at the terminal that is left.
  private func expectCleanEnd(
    _ ending: Pty.Ending, in body: (Pty) async throws -> Void, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws {
    try await Sandbox.with { sandbox in
      let program = [WizardBinary.path, "--rehearse", "--lang", "en"]
      try await Pty.with(program, environment: sandbox.environment()) { pty in
        try await pty.wait(for: "Ctrl-C")
        #expect(try pty.modes() != pty.initialModes, "the terminal was never taken", sourceLocation: sourceLocation)
        try await body(pty)
        #expect(try await pty.waitForExit() == ending, sourceLocation: sourceLocation)
        #expect(try pty.modes() == pty.initialModes, "the modes were not restored", sourceLocation: sourceLocation)
        for sequence in [
          Self.leavesAlternateScreen, Self.showsCursor, Self.endsBracketedPaste, Self.endsMouse,
        ] {
          #expect(pty.text.contains(sequence), sourceLocation: sourceLocation)
        }
      }
    }
  }

  @Test func leavesOnQAndYes() async throws {
    try await expectCleanEnd(.exited(0)) { pty in
      let pageDown = "\u{1B}[6~"
      for _ in 1...5 { pty.send(pageDown) }
      try await pty.wait(for: "Checks")
      pty.send("q")
      try await pty.wait(for: "Quit?")
      pty.send("y")
    }
  }

  @Test func leavesOnTheSecondControlC() async throws {
    try await expectCleanEnd(.exited(130)) { pty in
      pty.send("\u{3}")
      try await pty.wait(for: "Quit?")
      pty.send("\u{3}")
    }
  }

  @Test(arguments: [SIGINT, SIGTERM, SIGHUP, SIGQUIT])
  func leavesOnASignalWithItsNumber(signal: Int32) async throws {
    try await expectCleanEnd(.exited(128 + signal)) { $0.signal(signal) }
  }

  /// Nobody sends the others to this program on purpose, but a timer or a shell may.
  @Test(arguments: [
    SIGSEGV, SIGABRT, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU, SIGPWR,
  ])
  func givesTheTerminalBackInACrash(signal: Int32) async throws {
    try await expectCleanEnd(.killed(signal: signal)) { $0.signal(signal) }
  }

  @Test func leavesWhenTheTerminalIsGone() async throws {
    try await Sandbox.with { sandbox in
      try await Pty.with([WizardBinary.path, "--rehearse"], environment: sandbox.environment()) { pty in
        try await pty.wait(for: "Ctrl-C")
        pty.hangUp()
        #expect(try await pty.waitForExit() == .exited(128 + SIGHUP))
      }
    }
  }

  /// ncurses would ignore a stop while it paints, which lasts as long as nobody takes what is painted.
  @Test func hearsAStopWhileItPaints() async throws {
    try await Sandbox.with { sandbox in
      try await Pty.with([WizardBinary.path, "--rehearse"], environment: sandbox.environment()) { pty in
        try await pty.wait(for: "Ctrl-C")
        try await pty.waitUntilStuck(after: "\u{C}")
        #expect(try !pty.ignores(SIGTSTP))
      }
    }
  }

  /// Ctrl-Z, and a stop from outside: the shell gets a sane terminal, and `fg` brings the screen back.
  @Test(arguments: [false, true])
  func stopsAndComesBack(byKey: Bool) async throws {
    try await Sandbox.with { sandbox in
      let program = sandbox.program("--rehearse", "--lang", "en").joined(separator: " ")
      try await Tmux.with(shell: "bash --norc") { tmux in
        try await tmux.type("PS1='ready> '; stty -g\n")
        let modes = try await tmux.modes()
        try await tmux.type("\(program)\n")
        try await tmux.wait(for: "Ctrl-C")
        if byKey {
          try await tmux.keys("C-z")
        } else {
          let wizard = try #require(try await tmux.process(of: WizardBinary.path))
          kill(wizard, SIGTSTP)
        }
        try await tmux.wait(for: "Stopped")
        #expect(try await !tmux.isOnAlternateScreen())
        try await tmux.type("clear; stty -g\n")
        #expect(try await tmux.modes() == modes)
        try await tmux.type("fg\n")
        try await tmux.wait(for: "[1 Start]")
        #expect(try await tmux.isOnAlternateScreen())
        try await tmux.keys("PageDown")
        try await tmux.wait(for: "[2 Network]")
        try await tmux.keys("C-c", "C-c")
        try await tmux.wait(untilGone: "[2 Network]")
        try await tmux.type("echo status $?\n")
        try await tmux.wait(for: "status 130")
      }
    }
  }
}

extension Tmux {
  /// What `stty -g` has just printed.
  fileprivate func modes() async throws -> String {
    let isModes = { (line: Substring) in line.count { $0 == ":" } > 20 }
    let screen = try await wait(for: "the modes") { $0.split(separator: "\n").contains(where: isModes) }
    return String(screen.split(separator: "\n").last(where: isModes) ?? "")
  }
}
