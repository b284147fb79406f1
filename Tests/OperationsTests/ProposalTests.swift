import Deployment
import GitLabStack
import Operations
import Phrases
import Testing

/// A change set before its yes: what it takes, what becomes of a failure, what goes with it.
@Suite struct ProposalTests {
  private func proposal(
    over status: String?, _ changeSet: ChangeSet = Sample.changeSet(("TaskDefinition", "True")),
    to more: [AnswerKey: String] = [:], onFailure: FailurePolicy = .undo, makesStack: Bool = false
  ) throws -> Proposal {
    let choices = try Choices(Sample.answers(more))
    return Proposal(
      changeSet, over: try status.map { try Sample.live($0) }, to: Sample.answers(more),
      try Plan(try StackTemplate(choices)), release: choices.image.tag, onFailure: onFailure, makesStack: makesStack)
  }

  @Test(arguments: [
    (nil, true, FailurePolicy.undo, FailurePolicy.undo, nil), (nil, true, .keep, .keep, nil),
    ("CREATE_COMPLETE", false, .keep, .keep, nil),
    ("CREATE_COMPLETE", true, .keep, .undo, Proposal.Hindrance.keepIsNotPossible),
    ("CREATE_COMPLETE", true, .undo, .undo, nil), ("CREATE_FAILED", false, .undo, .keep, nil),
    ("CREATE_FAILED", true, .undo, .keep, .replacesWhileKept(["TaskDefinition"])),
    ("UPDATE_FAILED", true, .keep, .keep, .replacesWhileKept(["TaskDefinition"])),
  ])
  func whatBecomesOfAFailureIsWhatAWSTakes(
    _ status: String?, _ replaces: Bool, _ wished: FailurePolicy, _ inForce: FailurePolicy,
    _ hindrance: Proposal.Hindrance?
  ) throws {
    let changeSet = Sample.changeSet(("TaskDefinition", replaces ? "True" : "False"))
    let proposal = try proposal(over: status, changeSet, onFailure: wished)
    #expect(proposal.policy == inForce)
    #expect(proposal.hindrance == hindrance)
    #expect(proposal.operation == (status == nil ? .creation : .update))
  }

  @Test func whatIsGraveTakesTheName() throws {
    #expect(try proposal(over: nil).consent == .yes)
    #expect(try proposal(over: "CREATE_COMPLETE", to: [.imageTag: "19.2.4-ce.0"]).consent == .name)
    #expect(try proposal(over: "CREATE_COMPLETE", Sample.changeSet(("Vpc", "False"))).consent == .yes)
  }

  @Test func onlyTheStackThatWasMadeForItGoesWithIt() throws {
    #expect(try proposal(over: nil, makesStack: true).emptyStack == Sample.stackID)
    #expect(try proposal(over: nil).emptyStack == nil)
  }

  @Test func aReleaseIsSaidToBeOneWay() throws {
    let release = try proposal(over: "CREATE_COMPLETE", to: [.imageTag: "19.2.4-ce.0"])
    #expect(release.occasion == .change(isRelease: true) && release.oldRelease == "18.11.11")
    #expect(release.wordsOnFailure.words == StackPhrases.undoneOntoNewData("18.11.11"))
    let failed = try proposal(over: "CREATE_FAILED")
    #expect(failed.wordsOnFailure.words == StackPhrases.replacesWhileKept("TaskDefinition"))
    #expect(failed.wordsOnFailure.weight == .grave)
  }

  /// The guard at the last moment: whoever is signed in now made it, and the answers were for somebody else's account.
  @Test(arguments: [nil, "CREATE_COMPLETE"]) func aChangeSetInAnotherAccountIsNotExecuted(_ status: String?) throws {
    let other = try proposal(over: status, to: [.accountID: "210987654321"])
    #expect(other.refusal == IdentityPhrases.isOtherAccount("123456789012", wanted: "210987654321"))
    #expect(try proposal(over: status, to: [.accountID: "123456789012"]).refusal == nil)
    #expect(try proposal(over: status).refusal == nil)
  }

  // MARK: What it means, question by question

  private func states(_ proposal: Proposal) -> [Judgement.Topic: Judgement.State] {
    Dictionary(proposal.judgements.map { ($0.topic, $0.state) }, uniquingKeysWith: { first, _ in first })
  }

  @Test func aCreationChangesNothingForAnybodyAndAWSHasItsSay() throws {
    #expect(try states(proposal(over: nil)) == [.validation: .ok])
  }

  @Test(arguments: [
    (Validation?.none, Judgement.State.unknown, "was not asked", "確認していません"),
    (.unseen(because: AWSPhrases.awsThrottles), .unknown, "could not be seen", "確認できませんでした"),
    (
      .found([Sample.warning(isSkipped: false)]), .warn, "Eip (AWS::EC2::EIP): No room.",
      "Eip (AWS::EC2::EIP): No room."
    ),
    (.found([Sample.warning(isSkipped: true)]), .unknown, "skipped a check: Eip", "省略しました: Eip"),
    (.found([Sample.warning(isSkipped: true), Sample.warning(isSkipped: false)]), .warn, "skipped a check", "省略"),
  ])
  func whatCloudFormationsValidationFoundIsSaidAndWhatWasNotSeenToo(
    _ validation: Validation?, _ state: Judgement.State, _ english: String, _ japanese: String
  ) throws {
    for standing in [nil, "CREATE_COMPLETE"] {
      let proposal = try proposal(over: standing, Sample.changeSet(("Eip", nil), validation: validation))
      let judgement = try #require(proposal.judgements.first { $0.topic == .validation })
      #expect(judgement.state == state)
      #expect(judgement.sentences.contains { $0.english.contains(english) && $0.japanese.contains(japanese) })
    }
  }

