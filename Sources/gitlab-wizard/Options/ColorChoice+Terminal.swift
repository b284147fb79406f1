import ArgumentParser
import Ncurses
import UserFiles

extension ColorChoice: ExpressibleByArgument {}

extension ColorChoice {
  /// What was asked for: by option, else by a variable, else by what was set with `config`. `--color auto` leaves it to the variables.
  init(_ option: ColorChoice?, _ environment: [String: String], _ preferences: Preferences) {
    let said = Variable.deciding(.color, in: environment).map { $0.name == "NO_COLOR" ? ColorChoice.never : .always }
    let kept = preferences[.color].flatMap { ColorChoice(rawValue: $0) }
    switch option {
    case nil: self = said ?? kept ?? .auto
    case .auto?: self = said ?? .auto
    case let given?: self = given
    }
  }

  var onTerminal: TerminalOptions.Color {
    switch self {
    // Nothing makes colours where the terminal has none.
    case .auto, .always: .auto
    case .sixteen: .sixteen
    case .never: .never
    }
  }
}
