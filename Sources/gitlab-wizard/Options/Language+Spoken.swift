import FoundationEssentials
import Phrases
import UserFiles

extension Language {
  /// The language of what is printed in lines: the one that is wanted, but English where only ASCII is.
  static let spoken: Language = Streams.wantASCII == true ? .english : wanted

  /// The language that is wanted of this run: `--lang`, else the variable, else what was set with `config`, else the locale of the
  /// terminal, else English.
  ///
  /// Help is made before the arguments are parsed, so this looks at them itself.
  static let wanted: Language = {
    let arguments = CommandLine.arguments
    for (index, argument) in arguments.enumerated() {
      if argument == "--lang", index + 1 < arguments.count, let given = Language(rawValue: arguments[index + 1]) {
        return given
      }
      if argument.hasPrefix("--lang="), let given = Language(rawValue: String(argument.dropFirst(7))) { return given }
    }
    let environment = ProcessInfo.processInfo.environment
    let variable = Variable.deciding(.language, in: environment)
    if let given = variable.flatMap({ Language(rawValue: $0.value) }) { return given }
    if let kept = Preferences.ofUser[.language].flatMap({ Language(rawValue: $0) }) { return kept }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    return locale?.hasPrefix("ja") == true ? .japanese : .english
  }()
}
