import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// The panes that look where CloudFormation is blind, and the screens of a failure.
struct InsideScreenTests {
  @Test func startUp() throws {
    var golden = Golden("start-up")
    for language in Language.allCases {
      golden.add("\(language), migrating", try Visitor.startingUp(language))
      golden.add("\(language), answering", try Visitor.answering(language))
      golden.add("\(language), a task stopped", try Visitor.retrying(language))
    }
    golden.add("wide", try Visitor.startingUp(), at: DeploymentScreenTests.wide)
    try golden.check()
  }

  /// What stands over the columns beside it takes no part of a longer one away.
  @Test(arguments: Language.allCases, [Visitor.standard, DeploymentScreenTests.wide])
  func theHeadingOfALaterTryKeepsItsNumbers(_ language: Language, _ size: Size) throws {
    let lines = try Visitor.retrying(language, tries: 3).wizard.draw(size).lines
    let (attempt, step) = language == .english ? ("try 3, step ", " of 6 ") : ("起動（3 回目、", "/6） ")
    #expect(lines.contains { $0.contains(attempt) && $0.contains(step) }, "\(lines)")
  }

  /// As ECS counts them, once something has stopped.
  @Test func afterAStopItSaysHowManyTasksThereAre() throws {
    let visitor = try Visitor.retrying(tries: 3)
    #expect(visitor.shows("ECS: 1 desired, 0 running, 1 pending, 3 failed"), "\(visitor.screen())")
    let starting = try Visitor.startingUp()
    #expect(!starting.shows("ECS: 1 desired"))
  }

  @Test func certificate() throws {
    var golden = Golden("certificate")
    for language in Language.allCases { golden.add("\(language)", try Visitor.waitingForCertificate(language)) }
    try golden.check()
  }

  @Test func failureInside() throws {
    var golden = Golden("failure-inside")
    for language in Language.allCases {
      golden.add("\(language), while it is taken back", try Visitor.failedInside(language))
      var visitor = try Visitor.undoneInside(language)
      golden.add("\(language), at the end", visitor)
      visitor.type("v")
      golden.add("\(language), the evidence", visitor)
      visitor.press(.escape)
      visitor.type("f")
      golden.add("\(language), what followed", visitor)
    }
    try golden.check()
  }

  @Test func refusedChangeSet() throws {
    var golden = Golden("refused")
    for language in Language.allCases {
      var visitor = try Visitor.atPlan(language)
      visitor.type("dy")
      let message = "Stack:arn:aws:cloudformation:x is in ROLLBACK_COMPLETE state and can not be updated."
      visitor.arrive(
        .changeSet(
          .failure(
            Trouble(sentence: AWSPhrases.awsRefuses(message), advice: AWSPhrases.correctAnswers, message: message))))
      golden.add("\(language)", visitor)
    }
    try golden.check()
  }

  @Test func theLogFollowsUntilSomebodyScrolls() throws {
    var visitor = try Visitor.startingUp()
    visitor.type("l")
    #expect(visitor.shows("bash[migrate gitlab-rails database]") && visitor.shows("password: [removed]"))
    #expect(!visitor.shows("Sup3r-Secret"))
    visitor.press(.home)
    #expect(visitor.shows("Recipe: gitlab::default"))
    visitor.press(.escape)
    #expect(!visitor.shows("Recipe: gitlab::default"))
  }

  /// The screens stay free of secrets that GitLab prints.
  @Test func noSecretOfTheLogIsOnTheScreen() throws {
    for language in Language.allCases {
      #expect(try !Visitor.startingUp(language).screen().contains("Sup3r-Secret"))
    }
  }

  /// The ways out tell the same cause as the screen under them, and offer the same key.
  @Test func theWaysOutOfferTheAnswerToo() throws {
    var visitor = try Visitor.undoneInside()
    visitor.type("n")
    #expect(visitor.says(StackPhrases.remedyTitle) && visitor.says(InsidePhrases.keyEditAnswer))
    visitor.type("e")
    #expect(visitor.wizard.step == .image && !visitor.says(StackPhrases.remedyTitle))
  }

  @Test func eGoesToTheAnswerThatIsConcerned() throws {
    var visitor = try Visitor.undoneInside()
    visitor.type("e")
    #expect(visitor.wizard.step == .image && visitor.says(AnswerKey.imageTag.question.label))
  }

  @Test func rAsksForAnotherYesBeforeAnythingIsWritten() throws {
    var visitor = try Visitor.undoneInside()
    let effects = visitor.type("r")
    #expect(visitor.wizard.step == .plan)
    #expect(!effects.contains { if case .createChangeSet = $0 { true } else { false } })
  }

  /// Evidence is collected with the very poll that shows the failure, and for a failed task before that.
  @Test func collectsEvidenceAtOnce() throws {
    func orders(_ visitor: Visitor) -> [EvidenceOrder] {
      visitor.effects.compactMap { if case .follow(_, .collect(let order)) = $0 { order } else { nil } }
    }
    let retrying = orders(try .retrying())
    #expect(retrying.count == 1 && retrying.first?.cause == nil)
    let failed = orders(try .failedInside())
    #expect(failed.count == 2 && failed.last?.cause?.logicalID == "Service")
    #expect(failed.last?.questions.isEmpty == false)
  }
}
