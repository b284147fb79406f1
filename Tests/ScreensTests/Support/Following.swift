import Deployment
import Operations
import Screens

/// What comes of the requests of the operation that is followed.
extension Arrival {
  static func events(stackID: String, _ result: Result<[StackEvent], Trouble>) -> Arrival {
    .followed(stackID: stackID, .events(result))
  }

  static func seen(stackID: String, _ result: Result<StackDescription?, Trouble>) -> Arrival {
    .followed(stackID: stackID, .stack(result))
  }

  static func outcome(_ result: Result<StackDescription, Trouble>) -> Arrival {
    .followed(stackID: Scene.stackID, .described(result))
  }

  static func finding(
    stackID: String, _ inspection: Inspection, _ result: Result<Finding, InspectionTrouble>
  ) -> Arrival {
    .followed(stackID: stackID, .finding(inspection, result))
  }

  static func evidence(stackID: String, _ keepsake: Keepsake) -> Arrival {
    .followed(stackID: stackID, .evidence(keepsake))
  }
}

extension Effect {
  static func watch(stackID: String, _ question: OperationWatch.Question, pause: ClosedRange<Double>) -> Effect {
    .follow(stackID: stackID, .ask(question, pause: pause))
  }

  static func describeOutcome(stackID: String) -> Effect { .follow(stackID: stackID, .describe()) }
}
