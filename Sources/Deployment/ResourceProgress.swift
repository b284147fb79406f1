package import GitLabStack
package import Phrases

/// How far one resource of a stack is.
package struct ResourceProgress: Hashable, Sendable {
  package let logicalID: String
  package let type: String
  /// nil for a resource that the plan does not have.
  package let group: Plan.Group?
  package internal(set) var state: State
  /// AWS's own word, from the last event.
  package internal(set) var status: ResourceStatus?
  /// AWS's own reason; that of the failure once it has failed.
  package internal(set) var reason: String?
  /// When what is being done to it began, in seconds since 1970 by the clock of AWS.
  package internal(set) var started: Double?
  /// When that ended; nil as long as it goes on.
  package internal(set) var finished: Double?
  /// Whether it is only being checked any more: what depends on it may be begun, but it is not done.
  package internal(set) var isConfigured = false
  /// Of the last event, so that older ones that come late do not count.
  var lastEvent: Double = -.infinity

  package enum State: String, CaseIterable, Sendable {
    case wait, busy, ok
    /// Stays so when what failed has been taken back.
    case fail
    /// Being taken back, or taken back already: then it has finished.
    case undo
    /// Left standing when its stack was deleted.
    case kept

    /// `isOver`: it is no longer under way. `takesDown`: the whole stack is being deleted, so that nothing is “undone”.
    package func word(isOver: Bool, takesDown: Bool) -> Phrase {
      switch self {
      case .wait: OutcomePhrases.stateWait
      case .busy: OutcomePhrases.stateBusy
      case .ok: OutcomePhrases.stateOK
      case .fail: OutcomePhrases.stateFail
      case .undo where takesDown: isOver ? OutcomePhrases.stateGone : OutcomePhrases.stateDelete
      case .undo: isOver ? OutcomePhrases.stateUndone : OutcomePhrases.stateUndo
      case .kept: OutcomePhrases.stateKept
      }
    }
  }

  /// How long it took, or has taken until `now`; nil before it began.
  package func elapsed(at now: Double) -> Double? {
    started.map { max(0, (finished ?? now) - $0) }
  }

  /// Whether it was deleted; what was never made is not.
  var isGone: Bool { state == .undo && finished != nil && status?.activity == .removing }

  /// Whether something was made that has not been taken back: now, and so far as its events tell.
  var stands: Bool {
    switch state {
    case .ok, .busy: true
    case .fail, .undo: status?.activity == .removing ? finished == nil || status?.phase == .failed : started != nil
    case .wait, .kept: false
    }
  }
}

extension ResourceProgress {
  /// Takes note of an event. `isRollback`: the stack is being rolled back, so that what is made now is what was there before.
  mutating func apply(_ event: StackEvent, isRollback: Bool) {
    guard event.time >= lastEvent else {
      if event.status.phase == .inProgress, event.status.activity == status?.activity {
        started = min(started ?? event.time, event.time)
      }
      return
    }
    if event.time == lastEvent, event.status.phase == .inProgress, finished == event.time { return }
    let before = status?.activity
    lastEvent = event.time
    isConfigured = event.status.phase == .inProgress && event.detailedStatus == "CONFIGURATION_COMPLETE"
    status = event.status
    if state != .fail || event.status.phase == .failed { reason = event.reason }

    guard let activity = event.status.activity, event.status.phase != .unrecognized else {
      if state == .wait { begin(.busy, at: event.time) }
      return
    }
    let undoes = isRollback || activity != .making
    switch event.status.phase {
    case .inProgress:
      if finished != nil || started == nil || activity != before { begin(undoes ? .undo : .busy, at: event.time) }
    case .complete:
      finish(event.status.rawValue == "DELETE_SKIPPED" ? .kept : undoes ? .undo : .ok, at: event.time)
    case .failed where event.isFollower:
      finish(.undo, at: event.time)
    case .failed:
      finish(.fail, at: event.time)
    case .unrecognized:
      break
    }
  }

  /// Before the first event of a new operation.
  mutating func reset() {
    self = ResourceProgress(logicalID: logicalID, type: type, group: group, state: .wait)
  }

  private mutating func begin(_ new: State, at time: Double) {
    if state != .fail || new == .busy { state = new }
    started = time
    finished = nil
  }

  private mutating func finish(_ new: State, at time: Double) {
    if state != .fail || new == .ok { state = new }
    finished = time
  }
}
