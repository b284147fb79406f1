import Deployment
import Testing

/// Which events are about the operation that is followed, and how far back they are read.
@Suite struct OwnEventsTests {
  private static let update = [
    Story.stack("UPDATE_IN_PROGRESS", at: 1_000, "User Initiated", token: "mine"),
    Story.event("Service", "UPDATE_IN_PROGRESS", at: 1_001, token: "mine"),
    Story.event("Service", "UPDATE_COMPLETE", at: 1_100, token: "mine"),
    Story.stack("UPDATE_COMPLETE", at: 1_101, token: "mine"),
  ]

  /// What was there before an order, what comes after, and what the operation comes to.
  private struct Case: CustomTestStringConvertible {
    let testDescription: String
    let events: [StackEvent]
    let outcome: Outcome?
    let started: Double?
  }

  private static let cases = [
    Case(
      testDescription: "nothing but the end of an earlier operation, without any token", events: Story.success,
      outcome: nil, started: nil),
    Case(
      testDescription: "nothing but an earlier operation of somebody else",
      events: [Story.stack("UPDATE_IN_PROGRESS", at: 900, token: "other"), Story.stack("UPDATE_COMPLETE", at: 999)],
      outcome: nil, started: nil),
    Case(
      testDescription: "an earlier failure and then ours", events: Story.undone + Self.update, outcome: .changed,
      started: 1_000),
    Case(
      testDescription: "ours, which somebody cancels in the console",
      events: [
        Self.update[0], Self.update[1], Story.stack("UPDATE_ROLLBACK_IN_PROGRESS", at: 1_050, token: "console"),
        Story.stack("UPDATE_ROLLBACK_COMPLETE", at: 1_060, token: "console"),
      ], outcome: .failedAndUndone(.update, nil), started: 1_000),
    Case(
      testDescription: "ours, which somebody deletes",
      events: [
        Self.update[0], Story.stack("DELETE_IN_PROGRESS", at: 1_050, token: "console"),
        Story.stack("DELETE_COMPLETE", at: 1_060, token: "console"),
      ], outcome: .deletedMeanwhile, started: 1_050),
    Case(
      testDescription: "ours, whose rollback is another operation to AWS",
      events: [
        Self.update[0].ofOperation("op-1"),
        Story.event("Service", "UPDATE_FAILED", at: 1_010, "No", token: "mine").ofOperation("op-1"),
        Story.stack("UPDATE_ROLLBACK_IN_PROGRESS", at: 1_011).ofOperation("op-2"),
        Story.stack("UPDATE_ROLLBACK_COMPLETE", at: 1_020).ofOperation("op-2"),
      ],
      outcome: .failedAndUndone(
        .update, Cause(logicalID: "Service", type: "AWS::X::Y", work: .changing, reason: "No", time: 1_010)),
      started: 1_000),
  ]

  @Test(arguments: cases)
  private func followsAnUpdateAmong(_ story: Case) throws {
    for events in [story.events, story.events.reversed()] {
      var progress = try DeploymentProgress(
        plan: Story.plan(), forecast: Story.forecast(), operation: .update, changing: ["Service"], token: "mine")
      progress.apply(events)
      #expect(progress.outcome == story.outcome && progress.started == story.started)
      #expect(progress.operation == .deletion || progress.total == 1)
    }
  }

  /// Whoever ordered something else is not told that all is well; whoever only watched, or deleted it, is.
  @Test(
    arguments: [
      (DeploymentProgress.Operation.creation, "mine", .deletedMeanwhile), (.update, "mine", .deletedMeanwhile),
      (.deletion, "mine", .deleted), (.creation, nil, .deleted),
    ] as [(DeploymentProgress.Operation, String?, Outcome)])
  func aStackThatIsGoneIsASuccessOnlyOfADeletion(
    _ order: DeploymentProgress.Operation, _ token: String?, _ outcome: Outcome
  ) throws {
    var progress = try DeploymentProgress(
      plan: Story.plan(), forecast: Story.forecast(), operation: order, token: token)
    progress.apply([
      Story.stack(order == .creation ? "CREATE_IN_PROGRESS" : "UPDATE_IN_PROGRESS", at: 1_000, token: "mine"),
      Story.stack("DELETE_IN_PROGRESS", at: 1_050, token: "console"),
      Story.stack("DELETE_COMPLETE", at: 1_060, token: "console"),
    ])
    #expect(progress.outcome == outcome && outcome.exitCode == (outcome == .deleted ? .done : .undone))
  }

  /// Of what never stood AWS makes a deletion where it is to be rolled back: then the deletion has our token.
  @Test func aRollbackThatAWSMakesADeletionOfEndsWell() throws {
    var progress = try DeploymentProgress(
      plan: Story.plan(), forecast: Story.forecast(), operation: .update, token: "mine")
    progress.apply([
      Story.stack("UPDATE_FAILED", at: 1_000, token: "earlier"),
      Story.stack("DELETE_IN_PROGRESS", at: 1_050, token: "mine"),
      Story.stack("DELETE_COMPLETE", at: 1_060, token: "mine"),
    ])
    #expect(progress.outcome == .deleted)
  }

