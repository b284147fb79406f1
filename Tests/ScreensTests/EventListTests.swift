import Drawing
import Phrases
import Screens
import Testing

/// The events of an operation: looked for by a text, and read from the newest to the first.
struct EventListTests {
  @Test func aTextChoosesEvents() throws {
    var visitor = try Situation.running.visitor()
    #expect(visitor.shows("InitializerAccessPoint"))
    visitor.type("/mounttarget2")
    #expect(visitor.shows("MountTarget2") && !visitor.shows("InitializerAccessPoint"))
    visitor.press(.enter)
    #expect(visitor.press(.escape).isEmpty && visitor.shows("InitializerAccessPoint"))
    #expect(!visitor.says(ScreenPhrases.leaveQuestion))
  }

  /// However small the screen is, what is looked for is shown: it takes the room of the rest for so long.
  @Test(arguments: Language.allCases)
  func eventsThatSomebodyLooksForHaveRoom(_ language: Language) throws {
    let small = Size(columns: 60, rows: 20)
    var visitor = try Situation.startingUp.visitor()
    visitor.speak(language)
    visitor.seeAt(small)
    let before = visitor.screen(small)
    visitor.type("/mounttarget2")
    #expect(visitor.screen(small).contains("/ mounttarget2_"), "\(visitor.screen(small))")
    #expect(visitor.screen(small).contains("MountTarget2"), "\(visitor.screen(small))")
    visitor.press(.escape)
    #expect(visitor.screen(small) == before)
    visitor.press(.up)
    #expect(visitor.screen(small).contains(ProgressPhrases.events[language]))
    visitor.press(.down)
    #expect(visitor.screen(small) == before)
  }

  /// Whoever went to the first event comes back by as many keys as there are events out of sight.
  @Test(arguments: [Size(columns: 60, rows: 20), Visitor.standard, Size(columns: 200, rows: 24)])
  func theFirstEventIsTheEndOfScrolling(_ size: Size) throws {
    var visitor = try Situation.running.visitor()
    visitor.seeAt(size)
    visitor.type("g")
    let first = visitor.screen(size)
    visitor.press(.up)
    #expect(visitor.screen(size) == first)
    visitor.press(.down)
    #expect(visitor.screen(size) != first)
  }
}
