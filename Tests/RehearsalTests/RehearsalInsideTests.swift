import AWSGateway
import Deployment
import GitLabStack
import Rehearsal
import Testing

/// What a rehearsed account says of the inside of a stack, asked as the program asks.
@Suite struct RehearsalInsideTests {
  /// The template that is deployed for these answers.
  static func template(_ extra: [AnswerKey: String] = [:]) throws -> StackTemplate {
    var answers = Answers()
    let given = extra.merging([.accessAllowedCIDRs: "203.0.113.0/24"]) { $1 }
    for (key, line) in given { answers[key] = AnswerValue(line: line, for: key) }
    return try StackTemplate(try Choices(answers))
  }

  static let domain: [AnswerKey: String] = [
    .domainZone: "example.com", .domainHost: "gitlab", .domainZoneID: "Z0REHEARSAL0PUBLIC01",
  ]

  /// Follows a deployment to its end as the program does; `watch` sees each state of affairs.
  private func follow(
    _ scenario: Scenario, _ template: StackTemplate, each seconds: Double,
    watch: (Insight, Double) -> Void = { _, _ in }
  ) async throws -> (DeploymentProgress, Insight, asked: [Inspection.Kind: Int]) {
    let stage = try Stage(scenario, speed: 1)
    let stackID = try await stage.start(template)
    let plan = try Plan(template)
    var progress = DeploymentProgress(plan: plan, durations: .builtIn)
    var insight = Insight(plan)
    var asked: [Inspection.Kind: Int] = [:]
    var mark = EventMark.lastOperation
    for _ in 0..<200 where progress.outcome == nil {
      stage.pass(seconds)
      let events = try await stage.cli.events(ofStack: stackID, since: mark)
      if let newest = events.last { mark = .event(id: newest.id) }
      progress.apply(events)
      insight.apply(events)
      for inspection in insight.due(at: stage.now) {
        asked[inspection.kind, default: 0] += 1
        do throws(AWSTrouble) {
          insight.take(.success(try await stage.cli.find(inspection)), of: inspection, at: stage.now)
        } catch {
          insight.take(.failure(InspectionTrouble(error)), of: inspection, at: stage.now)
        }
      }
      watch(insight, stage.now)
    }
    return (progress, insight, asked)
  }

  @Test(arguments: [Scenario.happy, .gitlabSlow])
  func showsEveryStepOfAStart(_ scenario: Scenario) async throws {
    var seen: [StartUp.Step] = []
    var stages: [StartUpLog.Stage] = []
    let (progress, insight, asked) = try await follow(scenario, Self.template(), each: 15) { insight, _ in
      if insight.isStarting, let step = insight.startUp?.current?.step, seen.last != step { seen.append(step) }
      if let stage = insight.startUp?.log.stage, stages.last != stage { stages.append(stage) }
    }
    #expect(progress.outcome == .created)
    // Mounting is over between two looks.
    #expect(seen.filter { $0 != .mounted } == [.placed, .pulled, .setUp, .answers, .healthy])
    #expect(stages.contains(.migrating) && stages.last == .configured && stages == stages.sorted())
    #expect(insight.troubles.isEmpty)
    let startUp = try #require(insight.startUp)
    #expect(startUp.steps.allSatisfy { $0.state == .ok } && startUp.failures.isEmpty)
    guard case .stood(let ended) = startUp.end else {
      Issue.record("the service does not stand")
      return
    }
    let minutes = (ended - startUp.began) / 60
    #expect(Double(asked.values.reduce(0, +)) <= 10 * minutes + 4)
  }

  @Test func anImageThatCannotBePulledIsSeenWithTheFirstTask() async throws {
    var firstSeen: Double?
    let (progress, insight, _) = try await follow(.imagePullFails, Self.template(), each: 15) { insight, now in
      if firstSeen == nil, insight.startUp?.failures.isEmpty == false { firstSeen = now }
    }
    let cause = try #require(progress.cause)
    #expect(try #require(firstSeen) < cause.time - 100)
    #expect(insight.startUp?.failures.first?.epitaph?.hasPrefix("CannotPullContainerError: ") == true)
    #expect(insight.startUp?.attempt == 3)
  }

  @Test func aTaskThatNeverGetsHealthyIsStoppedAtItsDeadline() async throws {
    var deadlines: Set<Double> = []
    var complaints: Set<String> = []
    let (progress, insight, _) = try await follow(.neverHealthy, Self.template(), each: 60) { insight, _ in
      if let deadline = insight.startUp?.deadline { deadlines.insert(deadline) }
      if let complaint = insight.startUp?.complaint { complaints.insert(complaint) }
    }
    #expect(progress.outcome?.exitCode == .undone)
    #expect(deadlines.count == 3 && complaints.contains("Health checks failed with these codes: [502]"))
    let first = try #require(insight.startUp?.failures.first)
    #expect(deadlines.min() == first.stopped)
    #expect(first.epitaph?.hasPrefix("Task failed ELB health checks in (target-group arn:") == true)
  }

