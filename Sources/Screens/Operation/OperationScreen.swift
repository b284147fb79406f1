internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// What becomes of the stack: the change set, the operation on it, and how that ended.
struct OperationScreen: Sendable {
  let origin: Origin
  /// What it is about.
  let plan: Plan
  var stage: Stage
  var operation: StackOperation
  /// Whether the stack was there before, and something in it.
  let isUpdate: Bool
  /// Whether there was none of that name, not even an empty one.
  var makesStack = false
  /// The stack that a change set was asked for, as it was seen then; nil for a creation, and where there is no change set.
  var existing: LiveStack?
  /// When the order was given that is watched, in seconds since 1970, and what was there before.
  var ordered: (time: Double, over: StackDescription?)?
  /// Whether other answers would make it another: not where a step of an upgrade, or a repair, is what is ordered.
  var comesFromAnswers = true
  /// Whether `--yes` stands for the yes to this change set.
  var isConfirmed = false
  /// What the change set does to the price; nil for a creation, and where there is no price.
  var costOfChange: CostOfChange?
  /// What was said about a backup before it.
  var backup = BackupChoice()
  /// Whether it makes a stack that is to be protected from deletion once it stands.
  var protects = false
  /// How the change set and the events are looked at.
  var look = Look()

  /// Why it is there.
  enum Origin: Sendable {
    /// A change set that was asked for here.
    ///
    /// - Parameter leftBefore: what an old stack of that name left, where it went for this one.
    case changeSet(leftBefore: WhatIsLeft?)
    /// Somebody came to it.
    case found
    case repair(Repair)
    /// It was ordered after what goes and what stays was shown.
    case deletion(Farewell)
  }

  enum Stage: Sendable {
    /// CloudFormation is working out the change set.
    case preparing
    /// The change set is there and waits for the user's yes.
    case reviewing(Proposal)
    /// It waits in AWS for somebody else's yes.
    case left(LeftChangeSet)
    case starting(Proposal)
    case running
    case settled(Outcome)
    /// It did not get as far as a deployment.
    case refused(Trouble)
  }

  struct Look: Sendable {
    var openGroups: Set<Plan.Group?> = []
    /// The row of the change set that keys move.
    var row = 0
    var showsOnlyFailures = false
    /// Which rows of the change set, or which events, are listed.
    var filter = RowFilter()
    /// How far the events are scrolled up from the newest.
    var scroll = 0
    /// Whether somebody looks for events by keys, and not only at what comes.
    var isAtEvents: Bool { filter.isOn || scroll > 0 || showsOnlyFailures }
  }

  // MARK: What is known

  var stackName: String { operation.stackName }
  var stackID: String? { operation.stackID }
  var watch: OperationWatch { operation.watch }
  var trouble: Trouble? { operation.trouble }
  var description: StackDescription? { operation.description }

  var progress: DeploymentProgress {
    get { operation.watch.progress }
    set { operation.watch.progress = newValue }
  }

  var outcome: Outcome? { if case .settled(let outcome) = stage { outcome } else { nil } }

  /// The change set under review or under way; nil where it is no change set, or is not there yet.
  var proposal: Proposal? {
    switch stage {
    case .reviewing(let proposal), .starting(let proposal): proposal
    case .preparing, .left, .running, .settled, .refused: nil
    }
  }

  /// The version that GitLab leaves for good; nil where it stays, or nobody knows.
  private(set) var oldRelease: String?
  /// Whether it was ordered here, so that it is known what the change is about.
  private(set) var isJudged = false

  /// Whether AWS is asked what it is doing, and has said nothing of it yet.
  var isAsking: Bool { isRunning && ordered == nil && !watch.hasSeenAny }

  /// The empty stack that goes with a change set that is not wanted; nil where it was there before.
  var emptyStack: String? { makesStack ? stackID : nil }

  /// The moment that what is known is about: its end, and what happened while nobody could look, nobody knows.
  func known(at now: Double) -> Double {
    if let finished = progress.finished { return finished }
    guard trouble != nil, let lastLook = watch.lastLook else { return now }
    // AWS's clock may be ahead of ours.
    return max(lastLook, progress.recent.last?.time ?? lastLook)
  }

  /// Whether AWS is building, or may be: by an order whose answer got lost.
  var mayBeRunning: Bool { if case .refused(let trouble) = stage { trouble.isOrderInDoubt } else { isRunning } }

  /// Whether AWS is building.
  var isRunning: Bool {
    switch stage {
    case .starting, .running: true
    case .preparing, .reviewing, .left, .settled, .refused: false
    }
  }

  /// Whether somebody asked AWS to stop it.
  var wasStopped: Bool { progress.stopWasAsked }

  /// How far it has come with what AWS is to do.
  var orderState: OrderState {
    switch stage {
    case .preparing, .reviewing, .left: .notGiven
    case .starting: .given
    case .running where isAsking: .sought
    case .running: watch.unmoved != nil || (ordered != nil && progress.token == nil) ? .given : .taken
    case .settled: .settled
    case .refused(let trouble): trouble.isOrderInDoubt ? .given : .notGiven
    }
  }

  // MARK: On its way

  /// The change set is there, and judged. What is grave is never folded away, and the gravest is read first.
  mutating func review(_ proposal: Proposal, cost: CostOfChange?) {
    stage = .reviewing(proposal)
    costOfChange = cost
    operation.stackID = proposal.changeSet.stackID
    (oldRelease, isJudged) = (proposal.oldRelease, true)
    look.openGroups = Set(
      proposal.review.changes.filter { $0.impacts.first?.weight == .grave }.map(\.group))
    let states = proposal.judgements.map(\.state)
    // Of a creation that AWS finds nothing wrong with, what it makes is what there is to read.
    let first = proposal.isUpdate ? 0 : states.count
    look.row = [.fail, .warn, .unknown].lazy.compactMap { states.firstIndex(of: $0) }.first ?? first
    // Now it is known what the operation is about.
    if proposal.isUpdate { progress.changing = Set(proposal.changeSet.changes.map(\.logicalID)) }
  }

  /// The change set as it is listed now.
  func rows(of proposal: Proposal) -> ReviewRows {
    ReviewRows(proposal, cost: costOfChange, open: look.openGroups, look.filter)
  }

  /// Whether there are rows to choose from: a change set, or events.
  var lists: Bool {
    switch stage {
    case .reviewing, .settled: true
    case .starting, .running: !isAsking
    case .preparing, .left, .refused: false
    }
  }

  /// AWS has taken the order that was given at `ordered`.
  mutating func begins(_ token: String) {
    guard let ordered else { return }
    operation.watch = OperationWatch(progress, since: .init(token: token, at: ordered.time, over: ordered.over))
    stage = .running
  }
}
