import Deployment
import Operations
import Phrases
import Synchronization

/// The repair of a stack in lines: what is left of one that went, and what comes after it.
extension PlainReport {
  /// What is left of a stack that is being deleted, as far as its events tell when they have ended.
  typealias Parting = @Sendable (DeploymentProgress) -> WhatIsLeft

  /// The operation that is ordered next takes the stack away; what it leaves is named at the end.
  func parts(_ parting: @escaping Parting) { situation.withLock { $0.parting = parting } }

  /// What is left of a stack that is gone, and whether it is the one whose end this is.
  func whatIsLeft(_ outcome: Outcome, _ progress: DeploymentProgress) -> (left: WhatIsLeft?, isOwn: Bool) {
    situation.withLock { situation in
      guard let parting = situation.parting, outcome.isGone else { return (situation.left, false) }
      situation.parting = nil
      situation.left = parting(progress)
      return (situation.left, true)
    }
  }

  /// - Parameter repair: what the operation that is ordered next is for.
  func repairs(_ repair: RepairEnd) { situation.withLock { $0.repair = repair } }

  /// What comes after the repair of a stack.
  enum RepairEnd: Sendable {
    case end, goesOn
  }

  /// The repair of a stack came to what it was ordered for: a rollback, or a deletion, is no failure then.
  func finish(_ repair: RepairEnd, _ progress: DeploymentProgress, _ outcome: Outcome) throws {
    let status = Ending.seen(outcome).status(lastSeen: progress.stackStatus)
    let (left, isOwn) = whatIsLeft(outcome, progress)
    situation.withLock { situation in
      situation.repair = nil
      switch repair {
      case .goesOn:
        (situation.order, situation.status) = (.notGiven, nil)
        situation.repaired = ResourceStatus(rawValue: status)
      case .end: situation.isOver = true
      }
    }
    switch output {
    case .json:
      let type = repair == .goesOn ? "repair" : "result"
      try line(ResultLine(type: type, status: status, cause: nil, outputs: [], exitCode: 0, left: isOwn ? left : nil))
    case .text:
      if outcome == .deleted {
        complain(Phrase.stackDeleted[.spoken])
      } else if repair == .end {
        complain(Phrase.repairedByRollback[.spoken])
      }
      if isOwn, let left { try say(left, .now) }
    }
  }
}
