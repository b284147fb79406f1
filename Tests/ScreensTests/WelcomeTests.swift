import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// What whoever comes for the first time is told on the first screen.
@Suite struct WelcomeTests {
  private static let sizes = [Size(columns: 60, rows: 20), Size(columns: 80, rows: 24), Size(columns: 120, rows: 40)]

  private static func newcomer(_ language: Language, region: String? = "ap-northeast-1") throws -> Visitor {
    var visitor = try Visitor(language, region: region)
    visitor.enter {
      $0.welcome()
      return []
    }
    return visitor
  }

  /// By the very estimate and forecast that stand beside it, whatever is answered.
  @Test(arguments: Language.allCases, sizes)
  func saysWhatWillHappenHowLongItTakesAndWhatItCosts(_ language: Language, _ size: Size) throws {
    var visitor = try Self.newcomer(language)
    visitor.knowAccount()
    let lines = visitor.wizard.draw(size).lines
    let start = try #require(lines.firstIndex { $0.contains(WelcomePhrases.whatHappens[language]) })
    #expect(lines[start + 1].contains(PlanPhrases.minutes(from: 7, to: 15)[language]), "\(lines)")
    #expect(lines[start + 2].contains(" 210 USD") && lines[start + 2].contains("6.9"), "\(lines)")
    // Who is signed in goes on being said.
    #expect(visitor.screen(size).contains("123456789012"))
    visitor.press(.down)
    #expect(visitor.screen(size).contains(WelcomePhrases.whatHappens[language]))
    visitor.go(to: .network)
    #expect(!visitor.screen(size).contains(WelcomePhrases.whatHappens[language]))
  }

  /// Neither who is signed in nor what is said of a key is written over, or cut, for it.
  @Test(arguments: Language.allCases, sizes)
  func nothingIsHiddenByIt(_ language: Language, _ size: Size) throws {
    var visitor = try Self.newcomer(language)
    visitor.knowAccount()
    let whole = ScreenPhrases.signedIn(account: "123456789012", as: "role/Ops")[language]
    #expect(size.columns > 60 || visitor.reads(whole, at: [size]), "\(visitor.screen(size))")
    for _ in 1...2 {
      visitor.press(.control("x"))
      // It stands there whole, or gives way whole.
      let lines = visitor.wizard.draw(size).lines
      let begins = lines.contains { $0.contains(WelcomePhrases.whatHappens[language]) }
      let ends = lines.contains { $0.contains(" 210 USD") && $0.contains("6.9") }
      #expect(begins == ends, "\(visitor.screen(size))")
    }
    #expect(visitor.reads(QuickPhrases.isFull[language], at: [size]), "\(visitor.screen(size))")
  }

  /// What stands against an answer and who is not signed in matter more.
  @Test(arguments: Language.allCases)
  func givesWayToWhatIsWrong(_ language: Language) throws {
    let size = Size(columns: 60, rows: 20)
    var visitor = try Self.newcomer(language)
    visitor.arrive(.identity(.failure(Scene.trouble)))
    visitor.press(.escape)
    visitor.type("1 name")
    for text in [AnswerKey.stackName.question.label, Scene.trouble.words] {
      #expect(visitor.reads(text[language], at: [size]), "\(visitor.screen(size))")
    }
    #expect(visitor.screen(size).contains("\(visitor.wizard.settings.glyphs.cross) "), "\(visitor.screen(size))")
  }

  @Test func nobodyElseIsWelcomed() throws {
    #expect(try !Visitor().says(WelcomePhrases.whatHappens))
    var visitor = try Self.newcomer(.english)
    visitor.knowAccount(stack: Scene.live("CREATE_COMPLETE"))
    #expect(!visitor.says(WelcomePhrases.whatHappens), "it stands already")
  }

  @Test func whereNoRegionIsKnownNoPriceIsClaimed() throws {
    let visitor = try Self.newcomer(.english, region: nil)
    #expect(visitor.says(WelcomePhrases.costNeedsRegion) && !visitor.shows(" USD/month, "))
  }

  @Test(arguments: Language.allCases)
  func isSaidInLinesToo(_ language: Language) throws {
    let interview = LineInterview(try Self.newcomer(language).wizard)
    #expect(interview.welcome.count == 3 && interview.welcome.first == WelcomePhrases.whatHappens)
    #expect(LineInterview(try Visitor(language).wizard).welcome.isEmpty)
  }
}
