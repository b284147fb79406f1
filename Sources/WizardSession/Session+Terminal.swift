package import Deployment
internal import Drawing
package import Ncurses
package import Phrases
package import Screens
internal import UserFiles

extension Session {
  /// How a session ended, and what is to be said once the terminal is given back.
  package struct End: Sendable {
    package let exitCode: ExitCode
    /// The one that was spoken last.
    package let language: Language
    package let results: [String]
    package let talk: [Phrase]
  }

  /// Runs on the terminal that the program was started in, until somebody leaves.
  package func run(on options: TerminalOptions, _ begin: @Sendable (inout Wizard) -> [Effect]) throws -> End {
    let code = try NcursesTerminal.use(options) { run(on: $0, begin) }
    // Nothing is said to be kept that is not on the disk.
    if lostAnswers != nil { wizard.settings.kept = nil }
    return End(
      exitCode: code, language: wizard.settings.language, results: wizard.lastWords,
      talk: [lostAnswers?.sentence, lostLanguage].compactMap(\.self) + wizard.wordsOfStandstill)
  }

  /// What the terminal can show is known only when it has answered, and whether it tells of its mouse is the user's word.
  func agree(with terminal: NcursesTerminal) {
    if wizard.settings.glyphs != terminal.glyphs { wizard.settings.glyphs = terminal.glyphs }
    wizard.settings.showsUnicode = terminal.showsUnicode
    terminal.takesMouse = wizard.settings.takesMouse
    guard !terminal.showsUnicode, wizard.settings.language == .japanese else { return }
    wizard.settings.language = .english
    wizard.note(LooksPhrases.isInEnglish)
  }
}
