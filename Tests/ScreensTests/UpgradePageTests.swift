import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing
import Upkeep

/// The page of an upgrade: its way, what stops the next step, and the step itself.
struct UpgradePageTests {
  private static let small = Size(columns: 60, rows: 20)
  private static let failed =
    #"{"id":212,"status":4,"job":"BackfillWebHookLogs","table":"web_hook_logs","column":"id","#
    + #""arguments":"[[\"id\"], [\"id_convert\"]]","percent":null}"#
  private static let active =
    #"{"id":213,"status":1,"job":"BackfillNotes","table":"notes","column":"id","arguments":"[]","percent":71}"#

  /// What a healthy GitLab of two hours tells.
  static func sight(
    _ migrations: [String] = [], age: Int = 7200, copy: RecoveryPoint? = Scene.points.newestWhole
  ) -> UpgradeSight {
    let said =
      [
        "release 18.11.11-ce.0", "age \(age)", "mattermost 0",
        #"migrations {"count":41,"open":[\#(migrations.joined(separator: ","))]}"#,
      ]
    let target = TargetState(id: "10.0.0.5", state: "healthy", reason: nil, description: nil)
    return UpgradeSight(
      outside: .success(.targets([target])),
      inside: .success(InsideSight(said.map { "gitlab-wizard: \($0)\n" }.joined())), copy: .success(copy))
  }

  private static func atPage(_ language: Language = .english, to goal: String? = "19.3.0-ce.0") throws -> Visitor {
    var visitor = try Visitor(language)
    let goal = try goal.map { try ImageTag($0) }
    visitor.enter { $0.beginUpgrading(to: goal) }
    visitor.knowAccount(stack: Scene.live("CREATE_COMPLETE"))
    return visitor
  }

  static func seen(
    _ sight: UpgradeSight, _ language: Language = .english, to goal: String? = "19.3.0-ce.0"
  ) throws -> Visitor {
    var visitor = try atPage(language, to: goal)
    visitor.arrive(.upgradeSeen(stackID: Scene.stackID, sight))
    return visitor
  }

  @Test func upgrade() throws {
    var golden = Golden("upgrade")
    for language in Language.allCases {
      golden.add("\(language), GitLab is asked", try Self.atPage(language))
      let open = try Self.seen(Self.sight(), language)
      golden.add("\(language), nothing stops it", open)
      golden.add("\(language), nothing stops it", open, at: Self.small)
      let stopped = try Self.seen(Self.sight([Self.failed, Self.active]), language)
      golden.add("\(language), a migration has failed", stopped)
      golden.add("\(language), a migration has failed", stopped, at: Self.small)
      let unseen = UpgradeSight.Unseen(reason: ShellPhrases.noPlugin, advice: nil)
      golden.add(
        "\(language), nobody can look inside",
        try Self.seen(UpgradeSight(outside: .success(.stopped), inside: .failure(unseen)), language))
      golden.add("\(language), the goal is reached", try Self.atPage(language, to: "18.11.11-ce.0"))
      var tested = try Self.backFromStep(language)
      golden.add("\(language), the last step is tested", tested)
      Self.says("sign-in fail HTTP 502", to: &tested)
      golden.add("\(language), its test has failed", tested)
      golden.add("\(language), its test has failed", tested, at: Self.small)
      var help = open
      help.type("?")
      golden.add("\(language), help", help)
    }
    try golden.check()
  }

  /// No step below has its name.
  @Test(arguments: Language.allCases, [60, 70, 80, 120])
  func namesItselfAtEveryWidth(_ language: Language, _ columns: Int) throws {
    let visitor = try Self.seen(Self.sight(), language)
    let head = try #require(visitor.wizard.draw(Size(columns: columns, rows: 24)).lines.first)
    #expect(head.contains(UpgradePhrases.title[language].uppercased()), "\(head)")
  }

  /// Through the ordinary change, with its own questions.
  @Test func beginsTheNextStepAndNoOther() throws {
    var visitor = try Self.seen(Self.sight())
    visitor.type("U")
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    #expect(visitor.says(PlanPhrases.confirmQuestion), "\(visitor.screen())")
    visitor.type("y")
    let order = try #require(visitor.order)
    #expect(order.template.parameters.first { $0.name == "ImageTag" }?.value == "19.2.4-ce.0")
    #expect(visitor.kept?.text(.imageTag) != "19.2.4-ce.0", "nothing of it is kept")
  }

  @Test(arguments: [1, 2])
  func turningBackGivesTheAnswersBack(_ depth: Int) throws {
    var visitor = try Self.seen(Self.sight())
    visitor.type("U")
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    if depth == 1 {
      visitor.press(.escape)
    } else {
      visitor.type("y")
      visitor.arrive(.changeSet(.success(Scene.changes())))
      visitor.type("n")
    }
    #expect(visitor.answer(.imageTag) == nil)
    #expect(visitor.shows("18.11.11 → 19.3.0"), "\(visitor.screen())")
  }

  @Test(arguments: [([failed], 7200), ([active], 7200), ([], 60)])
  func beginsNothingThatIsStopped(_ migrations: [String], _ age: Int) throws {
    var visitor = try Self.seen(Self.sight(migrations, age: age))
    #expect(!visitor.shows("BEGIN STEP"))
    let before = visitor.effects.count
    visitor.type("U")
    #expect(visitor.effects.count == before && visitor.answer(.imageTag) == nil)
  }

