import Deployment
import Phrases
import Testing

@Suite struct EvidenceTests {
  @Test(arguments: [
    ("password=hunter2 and more", "password=[removed] and more"),
    ("{\"password\":\"hunter2\",\"user\":\"root\"}", "{\"password\":\"[removed]\",\"user\":\"root\"}"),
    ("GITLAB_ROOT_PASSWORD => 'abc def'", "GITLAB_ROOT_PASSWORD => '[removed] def'"),
    ("db_key: x, secret_key_base: 0123456789", "db_key: x, secret_key_base: 0123456789"),
    ("token: glpat-abcdefghijklmnop", "token: [removed]"),
    ("cloned with glpat-abcdefghijklmnop ok", "cloned with [removed] ok"),
    ("https://oauth2:abcdef@gitlab.example.com/a.git", "https://oauth2:[removed]@gitlab.example.com/a.git"),
    ("Authorization: Bearer abc.def.ghi", "Authorization: Bearer [removed]"),
    ("key AKIAIOSFODNN7EXAMPLE used", "key [removed] used"),
    ("session eyJhbGciOiJIUzI1.eyJzdWIiOiIxMjM0.abc end", "session [removed] end"),
  ])
  func removesSecrets(_ line: String, _ expected: String) {
    #expect(Redaction.applied(to: line) == expected)
  }

  @Test(arguments: [
    "arn:aws:secretsmanager:ap-northeast-1:1:secret:gitlab-RootPassword-AbCdEf",
    "(RequestToken: 5f2495db-493f-e12b-ebf1-187d26148fde, HandlerErrorCode: GeneralServiceException)",
    "unable to pull secrets or registry auth: connection issue",
    "10.0.1.2 - - \"GET /users/sign_in HTTP/1.1\" 502",
  ])
  func leavesTheRest(_ line: String) {
    #expect(Redaction.applied(to: line) == line)
  }

  private func order() throws -> EvidenceOrder {
    var insight = try Birth.insight()
    insight.take(
      .success(.service(Birth.service([(Birth.task, 104)]))),
      of: .service(cluster: "cluster-1", service: "arn:service"),
      at: 101)
    insight.take(
      .success(
        .tasks([Birth.task(pull: 110...120, started: 130, stopped: 200, reason: "Task failed ELB health checks")])),
      of: .tasks(cluster: "cluster-1", service: "arn:service", ids: [Birth.task]), at: 205)
    let failed = Story.event("Service", "CREATE_FAILED", at: 300, "Deployment Circuit Breaker was triggered")
    return try #require(
      EvidenceOrder(
        insight, progress: try Story.progress(Story.untilService + [failed]), stackName: "gitlab",
        stackID: Story.stackID))
  }

  @Test func asksEverythingThatMayTellWhyTheServiceFailed() throws {
    #expect(
      try order().questions == [
        .service(cluster: "cluster-1", service: "arn:service"),
        .tasks(cluster: "cluster-1", service: "arn:service", ids: [Birth.task]), .targets(group: "arn:targets"),
        .lastLog(group: "/gitlab/logs", stream: "app/gitlab/\(Birth.task)"),
      ])
  }

  @Test func theReportHasAllOfItAndNoSecret() throws {
    let order = try order()
    var evidence = order.known
    evidence.take(
      .success(
        .targets([
          TargetState(
            id: "10.0.2.9", state: "unhealthy", reason: "Target.Timeout", description: "Request timed out")
        ])), of: .targets(group: "arn:targets"))
    evidence.take(
      .success(.log([LogLine(time: 190, text: "login root, password: hunter2")], next: nil)),
      of: .lastLog(group: "g", stream: "app/gitlab/1"))
    evidence.take(
      .failure(InspectionTrouble(sentence: AWSPhrases.accessIsDenied("logs:FilterLogEvents"), outlook: .lasting)),
      of: .recentLog(group: "g", since: 0))
    let report = EvidenceReport(order, evidence, language: .english).text
    for part in [
      "CREATE_FAILED Service", "Task failed ELB health checks", "has started 1 tasks", "Target.Timeout",
      "password: [removed]", "logs:FilterLogEvents", "did not get a good answer from GitLab's sign-in page",
    ] {
      #expect(report.contains(part), "\(part)")
    }
    #expect(!report.contains("hunter2"))
  }

  /// What is looked at again in the middle of a rollback may be less than what was seen before.
  @Test func anAnswerThatSaysLessTakesNothingAway() throws {
    let order = try order()
    var evidence = order.known
    evidence.take(.success(.tasks([])), of: .tasks(cluster: "c", service: "s", ids: []))
    evidence.take(.success(.targets([])), of: .targets(group: "g"))
    evidence.take(.success(.log([], next: nil)), of: .lastLog(group: "g", stream: "s"))
    evidence.take(
      .failure(InspectionTrouble(sentence: AWSPhrases.awsThrottles, outlook: .absent)),
      of: .service(cluster: "c", service: "s"))
    #expect(evidence == order.known)
  }

  private func lines(_ count: Int, from first: Int = 0) -> [LogLine] {
    (first..<first + count).map { LogLine(time: Double($0), text: "line \($0)") }
  }

  /// A log is read from its end, a hundred lines at a time: fewer than that, and fewer than known, is an older answer.
  @Test(arguments: [(30, 20, 30), (30, 30, 30), (30, 31, 31), (300, 100, 100), (300, 99, 300)])
  func aLogIsReplacedOnlyByOneThatSaysAsMuch(_ known: Int, _ new: Int, _ kept: Int) {
    var evidence = Evidence()
    let place = Inspection.lastLog(group: "g", stream: "gitlab/gitlab/1")
    evidence.take(.success(.log(lines(known), next: nil)), of: place)
    evidence.take(.success(.log(lines(new, from: 1_000), next: nil)), of: place)
    #expect(evidence.logs.count == 1 && evidence.logs.first?.lines.count == kept)
  }

  /// GitLab says why at the end; what it wrote long before is another story.
  @Test func theEndOfALogTellsTheReason() {
    let telling = [LogLine(time: 1, text: "Upgrading the existing database failed and was reverted.")]
    for (lines, known) in [(lines(300) + telling, "postgres-upgrade"), (telling + lines(300), nil)] {
      var evidence = Evidence()
      evidence.take(.success(.log(lines, next: nil)), of: .lastLog(group: "g", stream: "gitlab/gitlab/1"))
      #expect(Diagnosis(nil, evidence: evidence).known?.rawValue == known)
    }
  }

  /// Chef first says which of its steps failed, and only then why.
  @Test func whatSaysWhyGoesBeforeWhatSaysWhere() {
    var evidence = Evidence()
    let texts = [
      "Error executing action `run` on resource 'rails_migration[gitlab-rails]'",
      "Expected batched background migration for the given configuration to be marked as 'finished', but it is 'active'",
      "There was an error running gitlab-ctl reconfigure:",
    ]
    let log = texts.enumerated().map { LogLine(time: Double($0.offset), text: $0.element) }
    evidence.take(.success(.log(log, next: nil)), of: .lastLog(group: "g", stream: "gitlab/gitlab/1"))
    #expect(Diagnosis(nil, evidence: evidence).known?.rawValue == "migrations-unfinished")
  }
}
