import Deployment
import Phrases
import Screens

/// How an operation can end, by the status that the stack is left in.
extension Visitor {
  static let used =
    "Resource handler returned message: \"resource sg-0a1b2c3d4e5f60718 has a dependent object (Service: Ec2, Status "
    + "Code: 400, Request ID: 00000000-0000-0000-0000-000000000000)\" (RequestToken: "
    + "00000000-0000-0000-0000-000000000000, HandlerErrorCode: InvalidRequest)"

  static func ended(_ status: String, _ language: Language = .english) throws -> Visitor {
    var visitor: Visitor
    switch status {
    case "DELETE_FAILED":
      visitor = try destroying(language)
      visitor.arriveToTheEnd([
        Scene.stackEvent("DELETE_IN_PROGRESS", at: 0, token: Scene.token),
        Scene.event("TaskSecurityGroup", "AWS::EC2::SecurityGroup", status, at: 900, used),
        Scene.stackEvent(status, at: 901),
      ])
    case "CREATE_FAILED":
      visitor = try failedInside(language, isKept: true)
      visitor.arrive(.events(stackID: Scene.stackID, .success([Scene.stackEvent(status, at: 900)])))
      visitor.arrive(.events(stackID: Scene.stackID, .success([])))
    case "ROLLBACK_FAILED":
      visitor = try failedInside(language)
      visitor.arriveToTheEnd([
        Scene.event("Vpc", "AWS::EC2::VPC", "DELETE_FAILED", at: 890, used), Scene.stackEvent(status, at: 900),
      ])
    default:
      visitor = try changing(language: language)
      visitor.type("y")
      visitor.wait(until: Scene.start)
      visitor.arrive(.execution(.success(Scene.token)))
      visitor.arriveToTheEnd([
        Scene.stackEvent("UPDATE_IN_PROGRESS", at: 0, token: Scene.token), Scene.stackEvent(status, at: 400),
      ])
    }
    visitor.arrive(.outcome(.success(Scene.description(status))))
    return visitor
  }
}
