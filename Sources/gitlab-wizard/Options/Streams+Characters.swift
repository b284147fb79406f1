import FoundationEssentials
import Ncurses
import Phrases
import UserFiles

/// Of which characters what is printed may be.
extension Streams {
  /// Whether somebody has said that only ASCII is wanted, or that it is not; nil where nobody has.
  ///
  /// Asked before the arguments are parsed, as the language is.
  static let wantASCII: Bool? = TerminalOptions.wantsASCII(
    CommandLine.arguments.prefix { $0 != "--" }.contains("--ascii"), ProcessInfo.processInfo.environment, .ofUser)

  /// Whether marks come in ASCII, as on the screens: where that is wanted, and else where the locale is the plain one.
  static var arePlain: Bool {
    wantASCII
      ?? (Language.wanted == .english
        && TerminalOptions(environment: ProcessInfo.processInfo.environment).hasPlainLocale)
  }
}
