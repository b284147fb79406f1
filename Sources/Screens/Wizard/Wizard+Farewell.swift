internal import Account
internal import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases
internal import Pricing

/// Destroying a stack, from the preview to what is left of it.
extension Wizard {
  /// Goes to the preview of a deletion, as soon as AWS has said what there is.
  package mutating func beginDestroying() -> [Effect] {
    shared.purpose = .destroy
    let effects = start()
    step = .deploy
    waitsForStack = .destroying
    return effects
  }

  mutating func previewFarewell() -> [Effect] {
    guard let live = shared.account.liveStack else {
      shared.notice =
        shared.account.stack.trouble?.words ?? .noSuchStack(shared.stackName, region: shared.region?.description ?? "?")
      return []
    }
    if live.description.status.rawValue == "DELETE_IN_PROGRESS" { return attach() }
    guard !shared.isForeign, !live.description.isEmpty else {
      shared.notice = shared.isForeign ? .isNotOurs(shared.stackName) : .emptyStackIsLeft(shared.stackName)
      return []
    }
    guard !shared.account.isRunning else {
      shared.notice = .somethingRuns(live.description.name, live.description.status.rawValue)
      return []
    }
    life.farewell = Farewell(
      plan: live.plan ?? .unknown, usage: shared.preview.choices?.usage ?? .smallTeam, region: shared.region,
      prices: shared.prices,
      durations: shared.durations(of: live.description.id))
    return []
  }

  mutating func pressOnFarewell(_ key: Key) -> [Effect] {
    switch key {
    case .character("D"):
      if copy.isPending {
        shared.notice = .backupIsPending
      } else {
        dialog = .nameCheck(NameCheck(reason: .destruction))
      }
    case .character("b"): askForBackup()
    case .escape:
      life.saidNo = true
      askToLeave(code: 8)
    default:
      life.saidNo = true
      return quit(on: key)
    }
    return []
  }

  /// The name was typed. Where a copy was wished for and there is none, it is typed once more.
  mutating func destroy(withoutCopy: Bool = false) -> [Effect] {
    guard !copy.isPending else {
      shared.notice = .backupIsPending
      return []
    }
    guard withoutCopy || !copy.isMissing else {
      dialog = .nameCheck(NameCheck(reason: .destructionWithoutCopy))
      return []
    }
    guard let live = shared.account.liveStack else { return [] }
    life.saidNo = false
    return give(.delete(stackID: live.description.id, unprotecting: live.description.isProtected), as: .deletion)
  }

  // MARK: After

  /// What the deletion passed over.
  var leftOvers: [LeftOver] {
    guard let progress = deployment?.progress else { return [] }
    return progress.resources.filter { $0.state == .kept }.map { resource in
      let event = progress.recent.last { $0.logicalID == resource.logicalID && !$0.physicalID.isEmpty }
      return LeftOver(
        logicalID: resource.logicalID, type: resource.type,
        id: event?.physicalID ?? resource.logicalID, region: shared.region?.description)
    }
  }
}
