import Deployment
import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// The panes that lie over a whole screen.
struct PaneTests {
  @Test func showEveryCallWithItsTimeAndItsEnd() throws {
    var golden = Golden("calls")
    for language in Language.allCases {
      var visitor = try Visitor.halfWay(language)
      for number in 1...30 { visitor.arrive(.called(Scene.call(number, succeeded: number != 30))) }
      visitor.type("x")
      golden.add("\(language)", visitor)
    }
    try golden.check()
  }

  /// What is marked on the screen and pasted into a shell is the command, joined by the shell itself.
  @Test(arguments: [60, 80, 100, 200])
  func aCommandCanBeCopiedFromTheScreen(columns: Int) throws {
    var visitor = try Visitor.halfWay()
    let call = Scene.call(7)
    visitor.arrive(.called(call))
    visitor.type("x")
    let lines = visitor.wizard.draw(Size(columns: columns, rows: 24)).lines
    let first = try #require(lines.firstIndex { $0.hasPrefix("aws cloudformation") })
    let rest = lines[first...]
    let last = try #require(rest.firstIndex { !$0.hasSuffix("\\") })
    let pasted = rest[first...last].map { $0.hasSuffix("\\") ? String($0.dropLast()) : $0 }.joined()
    #expect(pasted == call.words.joined(separator: " "))
  }

  @Test func saysOfACallByFileWhereWhatItHeldIs() throws {
    var visitor = try Visitor.halfWay()
    let words = ["aws", "cloudformation", "create-change-set", "--cli-input-json", "file:///t/request.json"]
    visitor.arrive(.called(Call(words: words, seconds: 1, result: "exit 0", succeeded: true)))
    visitor.type("x")
    #expect(visitor.says(PanePhrases.requestCanBeSaved), "\(visitor.screen())")
    #expect(visitor.shows("\n\(words.joined(separator: " "))"), "\(visitor.screen())")
  }

  @Test func theListOfCallsIsReadToItsBeginningAndStaysSmall() throws {
    var visitor = try Visitor.halfWay()
    for number in 1...3_000 { visitor.arrive(.called(Scene.call(number))) }
    visitor.type("x")
    #expect(visitor.shows("--cli-read-timeout 3000") && visitor.shows("3000 in all"))
    visitor.press(.home)
    #expect(!visitor.shows("--cli-read-timeout 3000") && !visitor.shows("--cli-read-timeout 1\n"))
    visitor.press(.end)
    #expect(visitor.shows("--cli-read-timeout 3000"))
    visitor.press(.escape)
    #expect(visitor.wizard.step == .deploy)
  }

  @Test func theCallsAreAtHandEverywhereButWhereTextIsTyped() throws {
    for situation in [Situation.egress, .plan, .reviewing, .running, .settled, .failed, .done] {
      var visitor = try situation.visitor()
      visitor.arrive(.called(Scene.call(1)))
      #expect(visitor.type("x").isEmpty)
      #expect(visitor.says(PanePhrases.callsHeading), "\(situation)")
    }
    var typing = try Situation.access.visitor()
    typing.type("x")
    #expect(!typing.says(PanePhrases.callsHeading))
  }

  @Test func thePasswordIsInNoCall() throws {
    var visitor = try Situation.password.visitor()
    visitor.arrive(.called(Scene.call(1)))
    visitor.type("x")
    #expect(!visitor.shows(Scene.password))
  }

  @Test func showsWhatTookHowLong() throws {
    var golden = Golden("timeline")
    for language in Language.allCases {
      var visitor = try Visitor.done(language)
      visitor.type("t")
      golden.add("\(language)", visitor)
    }
    var visitor = try Visitor.halfWay()
    visitor.type("t")
    golden.add("under way", visitor)
    visitor.press(.end)
    golden.add("under way, the end", visitor)
    try golden.check()
  }
}
