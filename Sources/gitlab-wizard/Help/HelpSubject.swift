import Deployment
import Drawing
import GitLabStack
import LineMode
import Phrases
import Screens

/// What help is asked for: the program, a command, a screen, or something of all screens. It is the same in lines and as an object.
enum HelpSubject {
  case program(ParserDump)
  case command(ParserDump.Command)
  case screen(ScreenHelp)
  case screens, signs, keys

  /// What is named after `help`: a command where there is one, else a screen or one of the lists; `screen plan` is always the screen.
  ///
  /// - Throws: where nothing is called so.
  init(_ words: [String], in dump: ParserDump, glyphs: Glyphs) throws {
    guard let first = words.first else {
      self = .program(dump)
      return
    }
    let command = dump.command(first)
    // A command's own words may stand behind it, such as `backup now`.
    let positional = command?.arguments?.count { $0.kind == .positional }
    let own = positional ?? (first == "screen" ? 1 : 0)
    if words.count > own + 1 {
      throw Failure(.usage, UsagePhrases.wordIsTooMuch(words[own + 1], for: "help"), UsagePhrases.seeHelp(of: nil))
    }
    if let command {
      self = .command(command)
      return
    }
    switch first {
    case "screen" where words.count > 1:
      guard let help = ScreenHelp(named: words[1], glyphs: glyphs) else {
        let near = Spelling.nearest(to: words[1], among: Self.screenNames)
        throw Failure(.usage, UsagePhrases.noSuchScreen(words[1], near: near), HelpPagePhrases.seeScreens)
      }
      self = .screen(help)
    case "help": self = .program(dump)
    case "screen", "screens": self = .screens
    case "signs": self = .signs
    case "keys": self = .keys
    default:
      guard let help = ScreenHelp(named: first, glyphs: glyphs) else { throw Self.failure(naming: first, in: dump) }
      self = .screen(help)
    }
  }

  /// Of a word that nothing is called.
  private static func failure(naming word: String, in dump: ParserDump) -> Failure {
    // An answer has a page of its own.
    guard AnswerKey(rawValue: word) == nil else {
      return Failure(.usage, UsagePhrases.noSuchSubject(word, near: nil), ExplainPhrases.explains(word))
    }
    let near = Spelling.nearest(to: word, among: dump.commands.map(\.commandName) + names)
    return Failure(.usage, UsagePhrases.noSuchSubject(word, near: near), UsagePhrases.seeHelp(of: nil))
  }

  /// The names of all screens.
  static let screenNames = Place.allCases.map(\.rawValue)

  /// What can stand behind `help`, besides commands.
  static let names = ["screen", "screens", "signs", "keys"] + screenNames

  /// What tells the help of the screen that is about the same as a command; nil where there is none.
  static func helpOfScreen(about command: String) -> String? {
    Place.allCases.first { $0.command == command }.map { "gitlab-wizard help screen \($0.rawValue)" }
  }

  /// Tells it as an object.
  ///
  /// - Throws: for a command, which has none.
  func tell(on console: Console, in language: Language, glyphs: Glyphs) throws {
    let screens = Place.allCases.map { ScreenHelp($0, glyphs: glyphs) }
    let report: HelpReport =
      switch self {
      case .command(let command): throw Self.failure(asObjectOf: command.commandName)
      case .program: .all(screens, language)
      case .screen(let help): .screen(help, language)
      case .screens: .list(screens, language)
      case .signs: .signs(language)
      case .keys: .keys(glyphs, language)
      }
    try console.tell(json: report)
  }

  /// With what has one: the screen that is called as the command, else the one that is about the same.
  private static func failure(asObjectOf command: String) -> Failure {
    let screen = Place(rawValue: command) ?? Place.allCases.first { $0.command == command }
    return Failure(
      .usage, HelpPagePhrases.commandHasNoJSON(command),
      screen.map { HelpPagePhrases.seeScreen($0.rawValue) } ?? HelpPagePhrases.seeScreens)
  }
}

extension Place {
  /// The command that is about the same as the screen, by its name; nil where there is none.
  fileprivate var command: String? {
    switch self {
    case .home: "status"
    case .plan: "plan"
    case .planOfChange: "change"
    case .cost: "cost"
    case .checks: "check"
    case .reach: "reach"
    case .copies: "backup"
    case .upgrade: "upgrade"
    case .deletionPreview: "destroy"
    // The command `start` starts a GitLab that was stopped, which the first screen has nothing to do with.
    case .start, .network, .domain, .access, .image: nil
    case .preparing, .creationReview, .changeReview, .changeSetLeft, .asking, .creating, .changing, .deleting, .undoing,
      .refused, .ended, .created, .changed, .deleted, .undone, .kept, .halfUndone, .halfDeleted, .nothingDeployed:
      nil
    }
  }
}

extension HelpPage {
  func text(of subject: HelpSubject, glyphs: Glyphs) -> String {
    switch subject {
    case .program(let dump): text(of: dump)
    case .command(let command): text(of: command)
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
