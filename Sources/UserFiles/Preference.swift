package import Phrases

/// A setting of the program that outlives a run; its raw value is its name for `config` and in the file.
package enum Preference: String, CaseIterable, Sendable {
  case language, color, ascii, mouse, theme

  /// What it may be set to, what counts where nothing is set first.
  package var values: [String] {
    switch self {
    case .language: ["auto"] + Language.allCases.map(\.rawValue)
    case .color: ["auto", "always", "16", "never"]
    case .ascii: ["auto", "on", "off"]
    case .mouse: ["on", "off"]
    case .theme: ["standard", "high-contrast"]
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
