internal import Deployment
internal import GitLabStack
internal import Phrases

/// A deployment on the screen, from the change set to the end.
struct DeploymentView: Sendable {
  var stage: Stage
  let stackName: String
  var stackID: String?
  /// Whether the stack was there before, and something in it.
  let isUpdate: Bool
  /// Whether there was none of that name, not even an empty one.
  var makesStack = false
  var progress: DeploymentProgress
  var inside: InsideView
  /// How far back the next poll reads.
  var mark = EventMark.lastOperation
  var pace = PollingPace()
  /// What went wrong with the last poll; the next that goes well clears it.
  var trouble: Trouble?
  /// When the last poll went well, in seconds since 1970.
  var lastLook: Double?
  var description: StackDescription?
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

  /// The stack that goes with a change set that is not wanted; nil where it was there before.
  var emptyStack: String? { makesStack ? stackID : nil }

  /// The moment that what is known is about: what happened while nobody could look, nobody knows.
  func known(at now: Double) -> Double {
    guard trouble != nil, let lastLook else { return now }
    // AWS's clock may be ahead of ours.
    return max(lastLook, progress.recent.last?.time ?? lastLook)
  }

  /// Whether AWS is building.
  var isRunning: Bool {
    switch stage {
    case .starting, .running: true
    case .preparing, .reviewing, .settled, .stopped: false
    }
  }
}
