import AWSGateway
import Deployment
import GitLabStack
import Rehearsal
import Testing

/// A failure that was kept, or a rollback that failed, in the account in memory: it takes what AWS takes.
@Suite struct RepairTests {
  private func changed() -> StackTemplate {
    StackTemplate(
      body: Stage.template().body, parameters: [.init(name: "RootEmail", value: "other@example.com")])
  }

  /// A creation that failed and was kept; what it had not begun is not there.
  private func kept(_ stage: Stage) async throws -> (stackID: String, progress: DeploymentProgress) {
    let (arn, stackID) = try await stage.order()
    stage.pass(5)
    try await stage.cli.executeChangeSet(arn: arn, onFailure: .keep, clientRequestToken: "create-1")
    return (stackID, try await stage.follow(stackID))
  }

  private func standing(_ stage: Stage, _ stackID: String) async throws -> Set<String> {
    Set(
      try await stage.cli.resources(ofStack: stackID).filter { $0.status.rawValue.hasSuffix("_COMPLETE") }
        .map(\.logicalID))
  }

  @Test func aRetryMakesWhatIsMissing() async throws {
    let stage = try Stage(.quota)
    let (stackID, failed) = try await kept(stage)
    let all = Set(try Plan(Stage.template()).creationOrder)
    let before = try await standing(stage, stackID)
    #expect(before.isStrictSubset(of: all) && !before.contains("Service"))
    try await stage.cli.retry(stack: stackID, parameters: ["RootEmail"], clientRequestToken: "retry-1")
    let progress = try await stage.follow(stackID, from: failed.recent.last?.id)
    #expect(progress.stackStatus?.rawValue == "UPDATE_COMPLETE")
    #expect(try await standing(stage, stackID) == all)
  }

  @Test func aChangeSetMakesWhatIsMissingTooAndOnlyWithRollbackDisabled() async throws {
    let stage = try Stage(.quota)
    let (stackID, failed) = try await kept(stage)
    // A resource more, so that there is something to change and nothing to replace.
    let (arn, _) = try await stage.order(Stage.template(subnets: 1), isUpdate: true)
    stage.pass(5)
    let error = await #expect(throws: AWSTrouble.self) {
      try await stage.cli.executeChangeSet(arn: arn, onFailure: .undo, clientRequestToken: "update-1")
    }
    #expect("\(try #require(error))".contains("disable-rollback"))
    try await stage.cli.executeChangeSet(arn: arn, onFailure: .keep, clientRequestToken: "update-2")
    _ = try await stage.follow(stackID, from: failed.recent.last?.id)
    #expect(try await standing(stage, stackID).isSuperset(of: try Plan(Stage.template(subnets: 1)).creationOrder))
  }

  @Test func aReplacementIsRefusedWhileItRuns() async throws {
    let stage = try Stage()
    let made = try await stage.follow(try await stage.start())
    let (arn, stackID) = try await stage.order(changed(), isUpdate: true)
    stage.pass(5)
    try await stage.cli.executeChangeSet(arn: arn, onFailure: .keep, clientRequestToken: "update-1")
    let failed = try await stage.follow(stackID, from: made.recent.last?.id)
    #expect(failed.outcome == .failedAndKept(.update, failed.cause))
    #expect(failed.cause?.reason.contains("Replacement type updates not supported") == true)
    #expect(try await stage.cli.stack(named: stackID).map(StackCondition.init) == .keptAfterUpdate)
  }

  @Test func aRollbackOfWhatNeverStoodDeletesIt() async throws {
    let stage = try Stage(.quota)
    let (stackID, failed) = try await kept(stage)
    try await stage.cli.rollBack(stack: stackID, clientRequestToken: "back-1")
    #expect(try await stage.follow(stackID, from: failed.recent.last?.id).outcome == .deleted)
  }

  @Test func aStackThatStandsHasNothingToRetry() async throws {
    let stage = try Stage()
    let stackID = try await stage.start()
    _ = try await stage.follow(stackID)
    await #expect(throws: AWSTrouble.noChanges(message: "No updates are to be performed.")) {
      try await stage.cli.retry(stack: stackID, parameters: ["RootEmail"], clientRequestToken: "retry-1")
    }
  }

  @Test func anUpgradeThatCannotBeTakenBackGoesForwardWithoutTheService() async throws {
    let stage = try Stage(.stuckUpgrade, isLivedIn: true)
    let live = try #require(try await stage.cli.stack(named: RehearsalAccount.existingStack))
    #expect(StackCondition(live) == .betweenVersions)
    let before = try await stage.cli.events(ofStack: live.id, since: nil)

    try await stage.cli.continueRollback(ofStack: live.id, skipping: [], clientRequestToken: "continue-1")
    let again = try await stage.follow(live.id, from: before.last?.id)
    #expect(again.outcome == .undoFailed(.update, again.cause), "the old release does not start on the data of the new")
    await #expect(throws: AWSTrouble.self, "only what failed may be skipped") {
      try await stage.cli.continueRollback(ofStack: live.id, skipping: ["Vpc"], clientRequestToken: "continue-2")
    }
    try await stage.cli.continueRollback(ofStack: live.id, skipping: ["Service"], clientRequestToken: "continue-3")
    let back = try await stage.follow(live.id, from: again.recent.last?.id)
    #expect(back.outcome == .failedAndUndone(.update, back.cause))

    var answers = RehearsalAccount.existingAnswers
    answers[.imageTag] = .text("19.2.4-ce.0")
    let choices = try Choices(answers)
    let made = try await stage.cli.createChangeSet(
      ChangeSetRequest(
        stackName: choices.stackName, template: try StackTemplate(choices), tags: [], name: "up", isUpdate: true))
    stage.pass(5)
    try await stage.cli.executeChangeSet(arn: made.arn, clientRequestToken: "update-1")
    _ = try await stage.follow(live.id, from: back.recent.last?.id)
    #expect(try await stage.cli.stack(named: live.id)?.status.rawValue == "UPDATE_COMPLETE")
  }
}
