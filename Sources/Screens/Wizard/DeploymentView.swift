internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases

/// A deployment on the screen, from the change set to the end.
struct DeploymentView: Sendable {
  var stage: Stage
  var operation: StackOperation
  /// Whether the stack was there before, and something in it.
  let isUpdate: Bool
  /// Whether there was none of that name, not even an empty one.
  var makesStack = false
  /// When the order was given that is watched, in seconds since 1970, and what was there before.
  var ordered: (time: Double, over: StackDescription?)?
  var showsOnlyFailures = false
  /// The row of the change set that keys move.
  var selectedChange = 0
  /// How far the events are scrolled up from the newest.
  var scroll = 0

  enum Stage: Sendable {
    /// CloudFormation is working out the change set.
    case preparing
    /// The change set is there and waits for the user's yes.
    case reviewing(ChangeSet)
    case starting(ChangeSet)
    case running
    case settled(Outcome)
    /// It did not get as far as a deployment.
    case stopped(Trouble)
  }

  var stackName: String { operation.stackName }
  var stackID: String? { operation.stackID }
  var watch: OperationWatch { operation.watch }
  var trouble: Trouble? { operation.trouble }
  var description: StackDescription? { operation.description }

  var progress: DeploymentProgress {
    get { operation.watch.progress }
    set { operation.watch.progress = newValue }
  }

  /// Whether AWS is asked what it is doing, and has said nothing of it yet.
  var isAsking: Bool { isRunning && ordered == nil && !watch.hasSeenAny }

  /// AWS has taken the order that was given at `ordered`.
  mutating func begins(_ token: String) {
    guard let ordered else { return }
    operation.watch = OperationWatch(progress, since: .init(token: token, at: ordered.time, over: ordered.over))
  }

  /// The stack that goes with a change set that is not wanted; nil where it was there before.
  var emptyStack: String? { makesStack ? stackID : nil }

  /// The moment that what is known is about: what happened while nobody could look, nobody knows.
  func known(at now: Double) -> Double {
    guard trouble != nil, let lastLook = watch.lastLook else { return now }
    // AWS's clock may be ahead of ours.
    return max(lastLook, progress.recent.last?.time ?? lastLook)
  }

  /// Whether AWS is building, or may be: by an order whose answer got lost.
  var mayBeRunning: Bool { if case .stopped(let trouble) = stage { trouble.isOrderInDoubt } else { isRunning } }

  /// Whether AWS is building.
  var isRunning: Bool {
    switch stage {
    case .starting, .running: true
    case .preparing, .reviewing, .settled, .stopped: false
    }
  }
}
