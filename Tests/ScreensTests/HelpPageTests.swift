import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// The help as a page over whatever is on the screen.
struct HelpPageTests {
  private static let tall = Size(columns: 80, rows: 200)
  private static let wide = Size(columns: 300, rows: 24)

  /// The table that `help` tells has every key of the line of keys, with its word.
  @Test(arguments: Situation.allCases.filter { !HelpTests.covered.contains($0) })
  func theTableHasEveryKeyOfTheScreen(_ situation: Situation) throws {
    let visitor = try situation.visitor()
    let keys = ScreenHelp(visitor.wizard.place, glyphs: .unicode).keys
    let told = Set(keys.map { "\($0.key) \($0.label.english)" })
    let fix = " \(CheckPagePhrases.keyFix.english)"
    let line = try #require(visitor.wizard.draw(Self.wide).lines.last)
    let hints = line.split(separator: "  ").map { $0.drop { $0 == " " } }
    #expect(!hints.isEmpty)
    for hint in hints {
      // Of fixes there are as many as the check has.
      let name = hint.hasSuffix(fix) ? "1-9\(fix)" : String(hint)
      #expect(told.contains(name), "\(hint) is not in the help of \(visitor.wizard.place)")
    }
  }

  /// None is told in the words of another.
  @Test(arguments: Place.allCases)
  func everyScreenHasWordsOfItsOwn(_ place: Place) {
    let help = ScreenHelp(place, glyphs: .unicode)
    let others = Place.allCases.filter { $0 != place }.map { ScreenHelp($0, glyphs: .unicode) }
    for language in Language.allCases {
      #expect(!help.about[language].isEmpty && !help.title[language].isEmpty)
      #expect(help.keys.allSatisfy { !$0.key.isEmpty && !$0.does[language].isEmpty })
      #expect(
        !others.contains { $0.about[language] == help.about[language] || $0.title[language] == help.title[language] })
    }
    #expect(help.signs.allSatisfy { ScreenHelp.allSigns.contains($0) })
  }

  /// Nothing that was typed is lost, and a box that was open is open again.
  @Test(arguments: Situation.allCases.filter { ![.help, .filtering].contains($0) })
  func comesOverEverythingAndGoesAgain(_ situation: Situation) throws {
    var visitor = try situation.visitor()
    visitor.seeAt(Visitor.standard)
    let before = visitor.screen()
    visitor.type("?")
    #expect(visitor.shows("[\(HelpPagePhrases.thisScreen.english)]"), "\(visitor.screen())")
    visitor.press(.tab, .down, .backTab)
    #expect(visitor.press(.escape).isEmpty && visitor.screen() == before)
  }

  @Test(arguments: Language.allCases)
  func turnsItsPages(_ language: Language) throws {
    var visitor = try Visitor.atPlan(language)
    visitor.seeAt(Self.tall)
    visitor.type("?")
    for phrase in [HelpPagePhrases.whatYouSee, HelpPagePhrases.keys, HelpPagePhrases.signs, HelpPagePhrases.words] {
      #expect(visitor.screen(Self.tall).contains("─ \(phrase[language]) ─"))
    }
    visitor.press(.tab)
    for meaning in ScreenHelp.allSigns + ScreenHelp.allWords {
      #expect(visitor.screen(Self.tall).contains(meaning.name[language]), "\(meaning.name[language])")
    }
    #expect(visitor.reads(HelpPagePhrases.twoMeanings[language], at: [Self.tall]))
    visitor.press(.tab)
    let all = Size(columns: 200, rows: 600)
    for place in Place.allCases {
      #expect(visitor.screen(all).contains(ScreenHelp(place, glyphs: .unicode).title[language]), "\(place)")
    }
    visitor.press(.tab)
    #expect(visitor.shows("[\(HelpPagePhrases.thisScreen[language])]"))
  }

  /// Those of the screen are marked, not by brightness alone.
  @Test func marksTheSignsOfTheScreen() throws {
    var visitor = try Situation.changing.visitor()
    visitor.type("?")
    let lines = visitor.wizard.draw(Self.tall).lines
    #expect(lines.contains { $0.contains("› -/+") })
    #expect(lines.contains { $0.contains(PricePhrases.isListed.english) } && !lines.contains { $0.contains("› =") })
  }

  @Test(arguments: Language.allCases)
  func findsAWordOrAKeyOnAllPages(_ language: Language) throws {
    var visitor = try Situation.start.visitor()
    visitor.speak(language)
    visitor.type("?/")
    visitor.type(language == .english ? "required stop" : "必須の経由")
    #expect(visitor.reads(GlossaryPhrases.requiredStopMeans[language], at: [Self.tall]))
    visitor.press(.escape)
    #expect(visitor.shows("[\(HelpPagePhrases.thisScreen[language])]"))
    visitor.type("/zzzz")
    #expect(visitor.says(MovingPhrases.nothingMatches))
    #expect(visitor.answer(.stackName) == nil, "what is looked for is no answer")
  }

  @Test func speaksTheOtherLanguageAtOnceAndSaysSo() throws {
    var visitor = try Visitor.atPlan()
    visitor.type("?")
    #expect(visitor.type("L") == [.keepLanguage(.japanese)])
    #expect(
      visitor.shows(HelpPagePhrases.isSpoken.japanese) && visitor.shows("[\(HelpPagePhrases.thisScreen.japanese)]"))
    #expect(visitor.press(.control("g")) == [.keepLanguage(.english)])
    #expect(visitor.says(HelpPagePhrases.isSpoken))
  }

  /// The operation goes on under it, and whoever reads is told that it has come to an end.
  @Test func theEndOfWhatIsUnderItIsNotMissed() throws {
    var visitor = try Situation.preparing.visitor()
    visitor.seeAt(Visitor.standard)
    visitor.type("?")
    #expect(!visitor.says(HelpPagePhrases.hasGoneOn))
    visitor.press(.pageDown)
    visitor.arrive(.changeSet(.failure(Scene.trouble)))
    #expect(visitor.says(HelpPagePhrases.hasGoneOn), "though somebody has scrolled")
    visitor.press(.tab, .tab)
    #expect(visitor.says(HelpPagePhrases.hasGoneOn))
    visitor.press(.escape)
    #expect(visitor.says(Scene.trouble.sentence))
  }

  /// A key of the screen under it does nothing there.
  @Test func noKeyReachesTheScreenUnderIt() throws {
    var visitor = try Situation.reviewing.visitor()
    visitor.type("?")
    #expect(visitor.type("ynDdlexu").isEmpty)
    visitor.press(.escape)
    #expect(try visitor.screen() == Situation.reviewing.visitor().screen())
  }

  @Test func itsPagesAreClicked() throws {
    var visitor = try Visitor.atPlan()
    visitor.type("?")
    try visitor.click("All keys")
    #expect(visitor.shows("[All keys]"))
    try visitor.click("This screen")
    #expect(visitor.shows("[This screen]"))
  }
}
