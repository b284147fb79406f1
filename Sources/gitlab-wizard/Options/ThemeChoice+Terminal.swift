import ArgumentParser
import Ncurses
import UserFiles

extension ThemeChoice: ExpressibleByArgument {}

extension ThemeChoice {
  /// What was asked for: by option, else by variable, else by `config`.
  init(_ option: ThemeChoice?, _ environment: [String: String], _ preferences: Preferences) {
    let others = [Variable.deciding(.theme, in: environment)?.value, preferences[.theme]]
    self = option ?? others.lazy.compactMap { $0.flatMap { ThemeChoice(rawValue: $0) } }.first ?? .standard
  }

  var onTerminal: TerminalOptions.Theme {
    switch self {
    case .standard: .standard
    case .highContrast: .highContrast
    }
  }
}
