import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// The mouse does what keys do, and nothing else.
struct MouseTests {
  @Test(arguments: Situation.allCases)
  func eachKeyOfTheLastLineCanBeClicked(_ situation: Situation) throws {
    let size = Size(columns: 200, rows: 24)
    var visitor = try situation.visitor()
    visitor.seeAt(size)
    let line = try #require(visitor.wizard.draw(size).lines.last)
    var clicked = 0
    for hint in line.split(separator: "  ").map({ $0.drop { $0 == " " } }) {
      let word = hint.prefix { $0 != " " }
      let isRange = word.count == 3 && word.dropFirst().first == "-"
      let name = EverywhereTests.keys.keys.first { hint.hasPrefix("\($0) ") } ?? String(hint.prefix(1))
      let keys = EverywhereTests.keys[name] ?? name.map { .character($0) }
      let column = line[..<hint.startIndex].columns
      let found = visitor.wizard.keys(for: Mouse(.click(isRepeated: false), column: column, row: 23))
      // What is typed cannot be clicked.
      #expect(found == (isRange ? [] : Array(keys.prefix(1))), "\(hint)")
      clicked += found.count
    }
    #expect(clicked > 0)
  }

  // MARK: Rows, choices, steps

  @Test(
    arguments: [
      (.plan, "Load balancer"), (.reviewing, "▸ Storage"), (.homeList, "gitlab-test"), (.cost, "EFS read"),
      (.network, "Outbound internet"),
    ] as [(Situation, String)])
  func goesToTheRowThatIsClicked(_ situation: Situation, words: String) throws {
    var visitor = try situation.visitor()
    #expect(!visitor.line(words).contains("›"))
    try visitor.click(words)
    #expect(visitor.line(words).drop { $0 == " " }.hasPrefix("›"), "\(visitor.screen())")
  }

  @Test func opensARowByTheSecondClick() throws {
    var visitor = try Visitor.atPlan()
    try visitor.click("Load balancer")
    try visitor.click("Load balancer", isRepeated: true)
    #expect(visitor.shows("▾ Load balancer"))
    visitor = try Situation.picker.visitor()
    let vpc = Scene.vpcs[0].id
    try visitor.click(vpc)
    #expect(visitor.answer(.networkVPC) == nil)
    try visitor.click(vpc, isRepeated: true)
    #expect(visitor.answer(.networkVPC) == vpc)
  }

  @Test func takesTheChoiceThatIsClicked() throws {
    var visitor = try Situation.egress.visitor()
    try visitor.click("○ public subnets")
    #expect(visitor.answer(.networkEgress) == "public-subnets")
    try visitor.click("○ NAT gateway")
    #expect(visitor.answer(.networkEgress) == "nat-gateway")
  }

  @Test(
    arguments: [(.start, "3 Domain", .domain), (.plan, "2 Network", .network), (.cost, "1 Start", .start)]
      as [(Situation, String, Step)])
  func goesToTheStepThatIsClicked(_ situation: Situation, words: String, step: Step) throws {
    var visitor = try situation.visitor()
    try visitor.click(words)
    #expect(visitor.wizard.step == step)
  }

  @Test func staysWhereAWSIsAtWork() throws {
    var visitor = try Situation.running.visitor()
    #expect(try visitor.click("1 Start").isEmpty)
    #expect(visitor.wizard.step == .deploy)
  }

  @Test func answersABoxByItsLines() throws {
    var visitor = try Situation.stopping.visitor()
    #expect(try visitor.click("Enter  ") == [.leave(.running)])
    visitor = try Situation.backup.visitor()
    try visitor.click("y  back up while GitLab runs")
    #expect(visitor.effects.contains { if case .backUp(_, .seek) = $0 { true } else { false } })
  }

  // MARK: What is not meant

  /// Under the box nothing can be clicked, nor beside it.
  @Test(arguments: [.confirmation, .leaving, .typing, .protection, .copyOffer] as [Situation])
  func onlyTheBoxCanBeClicked(_ situation: Situation) throws {
    var visitor = try situation.visitor()
    visitor.seeAt(Visitor.standard)
    let targets = visitor.wizard.draw(Visitor.standard).targets
    #expect(!targets.isEmpty && targets.allSatisfy { $0.area.row > 1 })
  }

  @Test func aDoubleClickAnswersNothingThatItOpens() throws {
    var visitor = try Visitor.atPlan()
    try visitor.click("d DEPLOY")
    #expect(visitor.says(PlanPhrases.confirmQuestion))
    #expect(try visitor.click("y yes", isRepeated: true).isEmpty)
    #expect(visitor.says(PlanPhrases.confirmQuestion))
    #expect(try visitor.click("y yes").contains { if case .createChangeSet = $0 { true } else { false } })
  }

