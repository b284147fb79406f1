import Ncurses
import Phrases

extension TerminalOptions {
  /// What was said on the command line, else in the environment, else what the terminal says of itself.
  init(_ talk: TalkOptions, speaking language: Language, _ environment: [String: String]) {
    self.init(
      color: talk.color.onTerminal, characters: Characters(talk.looks, speaking: language, environment),
      theme: (talk.looks.theme ?? environment["GITLAB_WIZARD_THEME"].flatMap { ThemeChoice(rawValue: $0) })?.onTerminal
        ?? .standard,
      takesMouse: !talk.looks.noMouse && Self.isSwitchedOn("GITLAB_WIZARD_NO_MOUSE", environment) != true,
      environment: environment)
  }

  /// nil where nothing is said; `0` is a no.
  static func isSwitchedOn(_ name: String, _ environment: [String: String]) -> Bool? {
    environment[name].flatMap { $0.isEmpty ? nil : $0 != "0" }
  }
}

extension TerminalOptions.Characters {
  fileprivate init(_ looks: LooksOptions, speaking language: Language, _ environment: [String: String]) {
    switch (looks.ascii ? true : TerminalOptions.isSwitchedOn("GITLAB_WIZARD_ASCII", environment), language) {
    case (true?, _): self = .ascii
    case (false?, _): self = .unicode
    case (nil, .english): self = .auto
    // Whoever asked for it in a locale that has not got it is taken at the word.
    case (nil, .japanese): self = .wanted
    }
  }
}
