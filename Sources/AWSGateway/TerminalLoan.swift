internal import Glibc

/// Our terminal while another program has it.
///
/// Nothing happens where stdin is none.
struct TerminalLoan: Sendable {
  private let isTerminal = isatty(STDIN_FILENO) == 1
  private let modes: termios

  init() {
    var modes = termios()
    tcgetattr(STDIN_FILENO, &modes)
    self.modes = modes
  }

  /// Puts a process group into the foreground; it may have been stopped for reaching for the terminal before.
  func give(to group: pid_t) {
    guard isTerminal else { return }
    Self.setForeground(group)
    kill(-group, SIGCONT)
  }

  /// Puts our own group into the foreground again, and the terminal's modes as they were. Looks and a cursor that a program which did not
  /// end well left behind are set right too.
  func takeBack() {
    guard isTerminal else { return }
    Self.setForeground(getpgrp())
    var (before, now) = (modes, termios())
    tcgetattr(STDIN_FILENO, &now)
    guard now.c_lflag != before.c_lflag || now.c_iflag != before.c_iflag || now.c_oflag != before.c_oflag else {
      return
    }
    tcsetattr(STDIN_FILENO, TCSADRAIN, &before)
    // Text normal, cursor there, pasted text unmarked.
    let sequence: StaticString = "\u{1B}[0m\u{1B}[?25h\u{1B}[?2004l\r\n"
    _ = write(STDOUT_FILENO, sequence.utf8Start, sequence.utf8CodeUnitCount)
  }

  /// Whoever is not in the foreground is stopped for this, unless the signal for that is blocked.
  private static func setForeground(_ group: pid_t) {
    var (stop, before) = (sigset_t(), sigset_t())
    sigemptyset(&stop)
    sigaddset(&stop, SIGTTOU)
    pthread_sigmask(SIG_BLOCK, &stop, &before)
    tcsetpgrp(STDIN_FILENO, group)
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
