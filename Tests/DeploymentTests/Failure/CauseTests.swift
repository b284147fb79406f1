import Deployment
import Phrases
import Testing

/// Which failure is the cause, and what was being done when it happened.
@Suite struct CauseTests {
  private static let began = Story.stack("CREATE_IN_PROGRESS", at: 0)
  private static let first = Story.event("Nat", "CREATE_FAILED", at: 30, "No address")
  private static let second = Story.event("Cluster", "CREATE_FAILED", at: 31, "No cluster")

  /// Both are real failures; the later one may come of the earlier one, whichever AWS tells first.
  @Test(arguments: [[began, first, second], [second, first, began], [began, second, first]])
  func theFirstFailureIsTheCause(_ events: [StackEvent]) throws {
    #expect(try Story.progress(events).cause?.logicalID == "Nat")
    var oneByOne = try Story.progress([Self.began])
    for event in events { oneByOne.apply([event]) }
    #expect(oneByOne.cause?.logicalID == "Nat")
  }

  /// Of what somebody else did before, nothing is told as ours; what befalls ours later is.
  @Test func somebodyElsesFailureIsNotOurs() throws {
    var progress = try DeploymentProgress(
      plan: Story.plan(), forecast: Story.forecast(), operation: .update, token: "mine")
    let before = progress.apply([
      Story.stack("UPDATE_IN_PROGRESS", at: 900, token: "other"),
      Story.event("Nat", "UPDATE_FAILED", at: 910, "Not ours", token: "other"),
      Story.stack("UPDATE_ROLLBACK_COMPLETE", at: 920, token: "other"),
    ])
    #expect(before.isEmpty && progress.cause == nil && progress.recent.isEmpty && progress.outcome == nil)
    progress.apply([
      Story.stack("UPDATE_IN_PROGRESS", at: 1_000, token: "mine"),
      Story.event("Cluster", "UPDATE_FAILED", at: 1_010, "Ours", token: "mine"),
    ])
    #expect(progress.cause?.reason == "Ours" && progress["Nat"]?.state != .fail)
  }

  /// CloudFormation says `UPDATE_FAILED` both of a change and of taking it back.
  @Test func knowsWhatWasBeingDone() throws {
    let taken = [
      Story.stack("UPDATE_IN_PROGRESS", at: 0), Story.stack("UPDATE_ROLLBACK_IN_PROGRESS", at: 10),
      Story.event("Service", "UPDATE_FAILED", at: 20, "No"),
    ]
    #expect(try Story.progress(taken).cause?.work == .undoing)
    let changed = [Story.stack("UPDATE_IN_PROGRESS", at: 0), Story.event("Service", "UPDATE_FAILED", at: 20, "No")]
    #expect(try Story.progress(changed).cause?.work == .changing)
    let deleted = [Story.stack("DELETE_IN_PROGRESS", at: 0), Story.event("Vpc", "DELETE_FAILED", at: 20, "No")]
    #expect(try Story.progress(deleted).cause?.work == .deleting)
    // A rollback of a creation deletes.
    let undone = [Story.stack("ROLLBACK_IN_PROGRESS", at: 0), Story.event("Vpc", "DELETE_FAILED", at: 20, "No")]
    #expect(try Story.progress(undone).cause?.work == .deleting)
    #expect(try Story.progress([Self.began, Self.first]).cause?.work == .making)
    #expect(Work(ResourceStatus(rawValue: "MELTED"), isRollback: false) == nil)
  }

  @Test func saysThatAChangeCouldNotBeTakenBack() throws {
    let cause = Cause(logicalID: "Service", type: "AWS::ECS::Service", work: .undoing, reason: "No", time: 1)
    #expect(Diagnosis(cause).sentence.english == "AWS says: No. AWS could not roll back Service (AWS::ECS::Service).")
    let wordless = Cause(logicalID: "Vpc", type: "AWS::EC2::VPC", work: .deleting, reason: "DELETE_FAILED", time: 1)
    #expect(Diagnosis(wordless).sentence.english == "AWS could not delete Vpc (AWS::EC2::VPC).")
  }

  /// A container that is stopped because its service goes ends as one that ran out of memory does.
  @Test func howTasksEndSaysNothingOfADeletion() {
    let cause = Cause(
      logicalID: "Service", type: "AWS::ECS::Service", work: .deleting, reason: "Exceeded attempts to wait", time: 1)
    var evidence = Evidence()
    let killed = Birth.task(stopped: 50, reason: "Essential container in task exited | gitlab: exit code 137")
    evidence.take(.success(.tasks([killed])), of: .tasks(cluster: "c", service: "s", ids: []))
    #expect(Diagnosis(cause, evidence: evidence).known?.rawValue == "not-stable")
  }

  @Test func removesSecretsFromWhatItTells() {
    let cause = Cause(
      logicalID: "Job", type: "AWS::CloudFormation::CustomResource", work: .making,
      reason: "Received response status [FAILED] from custom resource. Message returned: password=hunter2 refused",
      time: 1)
    #expect(!Diagnosis(cause).sentence.english.contains("hunter2"))
    let unknown = Cause(
      logicalID: "Vpc", type: "AWS::EC2::VPC", work: .making, reason: "Something with password=hunter2", time: 1)
    #expect(!Diagnosis(unknown).sentence.english.contains("hunter2"))
  }
}
