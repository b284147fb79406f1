import AWSGateway
import Deployment
import GitLabStack
import Rehearsal
import Testing

@Suite struct RehearsalDeploymentTests {
  @Test func theChangeSetTakesAMomentAndListsEverything() async throws {
    let stage = try Stage()
    let (arn, stackID) = try await stage.order()
    #expect(try await stage.cli.changeSet(arn: arn).status.rawValue == "CREATE_PENDING")
    #expect(try await stage.cli.stack(named: "gitlab")?.status.rawValue == "REVIEW_IN_PROGRESS")
    stage.pass(5)
    let changeSet = try await stage.cli.changeSet(arn: arn)
    #expect(changeSet.status.rawValue == "CREATE_COMPLETE" && changeSet.stackID == stackID)
    #expect(changeSet.changes.count == 10 && changeSet.changes.allSatisfy { $0.action == "Add" })
    #expect(changeSet.changes.last?.resourceType == "AWS::ECS::Service")
  }

  @Test func deploysFromTheOrderToTheOutputs() async throws {
    let stage = try Stage()
    let stackID = try await stage.start()
    let began = stage.now
    let progress = try await stage.follow(stackID)
    #expect(progress.outcome == .created)
    #expect(progress.done == 10 && progress.total == 10 && progress.waiting == 0)
    #expect(
      progress.recent.allSatisfy { $0.clientRequestToken == "create-1" || $0.status.rawValue == "REVIEW_IN_PROGRESS" })
    let took = try #require(progress.finished) - began
    #expect(progress.forecast.seconds.contains(took - 0.1))

