import Deployment
import GitLabStack
import Phrases
import Testing

@Suite struct InsightTests {
  /// Answers as if it had been asked just now.
  private func answer(_ insight: inout Insight, _ finding: Finding, at now: Double) {
    let inspection: Inspection =
      switch finding {
      case .service: .service(cluster: "cluster-1", service: "arn:service")
      case .tasks: .tasks(cluster: "cluster-1", service: "arn:service", ids: [])
      case .targets: .targets(group: "arn:targets")
      case .log: .log(group: "/gitlab/logs", stream: "app/gitlab/\(Birth.task)", after: nil)
      case .certificate: .certificate(arn: "arn:cert")
      case .validationRecord: .validationRecord(zone: "Z0123", name: "_a1.gitlab.example.com.")
      case .nameServers: .nameServers(zone: "Z0123")
      case .interfaces: .interfaces(function: "gitlab-Job-1")
      case .physicalIDs: .physicalIDs(stack: "stack")
      }
    insight.take(.success(finding), of: inspection, at: now)
  }

  @Test func asksWithTheIdsThatTheEventsTold() throws {
    var insight = try Birth.insight()
    #expect(insight.due(at: 100) == [.service(cluster: "cluster-1", service: "arn:service")])
    insight = Insight(try Birth.plan())
    // An update has no events of what stays as it is.
    insight.apply([Birth.event("Service", "UPDATE_IN_PROGRESS", at: 100, id: "arn:service")])
    #expect(insight.due(at: 101) == [.physicalIDs(stack: "stack")])
    answer(
      &insight,
      .physicalIDs(["Cluster": "cluster-1", "Logs": "/gitlab/logs", "Targets": "arn:targets", "Service": "old"]),
      at: 102)
    #expect(insight.due(at: 103) == [.service(cluster: "cluster-1", service: "arn:service")])
  }

  /// From the order to a healthy GitLab, step by step: what is known, which step it is in, what is asked next.
  @Test func walksThroughTheSixSteps() throws {
    var insight = try Birth.insight()
    #expect(insight.startUp?.current?.step == .placed && insight.phase == .placing)
    answer(&insight, .service(Birth.service([(Birth.task, 104)])), at: 101)
    answer(&insight, .tasks([Birth.task()]), at: 107)
    #expect(insight.startUp?.current?.step == .placed && insight.phase == .starting)
    answer(&insight, .tasks([Birth.task(pullStarted: 120)]), at: 121)
    #expect(insight.startUp?.current?.step == .pulled)
    #expect(insight.startUp?.current?.elapsed(at: 130) == 10)
    answer(&insight, .tasks([Birth.task(pull: 120...190)]), at: 195)
    #expect(insight.startUp?.current?.step == .mounted)
    answer(&insight, .tasks([Birth.task(pull: 120...190, started: 199)]), at: 205)
    #expect(insight.startUp?.current?.step == .setUp && insight.phase == .settingUp)
    #expect(insight.startUp?.deadline == 1999)

    let due = insight.due(at: 240)
    let stream = "app/gitlab/\(Birth.task)"
    #expect(due.contains(.log(group: "/gitlab/logs", stream: stream, after: nil)))
    for inspection in due where inspection.kind == .log {
      let lines = [LogLine(time: 230, text: "Recipe: gitlab::database_migrations")]
      insight.take(.success(.log(lines, next: "f/2")), of: inspection, at: 240)
    }
    #expect(insight.startUp?.log.stage == .migrating)
    #expect(insight.due(at: 270).contains(.log(group: "/gitlab/logs", stream: stream, after: "f/2")))
  }

  @Test func isHealthyWhenTheLoadBalancerSaysSo() throws {
    var insight = try Birth.insight()
    answer(&insight, .service(Birth.service([(Birth.task, 104)])), at: 101)
    answer(&insight, .tasks([Birth.task(pull: 120...190, started: 199)]), at: 107)
    answer(&insight, .log([LogLine(time: 500, text: "gitlab Reconfigured!")], next: nil), at: 510)
    #expect(insight.phase == .answering && insight.startUp?.current?.step == .answers)
    answer(&insight, .log([Birth.healthCheck(200, at: 540)], next: nil), at: 545)
    #expect(insight.phase == .balancing && insight.startUp?.goodAnswers == 1 && insight.startUp?.deadline == nil)
    answer(
      &insight, .targets([TargetState(id: "10.0.2.9", state: "healthy", reason: nil, description: nil)]), at: 575)
    #expect(insight.startUp?.current == nil && insight.startUp?.goodAnswers == 2)
    insight.apply([Birth.event("Service", "CREATE_COMPLETE", at: 590)])
    #expect(!insight.isStarting && insight.due(at: 900).isEmpty)
    #expect(insight.startUp?.steps.map(\.finished) == [120, 190, 199, 500, 540, 575])
  }

  /// Whoever looks late sees it late; CloudFormation was done with the service only after it.
  @Test func isHealthyNoLaterThanTheServiceStands() throws {
    var insight = try Birth.insight()
    answer(&insight, .service(Birth.service([(Birth.task, 104)])), at: 101)
    answer(&insight, .tasks([Birth.task(pull: 120...190, started: 199)]), at: 107)
    answer(
      &insight, .targets([TargetState(id: "10.0.2.9", state: "healthy", reason: nil, description: nil)]), at: 640)
    insight.apply([Birth.event("Service", "CREATE_COMPLETE", at: 590)])
    #expect(insight.startUp?.steps.last?.finished == 590)
  }

