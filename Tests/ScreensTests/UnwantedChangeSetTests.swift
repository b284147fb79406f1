import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// What becomes of a change set that is not executed, and of the stack that holds it.
struct UnwantedChangeSetTests {
  @Test(arguments: [Key.character("n"), .escape])
  func noDiscardsTheChangeSetAndItsEmptyStack(_ key: Key) throws {
    var visitor = try Visitor.reviewing()
    let asked = visitor.press(key)
    #expect(asked.contains(.discardChangeSet(arn: Scene.changeSetARN, emptyStack: Scene.stackID)))
    #expect(visitor.wizard.step == .plan)
    #expect(visitor.says(ProgressPhrases.changeSetDiscarded))
  }

  /// Of what stands nothing would have been created.
  @Test(arguments: [Situation.changing, .upgrading])
  func aChangeThatIsDeclinedChangedNothing(_ situation: Situation) throws {
    var visitor = try situation.visitor()
    visitor.press(.escape)
    #expect(visitor.says(ProgressPhrases.changeDiscarded), "\(visitor.screen())")
  }

  @Test func noLeavesAStackThatStandsAlone() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    visitor.type("dy")
    visitor.arrive(.changeSet(.success(try Scene.changeSet(for: try #require(visitor.order)))))
    #expect(visitor.type("n").contains(.discardChangeSet(arn: Scene.changeSetARN, emptyStack: nil)))
  }

  @Test func noLeavesAnEmptyStackOfSomebodyElse() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount(stack: Scene.live("REVIEW_IN_PROGRESS", template: nil))
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("REVIEW_IN_PROGRESS", template: nil))))
    visitor.type("dy")
    visitor.arrive(.changeSet(.success(try Scene.changeSet(for: try #require(visitor.order)))))
    #expect(visitor.type("n").contains(.discardChangeSet(arn: Scene.changeSetARN, emptyStack: nil)))
  }

  @Test func anOrderThatAWSRefusesLeavesNoChangeSetAndIsToldByTheExitCode() throws {
    var visitor = try Visitor.reviewing()
    visitor.type("y")
    let trouble = Trouble(sentence: Scene.trouble.sentence, advice: Scene.trouble.advice, exitCode: .refusedByAWS)
    #expect(
      visitor.arrive(.execution(.failure(trouble)))
        == [.discardChangeSet(arn: Scene.changeSetARN, emptyStack: Scene.stackID)])
    visitor.type("q")
    #expect(visitor.type("y") == [.leave(.refusedByAWS)])
  }

  /// AWS may be about to begin with what the change set holds.
  @Test func anOrderInDoubtTakesNothingAway() throws {
    var visitor = try Visitor.reviewing()
    visitor.type("y")
    let doubt = Trouble(sentence: Scene.trouble.sentence, advice: Scene.trouble.advice, isOrderInDoubt: true)
    #expect(visitor.arrive(.execution(.failure(doubt))).isEmpty)
    visitor.type("q")
    #expect(visitor.type("y") == [.leave(.running)], "as below the screens")
  }

  /// Who is ended by a signal says nothing more, and the change set that is being made is not wanted any more.
  @Test func aSignalWhileItIsBeingMadeWithdrawsIt() throws {
    var visitor = try Visitor(answers: [.accessAllowedCIDRs: Visitor.networks])
    visitor.knowAccount()
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.type("dy")
    visitor.enter { $0.takeBack() }
    #expect(visitor.effects.last == .abandonChangeSet)
  }

  /// What the change set was asked for was seen; a look that fails afterwards makes no creation of it.
  @Test func aLookThatFailsLateMakesNoCreationOfAChange() throws {
    var visitor = try Visitor.planningChange([.imageMemory: "8192"])
    visitor.seeNothingWrong()
    visitor.type("dy")
    visitor.arrive(.stack(name: "gitlab", .failure(Scene.trouble)))
    visitor.arrive(.changeSet(.success(Scene.changes([Scene.losesFiles]))))
    #expect(visitor.type("y").isEmpty, "files go with it, so the name is wanted")
    #expect(visitor.type("gitlab").isEmpty)
    #expect(visitor.press(.enter).count == 1)
  }
}
