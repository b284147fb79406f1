import ArgumentParser
import Ncurses
import UserFiles

extension ColorChoice: ExpressibleByArgument {}

extension ColorChoice {
  /// What was asked for: by option, else by a variable that the terminal heeds, else by what was set with `config`.
  init(_ option: ColorChoice?, _ environment: [String: String], _ preferences: Preferences) {
    let isDecided = TerminalOptions.colorVariable(in: environment) != nil
    let kept = isDecided ? nil : preferences[.color].flatMap { ColorChoice(rawValue: $0) }
    self = option ?? kept ?? .auto
  }

  var onTerminal: TerminalOptions.Color {
    switch self {
    case .auto: .auto
    case .always: .always
    case .sixteen: .sixteen
    case .never: .never
    }
  }
}
