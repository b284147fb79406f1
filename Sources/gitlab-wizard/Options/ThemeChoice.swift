import ArgumentParser
import Ncurses
import UserFiles

/// How the screens look.
enum ThemeChoice: String, ExpressibleByArgument, CaseIterable {
  case standard
  case highContrast = "high-contrast"
}

extension ThemeChoice {
  /// The variable that names it; `--theme` counts more, `config` less.
  static let variable = "GITLAB_WIZARD_THEME"

  /// What was asked for: by option, else by variable, else by `config`.
  init(_ option: ThemeChoice?, _ environment: [String: String], _ preferences: Preferences) {
    let others = [environment[Self.variable], preferences[.theme]]
    self = option ?? others.lazy.compactMap { $0.flatMap { ThemeChoice(rawValue: $0) } }.first ?? .standard
  }

  var onTerminal: TerminalOptions.Theme {
    switch self {
    case .standard: .standard
    case .highContrast: .highContrast
    }
  }
}
