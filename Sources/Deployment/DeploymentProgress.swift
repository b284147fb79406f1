package import GitLabStack

/// How an operation on a stack is going: a fold over its events, in whatever order and however often they come.
package struct DeploymentProgress: Hashable, Sendable {
  package let forecast: Forecast
  package internal(set) var operation: Operation
  /// Those of the plan in its order, then those that only AWS knows of.
  package internal(set) var resources: [ResourceProgress]
  /// The last events, oldest first; at most `recentLimit`.
  package internal(set) var recent: [StackEvent] = []
  /// When the operation began and ended, in seconds since 1970 by the clock of AWS.
  package internal(set) var started: Double?
  package internal(set) var finished: Double?
  package internal(set) var stackStatus: ResourceStatus?
  /// What AWS said last about the stack as a whole, such as which resources failed.
  package internal(set) var stackReason: String?
  /// The first real failure, as soon as it is known.
  package internal(set) var cause: Cause?

  /// What was asked of AWS, whatever it is doing by now.
  private let order: Operation
  /// What the events of the order carry that is followed; nil if all that comes is about it.
  package var token: String? {
    didSet { wasOrdered = wasOrdered || token != nil }
  }
  /// Whether we gave the order, or came to what was running.
  private var wasOrdered = false
  /// Whether the user had AWS stop it, so that its rollback or deletion is no failure.
  package var stopWasAsked = false
  /// When AWS took the order, by our clock: it has begun then, though no event of it was seen yet.
  var orderTime: Double?

  package static let recentLimit = 500

  package enum Operation: String, Hashable, Sendable {
    case creation, update, deletion
  }

  /// How far it was when it turned back.
  struct Turn: Hashable, Sendable {
    let fraction: Double
    let standing: Int
  }

  /// The resources that the operation is about; nil for all, and in an update for those that events come for.
  package var changing: Set<String>?
  var numbers: [String: Int]
  var recentIDs: Set<String> = []
  var lastStackEvent: Double = -.infinity
  /// When the first event with our token happened, and what AWS calls our operation.
  var ordered: Double?
  var operationID: String?
  /// Whether AWS deletes the stack by our own order: it does so when what never stood is to be rolled back.
  var orderDeletes = false
  var turn: Turn?

  /// `changing`: the logical ids in the change set, if it is an update. A deletion begins with everything standing.
  package init(
    plan: Plan, forecast: Forecast, operation: Operation = .creation, changing: Set<String>? = nil, token: String? = nil
  ) {
    self.forecast = forecast
    self.operation = operation
    order = operation
    self.changing = changing
    self.token = token
    wasOrdered = token != nil
    resources = plan.resources.map { _, resource in
      ResourceProgress(
        logicalID: resource.logicalID, type: resource.type.name, group: resource.group,
        state: operation == .deletion ? .ok : .wait)
    }
    numbers = Dictionary(zip(resources.map(\.logicalID), resources.indices), uniquingKeysWith: { first, _ in first })
  }

  package init(plan: Plan, durations: Durations) {
    self.init(plan: plan, forecast: Forecast(plan: plan, durations: durations))
  }

  /// nil for a resource that neither the plan nor AWS has.
  package subscript(logicalID: String) -> ResourceProgress? { numbers[logicalID].map { resources[$0] } }

  /// nil as long as it goes on.
  package var outcome: Outcome? {
    guard let stackStatus, let activity = stackStatus.activity else { return nil }
    // AWS's word tells what it was about: a rollback of a creation is no rollback of a change.
    let operation: Operation = stackStatus.isAboutChange ? .update : .creation
    switch (activity, stackStatus.phase) {
    case (.making, .complete): return operation == .update ? .changed : .created
    case (.making, .failed): return .failedAndKept(operation, cause)
    case (.undoing, .complete): return stopWasAsked ? .stopped(operation) : .failedAndUndone(operation, cause)
    case (.undoing, .failed): return .undoFailed(operation, cause)
    case (.removing, .complete): return endOfDeletion
    case (.removing, .failed): return .deletionFailed(cause)
    case (_, .inProgress), (_, .unrecognized): return nil
    }
  }

  /// A stack that somebody deleted is no success for whoever ordered another thing, unless AWS took the order for a deletion.
  private var endOfDeletion: Outcome {
    if stopWasAsked { return .stopped(.creation) }
    return wasOrdered && order != .deletion && !orderDeletes ? .deletedMeanwhile : .deleted
  }

  /// Whether what was made is being taken back, or was.
  package var isUndoing: Bool { stackStatus?.activity.map { $0 != .making } ?? false }
}
