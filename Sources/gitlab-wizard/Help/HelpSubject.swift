import Deployment
import Drawing
import GitLabStack
import LineMode
import Phrases
import Screens

/// What `help` tells of besides commands: a screen, or something of all of them.
enum HelpSubject {
  case screen(ScreenHelp)
  case screens, signs, keys

  /// What is named after `help`, a command excepted: `home`, or `screen plan` where a command is called the same; nil for what is
  /// neither a screen nor one of the lists.
  ///
  /// - Throws: where `screen` names none.
  init?(_ words: [String], glyphs: Glyphs) throws {
    guard let first = words.first else { return nil }
    if first == "screen", words.count > 1 {
      guard let help = ScreenHelp(named: words[1], glyphs: glyphs) else {
        let near = Spelling.nearest(to: words[1], among: Self.screenNames)
        throw Failure(.usage, UsagePhrases.noSuchSubject(words[1], near: near), HelpPagePhrases.seeScreens)
      }
      self = .screen(help)
      return
    }
    switch first {
    case "screen", "screens": self = .screens
    case "signs": self = .signs
    case "keys": self = .keys
    default:
      guard let help = ScreenHelp(named: first, glyphs: glyphs) else { return nil }
      self = .screen(help)
    }
  }

  /// The names of all screens.
  static let screenNames = Place.allCases.map(\.rawValue)

  /// What can stand behind `help`, besides commands.
  static let names = ["screen", "screens", "signs", "keys"] + screenNames

  /// What tells the help of the screen that is about the same as a command; nil where there is none. The command `start` starts a GitLab
  /// that was stopped, which the first screen has nothing to do with.
  static func command(forScreenOf command: String) -> String? {
    guard let place = Place(rawValue: command), place != .start else { return nil }
    return "gitlab-wizard help screen \(command)"
  }

  /// Tells it as an object.
  func tell(on console: Console, in language: Language, glyphs: Glyphs) throws {
    switch self {
    case .screen(let help): try console.tell(json: HelpReport.Screen(help, in: language))
    case .screens, .keys: try console.tell(json: Self.all(in: language, glyphs: glyphs))
    case .signs: try console.tell(json: HelpReport(legendIn: language))
    }
  }

  /// The help of every screen.
  static func all(in language: Language, glyphs: Glyphs) -> HelpReport {
    HelpReport(Place.allCases.map { ScreenHelp($0, glyphs: glyphs) }, in: language)
  }
}

extension HelpPage {
  func text(of subject: HelpSubject, glyphs: Glyphs) -> String {
    switch subject {
    case .screen(let help):
      page([
        (help.title, help.about[language].wrapped(to: columns)), (HelpPagePhrases.linesOfKeys, rows(of: help.keys)),
        (HelpPagePhrases.linesOfSigns, rows(of: help.signs)), (HelpPagePhrases.linesOfWords, rows(of: help.words)),
      ])
    case .screens:
      page([
        (
          HelpPagePhrases.linesOfScreens,
          rows(Place.allCases.map { ($0.rawValue, ScreenHelp($0, glyphs: glyphs).title[language]) }) + [""]
            + wrapped(HelpPagePhrases.screensNamed[language], indented: 2)
        )
      ])
    case .signs:
      page([
        (
          HelpPagePhrases.linesOfSigns,
          rows(of: ScreenHelp.allSigns) + [""] + wrapped(HelpPagePhrases.twoMeanings[language], indented: 2)
        ), (HelpPagePhrases.linesOfWords, rows(of: ScreenHelp.allWords)),
      ])
    case .keys: page(ScreenHelp.allKeys(glyphs).map { ($0.title, rows(of: $0.keys)) })
    }
  }

  private func rows(of keys: [HelpKey]) -> [String] { rows(keys.map { ($0.key, $0.does[language]) }) }

  private func rows(of meanings: [ScreenHelp.Meaning]) -> [String] {
    rows(meanings.distinct(in: language).map { ($0.name[language], $0.meaning[language]) })
  }

  private func rows(_ entries: [(name: String, text: String)]) -> [String] {
    let width = entries.map(\.name.columns).max() ?? 0
    return entries.flatMap { row($0.name, $0.text, width: width) }
  }
}
