import Ncurses
import Phrases
import UserFiles

extension TerminalOptions {
  /// What was said on the command line, else in the environment, else by `config`, else what the terminal says of itself.
  init(
    _ talk: TalkOptions, speaking language: Language, _ environment: [String: String], _ preferences: Preferences
  ) {
    let leavesMouse: Bool? =
      talk.looks.noMouse ? true : Variable.deciding(.mouse, in: environment)?.isYes ?? preferences.isOff(.mouse)
    self.init(
      color: ColorChoice(talk.color, environment, preferences).onTerminal,
      characters: Characters(talk.looks, speaking: language, environment, preferences),
      theme: ThemeChoice(talk.looks.theme, environment, preferences).onTerminal, takesMouse: !(leavesMouse ?? false),
      environment: environment)
  }

  /// Whether only ASCII is wanted, as somebody has said; nil where nobody has.
  ///
  /// - Parameter isGiven: whether `--ascii` stands on the command line.
  static func wantsASCII(_ isGiven: Bool, _ environment: [String: String], _ preferences: Preferences) -> Bool? {
    isGiven ? true : Variable.deciding(.ascii, in: environment)?.isYes ?? preferences.isOff(.ascii).map { !$0 }
  }
}

extension TerminalOptions.Characters {
  fileprivate init(
    _ looks: LooksOptions, speaking language: Language, _ environment: [String: String], _ preferences: Preferences
  ) {
    let isWished = TerminalOptions.wantsASCII(looks.ascii, environment, preferences)
    switch (isWished, language) {
    case (true?, _): self = .ascii
    case (false?, _): self = .unicode
    case (nil, .english): self = .auto
    // Whoever asked for it in a locale that has not got it is taken at the word.
    case (nil, .japanese): self = .wanted
    }
  }
}

extension Preferences {
  /// nil where nothing is set that says either.
  fileprivate func isOff(_ preference: Preference) -> Bool? {
    switch self[preference] {
    case "on": false
    case "off": true
    default: nil
    }
  }
}
