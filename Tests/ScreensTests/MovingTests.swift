import Drawing
import GitLabStack
import Phrases
import Screens
import Testing

/// Going straight to where something is, and taking back what was answered.
struct MovingTests {
  // MARK: Steps

  @Test(arguments: [Situation.egress, .plan, .reach, .done, .settled, .stopped])
  func aDigitGoesToItsStep(_ situation: Situation) throws {
    let steps: [(digit: String, step: Step)] = [("1", .start), ("2", .network), ("4", .access), ("6", .plan)]
    for (digit, step) in steps {
      var visitor = try situation.visitor()
      visitor.type(digit)
      #expect(visitor.wizard.step == step, "\(digit)")
    }
  }

  /// Where it is text, a number, the number of a fix, or where somebody has to say yes or no first.
  @Test(arguments: [Situation.access, .cost, .checks, .running, .reviewing, .copies, .upgradePage, .farewell])
  func whereADigitIsSomethingElseItGoesNowhere(_ situation: Situation) throws {
    var visitor = try situation.visitor()
    let before = visitor.wizard.step
    visitor.type("1")
    #expect(visitor.wizard.step == before)
  }

  @Test func whatIsStillToComeIsNotGoneTo() throws {
    for digit in ["7", "8"] {
      var visitor = try Visitor.atPlan()
      visitor.type(digit)
      #expect(visitor.wizard.step == .plan && visitor.says(ProgressPhrases.nothingIsDeployed))
    }
    var ended = try Situation.done.visitor()
    ended.type("6")
    ended.type("8")
    #expect(ended.wizard.step == .done)
  }

  @Test(arguments: Language.allCases)
  func theStepsTellWhereSomethingIsOpen(_ language: Language) throws {
    func steps(_ visitor: Visitor, _ columns: Int) -> String {
      visitor.wizard.draw(Size(columns: columns, rows: 24)).lines[1]
    }
    var visitor = try Visitor(language)
    visitor.knowAccount()
    #expect(steps(visitor, 80).contains("4 \(ScreenPhrases.stepAccess[language])!"))
    #expect(steps(visitor, 60).contains("4!"))
    visitor.go(to: .network)
    visitor.press(.down, .down)
    visitor.type("4")
    #expect(visitor.wizard.step == .access && !steps(visitor, 80).contains("!"), "its own field tells")
    visitor.type(Visitor.networks)
    visitor.go(to: .start)
    #expect(!steps(visitor, 80).contains("!"))
  }

  // MARK: Undo

  private func title(_ answer: String, of key: AnswerKey) throws -> Phrase {
    try #require(key.question.alternatives.first { $0.answer == answer }).title
  }

  @Test(arguments: Language.allCases)
  func uTakesTheLastAnswerBackAndSaysWhichItWas(_ language: Language) throws {
    var visitor = try Situation.egress.visitor()
    visitor.speak(language)
    let before = visitor.wizard.answers
    visitor.press(.right)
    #expect(visitor.answer(.networkEgress) == "nat-instance")
    visitor.go(to: .plan)
    visitor.type("u")
    #expect(visitor.wizard.answers == before && visitor.kept == before)
    let words = MovingPhrases.undone(
      AnswerKey.networkEgress.question.label, try title("nat-gateway", of: .networkEgress), others: 0, left: 0)
    #expect(visitor.says(words), "\(visitor.screen())")
  }

