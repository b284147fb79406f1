internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases

/// How it ended, and what that made of the stack.
extension OperationScreen {
  /// Why it failed, as far as is known; nil while nothing has.
  var diagnosis: Diagnosis? {
    if case .refused(let trouble) = stage { return trouble.message.map(Diagnosis.init(refusal:)) }
    return operation.diagnosis
  }

  /// What GitLab has written, of the present attempt, or what was kept of it.
  var logLines: [LogLine] {
    let live = operation.insight.startUp?.log.lines ?? []
    return live.isEmpty ? operation.keepsake?.evidence.logs.last?.lines ?? [] : live
  }

  /// Whether GitLab was seen to stand as it was ordered.
  var standsAsOrdered: Bool { outcome?.standsAsOrdered ?? false }

  /// An output of the stack; nil where it has none of that name, or was not read.
  func output(_ key: String, _ shared: Shared) -> String? {
    (description ?? shared.account.liveStack?.description)?.output(key)
  }

  // MARK: Ways out

  /// The stack with what was seen of its failure.
  ///
  /// - Parameter description: as it is now.
  func failedStack(_ description: StackDescription) -> FailedStack {
    FailedStack(description, progress, over: ordered?.over)
  }

  func hasWaysOut(_ shared: Shared) -> Bool {
    (description ?? shared.account.liveStack?.description).map { !StackCondition($0).remedies.isEmpty } ?? false
  }

  /// The repair whose end this is, where it came to what it was ordered for and the stack is there; nil for everything else.
  var repaired: Repair? {
    guard let outcome, !outcome.isGone, case .repair(let repair) = origin, repair.remedy != .retry,
      repair.isDone(by: outcome)
    else { return nil }
    return repair
  }

  /// Whether a newer version waits to be deployed after a rollback that passed over something.
  var canGoForward: Bool { repaired?.sequel == .change }

  // MARK: What is left

  /// What a deleted stack left.
  func whatIsLeft(_ shared: Shared) -> WhatIsLeft {
    let farewell =
      if case .deletion(let farewell) = origin { farewell } else { Farewell(plan, by: .deletion, shared) }
    return farewell.left(leftOvers(shared.region))
  }

  /// What the deletion passed over.
  private func leftOvers(_ region: Region?) -> [LeftOver] {
    progress.resources.filter { $0.state == .kept }.map { resource in
      let event = progress.recent.last { $0.logicalID == resource.logicalID && !$0.physicalID.isEmpty }
      return LeftOver(
        logicalID: resource.logicalID, type: resource.type,
        id: event?.physicalID ?? resource.logicalID, region: region?.description)
    }
  }

  /// What an old stack of that name left, of which the end of the new one tells.
  var leftBefore: WhatIsLeft? { if case .changeSet(let left) = origin { left } else { nil } }

  // MARK: Leaving

  /// How it ends for whoever leaves now; nil where nothing was ordered, or nothing is to be told.
  var ending: Ending? {
    switch stage {
    case .preparing, .reviewing: nil
    case .left: .notBegun(.leftForOthers)
    case .settled(let outcome): repaired == nil ? .seen(outcome) : nil
    case .refused(let trouble) where !trouble.isOrderInDoubt: .notBegun(.refused(exitCode: trouble.exitCode))
    case .starting, .running, .refused: orderState.ending(by: .left)
    }
  }

  /// What AWS does with a stack, as far as whoever leaves knows.
  func work(on stackID: String) -> BackupRun.Work { stackID == self.stackID ? work : .none }

  private var work: BackupRun.Work {
    let isDeletion = progress.operation == .deletion
    guard mayBeRunning else { return .none }
    return isDeletion ? (isRunning ? .deletion : .deletionInDoubt) : .change
  }
}

extension Farewell {
  /// What goes and what stays where a stack of this plan goes.
  init(_ plan: Plan, by end: End, _ shared: Shared) {
    self.init(
      plan: plan, usage: shared.preview.choices?.usage ?? .smallTeam, region: shared.region, prices: shared.prices,
      durations: shared.preview.durations, by: end)
  }
}