  @Test func theEventsThatAreNewsAreOursAndNotToldTwice() throws {
    var progress = try DeploymentProgress(
      plan: Story.plan(), forecast: Story.forecast(), operation: .update, token: "mine")
    #expect(progress.apply(Story.success + Self.update) == Self.update)
    #expect(progress.apply(Self.update).isEmpty)
  }

  @Test func aCreationNeedsNoTokenForANewStackHasNoHistory() throws {
    var progress = try DeploymentProgress(plan: Story.plan(), forecast: Story.forecast(), token: "mine")
    progress.apply(Story.success)
    #expect(progress.outcome == .created)
  }

  // MARK: How far back

  /// Statuses of the stack, oldest first, and how many of them a reader takes who comes without knowing anything.
  @Test(arguments: [
    (["REVIEW_IN_PROGRESS", "CREATE_IN_PROGRESS"], 1),
    (["REVIEW_IN_PROGRESS", "CREATE_IN_PROGRESS", "CREATE_COMPLETE"], 2),
    (["CREATE_IN_PROGRESS", "CREATE_COMPLETE", "UPDATE_IN_PROGRESS"], 1),
    (
      [
        "CREATE_IN_PROGRESS", "CREATE_COMPLETE", "UPDATE_IN_PROGRESS", "UPDATE_COMPLETE_CLEANUP_IN_PROGRESS",
        "UPDATE_COMPLETE",
      ], 3
    ),
    (
      [
        "UPDATE_COMPLETE", "UPDATE_IN_PROGRESS", "UPDATE_ROLLBACK_IN_PROGRESS",
        "UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", "UPDATE_ROLLBACK_COMPLETE",
      ], 4
    ),
    // A creation that is stopped by deleting is one story.
    (["REVIEW_IN_PROGRESS", "CREATE_IN_PROGRESS", "DELETE_IN_PROGRESS", "DELETE_COMPLETE"], 3),
    (["CREATE_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_FAILED", "DELETE_IN_PROGRESS"], 3),
    // A rollback that is taken up again goes on with what failed.
    (
      [
        "CREATE_COMPLETE", "UPDATE_IN_PROGRESS", "UPDATE_ROLLBACK_IN_PROGRESS", "UPDATE_ROLLBACK_FAILED",
        "UPDATE_ROLLBACK_IN_PROGRESS",
      ], 4
    ),
    (["REVIEW_IN_PROGRESS", "CREATE_IN_PROGRESS", "CREATE_FAILED", "ROLLBACK_IN_PROGRESS"], 3),
    (["ROLLBACK_COMPLETE", "DELETE_IN_PROGRESS"], 1),
    (["REVIEW_IN_PROGRESS"], 1),
  ])
  func theLastOperationBegins(among statuses: [String], _ count: Int) {
    var trail = EventTrail(to: .lastOperation)
    let events = statuses.enumerated().map { Story.stack($1, at: Double($0)) }
    #expect(events.reversed().prefix { trail.reaches($0) }.count == count)
  }

  /// Status and token of the stack, oldest first.
  @Test(
    arguments: [
      ([("CREATE_COMPLETE", "old"), ("UPDATE_IN_PROGRESS", "mine")], 1),
      ([("CREATE_COMPLETE", "mine"), ("UPDATE_IN_PROGRESS", "mine"), ("UPDATE_COMPLETE", "mine")], 3),
      ([("CREATE_COMPLETE", nil), ("UPDATE_IN_PROGRESS", "mine"), ("UPDATE_ROLLBACK_IN_PROGRESS", "console")], 2),
      ([("UPDATE_COMPLETE", nil), ("UPDATE_IN_PROGRESS", "mine"), ("DELETE_COMPLETE", "console")], 2),
      // Not noted yet: what comes is history, and not all of it.
      ([("CREATE_COMPLETE", "a"), ("UPDATE_IN_PROGRESS", "b"), ("UPDATE_COMPLETE", "b")], 2),
    ] as [([(String, String?)], Int)])
  func anOrderBegins(among statuses: [(String, String?)], _ count: Int) {
    var trail = EventTrail(to: .order(token: "mine"))
    let events = statuses.enumerated().map { Story.stack($1.0, at: Double($0), token: $1.1) }
    #expect(events.reversed().prefix { trail.reaches($0) }.count == count)
  }
}

extension StackEvent {
  fileprivate func ofOperation(_ operationID: String) -> StackEvent {
    StackEvent(
      id: id, stackID: stackID, logicalID: logicalID, physicalID: physicalID, resourceType: resourceType,
      status: status, reason: reason, time: time, clientRequestToken: clientRequestToken, operationID: operationID)
  }
}