  @Test func waitsForWhatPassesAndBeginsNothing() throws {
    var visitor = try Self.seen(Self.sight([Self.active]))
    visitor.wait(until: Scene.start)
    visitor.type("W")
    #expect(visitor.wizard.isTicking && visitor.says(UpgradePhrases.waits("0:00")), "\(visitor.screen())")
    let before = visitor.effects.count
    visitor.wait(until: Scene.start + 59)
    #expect(visitor.effects.count == before)
    visitor.wait(until: Scene.start + 60)
    let look = Effect.seeUpgrade(stackID: Scene.stackID, fileSystem: "FileSystem", asksForCopy: false)
    #expect(Array(visitor.effects.dropFirst(before)) == [look])
    visitor.wait(until: Scene.start + 180)
    #expect(visitor.effects.count == before + 1, "one look is under way")
    let seen = Self.sight()
    visitor.arrive(
      .upgradeSeen(stackID: Scene.stackID, UpgradeSight(outside: seen.outside, inside: seen.inside)))
    #expect(visitor.shows("BEGIN STEP") && !visitor.wizard.isTicking && visitor.order == nil)
    #expect(visitor.says(UpgradePhrases.waitIsOver("3:00")), "\(visitor.screen())")
    visitor.press(.down)
    let made = try #require(Scene.points.newestWhole?.made)
    #expect(visitor.says(UpgradePhrases.newestCopy(UTC.date(made))), "the copy was seen before")
  }

  /// A new container lets nobody in for its first minute; after five looks somebody else has to see why.
  @Test func fiveLooksThatSeeNothingEndAWait() throws {
    let unseen = UpgradeSight.Unseen(reason: ShellPhrases.noPlugin, advice: nil)
    let blind = UpgradeSight(outside: Self.sight().outside, inside: .failure(unseen))
    var visitor = try Self.seen(Self.sight([Self.active]))
    visitor.wait(until: Scene.start)
    visitor.type("W")
    for _ in 1...4 { visitor.arrive(.upgradeSeen(stackID: Scene.stackID, blind)) }
    #expect(visitor.wizard.isTicking)
    visitor.arrive(.upgradeSeen(stackID: Scene.stackID, blind))
    #expect(!visitor.wizard.isTicking && visitor.says(UpgradePhrases.waitEndsBlind(5)), "\(visitor.screen())")
  }

  @Test func aWaitThatNothingEndsSaysWhyItIsOver() throws {
    var visitor = try Self.seen(Self.sight([Self.active]))
    visitor.wait(until: Scene.start)
    visitor.type("W")
    visitor.arrive(.upgradeSeen(stackID: Scene.stackID, Self.sight([Self.failed])))
    #expect(!visitor.wizard.isTicking && visitor.says(UpgradePhrases.waitEnds), "\(visitor.screen())")
  }

  @Test(arguments: Language.allCases)
  func theWayOutIsNamedOnASmallScreen(_ language: Language) throws {
    let visitor = try Self.seen(Self.sight(), language)
    let keys = try #require(visitor.wizard.draw(Self.small).lines.last)
    #expect(keys.contains("Esc ") && keys.contains("? ") && keys.contains("q "), "\(keys)")
  }

  @Test func waitsForNothingThatDoesNotPass() throws {
    var visitor = try Self.seen(Self.sight([Self.failed]))
    visitor.type("W")
    #expect(!visitor.wizard.isTicking)
    visitor = try Self.seen(Self.sight([Self.active]))
    visitor.type("WW")
    #expect(!visitor.wizard.isTicking)
  }

  @Test func goesThroughTheGoalsWithoutAskingAgain() throws {
    var visitor = try Self.seen(Self.sight())
    let before = visitor.effects.count
    visitor.type("v")
    #expect(visitor.shows("18.11.11 → 19.2.4") && visitor.shows("--to 19.2.4"), "\(visitor.screen())")
    visitor.type("vvv")
    #expect(visitor.shows("18.11.11 → 19.3.0") && visitor.effects.count == before, "\(visitor.screen())")
  }

  /// What was not seen is not said to be missing.
  @Test func saysFromWhenTheWayBackIs() throws {
    let made = try #require(Scene.points.newestWhole?.made)
    #expect(try Self.seen(Self.sight()).says(UpgradePhrases.newestCopy(UTC.date(made))))
    #expect(try Self.seen(Self.sight(copy: nil)).says(UpgradePhrases.noCopyYet))
    let unseen = UpgradeSight(outside: Self.sight().outside, inside: Self.sight().inside)
    #expect(try Self.seen(unseen).says(UpgradePhrases.copyUnseen(UpgradePhrases.nobodyHasAsked)))
  }

  @Test func opensFromTheLastScreenAndAsksAnew() throws {
    var visitor = try Visitor.ended("UPDATE_COMPLETE")
    let asked = visitor.type("u")
    #expect(asked.contains(.lookUp(.stack(name: "gitlab"))))
    let seeks = visitor.arrive(.stack(name: "gitlab", .success(Scene.live("UPDATE_COMPLETE"))))
    #expect(seeks.contains(.seeUpgrade(stackID: Scene.stackID, fileSystem: "FileSystem")))
    visitor.arrive(.upgradeSeen(stackID: Scene.stackID, Self.sight()))
    #expect(visitor.shows("18.11.11 → 19.2.4"), "\(visitor.screen())")
    visitor.press(.escape)
    #expect(visitor.says(OutcomePhrases.updateSucceeded))
  }

  @Test func saysWhyThereIsNoWay() throws {
    var visitor = try Visitor()
    visitor.enter { $0.beginUpgrading(to: nil) }
    visitor.knowAccount(stack: Scene.live("UPDATE_ROLLBACK_FAILED"))
    #expect(visitor.reads("--repair"), "\(visitor.screen())")
    var missing = try Visitor()
    missing.enter { $0.beginUpgrading(to: nil) }
    missing.knowAccount(stack: nil)
    #expect(missing.says(CommandPhrases.noSuchStack("gitlab", region: "ap-northeast-1")), "\(missing.screen())")
  }
}
