package import Deployment
package import Phrases

/// How it ended that a GitLab was stopped, or started.
package enum RunEnd: Hashable, Sendable {
  /// It was seen to be as wanted: no task does anything any more; or the load balancer finds it healthy.
  case asWished
  /// ECS counts no task for as long as one may take to end; the tasks themselves could not be seen.
  case countedOut
  /// Somebody else has given the service another number of tasks.
  case overruled(tasks: Int)
  /// Its tasks stop as often as ECS starts them, the last for this reason.
  case failing(String?)
  /// The order was taken; what came of it cannot be seen, for this reason.
  case blind(Phrase)
  /// It was not seen to be as wanted for longer than that ever takes.
  case late
  case refused(Trouble)
  /// Whether AWS has accepted the request is not known.
  case inDoubt(Trouble)

  package var exitCode: ExitCode {
    switch self {
    case .asWished, .countedOut: .done
    case .overruled, .failing: .failed
    case .blind, .late, .inDoubt: .running
    case .refused(let trouble): trouble.exitCode
    }
  }

  /// The word for scripts: that of ECS where it was seen, or was the answer to the order.
  package func status(_ goal: RunGoal) -> String {
    switch self {
    case .asWished, .countedOut: goal.status
    case .overruled(let tasks): tasks > 0 ? RunGoal.start.statusOnTheWay : RunGoal.stop.statusOnTheWay
    case .failing, .blind, .late: goal.statusOnTheWay
    case .refused: "NOT_STARTED"
    case .inDoubt: "IN_DOUBT"
    }
  }
}
