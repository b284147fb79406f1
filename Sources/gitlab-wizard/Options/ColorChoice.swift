import ArgumentParser
import Ncurses

/// When to use colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always
  /// Those that people adjust, and no others.
  case sixteen = "16"
  case never
}

extension ColorChoice {
  var onTerminal: TerminalOptions.Color {
    switch self {
    case .auto: .auto
    case .always: .always
    case .sixteen: .sixteen
    case .never: .never
    }
  }
}
