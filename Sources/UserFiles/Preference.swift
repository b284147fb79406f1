package import Phrases

/// A setting of the program that outlives a run; its raw value is its name for `config` and in the file.
package enum Preference: String, CaseIterable, Sendable {
  case language, color, ascii, mouse, theme

  /// What it may be set to, what counts where nothing is set first.
  package var values: [String] {
    switch self {
    case .language: ["auto"] + Language.allCases.map(\.rawValue)
    case .color: ColorChoice.allCases.map(\.rawValue)
    case .ascii: ["auto", "on", "off"]
    case .mouse: ["on", "off"]
    case .theme: ThemeChoice.allCases.map(\.rawValue)
    }
  }

  /// The variables that count more, the weightiest first: one that wants colours counts more than NO_COLOR (no-color.org, force-color.org).
  /// An option counts most: `--lang`, `--color`, `--ascii`, `--no-mouse`, `--theme`.
  package var variables: [String] {
    switch self {
    case .language: ["GITLAB_WIZARD_LANG"]
    case .color: ["FORCE_COLOR", "CLICOLOR_FORCE", "NO_COLOR"]
    case .ascii: ["GITLAB_WIZARD_ASCII"]
    case .mouse: ["GITLAB_WIZARD_NO_MOUSE"]
    case .theme: ["GITLAB_WIZARD_THEME"]
    }
  }

  /// What counts where nothing is set.
  package var usual: String { values[0] }

  package var explanation: Phrase {
    switch self {
    case .language: PreferencePhrases.language
    case .color: PreferencePhrases.color
    case .ascii: PreferencePhrases.ascii
    case .mouse: PreferencePhrases.mouse
    case .theme: PreferencePhrases.theme
    }
  }
}
