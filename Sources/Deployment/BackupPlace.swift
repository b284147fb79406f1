package import Phrases

/// Where AWS Backup can put a copy of a file system, and as whom: what was seen of it in the account.
package struct BackupPlace: Hashable, Sendable {
  /// The ARN of the file system.
  package let fileSystem: String
  /// The vault to use; nil where none was found.
  package var vault: String?
  /// Whom AWS Backup works as; nil where there is no such role.
  package var role: RoleARN?
  /// Whether the region forbids copies of file systems on demand; only the automatic ones ignore that.
  package let isSwitchedOff: Bool
  /// A copy of the file system that is being made already: AWS Backup makes one at a time.
  package let running: BackupJob?

  package init(
    fileSystem: String, vault: String?, role: RoleARN?, isSwitchedOff: Bool = false, running: BackupJob? = nil
  ) {
    self.fileSystem = fileSystem
    self.vault = vault
    self.role = role
    self.isSwitchedOff = isSwitchedOff
    self.running = running
  }

  /// What the vault and the role of a stack are called in it. Our templates make the role only.
  package static let vaultID = "BackupVault"
  package static let roleID = "BackupRole"
  /// What is made where neither the stack nor the account has one.
  package static let newVault = "gitlab-wizard"
  package static let newRole = "gitlab-wizard-backup"
  /// What AWS itself makes: the vault of the automatic copies of file systems, and what its console makes when first used.
  package static let vaultsOfAWS = ["aws/efs/automatic-backup-vault", "Default"]
  package static let roleOfAWS = "AWSBackupDefaultServiceRole"

  /// Minutes within which AWS has to begin. It would wait eight hours by default, and takes no less than this.
  package static let startWindow = 60

  /// Whether something has to be made first, which takes a yes of its own.
  package var lacksSomething: Bool { vault == nil || role == nil }

  /// The vault to use of those that are there: the stack's own, then one that we made, then AWS's.
  package static func vault(of stack: String?, among names: [String]) -> String? {
    ([stack, newVault].compactMap { $0 } + vaultsOfAWS).first { names.contains($0) }
  }

  /// What is made after a yes, a sentence each.
  package var toBeMade: [Phrase] {
    (vault == nil ? [.backupVaultWouldBeMade(Self.newVault)] : [])
      + (role == nil ? [.backupRoleWouldBeMade(Self.newRole)] : [])
  }
}
