internal import Deployment
internal import Operations
internal import Phrases
internal import Synchronization

/// The repair of a stack in lines: what is left of one that went, and what comes after it.
extension LineReport {
  /// What is left of a stack that is being deleted, as far as its events tell when they have ended.
  typealias Parting = @Sendable (DeploymentProgress) -> WhatIsLeft

  /// The operation that is ordered next takes the stack away; what it leaves is named at the end.
  func parts(_ parting: @escaping Parting) { state.withLock { $0.parting = parting } }

  /// What is left of a stack that is gone, and whether it is the one whose end this is.
  func whatIsLeft(_ outcome: Outcome, _ progress: DeploymentProgress) -> (left: WhatIsLeft?, isOwn: Bool) {
    state.withLock { state in
      guard let parting = state.parting, outcome.isGone else { return (state.left, false) }
      state.parting = nil
      state.left = parting(progress)
      return (state.left, true)
    }
  }

  /// - Parameter repair: what the operation that is ordered next is for.
  func repairs(_ repair: Repair) { state.withLock { $0.repair = repair } }

  /// The repair of a stack came to what it was ordered for: a rollback, or a deletion, is no failure then.
  func finish(_ repair: Repair, _ progress: DeploymentProgress, _ outcome: Outcome) throws {
    let status = Ending.seen(outcome).status(lastSeen: progress.stackStatus)
    let (left, isOwn) = whatIsLeft(outcome, progress)
    state.withLock { state in
      state.repair = nil
      switch repair.sequel {
      case .newStack, .change:
        (state.order, state.status) = (.notGiven, nil)
        state.repaired = ResourceStatus(rawValue: status)
      case .nothing: state.isOver = true
      }
    }
    switch output {
    case .json:
      let type = repair.sequel == .nothing ? "result" : "repair"
      try line(
        ResultLine(type: type, status: status, cause: nil, outputs: [], exitCode: .done, left: isOwn ? left : nil))
    case .text:
      console.printError((outcome == .deleted ? .stackDeleted : repair.wordsAfter))
      if isOwn, let left { try say(left, .now) }
    }
  }
}
