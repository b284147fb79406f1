import Drawing
import Phrases
import Screens
import Testing
import Upkeep

/// A step that was begun on the page, and the test at its end.
extension UpgradePageTests {
  private static let test = InsideErrand.smokeTest(host: "gitlab.example.com")

  /// A step that was begun on the page, to its end.
  private static func stepped(
    _ language: Language = .english, to status: String = "UPDATE_COMPLETE"
  ) throws -> Visitor {
    var visitor = try seen(sight(), language)
    step(to: status, &visitor)
    return visitor
  }

  private static func step(to status: String = "UPDATE_COMPLETE", _ visitor: inout Visitor) {
    visitor.type("U")
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    visitor.type("y")
    visitor.arrive(.changeSet(.success(Scene.changes())))
    visitor.type("ywgitlab")
    visitor.press(.enter)
    visitor.wait(until: Scene.start)
    visitor.arrive(.execution(.success(Scene.token)))
    visitor.arriveToTheEnd([
      Scene.stackEvent("UPDATE_IN_PROGRESS", at: 0, token: Scene.token), Scene.stackEvent(status, at: 400),
    ])
    visitor.arrive(.outcome(.success(Scene.description(status))))
  }

  /// The same, and the page was opened anew.
  static func backFromStep(_ language: Language = .english) throws -> Visitor {
    var visitor = try stepped(language)
    visitor.type("u")
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("UPDATE_COMPLETE"))))
    visitor.arrive(.upgradeSeen(stackID: Scene.stackID, sight()))
    return visitor
  }

  static func says(_ lines: String..., to visitor: inout Visitor) {
    for line in lines { visitor.arrive(.inside(stackID: Scene.stackID, test, .said("gitlab-wizard: \(line)\n"))) }
    visitor.arrive(.inside(stackID: Scene.stackID, test, .ended(nil)))
  }

  /// What is ordered is the step, and no answer leads to another.
  @Test func theChangeSetOfAStepIsNotEdited() throws {
    var visitor = try Self.seen(Self.sight())
    visitor.type("U")
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    visitor.type("y")
    visitor.arrive(.changeSet(.success(Scene.changes())))
    let before = visitor.screen()
    #expect(visitor.says(ChangeSetPhrases.keyChange) && visitor.type("e").isEmpty && visitor.screen() == before)
    func keys(_ visitor: Visitor) -> String? { visitor.wizard.draw(Size(columns: 300, rows: 24)).lines.last }
    #expect(try keys(.changing())?.contains(MovingPhrases.keyEditInstead.english) == true)
    #expect(keys(visitor)?.contains(MovingPhrases.keyEditInstead.english) == false)
  }

  /// As the command does it, without being asked again.
  @Test func aStepEndsWithATestThatTheNextOneWaitsFor() throws {
    var visitor = try Self.stepped()
    let begun = Effect.runInside(stackID: Scene.stackID, Self.test, attempts: SmokeTest.attemptsAfterStart)
    #expect(visitor.effects.filter { $0 == begun }.count == 1 && visitor.says(SmokeTest.isTested))
    visitor = try Self.backFromStep()
    #expect(visitor.says(SmokeTest.isTested) && !visitor.shows("BEGIN STEP"), "\(visitor.screen())")
    #expect(visitor.type("U").isEmpty && visitor.type("T").isEmpty)
    Self.says("sign-in fail HTTP 502", to: &visitor)
    #expect(visitor.says(UpgradePhrases.testFailed), "\(visitor.screen())")
    #expect(visitor.type("U").isEmpty && !visitor.shows("BEGIN STEP"))
    #expect(visitor.type("T") == [.runInside(stackID: Scene.stackID, Self.test)])
    Self.says("sign-in ok", "token ok", "push ok", "clone ok", "clean-up ok", to: &visitor)
    #expect(visitor.shows("BEGIN STEP") && visitor.says(UpgradePhrases.nothing), "\(visitor.screen())")
  }

  /// Whoever goes home meanwhile comes back to what was tested, whether it goes on or has failed.
  @Test func theTestOfAStepOutlivesTheWayHome() throws {
    func openPage(_ status: String, _ visitor: inout Visitor) {
      visitor.type("u")
      visitor.arrive(.stack(name: "gitlab", .success(Scene.live(status))))
      visitor.arrive(.upgradeSeen(stackID: Scene.stackID, Self.sight()))
    }
    var visitor = try Visitor.atHome()
    openPage("CREATE_COMPLETE", &visitor)
    Self.step(&visitor)
    visitor.press(.escape)
    #expect(visitor.shows("HOME"), "\(visitor.screen())")
    openPage("UPDATE_COMPLETE", &visitor)
    #expect(visitor.says(SmokeTest.isTested) && !visitor.shows("BEGIN STEP"), "\(visitor.screen())")
    visitor.press(.escape)
    Self.says("sign-in fail HTTP 502", to: &visitor)
    openPage("UPDATE_COMPLETE", &visitor)
    #expect(visitor.says(UpgradePhrases.testFailed) && visitor.type("U").isEmpty, "\(visitor.screen())")
    #expect(visitor.type("T") == [.runInside(stackID: Scene.stackID, Self.test)])
    Self.says("sign-in ok", "token ok", "push ok", "clone ok", "clean-up ok", to: &visitor)
    #expect(visitor.shows("BEGIN STEP"), "\(visitor.screen())")
  }

  @Test func aTestThatNobodyHeardIsNoneThatWasPassed() throws {
    var visitor = try Self.backFromStep()
    visitor.arrive(.inside(stackID: Scene.stackID, Self.test, .ended(Scene.trouble)))
    #expect(visitor.says(UpgradePhrases.isUntested) && !visitor.shows("BEGIN STEP"), "\(visitor.screen())")
  }

  @Test func whatWasUndoneOrNoStepIsNotTested() throws {
    for visitor in try [Self.stepped(to: "UPDATE_ROLLBACK_COMPLETE"), Visitor.ended("UPDATE_COMPLETE")] {
      #expect(!visitor.effects.contains { if case .runInside = $0 { true } else { false } })
    }
  }
}
