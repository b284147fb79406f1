import ArgumentParser
import Ncurses
import Phrases
import UserFiles

/// When to use colour.
enum ColorChoice: String, ExpressibleByArgument, CaseIterable {
  case auto, always, never
}

extension ColorChoice {
  /// What was asked for: by option, else by a variable that the terminal heeds, else by what was set with `config`.
  init(_ option: ColorChoice?, _ environment: [String: String], _ preferences: Preferences) {
    let isForbidden = !environment["NO_COLOR", default: ""].isEmpty
    let kept = isForbidden ? nil : preferences[.color].flatMap { ColorChoice(rawValue: $0) }
    self = option ?? kept ?? .auto
  }

  var onTerminal: TerminalOptions.Color {
    switch self {
    case .auto: .auto
    case .always: .always
    case .never: .never
    }
  }
}

extension TerminalOptions.Characters {
  /// Those that a language needs, unless others were set with `config`.
  init(for language: Language, _ preferences: Preferences) {
    if preferences[.ascii] == "always" {
      self = .ascii
      return
    }
    switch language {
    case .english: self = .auto
    case .japanese: self = .unicode
    }
  }
}
