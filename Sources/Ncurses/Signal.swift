internal import Glibc

/// What the system tells a program that owns a terminal.
package enum Signal: Hashable, Sendable, CaseIterable {
  case interrupt, terminate, hangUp, quit
  /// The terminal has another size.
  case resized
  /// Someone asks us to stop; `NcursesTerminal.suspend` does it properly.
  case stop
  /// We had been stopped and the screen may show anything.
  case continued

  /// Those that ask the program to end, as whoever follows something without a screen hears them.
  package static let endings = allCases.filter(\.endsProgram)

  /// Whether it asks the program to end.
  package var endsProgram: Bool {
    switch self {
    case .interrupt, .terminate, .hangUp, .quit: true
    case .resized, .stop, .continued: false
    }
  }

  package var number: Int32 {
    switch self {
    case .interrupt: SIGINT
    case .terminate: SIGTERM
    case .hangUp: SIGHUP
    case .quit: SIGQUIT
    case .resized: SIGWINCH
    case .stop: SIGTSTP
    case .continued: SIGCONT
    }
  }
}
