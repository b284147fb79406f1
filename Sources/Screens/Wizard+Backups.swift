internal import Deployment
internal import Drawing
internal import Home
internal import Operations
internal import Phrases

/// Keys in the boxes about backups and copies: whether one is made, how, and whether what it lacks may be set up.
extension Wizard {
  mutating func answerBackup(_ key: Key) -> [Effect] {
    dialog = nil
    let choice = operation?.backup ?? shared.backups.choice
    switch key {
    case .character("s"), .character("S"): return shared.wishForBackup(choice.making(stopped: true))
    case .character("y"), .character("Y"): return shared.wishForBackup(choice.making(stopped: false))
    default: return []
    }
  }

  mutating func answerReleaseBackup(_ key: Key) -> [Effect] {
    dialog = nil
    return carryOut(operation?.answerBackup(key, &shared) ?? .none)
  }

  /// Whether what AWS Backup lacks may be made is asked as soon as nothing else lies over the screen.
  mutating func askForBackupPlace() {
    guard dialog == nil, let (stackID, place) = shared.backups.lacking else { return }
    dialog = .backupPlace(place, stackID: stackID)
    scrolled.box = 0
  }

  mutating func answerBackupPlace(_ key: Key, of stackID: String) -> [Effect] {
    dialog = nil
    if key == .character("y") || key == .character("Y") {
      return shared.backups.change(stackID) { $0.mayBeSetUp() }
    }
    let effects = shared.backups.change(stackID) {
      $0.mayNotBeSetUp()
      return []
    }
    return effects + copies.keepUp(&shared) + (operation?.goOn(&shared) ?? [])
  }

  mutating func answerCopy(_ key: Key) -> [Effect] {
    dialog = nil
    switch key {
    case .character("s"), .character("S"):
      guard egressTroubleBeforeCopy?.isClosed != true else {
        shared.notice = CopyPhrases.wouldNotStartAgain
        return []
      }
      return copies.copy(stoppingGitLab: true, &shared)
    case .character("y"), .character("Y"): return copies.copy(stoppingGitLab: false, &shared)
    default: return []
    }
  }

  /// What is against the start that follows a stop for the copy, as the home saw it last; nil where nothing is, where GitLab does not
  /// run, and where the home was never seen.
  var egressTroubleBeforeCopy: EgressTrouble? {
    guard let subject = copies.subject, let gitlab = home.gitlab(subject.stackID), gitlab.servicePlace?.tasks != 0
    else {
      return nil
    }
    return gitlab.egressTrouble
  }

  /// Whether the home saw GitLab stopped, and without a task.
  var sawGitLabStoppedBeforeCopy: Bool {
    let service = copies.subject.flatMap { home.gitlab($0.stackID) }?.service.value
    return service.map { $0.desired == 0 && $0.running == 0 } ?? false
  }

  mutating func answerCopyInside(_ key: Key) -> [Effect] {
    dialog = nil
    return key == .character("y") || key == .character("Y") ? copies.copyInside() : []
  }
}
