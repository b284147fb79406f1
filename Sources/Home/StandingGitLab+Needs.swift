internal import Account
package import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Upkeep

extension StandingGitLab {
  /// What of it needs somebody, the gravest first. What could not be seen is none.
  ///
  /// - Parameter now: seconds since 1970.
  package func needs(at now: Double) -> [HomeNeed] {
    guard let description = live?.description else {
      // The word by which it was listed tells that much.
      return status.map { self.needs(ofStack: $0, StackCondition($0)) } ?? []
    }
    let condition = StackCondition(description)
    var needs = self.needs(ofStack: description.status, condition)
    guard condition.mayHoldAny else { return needs }
    if state == .unhealthy {
      let targets = targets.value ?? []
      let sick = targets.first { $0.state != "healthy" }
      needs.append(
        .unhealthy(
          healthy: targets.count { $0.state == "healthy" }, of: max(targets.count, service.value?.desired ?? 1),
          reason: sick?.description ?? sick?.reason))
    }
    if let seenNATInstance {
      switch seenNATInstance.standing {
      case .runs: break
      case .isGone: needs.append(.natInstance(id: seenNATInstance.id, state: nil))
      case .rests: needs.append(.natInstance(id: seenNATInstance.id, state: seenNATInstance.state))
      }
    }
    needs += self.needs(ofCertificateAt: now)
    if let peak = measured.value?[.memoryPeakPercent], peak >= 90 { needs.append(.memoryIsShort(percent: Int(peak))) }
    if let report = drift.value?.report, !report.isClean, isDriftOf(description) {
      needs.append(.drifted(resources: report.count))
    }
    if let release, !release.getsFixes { needs.append(.noFixes(release.tag, next: release.steps.first)) }
    if condition.mayHoldData { needs += self.needs(ofCopiesAt: now, description) }
    if condition.mayHoldData, !description.isBusy, !description.isProtected {
      needs.append(.unprotected(stackID: description.id))
    }
    return needs.enumerated().sorted { ($0.element.severity, $0.offset) < ($1.element.severity, $1.offset) }
      .map(\.element)
  }

  /// Whether the stack was compared as it is: a change after that may have done away with what differed.
  private func isDriftOf(_ description: StackDescription) -> Bool {
    (drift.time ?? 0) >= (description.updated ?? 0)
  }

  private func needs(ofStack status: ResourceStatus, _ condition: StackCondition) -> [HomeNeed] {
    switch condition {
    case .spent: return [.undone(day: lastDay, cause: lastCause)]
    case .keptAfterCreation, .halfUndone, .keptAfterUpdate, .betweenVersions, .halfDeleted:
      let repair = RepairWay.allCases.first { $0.remedy(for: condition) != nil }
      return [.failed(condition, name: name, repair: repair?.rawValue)]
    case .stands where status.rawValue == "UPDATE_ROLLBACK_COMPLETE":
      return [.changeUndone(day: lastDay, cause: lastCause)]
    case .stands, .empty, .busy, .gone, .unknown: return []
    }
  }

  /// The NAT instance as the last look saw it; nil where there is none, and where that look saw nothing.
  package var seenNATInstance: NATInstance? {
    guard let id = names?.natInstance, natInstance.trouble == nil, let state = natInstance.value else { return nil }
    return NATInstance(id: id, state: state)
  }

  /// What is against its next start, as the last look saw it; nil where nothing is.
  package var egressTrouble: EgressTrouble? {
    if let seenNATInstance { return EgressTrouble(seenNATInstance, in: region.description) }
    guard live?.mayHaveNATInstance ?? (names?.natInstance != nil) else { return nil }
    if names != nil, names?.natInstance == nil { return nil }
    let reason = natInstance.trouble ?? resources.trouble ?? stack.trouble
    return .unseen(reason?.sentence ?? HomePhrases.asking)
  }

  private func needs(ofCertificateAt now: Double) -> [HomeNeed] {
    guard let found = certificate.value ?? nil, found.isIssued, let end = found.expires else { return [] }
    if let word = found.stuckRenewal { return [.renewalIsStuck(word, day: UTC.day(end))] }
    let days = Int(((end - now) / 86_400).rounded(.down))
    // Amazon renews its own sixty days before, if it is used and its record stands (ACM User Guide, managed renewal).
    return days < 30 ? [.certificateEnds(day: UTC.day(end), daysLeft: days)] : []
  }

  private func needs(ofCopiesAt now: Double, _ description: StackDescription) -> [HomeNeed] {
    guard let points = copies.value, copies.trouble == nil else { return [] }
    guard let newest = points.newestWhole else {
      // The first of a daily plan comes in its first night.
      let isYoung = description.created.map { now - $0 < 36 * 3600 } ?? false
      return isYoung && plan?.hasBackups == true ? [] : [.noCopy]
    }
    let days = Int((now - newest.made) / 86_400)
    let whole = points.filter(\.isWhole)
    // One that nobody may look at may be proved.
    let isSeen = !whole.contains { $0.trial == .unknown }
    let looked = whole.count { $0.trial == .never }
    return (days > 2 ? [.oldCopy(days: days)] : [])
      + (points.lastProof == nil && isSeen && looked > 0 ? [.neverProved(copies: looked, newest: newest.arn)] : [])
  }

  private var lastDay: String? { lastOperation?.started.map { UTC.day($0) } }
  private var lastCause: String? { lastOperation?.cause?.reason }
}
