import AWSGateway
import Deployment
import GitLabStack
import Rehearsal
import Testing

/// What can be done with a stack that is there: stop, undo, protect, delete, in the account in memory.
@Suite struct LifecycleTests {
  private func changed(_ email: String = "b@example.com") -> StackTemplate {
    StackTemplate(body: Stage.template().body, parameters: [.init(name: "RootEmail", value: email)])
  }

  @Test func aFailedCreationIsKeptWhereThatWasAskedFor() async throws {
    let stage = try Stage(.quota)
    let (arn, stackID) = try await stage.order()
    stage.pass(5)
    try await stage.cli.executeChangeSet(arn: arn, onFailure: .keep, clientRequestToken: "create-1")
    let progress = try await stage.follow(stackID)
    #expect(progress.outcome == .failedAndKept(.creation, progress.cause))
    let stack = try #require(try await stage.cli.stack(named: "gitlab"))
    #expect(StackCondition(stack) == .keptAfterCreation)
    try await stage.cli.deleteStack(id: stackID, clientRequestToken: "delete-1")
    #expect(try await stage.follow(stackID, from: progress.recent.last?.id).outcome == .deleted)
  }

  @Test func aCancelledUpdateGoesBack() async throws {
    let stage = try Stage()
    let made = try await stage.follow(try await stage.start())
    let (arn, stackID) = try await stage.order(changed(), isUpdate: true)
    stage.pass(5)
    await #expect(throws: AWSTrouble.self, "there is no update to cancel yet") {
      try await stage.cli.cancelUpdate(ofStack: stackID, clientRequestToken: "cancel-0")
    }
    try await stage.cli.executeChangeSet(arn: arn, clientRequestToken: "update-1")
    stage.pass(10)
    try await stage.cli.cancelUpdate(ofStack: stackID, clientRequestToken: "cancel-1")
    let progress = try await stage.follow(stackID, from: made.recent.last?.id)
    #expect(progress.outcome == .failedAndUndone(.update, nil))
    let stack = try #require(try await stage.cli.stack(named: "gitlab"))
    #expect(stack.status.rawValue == "UPDATE_ROLLBACK_COMPLETE")
    #expect(stack.parameters == ["RootEmail": "日本@example.com"])
  }

  /// As in CloudFormation, where a DeletionPolicy is taken only along with a property that changes.
  @Test(arguments: [("keep", "delete"), ("delete", "keep")])
  func whatBecomesOfTheDataIsChangedInBothDirections(_ before: String, _ after: String) async throws {
    let (old, new) = (
      try RehearsalInsideTests.template([.storageOnDelete: before]),
      try RehearsalInsideTests.template([.storageOnDelete: after])
    )
    let stage = try Stage()
    let stackID = try await stage.start(old)
    stage.pass(10_000)
    let (arn, _) = try await stage.order(new, isUpdate: true)
    stage.pass(5)
    let changes = try await stage.cli.changeSet(arn: arn).changes
    #expect(Set(changes.map(\.logicalID)) == ["FileSystem", "RootPassword"])
    #expect(changes.allSatisfy { $0.action == "Modify" && $0.replacement == "False" })
    try await stage.cli.executeChangeSet(arn: arn, clientRequestToken: "update-1")
    stage.pass(10_000)
    #expect(try await stage.cli.stack(named: "gitlab")?.status.rawValue == "UPDATE_COMPLETE")
    try await stage.cli.deleteStack(id: stackID, clientRequestToken: "delete-1")
    stage.pass(10_000)
    let events = try await stage.cli.events(ofStack: stackID, since: .lastOperation)
    let skipped = Set(events.filter { $0.status.rawValue == "DELETE_SKIPPED" }.map(\.logicalID))
    #expect(skipped == (after == "keep" ? ["FileSystem", "RootPassword"] : []))
  }

  @Test func aProtectedStackIsNotDeleted() async throws {
    let stage = try Stage()
    let stackID = try await stage.start()
    let made = try await stage.follow(stackID)
    try await stage.cli.setTerminationProtection(ofStack: stackID, to: true)
    #expect(try await stage.cli.stack(named: "gitlab")?.isProtected == true)
    let error = await #expect(throws: AWSTrouble.self) {
      try await stage.cli.deleteStack(id: stackID, clientRequestToken: "delete-1")
    }
    #expect("\(try #require(error))".contains("TerminationProtection is enabled"))
    try await stage.cli.setTerminationProtection(ofStack: stackID, to: false)
    try await stage.cli.deleteStack(id: stackID, clientRequestToken: "delete-1")
    #expect(try await stage.follow(stackID, from: made.recent.last?.id).outcome == .deleted)
  }

  @Test func rollbackFailsOfACreation() async throws {
    let stage = try Stage(.rollbackFails)
    let stackID = try await stage.start()
    let progress = try await stage.follow(stackID)
    #expect(progress.outcome == .undoFailed(.creation, progress.cause))
    #expect(try await stage.cli.stack(named: "gitlab").map(StackCondition.init) == .halfUndone)
  }

  /// A stack that a rehearsal begins with, of which an update fails.
  @Test func rollbackFailsOfAnUpdateAndGoesOnWithoutTheCulprit() async throws {
    let stage = try Stage(.rollbackFails, isLivedIn: true)
    let live = try #require(try await stage.cli.stack(named: RehearsalAccount.existingStack))
    #expect(live.status.rawValue == "CREATE_COMPLETE" && live.isProtected && live.tags.map(\.key) == ["team"])
    let before = try await stage.cli.events(ofStack: live.id, since: nil)

    var answers = RehearsalAccount.existingAnswers
    answers[.imageTag] = .text("19.2.4-ce.0")
    let choices = try Choices(answers)
    let made = try await stage.cli.createChangeSet(
      ChangeSetRequest(
        stackName: choices.stackName, template: try StackTemplate(choices), tags: [], name: "up", isUpdate: true))
    stage.pass(5)
    try await stage.cli.executeChangeSet(arn: made.arn, clientRequestToken: "update-1")
    let failed = try await stage.follow(live.id, from: before.last?.id)
    #expect(failed.outcome == .undoFailed(.update, failed.cause))
    #expect(failed.cause?.logicalID == "Service")
    #expect(
      try await stage.cli.stack(named: live.id).map(StackCondition.init)?.remedies
        == [.continueRollback, .continueRollbackSkipping])

    try await stage.cli.continueRollback(ofStack: live.id, skipping: ["Service"], clientRequestToken: "continue-1")
    let back = try await stage.follow(live.id, from: failed.recent.last?.id)
    #expect(back.outcome == .failedAndUndone(.update, back.cause))
    #expect(try await stage.cli.stack(named: live.id)?.parameters["ImageTag"] == "18.11.11-ce.0")
  }

  @Test func deleteStuckEndsWhenWhatWillNotGoIsRetained() async throws {
    let stage = try Stage(.deleteStuck)
    let stackID = try await stage.start()
    let made = try await stage.follow(stackID)
    try await stage.cli.deleteStack(id: stackID, clientRequestToken: "delete-1")
    let stuck = try await stage.follow(stackID, from: made.recent.last?.id)
    #expect(stuck.outcome == .deletionFailed(stuck.cause))
    #expect(stuck.cause?.logicalID == "Vpc")
    #expect(stuck.resources.filter { $0.state == .fail }.map(\.logicalID) == ["Vpc"])
    try await stage.cli.deleteStack(id: stackID, clientRequestToken: "delete-2")
    let again = try await stage.follow(stackID, from: stuck.recent.last?.id)
    #expect(again.outcome == .deletionFailed(again.cause))
    try await stage.cli.deleteStack(id: stackID, retaining: ["Vpc"], clientRequestToken: "delete-3")
    #expect(try await stage.follow(stackID, from: again.recent.last?.id).outcome == .deleted)
  }

  @Test func aBackupTakesItsTime() async throws {
    let stage = try Stage(isLivedIn: true)
    let resources = try await stage.cli.resources(ofStack: RehearsalAccount.existingStack)
    let files = try #require(resources.first { $0.type == "AWS::EFS::FileSystem" })
    #expect(files.physicalID.hasPrefix("fs-"))
    let role = try #require(RoleARN("arn:aws:iam::000000000000:role/service-role/AWSBackupDefaultServiceRole"))
    func start(_ token: String) async throws -> String {
      try await stage.cli.backup.start(
        ofResource: files.physicalID, into: BackupPlace.vaultOfAWS, as: role, idempotencyToken: token
      ).id
    }
    let job = try await start("yes-1")
    #expect(try await stage.cli.backup.job(named: job).waitsForAWS)
    stage.pass(60)
    #expect(try await start("yes-1") == job, "one yes, one copy")
    #expect(try await start("yes-2") != job)
    let begun = try await stage.cli.backup.job(named: job)
    #expect(begun.isUnderWay && begun.percent == 10)
    stage.pass(600)
    #expect(try await stage.cli.backup.job(named: job).isComplete)
    #expect(try await stage.cli.backup.jobs(ofResource: files.physicalID).map(\.id).contains(job))
    let group = try #require(resources.first { $0.type == "AWS::ElasticLoadBalancingV2::TargetGroup" })
    guard case .targets(let targets) = try await stage.cli.find(.targets(group: group.physicalID)) else {
      Issue.record("no targets")
      return
    }
    #expect(targets.map(\.state) == ["healthy"])
  }

  @Test func whereAWSBackupWasNeverOpenedVaultAndRoleAreMadeFirst() async throws {
    let stage = try Stage(.backupNotSetUp, isLivedIn: true)
    #expect(try await stage.cli.backup.vaults().isEmpty)
    #expect(try await stage.cli.backup.role(named: BackupPlace.roleOfAWS) == nil)
    let resources = try await stage.cli.resources(ofStack: RehearsalAccount.existingStack)
    let files = try #require(resources.first { $0.type == "AWS::EFS::FileSystem" })
    try await stage.cli.backup.makeVault(named: BackupPlace.newVault)
    try await stage.cli.backup.makeVault(named: BackupPlace.newVault)
    let role = try #require(try await stage.cli.backup.makeRole(named: BackupPlace.newRole, partition: "aws"))
    #expect(try await stage.cli.backup.vaults() == [BackupPlace.newVault])
    let job = try await stage.cli.backup.start(
      ofResource: files.physicalID, into: BackupPlace.newVault, as: role, idempotencyToken: "yes-1")
    #expect(job.isUnderWay)
  }

  @Test func aBackupCanFailHalfWay() async throws {
    let stage = try Stage(.backupFails, isLivedIn: true)
    let role = try #require(RoleARN("arn:aws:iam::000000000000:role/service-role/AWSBackupDefaultServiceRole"))
    let job = try await stage.cli.backup.start(
      ofResource: "arn", into: BackupPlace.vaultOfAWS, as: role, idempotencyToken: "yes-1")
    stage.pass(300)
    let failed = try await stage.cli.backup.job(named: job.id)
    #expect(failed.hasFailed && failed.message != nil)
  }
}
