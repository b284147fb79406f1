package import Drawing
package import Phrases
package import Screens

/// The help of screens as an object, in one language: for each thing that `help` tells in lines, the same.
package enum HelpReport: Encodable {
  /// The help of one screen.
  case screen(ScreenHelp, Language)
  /// The help of all of these.
  case all([ScreenHelp], Language)
  /// What these are called.
  case list([ScreenHelp], Language)
  /// The signs and words of all screens.
  case signs(Language)
  /// The keys of all screens.
  case keys(Glyphs, Language)

  package func encode(to encoder: any Encoder) throws {
    switch self {
    case .screen(let help, let language): try Screen(help, language).encode(to: encoder)
    case .all(let screens, let language):
      try ["screens": screens.map { Screen($0, language) }].encode(to: encoder)
    case .list(let screens, let language):
      let names = screens.map { Name(screen: $0.place.rawValue, title: $0.title[language]) }
      try ["screens": names].encode(to: encoder)
    case .signs(let language):
      try Legend(ScreenHelp.allSigns, ScreenHelp.allWords, language).encode(to: encoder)
    case .keys(let glyphs, let language):
      let groups = ScreenHelp.allKeys(glyphs).map { Group(title: $0.title[language], keys: Key.all($0.keys, language)) }
      try ["keys": groups].encode(to: encoder)
    }
  }

  private struct Screen: Encodable {
    let screen: String
    let title: String
    let about: String
    let keys: [Key]
    let signs: [Sign]
    let words: [Word]

    init(_ help: ScreenHelp, _ language: Language) {
      screen = help.place.rawValue
      title = help.title[language]
      about = help.about[language]
      keys = Key.all(help.keys, language)
      signs = Sign.all(help.signs, language)
      words = Word.all(help.words, language)
    }
  }

  private struct Name: Encodable {
    let screen: String
    let title: String
  }

  private struct Legend: Encodable {
    let signs: [Sign]
    let words: [Word]

    init(_ signs: [ScreenHelp.Meaning], _ words: [ScreenHelp.Meaning], _ language: Language) {
      (self.signs, self.words) = (Sign.all(signs, language), Word.all(words, language))
    }
  }

  /// The keys of screens that have the same ones, and what those are called.
  private struct Group: Encodable {
    let title: String
    let keys: [Key]
  }

  private struct Key: Encodable {
    let key: String
    let does: String

    static func all(_ keys: [HelpKey], _ language: Language) -> [Key] {
      keys.map { Key(key: $0.key, does: $0.does[language]) }
    }
  }

  private struct Sign: Encodable {
    let sign: String
    let means: String

    static func all(_ signs: [ScreenHelp.Meaning], _ language: Language) -> [Sign] {
      signs.distinct(in: language).map { Sign(sign: $0.name[language], means: $0.meaning[language]) }
    }
  }

  private struct Word: Encodable {
    let word: String
    let means: String

    static func all(_ words: [ScreenHelp.Meaning], _ language: Language) -> [Word] {
      words.distinct(in: language).map { Word(word: $0.name[language], means: $0.meaning[language]) }
    }
  }
}