  @Test func everyQuestionOfAChangeHasItsAnswer() throws {
    let size = try proposal(
      over: "CREATE_COMPLETE", Sample.changeSet(("TaskDefinition", "True"), ("Service", "False")),
      to: [.imageMemory: "16384"])
    #expect(
      states(size) == [
        .shutOut: .ok, .letIn: .ok, .away: .warn, .seenAs: .ok, .address: .ok, .data: .ok, .wayBack: .ok,
        .validation: .ok,
      ])
    #expect(size.judgements.map(\.topic) == Judgement.Topic.allCases.filter { $0 != .other })
    #expect(size.judgements.allSatisfy { !$0.sentences.isEmpty })
    let release = try states(proposal(over: "CREATE_COMPLETE", to: [.imageTag: "19.2.4-ce.0"]))
    #expect(release[.wayBack] == .fail && release[.away] == .warn && release[.data] == .warn, "GitLab changes what it keeps")
    let removal = try states(proposal(over: "CREATE_COMPLETE", to: [.storageOnDelete: "delete"]))
    #expect(removal[.data] == .fail && removal[.wayBack] == .ok)
  }

  @Test func withoutANATAStartIsSeenFromAnotherAddress() throws {
    let size: [AnswerKey: String] = [.imageMemory: "16384", .networkEgress: "public-subnets"]
    let open = try proposal(over: "CREATE_COMPLETE", Sample.changeSet(("TaskDefinition", "True")), to: size)
    #expect(open.judgements.first { $0.topic == .seenAs }?.sentences.contains(JudgementPhrases.seenAsAnother) == true)
  }

  @Test func whatNobodyCanJudgeMakesNoAnswerOfThoseItMayTouch() throws {
    let door = try states(proposal(over: "CREATE_COMPLETE", Sample.changeSet(("LoadBalancer", "False"))))
    #expect(door[.address] == .unknown && door[.shutOut] == .unknown && door[.data] == .ok && door[.other] == .unknown)
    let files = try states(proposal(over: "CREATE_COMPLETE", Sample.changeSet(("FileSystem", "False"))))
    #expect(files[.data] != .ok && files[.address] == .ok)
  }

  // MARK: Nothing to change

  @Test func thatNothingWouldChangeIsGoodNewsOnlyOfWhatStandsAsWished() throws {
    let same = NoChange(to: Sample.answers(), of: try Sample.live("CREATE_COMPLETE"))
    #expect(same == .asWished && same.ending.exitCode == .done)
    let other = NoChange(to: Sample.answers([.imageMemory: "16384"]), of: try Sample.live("CREATE_COMPLETE"))
    #expect(other == .answersNotApplied([.imageMemory]) && other.ending.exitCode == .failed)
    for status in ["CREATE_FAILED", "UPDATE_FAILED"] {
      let live = try Sample.live(status)
      let failed = NoChange(to: Sample.answers([.imageMemory: "16384"]), of: live)
      #expect(failed == .stillFailed(StackCondition(live.description)) && failed.ending.exitCode == .kept)
      #expect(failed.sentence(about: live.description) == StackPhrases.failedStackIsUnchanged("gitlab", status))
    }
    #expect(NoChange(to: Sample.answers(), of: nil) == .asWished)
  }

  // MARK: The order

  @Test func theAnswerToAnOrderSaysWhatBecomesOfItsChangeSet() {
    #expect(OrderAnswer(.success("t")) == .taken(token: "t"))
    #expect(OrderAnswer(.failure(Sample.trouble)) == .refused(Sample.trouble))
    #expect(OrderAnswer(.failure(Sample.doubt)) == .inDoubt(Sample.doubt))
    #expect(OrderAnswer(.failure(Sample.noChange)) == .nothingToDo(Sample.noChange))
    #expect(OrderAnswer.refused(Sample.trouble).leavesChangeSet)
    #expect(!OrderAnswer.inDoubt(Sample.doubt).leavesChangeSet && !OrderAnswer.taken(token: "t").leavesChangeSet)
  }

  @Test(arguments: [
    (OrderState.notGiven, Ending.Parting.interrupted(signal: 2), Ending.notBegun(.interrupted(signal: 2))),
    (.notGiven, .refused(exitCode: .checkFailed), .notBegun(.refused(exitCode: .checkFailed))),
    (.sought, .left, .notKnown(.left)),
    (.given, .refused(exitCode: .refusedByAWS), .inDoubt(.blind)), (.given, .left, .inDoubt(.left)),
    (.taken, .refused(exitCode: .refusedByAWS), .stillRunning(.blind)), (.taken, .detached, .stillRunning(.detached)),
  ])
  func whoeverGoesHearsWhatIsKnown(_ state: OrderState, _ parting: Ending.Parting, _ ending: Ending) {
    #expect(state.ending(by: parting) == ending)
    #expect(OrderState.settled.ending(by: parting) == nil)
  }
}
