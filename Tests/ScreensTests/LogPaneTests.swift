import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// The log of GitLab's container, over the screen.
struct LogPaneTests {
  private static let narrow = Size(columns: 60, rows: 20)

  @Test func lines() throws {
    var golden = Golden("log")
    for language in Language.allCases {
      var visitor = try Visitor.readingLog(language)
      golden.add("\(language), all lines", visitor)
      visitor.type("/sidek")
      golden.add("\(language), a text is typed", visitor)
      golden.add("\(language), a text is typed", visitor, at: Self.narrow)
      visitor.press(.enter)
      golden.add("\(language), and kept", visitor)
      visitor.type("e")
      golden.add("\(language), and errors only", visitor)
      golden.add("\(language), and errors only", visitor, at: Self.narrow)
      visitor.press(.escape)
      visitor.type("/nothing like it")
      golden.add("\(language), no match", visitor)
      var done = try Visitor.doneAfterLog(language)
      done.type("l")
      golden.add("\(language), after the end", done)
      golden.add("\(language), after the end", done, at: Self.narrow)
    }
    try golden.check()
  }

  @Test func theTextIsPlainAndItsCaseDoesNotCount() throws {
    var visitor = try Visitor.readingLog()
    visitor.type("/SIDEKIQ")
    #expect(visitor.shows("3 of 8 lines"))
    visitor.press(.control("u"))
    visitor.type(".*")
    #expect(visitor.shows("0 of 8 lines") && visitor.says(LogPhrases.nothingMatches))
  }

  /// Letters that mean something elsewhere are letters of the text.
  @Test func everyLetterIsTextWhileItIsTyped() throws {
    var visitor = try Visitor.readingLog()
    visitor.type("/jkgGqxe? l")
    #expect(visitor.shows("/ jkgGqxe? l_"))
    visitor.press(.backspace, .backspace, .backspace)
    #expect(visitor.shows("/ jkgGqxe_"))
  }

  @Test func escEndsTheFilterFirstAndThenThePane() throws {
    var visitor = try Visitor.readingLog()
    let all = visitor.screen()
    visitor.type("/sidekiq")
    visitor.press(.escape)
    #expect(visitor.screen() == all)
    visitor.type("/sidekiq")
    visitor.press(.enter)
    visitor.type("e")
    #expect(visitor.shows("1 of 8 lines, errors only"))
    visitor.press(.escape)
    #expect(visitor.screen() == all)
    visitor.press(.escape)
    #expect(!visitor.says(InsidePhrases.gitLabLog) || visitor.screen() != all)
    visitor.type("l")
    #expect(visitor.screen() == all)
  }

  @Test func eIsOffAtTheSecondTime() throws {
    var visitor = try Visitor.readingLog()
    let all = visitor.screen()
    visitor.type("e")
    #expect(visitor.shows("2 of 8 lines, errors only"))
    visitor.type("e")
    #expect(visitor.screen() == all)
  }

  @Test func whatComesMeanwhileIsChosenToo() throws {
    var visitor = try Visitor.readingLog()
    visitor.type("/late")
    visitor.press(.enter)
    #expect(visitor.says(LogPhrases.nothingMatches))
    visitor.hear("a late line")
    #expect(visitor.shows("a late line") && visitor.shows("1 of 9 lines"))
  }

  /// While it is read, and after the end, which nothing is read after.
  @Test func lOpensTheLogOnTheLastScreenToo() throws {
    var (visitor, without) = (try Visitor.doneAfterLog(), try Visitor.done())
    let before = without.screen()
    without.type("l")
    #expect(without.screen() == before && !without.shows("l log") && visitor.shows("l log"))
    visitor.type("l")
    #expect(visitor.says(InsidePhrases.gitLabLog))
    #expect(visitor.shows("gitlab-wizard logs -f gitlab --region ap-northeast-1"))
    visitor.press(.escape)
    #expect(visitor.wizard.step == .done)
  }

  @Test func noSecretIsShownByAFilter() throws {
    var visitor = try Visitor.startingUp()
    visitor.type("l/password")
    #expect(visitor.shows("password: [removed]") && !visitor.shows("Sup3r-Secret"))
  }
}
