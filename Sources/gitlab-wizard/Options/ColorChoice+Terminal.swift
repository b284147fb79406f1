import Ncurses

extension ColorChoice {
  var onTerminal: TerminalOptions.Color {
    switch self {
    case .auto: .auto
    case .always: .always
    case .never: .never
    }
  }
}
