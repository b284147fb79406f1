import ArgumentParser
import Ncurses

/// When to use colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

extension ColorChoice {
  var onTerminal: TerminalOptions.Color {
    switch self {
    case .auto: .auto
    case .always: .always
    case .never: .never
    }
  }
}
