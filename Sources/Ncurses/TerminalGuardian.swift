internal import CNcurses
internal import Glibc

// What the handlers below read, which may run at any moment and on any thread: plain values and pointers. Never a global
// of a C struct type, whose storage Swift 6.3 makes too small (swiftlang/swift #91387).
nonisolated(unsafe) private var isWatching = false
nonisolated(unsafe) private var modes: UnsafeMutablePointer<termios>?
nonisolated(unsafe) private var actions: UnsafeMutablePointer<sigaction>?

/// Gives the terminal back with nothing but calls that are safe in a signal handler.
private func restoreTerminal() {
  guard isWatching else { return }
  isWatching = false
  // Bracketed paste, the mouse and application keys off, alternate screen left, cursor and text normal.
  let sequence: StaticString =
    "\u{1B}[?2004l\u{1B}[?1000l\u{1B}[?1006l\u{1B}[?1l\u{1B}>\u{1B}[?1049l\u{1B}[?25h\u{1B}[0m\r\n"
  _ = write(STDOUT_FILENO, sequence.utf8Start, sequence.utf8CodeUnitCount)
  if let modes { tcsetattr(STDIN_FILENO, TCSANOW, modes) }
}

/// Restores the terminal, then lets the crash happen as it would have.
private func crash(_ number: Int32) {
  restoreTerminal()
  if let actions { sigaction(number, actions + Int(number), nil) } else { signal(number, SIG_DFL) }
  raise(number)
}

private func doNothing(_ number: Int32) {}

/// Remembers how the terminal and the signal handlers were, and sees to it that they are so again: on leaving, on a
/// crash, and on `exit`.
@MainActor
final class TerminalGuardian {
  /// What ends a program that does not expect it: its own faults, and signals that somebody sends or that count time.
  private static let crashes = [
    SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS, SIGUSR1, SIGUSR2, SIGALRM, SIGVTALRM, SIGPROF, SIGXCPU,
    SIGPOLL, SIGPWR, SIGSTKFLT,
  ]
  private static let replaced = crashes + [SIGPIPE] + Signal.allCases.map(\.number)
  private static let alternateStackSize = 1 << 16
  private static var hasExitHandler = false

  private let savedModes = UnsafeMutablePointer<termios>.allocate(capacity: 1)
  /// By signal number.
  private let savedActions = UnsafeMutablePointer<sigaction>.allocate(capacity: 65)
  private let alternateStack = UnsafeMutableRawPointer.allocate(byteCount: alternateStackSize, alignment: 16)
  private var previousStack = stack_t()

  /// Due before ncurses starts, which changes both.
  init() {
    savedModes.initialize(to: termios())
    tcgetattr(STDIN_FILENO, savedModes)
    savedActions.initialize(repeating: sigaction(), count: 65)
    for number in Self.replaced { sigaction(number, nil, savedActions + Int(number)) }
  }

  /// Due after ncurses has started.
  func watch() {
    modes = savedModes
    actions = savedActions
    isWatching = true
    // A crash of an endless recursion has no stack left for its handler.
    var stack = stack_t(ss_sp: alternateStack, ss_flags: 0, ss_size: Self.alternateStackSize)
    sigaltstack(&stack, &previousStack)
    for number in Self.crashes where !SignalHandling.isIgnored(number) {
      SignalHandling.handle(number, flags: SA_ONSTACK, by: crash)
    }
    // A child that closes its input early must not end us before the terminal is restored. A handler, because a child
    // does not inherit it, as it would inherit that the signal is ignored.
    SignalHandling.handle(SIGPIPE, by: doNothing)
    if !Self.hasExitHandler {
      Self.hasExitHandler = true
      atexit(restoreTerminal)
    }
  }

  /// Due after ncurses has ended.
  func release() {
    isWatching = false
    actions = nil
    modes = nil
    for number in Self.replaced { sigaction(number, savedActions + Int(number), nil) }
    sigaltstack(&previousStack, nil)
    tcsetattr(STDIN_FILENO, TCSADRAIN, savedModes)
    savedModes.deallocate()
    savedActions.deallocate()
    alternateStack.deallocate()
  }
}
