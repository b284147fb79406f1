import Drawing
import Phrases
import Screens
import Testing

/// Enter in what lies over a screen: what the line of keys and the edge of the box say of it, and never a yes.
struct EnterTests {
  private static let closing: [Situation] = [
    .confirmation, .changeBox, .leaving, .remedies, .protection, .backup, .backupPlace, .releaseBackup, .repairing,
    .copyOffer, .fileOffer,
  ]
  /// Where something was typed, is offered, or goes on anyway.
  private static let accepting: [Situation] = [.offer, .stopping, .typing, .withoutBackup]

  @Test(arguments: closing)
  func isTheSameAsEsc(_ situation: Situation) throws {
    let before = try situation.visitor()
    var (one, other) = (before, before)
    let (effects, others) = (one.press(.enter), other.press(.escape))
    #expect(effects == others)
    #expect(one.screen() == other.screen() && one.screen() != before.screen())
  }

  @Test(arguments: closing + accepting)
  func isMarked(_ situation: Situation) throws {
    for language in Language.allCases {
      for size in [Size(columns: 60, rows: 20), Visitor.standard] {
        var visitor = try situation.visitor()
        visitor.speak(language)
        visitor.seeAt(size)
        let lines = visitor.wizard.draw(size).lines
        #expect(lines.last?.contains(" Enter ") == true, "\(visitor.screen(size))")
        #expect(lines.contains { $0.contains("└") && $0.contains(" Enter ") }, "\(visitor.screen(size))")
      }
    }
  }

  /// Nothing is declined by a slip: what the box does not name is no answer, and it goes on asking.
  @Test(arguments: closing)
  func anotherKeyIsNoAnswer(_ situation: Situation) throws {
    let before = try situation.visitor()
    let keys = before.wizard.draw(Visitor.standard).lines.last
    for key in [Key.character("z"), .tab, .left, .backspace, .control("x"), .paste("y")] {
      var visitor = before
      #expect(visitor.press(key).isEmpty)
      #expect(visitor.wizard.draw(Visitor.standard).lines.last == keys, "\(key) \(visitor.screen())")
    }
  }

  /// The wizard goes on, and so does what it was doing.
  @Test func whoIsAskedWhetherToLeaveStaysByIt() throws {
    for situation in [Situation.running, .reviewing, .plan, .done] {
      var visitor = try situation.visitor()
      visitor.type(situation == .running ? "b" : "q")
      #expect(visitor.says(ScreenPhrases.leaveQuestion))
      #expect(visitor.press(.enter).isEmpty && !visitor.says(ScreenPhrases.leaveQuestion))
    }
  }
}