  /// Without the right to read logs, the load balancer alone tells.
  @Test func getsThereWithoutTheLog() throws {
    var insight = try Birth.insight()
    answer(&insight, .service(Birth.service([(Birth.task, 104)])), at: 101)
    answer(&insight, .tasks([Birth.task(pull: 120...190, started: 199)]), at: 107)
    let log = try #require(insight.due(at: 200).first { $0.kind == .log })
    insight.take(
      .failure(.init(sentence: AWSPhrases.accessIsDenied("logs:GetLogEvents"), outlook: .lasting)), of: log, at: 200)
    #expect(insight.troubles[.log] != nil)
    #expect(!insight.due(at: 230).contains { $0.kind == .log })
    answer(
      &insight, .targets([TargetState(id: "10.0.2.9", state: "healthy", reason: nil, description: nil)]), at: 600)
    #expect(insight.startUp?.current == nil)
  }

  @Test func beginsAgainWithTheNextTask() throws {
    var insight = try Birth.insight()
    let reason = "CannotPullContainerError: …"
    answer(&insight, .service(Birth.service([(Birth.task, 104)])), at: 101)
    answer(&insight, .tasks([Birth.task(pullStarted: 120, stopped: 150, reason: reason)]), at: 155)
    #expect(insight.startUp?.current?.state == .fail && insight.startUp?.failures.first?.epitaph == reason)
    #expect(insight.startUp?.counts == nil, "they are older than the stop")
    #expect(insight.phase == .placing)
    let both = [(id: Birth.task, time: 104.0), (id: Birth.secondTask, time: 170.0)]
    answer(&insight, .service(Birth.service(both, failed: 1)), at: 180)
    answer(
      &insight,
      .tasks([
        Birth.task(pullStarted: 120, stopped: 150, reason: reason), Birth.task(Birth.secondTask, created: 171),
      ]), at: 186)
    #expect(insight.startUp?.attempt == 2 && insight.startUp?.current?.step == .placed)
    #expect(insight.startUp?.current?.elapsed(at: 191) == 20)
    #expect(insight.startUp?.failures.count == 1)
  }

  /// In an update the old task goes first; neither it nor its health is that of the new one.
  @Test func takesNoOldTaskForTheNewOne() throws {
    var insight = try Birth.insight()
    insight.apply([
      Birth.event("Service", "CREATE_COMPLETE", at: 600), Birth.event("Service", "UPDATE_IN_PROGRESS", at: 9000),
    ])
    let both = [(id: Birth.task, time: 104.0), (id: Birth.secondTask, time: 9100.0)]
    answer(&insight, .service(Birth.service(both)), at: 9001)
    #expect(
      insight.due(at: 9110).contains(
        .tasks(cluster: "cluster-1", service: "arn:service", ids: [Birth.secondTask])))
  }

  @Test func tellsWhatACertificateWaitsFor() throws {
    var insight = Insight(try Birth.plan())
    let reason = "Content of DNS Record is: {Name: _a1.gitlab.example.com.,Type: CNAME,Value: _b2.acm-validations.aws.}"
    insight.apply([
      Birth.event("Cert", "CREATE_IN_PROGRESS", at: 10),
      Birth.event(
        "Cert", "CREATE_IN_PROGRESS", at: 12, "Resource creation Initiated", id: "arn:aws:acm:x:1:certificate/1"),
      Birth.event("Cert", "CREATE_IN_PROGRESS", at: 20, reason, id: "arn:aws:acm:x:1:certificate/1"),
    ])
    #expect(insight.certificate?.record?.name == "_a1.gitlab.example.com.")
    #expect(
      insight.due(at: 30) == [
        .certificate(arn: "arn:aws:acm:x:1:certificate/1"),
        .validationRecord(zone: "Z0123", name: "_a1.gitlab.example.com."),
      ])
    let record = Inspection.validationRecord(zone: "Z0123", name: "_a1.gitlab.example.com.")
    insight.take(.success(.validationRecord(isThere: true)), of: record, at: 31)
    #expect(insight.due(at: 200).isEmpty)
    #expect(insight.due(at: 311) == [.nameServers(zone: "Z0123")])
    insight.take(.success(.nameServers(["ns-1.awsdns-01.org"])), of: .nameServers(zone: "Z0123"), at: 312)
    #expect(insight.certificate?.isLate(at: 312) == true && insight.certificate?.nameServers.count == 1)
    insight.apply([Birth.event("Cert", "CREATE_COMPLETE", at: 400)])
    #expect(insight.certificate == nil && insight.due(at: 999).isEmpty)
  }

  @Test func countsTheInterfacesThatLambdaHoldsOnTo() throws {
    var insight = Insight(try Birth.plan())
    insight.apply([
      Birth.event("Job", "CREATE_COMPLETE", at: 10, id: "gitlab-Job-1"),
      Birth.event("Job", "DELETE_IN_PROGRESS", at: 100, id: "gitlab-Job-1"),
    ])
    #expect(insight.due(at: 150).isEmpty)
    #expect(insight.due(at: 161) == [.interfaces(function: "gitlab-Job-1")])
    insight.take(.success(.interfaces(count: 2)), of: .interfaces(function: "gitlab-Job-1"), at: 162)
    #expect(insight.interfaces?.count == 2)
    insight.apply([Birth.event("Job", "DELETE_COMPLETE", at: 1900)])
    #expect(insight.interfaces == nil)
  }
}
