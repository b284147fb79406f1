import Deployment
import GitLabStack
import Phrases
import Testing

@Suite struct DiagnosisTests {
  private static let breaker = Cause(
    logicalID: "Service", type: "AWS::ECS::Service", work: .making,
    reason: "Error occurred during operation 'ECS Deployment Circuit Breaker was triggered'.", time: 340)

  private func evidence(_ findings: (Inspection, Finding)...) -> Evidence {
    var evidence = Evidence()
    for (inspection, finding) in findings { evidence.take(.success(finding), of: inspection) }
    return evidence
  }

  private static let tasks = Inspection.tasks(cluster: "c", service: "s", ids: [])
  private static let log = Inspection.lastLog(group: "g", stream: "gitlab/gitlab/1")

  /// CloudFormation says only that something failed; how the task ended says what.
  @Test func whatIsFoundInsideGoesBeforeTheCircuitBreaker() {
    let pull = "CannotPullContainerError: pull image manifest has been retried 5 time(s): x: not found"
    let found = evidence((Self.tasks, .tasks([Birth.task(stopped: 50, reason: pull)])))
    let diagnosis = Diagnosis(Self.breaker, evidence: found)
    #expect(diagnosis.known?.rawValue == "image-not-found" && diagnosis.testimony == pull)
    #expect(diagnosis.known?.step == .edit(.imageTag))
  }

  @Test func theLogExplainsATaskThatNeverGotHealthy() {
    let unhealthy = Birth.task(stopped: 50, reason: "Task failed ELB health checks in (target-group arn:t)")
    var found = evidence((Self.tasks, .tasks([unhealthy])))
    #expect(Diagnosis(Self.breaker, evidence: found).known?.rawValue == "never-healthy")
    let lines = [LogLine(time: 40, text: "There was an error running gitlab-ctl reconfigure:")]
    found = evidence((Self.tasks, .tasks([unhealthy])), (Self.log, .log(lines, next: nil)))
    #expect(Diagnosis(Self.breaker, evidence: found).known?.rawValue == "reconfigure")
  }

  @Test func aCauseThatSaysWhatItIsNeedsNoEvidence() {
    let cause = Cause(
      logicalID: "Address", type: "AWS::EC2::EIP", work: .making,
      reason: "The maximum number of addresses has been reached.", time: 30)
    let found = evidence((Self.tasks, .tasks([Birth.task(stopped: 50, reason: "CannotPullContainerError: x")])))
    let diagnosis = Diagnosis(cause, evidence: found)
    #expect(diagnosis.known?.rawValue == "address-quota" && diagnosis.testimony == cause.reason)
  }

  @Test func withoutEvidenceTheBreakerIsWhatIsKnown() {
    #expect(Diagnosis(Self.breaker).known?.rawValue == "circuit-breaker")
  }

  @Test func namesTheMissingAction() {
    for reason in [
      "User: u is not authorized to perform: ec2:CreateVpc on resource: *",
      "API: ec2:CreateVpc You are not authorized to perform this operation.",
    ] {
      let diagnosis = Diagnosis(Cause(logicalID: "Vpc", type: "AWS::EC2::VPC", work: .making, reason: reason, time: 1))
      #expect(diagnosis.known?.rawValue == "denied")
      #expect(diagnosis.sentence.english.contains("ec2:CreateVpc"))
    }
  }

  @Test func tellsTheUnknownAsAWSSaysIt() {
    let cause = Cause(
      logicalID: "Vpc", type: "AWS::EC2::VPC", work: .making, reason: "The moon is in the wrong house", time: 1)
    let diagnosis = Diagnosis(cause)
    #expect(diagnosis.known == nil && diagnosis.testimony == cause.reason)
    #expect(diagnosis.advice == RemedyPhrases.remedyForTheUnknown)
  }

  @Test func foldsWhatOnlyFollowed() throws {
    let progress = try Story.progress(Story.quota)
    let failures = progress.recent.filter { $0.status.phase == .failed }
    let diagnosis = Diagnosis(progress.cause, failures: failures)
    #expect(diagnosis.cause?.logicalID == "Nat" && diagnosis.followers.map(\.logicalID) == ["Target"])
  }

  @Test func asksOnceForEachFailureAndAtOnce() throws {
    var watch = EvidenceWatch()
    var insight = try Birth.insight()
    let calm = try Story.progress(Story.untilService)
    let before = watch.isDue(insight, calm)
    insight.take(
      .success(.tasks([Birth.task(stopped: 150, reason: "CannotPullContainerError: x")])), of: Self.tasks, at: 155)
    #expect(!watch.isDue(insight, try Story.progress()), "what failed before it began was another operation")
    let first = watch.isDue(insight, calm)
    let again = watch.isDue(insight, calm)
    let whenItFails = watch.isDue(insight, try Story.progress(Story.quota))
    #expect(!before && first && !again && whenItFails)
  }
}