  @Test func severalChangesAreUndoneOneByOneEachWhereItIsAsked() throws {
    var visitor = try Situation.image.visitor()
    visitor.press(.down, .right, .down, .right)
    #expect(visitor.answer(.imageArchitecture) != nil && visitor.answer(.imageCPU) == "4096")
    visitor.go(to: .network)
    visitor.press(.down, .down)
    visitor.type("u")
    #expect(
      visitor.wizard.step == .image && visitor.answer(.imageCPU) == nil && visitor.answer(.imageArchitecture) != nil)
    visitor.type("u")
    #expect(visitor.answer(.imageArchitecture) == nil)
    visitor.type("u")
    #expect(visitor.says(MovingPhrases.nothingToUndo))
  }

  @Test func aWordThatIsTypedIsOneChange() throws {
    var visitor = try Situation.network.visitor()
    visitor.press(.down)
    visitor.type("10.9.0.0/16")
    visitor.press(.down)
    visitor.type("u")
    #expect(visitor.answer(.networkCIDR) == nil && visitor.shows("10.0.0.0/16"))
  }

  @Test func whatCameAlongGoesAlong() throws {
    var visitor = try Situation.existingNetwork.visitor()
    #expect(visitor.answer(.networkVPC) != nil && visitor.answer(.networkPublicSubnets) != nil)
    visitor.go(to: .plan)
    visitor.type("u")
    #expect(visitor.answer(.networkVPC) == nil && visitor.answer(.networkPublicSubnets) == nil)
    #expect(visitor.answer(.accessAllowedCIDRs) == Visitor.networks, "what was answered before stays")
  }

  @Test func uIsALetterWhereTextIsTyped() throws {
    var visitor = try Situation.start.visitor()
    visitor.type("u")
    #expect(visitor.wizard.stackName == "u")
  }

  @Test func aNumberOfTheCostPageIsTakenBackToo() throws {
    var visitor = try Situation.cost.visitor()
    let before = visitor.screen()
    visitor.type("77")
    #expect(visitor.answer(.usageStorageGB) != nil && visitor.screen() != before)
    visitor.type("u")
    #expect(visitor.answer(.usageStorageGB) == nil)
    visitor.type("u")
    #expect(visitor.says(MovingPhrases.nothingToUndo))
  }

  // MARK: Filters

  @Test(arguments: Language.allCases)
  func aTextChoosesResourcesOfThePlan(_ language: Language) throws {
    var visitor = try Visitor.atPlan(language)
    let other = Plan.Group.rootPassword.title[language]
    #expect(visitor.shows(other))
    visitor.type("/PUBLICSUBNET1")
    #expect(visitor.shows("PublicSubnet1") && visitor.shows("/ PUBLICSUBNET1_") && !visitor.shows(other))
    visitor.press(.enter)
    #expect(visitor.shows("/ PUBLICSUBNET1 ") && visitor.wizard.step == .plan)
    visitor.press(.escape)
    #expect(visitor.shows(other) && visitor.wizard.step == .plan, "Esc shows all of them first")
    visitor.type("/no such thing")
    #expect(visitor.says(MovingPhrases.nothingMatches))
  }

  /// A yes that is typed is none, and Esc discards nothing before all rows are there again.
  @Test func aTextChoosesRowsOfTheChangeSet() throws {
    var visitor = try Visitor.reviewing()
    #expect(visitor.type("/publicsubnet1").isEmpty && visitor.shows("PublicSubnet1"))
    #expect(visitor.type("y").isEmpty && visitor.shows("/ publicsubnet1y_"))
    #expect(visitor.press(.escape).isEmpty && visitor.says(ProgressPhrases.changeSetQuestion))
    #expect(visitor.shows(Plan.Group.rootPassword.title.english))
  }

  /// The change set goes with it: with another answer it would be another one.
  @Test func eOpensTheAnswerThatAChangeComesFrom() throws {
    var visitor = try Situation.changing.visitor()
    let answers = visitor.wizard.answers
    visitor.type("/taskdefinition")
    visitor.press(.enter)
    #expect(visitor.type("e").contains(.discardChangeSet(arn: Scene.changeSetARN, emptyStack: nil)))
    #expect(visitor.wizard.step == .image && visitor.shows(AnswerKey.imageMemory.rawValue))
    #expect(visitor.wizard.answers == answers)
  }

  /// What stops somebody, or warns, is never filtered away.
  @Test func noWarningIsFilteredAway() throws {
    var visitor = try Situation.losing.visitor()
    #expect(visitor.shows("STOP"))
    visitor.type("/taskdefinition")
    visitor.press(.enter)
    visitor.type("g")
    #expect(visitor.shows("STOP"), "\(visitor.screen())")
  }

  @Test func aTextChoosesCallsAndEThoseThatFailed() throws {
    var visitor = try Situation.calls.visitor()
    visitor.type("/timeout 17")
    visitor.press(.enter)
    #expect(visitor.says(MovingPhrases.shown(1, of: 20)) && visitor.shows("--cli-read-timeout 17"))
    visitor.press(.escape)
    visitor.type("e")
    #expect(visitor.says(MovingPhrases.nothingMatches), "none has failed")
    visitor.press(.escape, .escape)
    #expect(!visitor.says(PanePhrases.callsHeading))
  }

  // MARK: First and last

  @Test(
    arguments: [
      Situation.homeList, .copies, .plan, .openPlan, .checks, .cost, .reviewing, .running, .calls, .timeline,
    ])
  func gAndGGoToTheFirstAndTheLast(_ situation: Situation) throws {
    var visitor = try situation.visitor()
    visitor.type("g")
    let first = visitor.screen()
    visitor.type("G")
    let last = visitor.screen()
    #expect(first != last)
    visitor.type("g")
    #expect(visitor.screen() == first)
  }

  /// A resource of the plan is opened with all there is to it, however small the screen is.
  @Test(arguments: Language.allCases)
  func enterOpensAResource(_ language: Language) throws {
    var visitor = try Visitor.atPlan(language)
    visitor.type("/taskrole")
    visitor.press(.enter, .enter)
    #expect(visitor.shows("AWS::IAM::Role") && visitor.says(PlanPhrases.rights), "\(visitor.screen())")
    visitor.press(.escape)
    #expect(visitor.wizard.step == .plan && visitor.shows("TaskRole"))
  }
}
