internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Phrases
internal import Pricing

/// Destroying a stack, from the preview to what is left of it.
extension Wizard {
  /// Goes to the preview of a deletion, as soon as AWS has said what there is.
  package mutating func beginDestroying() -> [Effect] {
    life.purpose = .destroy
    let effects = start()
    step = .deploy
    editor = nil
    waitsForStack = .destroying
    return effects
  }

  mutating func previewFarewell() -> [Effect] {
    guard let live = account.liveStack else {
      notice = account.stack.trouble?.words ?? .noSuchStack(stackName, region: region?.description ?? "?")
      return []
    }
    if live.description.status.rawValue == "DELETE_IN_PROGRESS" { return attach() }
    guard !isForeign, !live.description.isEmpty else {
      notice = isForeign ? .isNotOurs(stackName) : .emptyStackIsLeft(stackName)
      return []
    }
    guard !account.isRunning else {
      notice = .somethingRuns(live.description.name, live.description.status.rawValue)
      return []
    }
    do {
      let plan = try Plan(live.template)
      life.farewell = Farewell(
        plan: plan, usage: preview.choices?.usage ?? .smallTeam, region: region, prices: prices,
        durations: durations(of: live.description.id))
    } catch {
      notice = error.sentence
    }
    return []
  }

  mutating func pressOnFarewell(_ key: Key) -> [Effect] {
    switch key {
    case .character("D"):
      if life.farewell?.losesRepositories == true, life.farewell?.backup.value?.isUnderWay == true {
        notice = .backupIsUnderWay
      } else {
        overlay = .nameCheck(NameCheck(reason: .destruction))
      }
    case .character("b"): if canBackUp { overlay = .backup }
    case .escape:
      life.saidNo = true
      askToLeave(code: 8)
    default:
      life.saidNo = true
      return quit(on: key)
    }
    return []
  }

  var canBackUp: Bool {
    guard let farewell = life.farewell, farewell.plan.fileSystem != nil, account.identity.value != nil else {
      return false
    }
    switch farewell.backup {
    case .notAsked, .failed: return true
    case .asked: return false
    case .found(let job): return job.hasFailed
    }
  }

  mutating func answerBackup(_ key: Key) -> [Effect] {
    overlay = nil
    guard key == .character("y") || key == .character("Y"), let live = account.liveStack,
      let identity = account.identity.value, let fileSystem = life.farewell?.plan.fileSystem
    else { return [] }
    life.farewell?.backup = .asked
    return [
      .startBackup(stackID: live.description.id, resource: fileSystem.logicalID, account: identity.account)
    ]
  }

  /// Looks again as long as the copy is being made and somebody is looking.
  mutating func take(backup result: Result<BackupJob, Trouble>) -> [Effect] {
    guard life.farewell != nil, deployment == nil else { return [] }
    life.farewell?.backup = LookedUp(result)
    guard case .success(let job) = result, job.isUnderWay, let stackID = account.liveStack?.description.id else {
      return []
    }
    return [.watchBackup(job: job.id, stackID: stackID, delay: 15)]
  }

  /// The order itself: the name was typed.
  mutating func destroy() -> [Effect] {
    guard let live = account.liveStack else { return [] }
    life.saidNo = false
    return give(.delete(stackID: live.description.id, unprotecting: live.description.isProtected), as: .deletion)
  }

  // MARK: After

  /// What the deletion passed over.
  var leftOvers: [LeftOver] {
    guard let progress = deployment?.progress else { return [] }
    return progress.resources.filter { $0.state == .kept }.map { resource in
      let event = progress.recent.last { $0.logicalID == resource.logicalID && !$0.physicalID.isEmpty }
      return LeftOver(type: resource.type, id: event?.physicalID ?? resource.logicalID)
    }
  }
}