  /// Nor what opens by itself between its halves.
  @Test func aDoubleClickAnswersNothingThatOpensMeanwhile() throws {
    var visitor = try Visitor()
    try visitor.click("Tags")
    visitor.arrive(.identity(.failure(Scene.trouble)))
    visitor.seeAt(Visitor.standard)
    let (column, row) = (1, Visitor.standard.rows - 1)
    #expect(visitor.wizard.keys(for: Mouse(.click(isRepeated: true), column: column, row: row)).isEmpty)
    #expect(visitor.wizard.keys(for: Mouse(.click(isRepeated: false), column: column, row: row)) == [.enter])
  }

  /// What needs somebody is worth the key that stands beside it.
  @Test func aNeedIsClicked() throws {
    var visitor = try Visitor.atHome(several: true)
    visitor.press(.down, .enter)
    visitor.seeAt(Visitor.standard)
    let canvas = visitor.wizard.draw(Visitor.standard)
    let row = try #require(canvas.lines.firstIndex { $0.contains(HomePhrases.unprotected.english) })
    #expect(canvas.target(column: 8, row: row)?.keys == [.character("P")])
  }

  @Test(
    arguments: [
      .confirmation, .leaving, .stopping, .typing, .remedies, .protection, .backup, .releaseBackup, .copyOffer, .help,
      .start, .access, .running, .done, .upgradePage,
    ] as [Situation])
  func theWheelLeadsNowhereElse(_ situation: Situation) throws {
    var visitor = try situation.visitor()
    visitor.seeAt(Visitor.standard)
    let (step, keys) = (visitor.wizard.step, visitor.wizard.draw(Visitor.standard).lines.last?.prefix(10))
    for act in [Mouse.Act.wheelDown, .wheelUp] {
      for _ in 0..<8 { #expect(visitor.point(act).isEmpty) }
      #expect(visitor.wizard.step == step)
      #expect(visitor.wizard.draw(Visitor.standard).lines.last?.prefix(10) == keys)
    }
  }

  @Test func theWheelScrolls() throws {
    for situation in [Situation.calls, .reading, .plan, .home, .help] {
      var visitor = try situation.visitor()
      visitor.seeAt(Size(columns: 80, rows: 20))
      let before = visitor.screen(Size(columns: 80, rows: 20))
      visitor.point(situation == .reading || situation == .calls ? .wheelUp : .wheelDown)
      #expect(visitor.screen(Size(columns: 80, rows: 20)) != before, "\(situation)")
    }
  }

  @Test func tellsWhoeverDragsHowTextIsMarked() throws {
    var visitor = try Visitor.atPlan()
    visitor.seeAt(Visitor.standard)
    #expect(visitor.point(.drag, column: 9, row: 23).isEmpty)
    #expect(visitor.says(MousePhrases.howToMark))
    visitor.type("M")
    visitor.point(.drag, column: 9, row: 23)
    #expect(!visitor.says(MousePhrases.howToMark))
    // Where M is text it is a key of the help alone.
    var typing = try Situation.start.visitor()
    typing.seeAt(Visitor.standard)
    typing.point(.drag, column: 9, row: 20)
    #expect(typing.says(MousePhrases.howToMarkWhileTyping), "\(typing.screen())")
  }

  // MARK: Off

  @Test func isLeftToTheTerminalByAKey() throws {
    var visitor = try Visitor.atPlan()
    visitor.type("M")
    #expect(visitor.says(MousePhrases.isOff))
    try visitor.click("Load balancer")
    #expect(!visitor.line("Load balancer").hasPrefix("›"))
    visitor.type("M")
    #expect(visitor.says(MousePhrases.isOn))
    try visitor.click("Load balancer")
    #expect(visitor.line("Load balancer").hasPrefix("›"))
  }

  /// Where letters are text the help has it.
  @Test func isLeftToTheTerminalFromTheHelp() throws {
    var visitor = try Situation.start.visitor()
    visitor.type("M")
    #expect(visitor.wizard.settings.takesMouse && visitor.answer(.stackName) == "M")
    visitor.type("?")
    // It is a key of the help, and none of the screen that the help is about.
    let named = visitor.wizard.draw(Size(columns: 80, rows: 60)).lines.filter {
      $0.contains(MousePhrases.keyOff[visitor.language])
    }
    #expect(named.count == 1 && named.first?.contains("│") == false, "\(named)")
    visitor.type("M")
    #expect(!visitor.wizard.settings.takesMouse)
    #expect(visitor.says(MousePhrases.keyOn))
  }
}
