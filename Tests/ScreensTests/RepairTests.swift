import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// A stack whose failure was kept, or whose rollback failed: what is said of it, and the ways out.
struct RepairTests {
  private static let nothingChanges = Trouble(
    sentence: AWSPhrases.nothingToUpdate, advice: AWSPhrases.nothingToDo, exitCode: .done)

  /// On the plan of a stack in this state, with these answers instead of its own.
  private func atPlan(_ status: String, answers: [AnswerKey: String] = [:]) throws -> Visitor {
    var visitor = try Visitor(answers: answers)
    visitor.knowAccount(stack: Scene.live(status))
    visitor.go(to: .plan)
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live(status))))
    return visitor
  }

  private func isExecuted(_ visitor: Visitor) -> FailurePolicy? {
    visitor.effects.lazy.compactMap { if case .executeChangeSet(_, _, let policy) = $0 { policy } else { nil } }.first
  }

  @Test(arguments: ["CREATE_FAILED", "UPDATE_FAILED"])
  func thatNothingWouldChangeIsNoSuccessOfAFailedStack(_ status: String) throws {
    var visitor = try atPlan(status)
    visitor.type("dy")
    visitor.arrive(.changeSet(.failure(Self.nothingChanges)))
    #expect(visitor.says(StackPhrases.failedStackIsUnchanged("gitlab", status)))
    #expect(visitor.says(StackPhrases.remedyRetry))
    let names = Scene.ours?.parameters.map(\.name).sorted() ?? []
    #expect(visitor.type("T") == [.order(.retry(stackID: Scene.stackID, parameters: names))])
    visitor.arrive(.ordered(stackID: Scene.stackID, .failure(Self.nothingChanges)))
    #expect(visitor.says(StackPhrases.retryHasNothingToDo))
    visitor.type("qy")
    #expect(visitor.effects.contains(.leave(.kept)), "the stack is as failed as before")
  }

  @Test func aStackThatStandsIsStillAsItShouldBe() throws {
    var visitor = try atPlan("CREATE_COMPLETE")
    visitor.type("dy")
    visitor.arrive(.changeSet(.failure(Self.nothingChanges)))
    #expect(visitor.says(AWSPhrases.nothingToUpdate))
  }

  @Test(arguments: [("CREATE_FAILED", FailurePolicy.keep), ("UPDATE_FAILED", .keep), ("CREATE_COMPLETE", .undo)])
  func aFailedStackIsChangedOnlyWithRollbackDisabled(_ status: String, _ policy: FailurePolicy) throws {
    var visitor = try atPlan(status, answers: [.accessAllowedCIDRs: "198.51.100.0/24"])
    visitor.type("dy")
    let rule = ChangeSet.Change(
      action: "Modify", logicalID: "LoadBalancerSecurityGroup", resourceType: "AWS::EC2::SecurityGroup",
      replacement: "False")
    visitor.arrive(
      .changeSet(
        .success(
          ChangeSet(
            arn: Scene.changeSetARN, stackID: Scene.stackID, status: ResourceStatus(rawValue: "CREATE_COMPLETE"),
            reason: nil, changes: [rule]))))
    #expect(visitor.says(StackPhrases.failureIsKeptAgain) == (policy == .keep))
    visitor.type("ygitlab")
    visitor.press(.enter)
    #expect(isExecuted(visitor) == policy)
  }

  @Test func whatAWSWouldNotReplaceIsSaidBefore() throws {
    var visitor = try atPlan("CREATE_FAILED", answers: [.imageMemory: "8192"])
    visitor.type("dy")
    visitor.arrive(.changeSet(.success(Scene.changes())))
    #expect(visitor.says(StackPhrases.replacesWhileKept("TaskDefinition")))
    visitor.type("n")
    #expect(visitor.says(StackPhrases.remedyTitle) && visitor.says(StackPhrases.remedyDeleteAndRetry))
  }

  @Test func aStackThatNeverStoodCanMoveIfItIsMadeAnew() throws {
    var visitor = try atPlan("CREATE_FAILED", answers: [.networkEgress: "public-subnets"])
    visitor.type("d")
    #expect(visitor.says(StackPhrases.networkNeedsNewStack("network.egress")))
    #expect(visitor.type("Dgitlab").isEmpty)
    #expect(visitor.press(.enter) == [.order(.delete(stackID: Scene.stackID))])
    visitor.arrive(.ordered(stackID: Scene.stackID, .success(Scene.token)))
    visitor.arriveToTheEnd([
      Scene.stackEvent("DELETE_IN_PROGRESS", at: 500, token: Scene.token), Scene.stackEvent("DELETE_COMPLETE", at: 505),
    ])
    visitor.arrive(.outcome(.success(Scene.description("DELETE_COMPLETE"))))
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.type("y")
    let order = try #require(visitor.order)
    let answers = Answers(readBackFrom: order.template)
    #expect(!order.isUpdate && answers.text(.networkEgress) == "public-subnets")
    #expect(answers.text(.imageMemory) == "16384", "what stood in the old stack is deployed again")
  }

  // MARK: A rollback that failed

  private func stuck() throws -> Visitor {
    var visitor = try Visitor()
    visitor.knowAccount(stack: Scene.live("UPDATE_ROLLBACK_FAILED"))
    visitor.press(.enter)
    visitor.arriveToTheEnd([
      Scene.stackEvent("UPDATE_IN_PROGRESS", at: 0),
      Scene.event("Service", "AWS::ECS::Service", "UPDATE_FAILED", at: 900, "Circuit Breaker"),
      Scene.stackEvent("UPDATE_ROLLBACK_IN_PROGRESS", at: 901),
      Scene.event("Service", "AWS::ECS::Service", "UPDATE_FAILED", at: 1200, "Circuit Breaker"),
      Scene.stackEvent("UPDATE_ROLLBACK_FAILED", at: 1201),
    ])
    visitor.arrive(.outcome(.success(Scene.description("UPDATE_ROLLBACK_FAILED"))))
    visitor.type("n")
    return visitor
  }

  @Test func aServiceThatDoesNotComeBackIsSkippedAndTheWayForwardIsSaid() throws {
    var visitor = try stuck()
    #expect(visitor.says(StackPhrases.remedySkippingService("Service")))
    #expect(visitor.type("S").isEmpty)
    #expect(visitor.says(RepairPhrases.skipMeans("Service")))
    #expect(visitor.type("y") == [.order(.continueRollback(stackID: Scene.stackID, skipping: ["Service"]))])
    visitor.arrive(.ordered(stackID: Scene.stackID, .success(Scene.token)))
    visitor.arriveToTheEnd([
      Scene.stackEvent("UPDATE_ROLLBACK_IN_PROGRESS", at: 2000, token: Scene.token),
      Scene.stackEvent("UPDATE_ROLLBACK_COMPLETE", at: 2010, token: Scene.token),
    ])
    visitor.arrive(.outcome(.success(Scene.description("UPDATE_ROLLBACK_COMPLETE"))))
    #expect(visitor.says(StackPhrases.skippedStays("Service")))
    // What is to be done next stays on the screen, and a key leads there.
    visitor.press(.down)
    #expect(
      visitor.says(StackPhrases.skippedStays("Service")) && visitor.says(RepairPhrases.goForward)
        && !visitor.shows("failed"))
    var gone = visitor
    gone.type("qy")
    #expect(gone.effects.contains(.leave(.done)), "it is what was asked for")
    visitor.type("c")
    #expect(visitor.wizard.step == .plan)
  }

  @Test func aNoSkipsNothing() throws {
    var visitor = try stuck()
    visitor.type("S")
    #expect(visitor.press(.escape).isEmpty)
    #expect(visitor.type("y").isEmpty)
  }

  // MARK: What was chosen once is not chosen for good

  @Test func aDeletionThatWasOnlyOneDoesNotDeployAgain() throws {
    var visitor = try Visitor()
    visitor.knowAccount(stack: Scene.live("ROLLBACK_FAILED"))
    visitor.press(.enter)
    visitor.arriveToTheEnd([
      Scene.stackEvent("CREATE_IN_PROGRESS", at: 0), Scene.stackEvent("ROLLBACK_IN_PROGRESS", at: 5),
      Scene.event("Vpc", "AWS::EC2::VPC", "DELETE_FAILED", at: 9, "The vpc has dependencies"),
      Scene.stackEvent("ROLLBACK_FAILED", at: 10),
    ])
    visitor.arrive(.outcome(.success(Scene.description("ROLLBACK_FAILED"))))
    visitor.type("nDgitlab")
    visitor.press(.enter)
    visitor.arrive(.ordered(stackID: Scene.stackID, .failure(Scene.trouble)))
    // The order failed, and with it the wish to deploy again: what is deleted now only goes.
    var other = visitor
    other.press(.escape)
    other.arrive(.stack(name: "gitlab", .success(Scene.live("DELETE_FAILED"))))
    other.type("dDgitlab")
    other.press(.enter)
    other.arrive(.ordered(stackID: Scene.stackID, .success(Scene.token)))
    other.arriveToTheEnd([
      Scene.stackEvent("DELETE_IN_PROGRESS", at: 500, token: Scene.token), Scene.stackEvent("DELETE_COMPLETE", at: 505),
    ])
    other.arrive(.outcome(.success(Scene.description("DELETE_COMPLETE"))))
    #expect(other.wizard.step == .done)
  }

  @Test func stoppingIsOfferedOnce() throws {
    var visitor = try Visitor.halfWay()
    visitor.press(.control("c"))
    #expect(visitor.type("K") == [.order(.delete(stackID: Scene.stackID))])
    visitor.press(.control("c"))
    #expect(visitor.says(StoppingPhrases.stopNothing))
    #expect(visitor.type("K").isEmpty)
  }

  @Test func theEndIsAskedForAgainOnlyWhileThatMayHelp() throws {
    var visitor = try Visitor.running()
    let plan = try visitor.plan
    visitor.arriveToTheEnd(Scene.events(of: plan) + [Scene.stackEvent("CREATE_COMPLETE", at: 900)])
    #expect(!visitor.arrive(.outcome(.failure(Scene.throttling))).isEmpty)
    #expect(visitor.arrive(.outcome(.failure(Scene.trouble))).isEmpty)
  }
}
