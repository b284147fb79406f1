import Rehearsal

extension Rehearsed {
  /// Every scenario with every operation that it is about.
  static let all = Scenario.allCases.flatMap(operations)

  private static func operations(in scenario: Scenario) -> [Rehearsed] {
    switch scenario {
    case .happy: [creation(scenario, .created), change(scenario, .changed), deletion(scenario, .deleted)]
    // Nothing is begun: see `CheckTests`.
    case .quotaUsed: []
    case .quota, .neverHealthy: [creation(scenario, .creationUndone)]
    case .imagePullFails:
      [creation(scenario, .creationUndone), creation(scenario, .creationKept, ["--on-failure", "keep"])]
    case .rollbackFails: [creation(scenario, .creationUndoFailed), change(scenario, .changeUndoFailed)]
    case .deleteStuck: [deletion(scenario, .deletionFailed)]
    case .slowNAT, .gitlabSlow: [creation(scenario, .created)]
    case .throttled, .credentialsExpire, .lostNetwork:
      [creation(scenario, .created), change(scenario, .changed), deletion(scenario, .deleted)]
    case .certificateStuck:
      [
        creation(
          scenario, .creationUndone,
          ["--domain.zone", "example.com", "--domain.host", "gitlab", "--domain.zoneId", "Z0REHEARSAL0PUBLIC01"])
      ]
    case .releaseFails: [upgrade(scenario, .changeUndoFailed)]
    case .keptFailure:
      [
        repair(scenario, .retry, keys: toChangeSet + [remedy("T")], .changed),
        repair(scenario, .rollBack, keys: toChangeSet + [remedy("B"), typedName], .deleted),
        repair(scenario, .delete, keys: toChangeSet + [remedy("D"), typedName] + again, .created),
        deletion(scenario, .deleted),
      ]
    case .stuckUpgrade:
      [
        repair(scenario, .rollBack, keys: [remedy("C")], .changeUndoFailed),
        repair(
          scenario, .skip, ["--image.tag", "19.2.4-ce.0", "--without-backup"], keys: skip, .changed),
        deletion(scenario, .deleted),
      ]
    case .earlierStack: [deletion(scenario, .deleted)]
    // Nothing of an operation: see `ShellCommandTests`.
    case .pluginMissing, .execDenied, .several, .looksDenied, .drifted: []
    // Nothing of an operation on a stack of ours: see `TakeoverCommandTests`.
    case .seed, .seedCopied, .seedKept, .seedGone: []
    // What stops an upgrade before it begins: see `UpgradeCommandTests`.
    case .behind, .migrationFails, .migrationsHang: []
    // Nothing of an operation: see `CopiesCommandTests`.
    case .backupFileFails: []
    // Nothing of an operation on the stack itself: see `RestoreCommandTests`.
    case .restoreFails, .restoreDiffers: []
    // What they are about is a backup, which screens offer and commands are told: see `BackupTests`, `BackupCommandTests`.
    case .backupFails, .backupNotSetUp: [change(scenario, .changed), deletion(scenario, .deleted)]
    }
  }

  private static func remedy(_ key: String) -> Press { Press("│ \(key)  ", "│ \(key)  ", key) }

  /// What the old stack left is read, and the new one is made.
  private static let again =
    [Press("Enter continue", "Enter 続ける", "Enter")] + toChangeSet + [Press("Create it?", "作成しますか？ y / n", "y")]

  /// Only the cause tells what can be skipped; after it the newer version is deployed again.
  private static let skip =
    [remedy("l"), Press("n what to do", "n 対処", "n"), remedy("S"), Press("Do it?", "実行しますか？", "y")]
    + [Press("c go on", "c 新しい", "c"), Press("d REVIEW CHANGES", "d 変更を確認", "d")] + toChangeSet + noBackup
}
