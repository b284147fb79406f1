import Deployment
import GitLabStack

/// What is measured is fed with these.
enum Samples {
  /// Answers that can be deployed.
  static var answers: Answers {
    var answers = Answers()
    answers[.stackRegion] = .text("ap-northeast-1")
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    return answers
  }

  /// The events of building and undoing a plan over and over, each new; oldest first.
  static func events(of plan: Plan, count: Int) -> [StackEvent] {
    let resources = plan.creationOrder
    let words = [
      "CREATE_IN_PROGRESS", "CREATE_IN_PROGRESS", "CREATE_COMPLETE", "DELETE_IN_PROGRESS", "DELETE_COMPLETE",
    ]
    return (0..<count).map { number in
      let word = words[number / resources.count % words.count]
      let logicalID = resources[number % resources.count]
      return StackEvent(
        id: "event-\(number)", stackID: "arn:aws:cloudformation:ap-northeast-1:000000000000:stack/gitlab/1",
        logicalID: logicalID, physicalID: "gitlab-\(logicalID)-1",
        resourceType: plan.resource(logicalID)?.type.name ?? "",
        status: ResourceStatus(rawValue: word), reason: "Resource creation Initiated", time: Double(number),
        clientRequestToken: "token")
    }
  }
}