    let stack = try #require(try await stage.cli.stack(named: "gitlab"))
    #expect(stack.status.rawValue == "CREATE_COMPLETE")
    #expect(stack.parameters == ["RootEmail": "日本@example.com"])
    let outputs = Dictionary(stack.outputs.map { ($0.key, $0.value) }) { first, _ in first }
    let address = try #require(outputs["GitLabURL"])
    #expect(address.hasPrefix("http://gitlab-") && address.hasSuffix(".ap-northeast-1.elb.amazonaws.com"))
    #expect(outputs["ServiceName"]?.hasPrefix("gitlab-Service-") == true)
    let arn = try #require(outputs["RootPasswordSecretArn"])
    #expect(arn.hasPrefix("arn:aws:secretsmanager:ap-northeast-1:000000000000:secret:gitlab-RootPassword-"))
    let password = try await stage.cli.rootPassword(secretARN: arn).revealed
    #expect(password == "rehearsal-not-a-real-password")
  }

  @Test func theBarMovesAllTheWay() async throws {
    let stage = try Stage()
    let stackID = try await stage.start()
    var progress = try stage.progress()
    var fractions: [Double] = []
    for _ in 0..<100 where progress.outcome == nil {
      stage.pass(15)
      progress.apply(
        try await stage.cli.events(ofStack: stackID, since: progress.recent.last.map { .event(id: $0.id) }))
      fractions.append(progress.fraction(at: stage.now))
    }
    #expect(fractions == fractions.sorted())
    #expect(fractions.last == 1)
    #expect(zip(fractions, fractions.dropFirst()).allSatisfy { $1 - $0 < 0.3 })
  }

  @Test func theSameRehearsalIsTheSameToTheLastEvent() async throws {
    var runs: [[StackEvent]] = []
    for _ in 0..<2 {
      let stage = try Stage()
      let stackID = try await stage.start()
      stage.pass(10_000)
      runs.append(try await stage.cli.events(ofStack: stackID, since: nil))
    }
    #expect(runs[0] == runs[1])
    #expect(Set(runs[0].map(\.id)).count == runs[0].count)
  }

  @Test(arguments: [
    (Scenario.quota, "Address", "The maximum number of addresses has been reached."),
    (.neverHealthy, "Service", "ECS Deployment Circuit Breaker was triggered"),
    (.imagePullFails, "Service", "ECS Deployment Circuit Breaker was triggered"),
  ])
  func failsAndIsUndone(_ scenario: Scenario, _ culprit: String, _ reason: String) async throws {
    let stage = try Stage(scenario)
    let stackID = try await stage.start()
    let progress = try await stage.follow(stackID)
    #expect(progress.outcome == .failedAndUndone(.creation, progress.cause))
    #expect(progress.cause?.logicalID == culprit)
    #expect(progress.cause?.reason.contains(reason) == true)
    #expect(progress.done == 0 && progress.failed == 1 && progress.busy == 0)
    #expect(try await stage.cli.stack(named: "gitlab")?.status.rawValue == "ROLLBACK_COMPLETE")
    #expect(try await stage.cli.stack(named: "gitlab")?.outputs == [])
    await #expect(throws: AWSTrouble.self) { try await stage.order() }
  }

  @Test func deletesEverythingButWhatIsKept() async throws {
    let stage = try Stage()
    let stackID = try await stage.start()
    let made = try await stage.follow(stackID)
    try await stage.cli.deleteStack(id: stackID, clientRequestToken: "delete-1")
    let progress = try await stage.follow(stackID, from: made.recent.last?.id)
    #expect(progress.outcome == .deleted)
    #expect(progress["Files"]?.state == .kept && progress["RootPassword"]?.state == .kept)
    #expect(progress["Vpc"]?.state == .undo)
    #expect(try await stage.cli.stack(named: "gitlab") == nil)
    #expect(try await stage.cli.stack(named: stackID)?.status.rawValue == "DELETE_COMPLETE")
    _ = try await stage.order()
    #expect(try await stage.cli.stack(named: "gitlab")?.id != stackID)
  }

  @Test func deletingStopsACreation() async throws {
    let stage = try Stage()
    let stackID = try await stage.start()
    stage.pass(60)
    try await stage.cli.deleteStack(id: stackID, clientRequestToken: "delete-1")
    let progress = try await stage.follow(stackID)
    #expect(progress.outcome == .deleted && progress.operation == .deletion)
    #expect(progress["Service"]?.state == .wait)
    #expect(progress.busy == 0 && progress.done == 0 && progress.cause == nil)
  }

  @Test func comesInPagesOfAHundredNewestFirst() async throws {
    let stage = try Stage()
    let stackID = try await stage.start(Stage.template(subnets: 60))
    stage.pass(10_000)
    let arguments = ["cloudformation", "describe-stack-events", "--stack-name", stackID]
    let page = try await stage.account.run("aws", arguments + ["--no-paginate"]).standardOutput
    #expect(page.split(separator: "\"EventId\"").count == 101 && page.contains("\"NextToken\": \"older-113\""))
    let older = try await stage.account.run("aws", arguments + ["--no-paginate", "--next-token", "older-10"])
    #expect(older.standardOutput.split(separator: "\"EventId\"").count == 11)
    #expect(!older.standardOutput.contains("NextToken"))
    let everything = try await stage.account.run("aws", arguments).standardOutput
    #expect(everything.split(separator: "\"EventId\"").count == 214)

    let all = try await stage.cli.events(ofStack: stackID, since: nil)
    #expect(all.count == 213 && all.map(\.time) == all.map(\.time).sorted())
    #expect(
      try await stage.cli.events(ofStack: stackID, since: .event(id: all[206].id)).map(\.id) == all.suffix(6).map(\.id))
  }

  @Test func anUnchangedTemplateIsNoUpdate() async throws {
    let stage = try Stage()
    _ = try await stage.follow(try await stage.start())
    let (arn, _) = try await stage.order(isUpdate: true)
    stage.pass(5)
    await #expect(throws: AWSTrouble.noChanges(message: RehearsalDeploymentTests.noChanges)) {
      try await stage.cli.changeSet(arn: arn)
    }
  }

  private static let noChanges =
    "The submitted information didn't contain changes. Submit different information to create a change set."

  @Test(arguments: [
    ("", "Template format error"), ("Resources: {A: {Type: X}}", "Template format error"),
    (String(repeating: "#", count: 51_201), "51200"),
  ])
  func refusesATemplate(_ body: String, _ words: String) async throws {
    let stage = try Stage()
    let error = await #expect(throws: AWSTrouble.self) {
      try await stage.order(StackTemplate(body: body, parameters: []))
    }
    #expect("\(try #require(error))".contains(words))
  }

  @Test func updatesWhatTheChangedParameterTouches() async throws {
    let stage = try Stage()
    let made = try await stage.follow(try await stage.start())
    let template = StackTemplate(
      body: Stage.template().body, parameters: [StackTemplate.Parameter(name: "RootEmail", value: "b@example.com")])
    let (arn, stackID) = try await stage.order(template, isUpdate: true)
    stage.pass(5)
    let changes = try await stage.cli.changeSet(arn: arn).changes
    #expect(changes.map(\.logicalID) == ["Task", "Service"] && changes.map(\.replacement) == ["True", "False"])
    try await stage.cli.executeChangeSet(arn: arn, clientRequestToken: "update-1")
    let progress = try await stage.follow(stackID, from: made.recent.last?.id)
    #expect(progress.outcome == .changed && progress.total == 2)
    #expect(try await stage.cli.stack(named: "gitlab")?.parameters == ["RootEmail": "b@example.com"])
  }

  @Test func anUpdateNeedsAStack() async throws {
    let stage = try Stage()
    await #expect(throws: AWSTrouble.self) { try await stage.order(isUpdate: true) }
  }

  @Test func aChangeSetRunsOnceAndOnlyWhenReady() async throws {
    let stage = try Stage()
    let (arn, _) = try await stage.order()
    await #expect(throws: AWSTrouble.self) {
      try await stage.cli.executeChangeSet(arn: arn, clientRequestToken: "early")
    }
    stage.pass(5)
    try await stage.cli.executeChangeSet(arn: arn, clientRequestToken: "once")
    await #expect(throws: AWSTrouble.self) {
      try await stage.cli.executeChangeSet(arn: arn, clientRequestToken: "twice")
    }
    try await stage.cli.deleteChangeSet(arn: arn)
    await #expect(throws: AWSTrouble.self) { try await stage.cli.changeSet(arn: arn) }
  }
}
