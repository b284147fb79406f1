import Deployment
import GitLabStack
import Screens

/// What CloudFormation would report of a deployment. Time starts at 10:00:00 UTC of a day.
extension Scene {
  static let start = 1_795_687_200.0
  /// What the events of the order carry.
  static let token = "gitlab-wizard-0"

  static func stackEvent(
    _ status: String, at seconds: Double, _ reason: String? = nil, token: String? = nil
  ) -> StackEvent {
    event("gitlab", "AWS::CloudFormation::Stack", status, at: seconds, reason, physicalID: stackID, token: token)
  }

  static func event(
    _ logicalID: String, _ type: String, _ status: String, at seconds: Double, _ reason: String? = nil,
    physicalID: String = "physical", token: String? = nil
  ) -> StackEvent {
    StackEvent(
      id: "\(logicalID)-\(status)-\(seconds)", stackID: stackID, logicalID: logicalID, physicalID: physicalID,
      resourceType: type, status: ResourceStatus(rawValue: status), reason: reason, time: start + seconds,
      clientRequestToken: token)
  }

  /// Each resource in its turn, a second to begin and four to make.
  static func events(of plan: Plan, through last: Int? = nil) -> [StackEvent] {
    let ids = plan.creationOrder.prefix(last ?? plan.creationOrder.count)
    var events = [stackEvent("CREATE_IN_PROGRESS", at: 0, "User Initiated")]
    for (index, id) in ids.enumerated() {
      let type = plan.resource(id)?.type.name ?? ""
      let seconds = Double(index * 5)
      events.append(event(id, type, "CREATE_IN_PROGRESS", at: seconds + 1))
      if last == nil || index < ids.count - 1 { events.append(event(id, type, "CREATE_COMPLETE", at: seconds + 5)) }
    }
    return events
  }

  /// The one that was under way last is refused, and what was made is deleted again.
  static func failure(of plan: Plan, at last: Int) -> [StackEvent] {
    let made = events(of: plan, through: last)
    guard let refused = made.last else { return made }
    let end = Double(last * 5)
    let reason = "The maximum number of addresses has been reached."
    var story = made
    story.append(event(refused.logicalID, refused.resourceType, "CREATE_FAILED", at: end, reason))
    story.append(stackEvent("ROLLBACK_IN_PROGRESS", at: end + 1, "The following resource(s) failed to create."))
    for (index, id) in plan.creationOrder.prefix(last).reversed().enumerated() {
      let type = plan.resource(id)?.type.name ?? ""
      story.append(event(id, type, "DELETE_IN_PROGRESS", at: end + 2 + Double(index)))
      story.append(event(id, type, "DELETE_COMPLETE", at: end + 3 + Double(index)))
    }
    story.append(stackEvent("ROLLBACK_COMPLETE", at: end + 60))
    return story
  }
}
