internal import Account
package import Deployment
internal import Drawing
internal import GitLabStack
internal import Operations
internal import Phrases

/// A copy of the file system before something that its data may not survive: the wish, the yes, and what becomes of it.
extension Wizard {
  /// What is known of the copy of the stack that is there.
  var copy: LastCopy {
    shared.account.liveStack.flatMap { life.copies[$0.description.id] } ?? .notWished
  }

  /// Why AWS Backup cannot be asked; nil where it can.
  private var whyNoBackup: Phrase? {
    if fileSystem == nil { return shared.account.liveStack?.remark ?? .noFileSystemToBackUp }
    return shared.account.identity.value == nil ? shared.account.identity.trouble?.words ?? .backupNeedsAccount : nil
  }

  /// The file system of the stack that is there.
  private var fileSystem: Plan.Resource? {
    life.farewell?.plan.fileSystem ?? shared.account.liveStack.flatMap { try? Plan($0.template) }?.fileSystem
  }

  var canBackUp: Bool {
    guard whyNoBackup == nil else { return false }
    switch copy {
    case .notWished, .missing, .notKnown, .needsPlace: return true
    case .seeking, .settingUp, .standsBy, .asked, .underWay, .made: return false
    }
  }

  /// Opens the question that is due: whether to copy at all, or whether to make what that needs.
  mutating func askForBackup() {
    if let reason = whyNoBackup { shared.notice = .thereIsNoBackup(reason) }
    guard canBackUp else { return }
    if case .needsPlace(let place) = copy { dialog = .backupPlace(place) } else { dialog = .backup }
  }

  mutating func answerBackup(_ key: Key) -> [Effect] {
    dialog = nil
    switch key {
    case .character("s"), .character("S"): return wishForBackup(stopped: true)
    case .character("y"), .character("Y"): return wishForBackup(stopped: false)
    default: return []
    }
  }

  /// - Parameter isStopped: whether GitLab is to be stopped for it.
  mutating func wishForBackup(stopped isStopped: Bool) -> [Effect] {
    guard let stackID = shared.account.liveStack?.description.id else { return [] }
    guard let identity = shared.account.identity.value, let fileSystem else {
      life.copies[stackID] = .missing(because: whyNoBackup ?? .backupNeedsAccount)
      return []
    }
    life.copies[stackID] = .seeking
    life.stopsGitLab = isStopped
    return [.seekBackupPlace(stackID: stackID, resource: fileSystem.logicalID, account: identity.account)]
  }

  /// A no here is an answer too: then there is no copy, and that is said.
  mutating func answer(_ key: Key, to place: BackupPlace) -> [Effect] {
    dialog = nil
    guard let stackID = shared.account.liveStack?.description.id, case .needsPlace = copy else { return [] }
    guard key == .character("y") || key == .character("Y") else {
      life.copies[stackID] = .missing(because: .backupWasDeclined)
      return executeIfYesWasGiven()
    }
    return begin(in: place, of: stackID)
  }

  /// Everything for it is there: at once, or as soon as GitLab has stopped.
  private mutating func begin(in place: BackupPlace, of stackID: String) -> [Effect] {
    guard life.stopsGitLab else {
      life.copies[stackID] = .asked
      return [.startBackup(stackID: stackID, place: place)]
    }
    life.copies[stackID] = .standsBy(place)
    return stopGitLab(of: stackID)
  }

  /// Nobody wants it any more: nothing more is done for it, and what GitLab writes to meanwhile counts for no change to come.
  mutating func withdrawCopy() {
    guard let stackID = shared.account.liveStack?.description.id else { return }
    switch copy {
    case .seeking, .needsPlace, .settingUp, .standsBy: life.copies[stackID] = nil
    case .asked, .underWay: if standstill.place != nil { life.copies[stackID] = nil }
    case .notWished, .made, .missing, .notKnown: break
    }
  }

  mutating func take(backupPlace result: Result<BackupPlace, Trouble>, of stackID: String) -> [Effect] {
    guard case .seeking? = life.copies[stackID] else { return [] }
    switch result {
    case .success(let place):
      let ready = life.copies[stackID]?.take(place, stopped: life.stopsGitLab)
      if let ready { return begin(in: ready, of: stackID) }
      if case .needsPlace(let place)? = life.copies[stackID] {
        if life.backupChoice.mayBeSetUp {
          return begin(in: place, of: stackID)
        }
        if dialog == nil { dialog = .backupPlace(place) }
      }
      return watchBackup(of: stackID) + executeIfYesWasGiven()
    case .failure(let trouble):
      life.copies[stackID]?.met(trouble.words)
      return executeIfYesWasGiven()
    }
  }

  mutating func take(backup result: Result<BackupJob, Trouble>, of stackID: String) -> [Effect] {
    guard life.copies[stackID]?.goesOnByItself == true else { return [] }
    switch result {
    case .success(let job): life.copies[stackID]?.take(job)
    case .failure(let trouble): life.copies[stackID]?.met(trouble.words, isInDoubt: trouble.isOrderInDoubt)
    }
    // Without a copy nobody should have to do without GitLab.
    let starting = life.copies[stackID]?.isMissing == true ? startGitLab(of: stackID) : []
    return watchBackup(of: stackID) + starting + executeIfYesWasGiven()
  }

  /// Looks again as long as it is being made.
  private func watchBackup(of stackID: String) -> [Effect] {
    guard case .underWay(let job, _, _)? = life.copies[stackID] else { return [] }
    return [.watchBackup(job: job.id, stackID: stackID, delay: 15)]
  }
}

// MARK: - Before a change of the release

extension Wizard {
  /// What was said about a backup on the command line.
  package mutating func takes(_ choice: BackupChoice) { life.backupChoice = choice }

  /// Whether the change under review brings another release of GitLab to data that is there.
  var changesRelease: Bool {
    guard deployment?.isUpdate == true, let live = shared.account.liveStack,
      StackCondition(live.description) != .keptAfterCreation
    else { return false }
    if case .upgrade = shared.versionStep { return true }
    return false
  }

  /// Whether somebody has to say yet that it begins with a backup, or without.
  var needsBackupChoice: Bool {
    guard changesRelease, !life.goesWithoutBackup else { return false }
    if case .made = copy { return false }
    return true
  }

  mutating func answerReleaseBackup(_ key: Key) -> [Effect] {
    dialog = nil
    switch key {
    case .character("s"): return wishForBackup(stopped: true)
    case .character("b"): return wishForBackup(stopped: false)
    case .character("w"):
      guard case .reviewing(let changeSet) = deployment?.stage else { return [] }
      life.goesWithoutBackup = true
      return decide(.character("y"), on: changeSet)
    default: return []
    }
  }

  /// The wish of the command line is a yes to the copy.
  mutating func backUpIfWished() -> [Effect] {
    guard life.backupChoice.isWished, changesRelease, case .notWished = copy else { return [] }
    return wishForBackup(stopped: life.backupChoice.stopsGitLab)
  }
}
