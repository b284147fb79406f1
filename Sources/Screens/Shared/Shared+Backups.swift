internal import Deployment
internal import GitLabStack
internal import Operations
internal import Phrases

/// A backup of the stack that is there: the wish, and what is known of it.
extension Shared {
  var backup: BackupRun { backups[account.liveStack?.description.id] }

  /// What is known of it and of the GitLab that was stopped for it; nil where none was wished for.
  var backupSentence: Phrase? { backup.sentence(beforeDeletion: purpose == .destroy) }

  /// Why AWS Backup cannot be asked; nil where it can, as far as is known: what nobody can read may hold a file system.
  var whyNoBackup: Phrase? {
    guard let live = account.liveStack else { return BackupPhrases.noFileSystemToBackUp }
    return live.unread == nil && live.filesToCopy == nil ? BackupPhrases.noFileSystemToBackUp : nil
  }

  var canBackUp: Bool {
    guard whyNoBackup == nil else { return false }
    switch backup.copy {
    case .notWished, .missing, .notKnown, .needsPlace: return true
    case .seeking, .settingUp, .standsBy, .asked, .underWay, .made: return false
    }
  }

  /// The question that is due: whether to back up at all, or whether to make what that needs.
  mutating func askForBackup() -> Turn {
    if let reason = whyNoBackup { notice = BackupPhrases.thereIsNoBackup(reason) }
    guard canBackUp else { return .none }
    if case .needsPlace(let place) = backup.copy, let live = account.liveStack {
      return .to(.open(.backupPlace(place, stackID: live.description.id)))
    }
    return .to(.open(.backup))
  }

  mutating func wishForBackup(_ choice: BackupChoice) -> [Effect] {
    guard let live = account.liveStack else { return [] }
    let reason = whyNoBackup
    return backups.wish(of: live.description.id) { run in
      if let reason {
        run.isImpossible(because: reason)
        return []
      }
      return run.begin(copying: live.filesToCopy, choice)
    }
  }

  /// Takes the backup of the stack that is there one step on.
  mutating func changeBackup(_ step: (inout BackupRun) -> [BackupRun.Request]) -> [Effect] {
    backups.change(account.liveStack?.description.id, step)
  }
}
