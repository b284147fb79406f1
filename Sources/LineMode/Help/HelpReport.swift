package import Phrases
package import Screens

/// The help of screens as an object, in one language.
package struct HelpReport: Encodable {
  private let screens: [Screen]?
  private let signs: [Sign]?
  private let words: [Word]?

  /// The help of one screen.
  package struct Screen: Encodable {
    private let screen: String
    private let about: String
    private let keys: [Key]
    private let signs: [Sign]
    private let words: [Word]

    package init(_ help: ScreenHelp, in language: Language) {
      screen = help.place.rawValue
      about = help.about[language]
      keys = help.keys.map { Key(key: $0.key, does: $0.does[language]) }
      signs = help.signs.distinct(in: language).map { Sign($0, language) }
      words = help.words.map { Word($0, language) }
    }
  }

  private struct Key: Encodable {
    let key: String
    let does: String
  }

  private struct Sign: Encodable {
    let sign: String
    let means: String

    init(_ meaning: ScreenHelp.Meaning, _ language: Language) {
      (sign, means) = (meaning.name[language], meaning.meaning[language])
    }
  }

  private struct Word: Encodable {
    let word: String
    let means: String

    init(_ meaning: ScreenHelp.Meaning, _ language: Language) {
      (word, means) = (meaning.name[language], meaning.meaning[language])
    }
  }

  /// All of these screens.
  package init(_ screens: [ScreenHelp], in language: Language) {
    self.screens = screens.map { Screen($0, in: language) }
    (signs, words) = (nil, nil)
  }

  /// The signs and words of all screens.
  package init(legendIn language: Language) {
    screens = nil
    signs = ScreenHelp.allSigns.distinct(in: language).map { Sign($0, language) }
    words = ScreenHelp.allWords.map { Word($0, language) }
  }
}