  @Test func aStuckCertificateShowsItsRecordAndWhereTheZoneIs() async throws {
    var waits: [CertificateWait] = []
    let (progress, _, asked) = try await follow(.certificateStuck, Self.template(Self.domain), each: 60) { insight, _ in
      if let wait = insight.certificate { waits.append(wait) }
    }
    #expect(progress.cause?.type == "AWS::CertificateManager::Certificate")
    let last = try #require(waits.last)
    #expect(last.state?.status == "PENDING_VALIDATION" && last.recordIsThere == true)
    #expect(last.record?.name.hasSuffix(".gitlab.example.com.") == true)
    #expect(last.nameServers.contains("ns-1234.awsdns-26.org"))
    #expect(asked[.certificate, default: 0] <= 2 * 60 + 1 && asked[.nameServers] == 1)
  }

  @Test func whatWasTakenBackIsGone() async throws {
    let stage = try Stage(.imagePullFails, speed: 1)
    let stackID = try await stage.start(Self.template())
    stage.pass(2400)
    let events = try await stage.cli.events(ofStack: stackID, since: nil)
    let group = try #require(events.last { $0.logicalID == "GitLabLogs" && !$0.physicalID.isEmpty }?.physicalID)
    let error = await #expect(throws: AWSTrouble.self) {
      try await stage.cli.find(.log(group: group, stream: "gitlab/gitlab/x", after: nil))
    }
    #expect(InspectionTrouble(try #require(error)).outlook == .absent)
  }

  /// Wherever a page ends, be it within a stretch that the log is made in or between two.
  @Test func pagesOfTheLogAreTheLog() async throws {
    let stage = try Stage(speed: 1, isLivedIn: true)
    let group = try #require(
      try await stage.cli.stack(named: RehearsalAccount.existingStack)?.output("LogGroupName"))
    let start = "\(Int((stage.now - 3 * 3600) * 1000))"
    let question = ["logs", "filter-log-events", "--log-group-name", group, "--start-time", start]
    func ids(_ text: String) -> [String] { text.matches(of: #/"eventId": "(\d+)"/#).map { String($0.output.1) } }
    let all = ids(try await stage.account.run("aws", question).standardOutput)
    var (read, token): ([String], String?) = ([], "0/0")
    while let place = token, read.count <= all.count {
      let page = try await stage.account.run("aws", question + ["--max-items", "500", "--starting-token", place])
      read += ids(page.standardOutput)
      token = page.standardOutput.firstMatch(of: #/"NextToken": "([^"]+)"/#).map { String($0.output.1) }
    }
    #expect(read == all && Set(read).count == read.count && read.count > 1500, "\(read.count) of \(all.count)")
  }

  /// As AWS calls them: whoever copies one out of a rehearsal sees what the real one looks like.
  @Test func namesAreOfTheShapesOfAWS() async throws {
    let stage = try Stage(speed: 1)
    let stackID = try await stage.start(Self.template(Self.domain.merging([.networkEgress: "nat-instance"]) { $1 }))
    stage.pass(3600)
    let stack = try #require(try await stage.cli.stack(named: stackID))
    #expect(stack.about?.contains("made by gitlab-wizard") == true)
    #expect(stack.output("LogGroupName") == "/gitlab/\(stack.name)/gitlab")
    let role = try #require(stack.output("BackupRoleArn"))
    #expect(role.wholeMatch(of: #/arn:aws:iam::\d{12}:role/[\w-]+/#) != nil, "\(role)")
    let resources = try await stage.cli.resources(ofStack: stackID)
    let groups = resources.filter { $0.type == "AWS::Logs::LogGroup" }.map(\.physicalID)
    #expect(!groups.isEmpty && groups.allSatisfy { $0.hasPrefix("/gitlab/\(stack.name)/") })
    for name in resources.map(\.physicalID) + stack.outputs.map(\.value) where name.hasPrefix("arn:") {
      let parts = name.split(separator: ":", omittingEmptySubsequences: false)
      #expect(parts.count > 5 && (parts[3] == "ap-northeast-1") != (parts[2] == "iam"), "\(name)")
    }
    let task = try #require(resources.first { $0.type == "AWS::ECS::TaskDefinition" }?.physicalID)
    #expect(task.hasSuffix(":task-definition/\(stack.name):1"))
  }
}
