internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// The change set under review: what it means, and the answer to it.
extension Wizard {
  /// A row of it: what it means, a group, or one of its changes while the group is open.
  enum ChangeRow: Hashable, Sendable {
    case impact(ChangeImpact)
    case group(Plan.Group?)
    /// By its place among the changes.
    case change(Int)
  }

  var changeRows: [ChangeRow] {
    let groups: [Plan.Group?] = Plan.Group.allCases + [nil]
    let impacts = (life.review?.impacts ?? []).map(ChangeRow.impact)
    return impacts
      + groups.flatMap { group -> [ChangeRow] in
        let places = changes.indices.filter { changes[$0].group == group }
        guard !places.isEmpty else { return [] }
        return [.group(group)] + (life.openChanges.contains(group) ? places.map { .change($0) } : [])
      }
  }

  /// The lines of the change set, with what they mean.
  var changes: [ReviewedChange] { life.review?.changes ?? [] }

  /// Whether the change takes more than a key.
  ///
  /// A change of what stands that could not be judged does.
  var changeNeedsName: Bool { life.review?.needsName ?? (deployment?.isUpdate == true) }

  /// Judges what CloudFormation says it would do. What is grave is never folded away.
  mutating func judge(_ changeSet: ChangeSet) {
    let isUpdate = deployment?.isUpdate == true
    guard let new = life.plan ?? shared.preview.plan else { return }
    life.review = changeSet.reviewed(over: isUpdate ? shared.account.liveStack?.before : nil, to: shared.inForce, new)
    life.openChanges = Set(changes.filter { $0.impacts.first?.weight == .grave }.map(\.group))
    life.saidNo = false
    // Now it is known what the operation is about.
    if isUpdate { deployment?.progress.changing = Set(changeSet.changes.map(\.logicalID)) }
  }

  mutating func decide(_ key: Key, on changeSet: ChangeSet) -> [Effect] {
    switch key {
    case .character("b") where changesRelease:
      askForBackup()
      return []
    case .character("y"), .character("Y"):
      guard !copy.isPending else {
        shared.notice = .backupIsPending
        return []
      }
      guard !needsBackupChoice else {
        dialog = .releaseBackup
        return []
      }
      guard !changeNeedsName else {
        dialog = .nameCheck(NameCheck(reason: .change))
        return []
      }
      return execute()
    case .character("n"), .escape:
      // A yes on the command line was for this change set, and for none that is made after it.
      yesWasGiven = false
      let emptyStack = deployment?.emptyStack
      deployment = nil
      life.saidNo = true
      shared.notice = .changeSetDiscarded
      if standstill.place != nil {
        shared.notice = shared.notice?.followed(by: .leavingStartsGitLab)
        if copy.goesOnByItself { shared.notice = shared.notice?.followed(by: .backupUnderWayDoesNotCount) }
      }
      withdrawCopy()
      let (live, needsRepair) = (shared.account.liveStack, shared.standsFailed && changeSet.replaces)
      let effects =
        startWhatIsStopped() + go(to: .plan) + [.discardChangeSet(arn: changeSet.arn, emptyStack: emptyStack)]
      if needsRepair {
        // What AWS would not have done leaves the ways out, which are known without asking again.
        shared.account.stack = .found(live)
        dialog = .remedies
      }
      return effects
    default: return select(key)
    }
  }

  /// The order itself.
  mutating func execute() -> [Effect] {
    guard case .reviewing(let changeSet) = deployment?.stage else { return [] }
    yesWasGiven = false
    let policy = policyInForce
    deployment?.stage = .starting(changeSet)
    deployment?.ordered = (
      shared.now, over: shared.account.liveStack.map(\.description).flatMap { $0.isEmpty ? nil : $0 }
    )
    return [.executeChangeSet(arn: changeSet.arn, stackID: changeSet.stackID, onFailure: policy)]
  }

  /// Moves the selection through the change set, and no further than its ends.
  private mutating func select(_ key: Key) -> [Effect] {
    guard var row = deployment?.selectedChange else { return [] }
    let rows = changeRows
    let last = max(0, rows.count - 1)
    switch key {
    case .up, .character("k"): row -= 1
    case .down, .character("j"): row += 1
    case .pageUp: row -= 10
    case .pageDown: row += 10
    case .home, .character("g"): row = 0
    case .end, .character("G"): row = last
    case .enter, .character(" "), .left, .right:
      guard rows.indices.contains(row) else { return [] }
      switch rows[row] {
      case .impact(let impact): goToCause(of: impact)
      case .group(let group):
        if life.openChanges.remove(group) == nil { life.openChanges.insert(group) }
      case .change: break
      }
      return []
    default: return quit(on: key)
    }
    deployment?.selectedChange = min(max(0, row), last)
    return []
  }

  /// To the first resource that it shows in; to the first group where it shows in none.
  private mutating func goToCause(of impact: ChangeImpact) {
    let place = changes.firstIndex { $0.impacts.contains { $0.code == impact.code } }
    if let place { life.openChanges.insert(changes[place].group) }
    let row = changeRows.firstIndex { row in
      switch row {
      case .impact: false
      case .group: place == nil
      case .change(let other): other == place
      }
    }
    if let row { deployment?.selectedChange = row }
  }
}
