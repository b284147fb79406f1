import Deployment
import Phrases
import Testing

/// A step of GitLab's start is done if that was seen, whatever became of the service.
@Suite struct StartUpStepsTests {
  /// What was looked at before CloudFormation was done with the service.
  enum Sight: CaseIterable {
    case nothing, tasks, imageMissing, everything
  }

  @Test(arguments: [
    (Sight.nothing, "CREATE_COMPLETE", "unseen unseen unseen unseen unseen unseen"),
    (.tasks, "CREATE_COMPLETE", "ok ok ok unseen unseen unseen"),
    (.everything, "CREATE_COMPLETE", "ok ok ok ok ok ok"),
    (.everything, "UPDATE_COMPLETE", "ok ok ok ok ok ok"),
    (.nothing, "CREATE_FAILED", "unseen wait wait wait wait wait"),
    (.imageMissing, "CREATE_FAILED", "ok fail wait wait wait wait"),
    (.imageMissing, "UPDATE_FAILED", "ok fail wait wait wait wait"),
    (.tasks, "CREATE_FAILED", "ok ok ok unseen wait wait"),
    (.tasks, "DELETE_IN_PROGRESS", "ok ok ok wait wait wait"),
  ])
  func saysWhatWasSeen(_ sight: Sight, until end: String, _ states: String) throws {
    var insight = try look(sight)
    insight.apply([Birth.event("Service", end, at: 900)])
    let steps = try #require(insight.startUp?.steps)
    #expect(steps.map { "\($0.state)" }.joined(separator: " ") == states)
    #expect(steps.allSatisfy { ($0.finished != nil) == ($0.state == .ok || $0.state == .fail) })
  }

  @Test func hasNotFailedWhenItWasOnlyStopped() throws {
    var insight = try look(.tasks)
    insight.apply([Birth.event("Service", "CREATE_FAILED", at: 900, "Resource creation cancelled")])
    #expect(insight.startUp?.steps.map(\.state) == [.ok, .ok, .ok, .wait, .wait, .wait])
  }

  /// A step that was looked at in vain has failed; one that nobody could look at has not.
  @Test func hasFailedOnlyWhereSomebodyLooked() throws {
    var insight = try look(.tasks)
    answer(&insight, .log([LogLine(time: 210, text: "Configuring GitLab...")], next: "1"))
    insight.apply([Birth.event("Service", "CREATE_FAILED", at: 900)])
    let steps = try #require(insight.startUp?.steps)
    #expect(steps.map(\.state) == [.ok, .ok, .ok, .fail, .wait, .wait])
    #expect(steps[3].finished == 900)
  }

  @Test func doesNotKnowWhatItMayNotSee() throws {
    var insight = try Birth.insight()
    for kind in [Inspection.Kind.service, .tasks] {
      let question = try #require(insight.due(at: 300).first { $0.kind == kind } ?? Self.question(kind))
      insight.take(.failure(.init(sentence: AWSPhrases.awsIsOutOfReach, outlook: .lasting)), of: question, at: 301)
    }
    #expect(insight.startUp?.steps.map(\.state) == [.unseen, .unseen, .unseen, .wait, .wait, .wait])
  }

  private static func question(_ kind: Inspection.Kind) -> Inspection? {
    kind == .tasks ? .tasks(cluster: "cluster-1", service: "arn:service", ids: []) : nil
  }

  private func look(_ sight: Sight) throws -> Insight {
    var insight = try Birth.insight()
    guard sight != .nothing else { return insight }
    answer(&insight, .service(Birth.service([(Birth.task, 104)])))
    guard sight != .imageMissing else {
      answer(&insight, .tasks([Birth.task(pullStarted: 120, stopped: 150, reason: "CannotPullContainerError: no")]))
      return insight
    }
    answer(&insight, .tasks([Birth.task(pull: 120...190, started: 199)]))
    guard sight == .everything else { return insight }
    answer(
      &insight, .log([LogLine(time: 500, text: "gitlab Reconfigured!"), Birth.healthCheck(200, at: 540)], next: "1"))
    answer(&insight, .targets([TargetState(id: "10.0.2.9", state: "healthy", reason: nil, description: nil)]))
    return insight
  }

  private func answer(_ insight: inout Insight, _ finding: Finding) {
    let question: Inspection =
      switch finding {
      case .service: .service(cluster: "cluster-1", service: "arn:service")
      case .tasks: .tasks(cluster: "cluster-1", service: "arn:service", ids: [])
      case .targets: .targets(group: "arn:targets")
      default: .log(group: "/gitlab/logs", stream: "app/gitlab/\(Birth.task)", after: nil)
      }
    insight.take(.success(finding), of: question, at: 600)
  }
}
