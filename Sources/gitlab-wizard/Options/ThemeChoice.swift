import ArgumentParser
import Ncurses

/// How the screens look.
enum ThemeChoice: String, ExpressibleByArgument, CaseIterable {
  case standard
  case highContrast = "high-contrast"
}

extension ThemeChoice {
  var onTerminal: TerminalOptions.Theme {
    switch self {
    case .standard: .standard
    case .highContrast: .highContrast
    }
  }
}
