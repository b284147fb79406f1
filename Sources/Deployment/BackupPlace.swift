package import Phrases

/// Where AWS Backup can put a copy of a file system, and as whom: what was seen of it in the account.
package struct BackupPlace: Hashable, Sendable {
  /// The ARN of the file system.
  package let fileSystem: String
  /// The vault to use; nil where none was found.
  package var vault: String?
  /// Whom AWS Backup works as; nil where there is no such role.
  package var role: RoleARN?
  /// Whether that role was made just now, so that it is not known everywhere in AWS yet.
  package var roleIsNew = false
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

  /// What the role of a stack is called in it. Our templates make no vault.
  package static let roleID = "BackupRole"
  /// What is made where there is none.
  package static let newVault = "gitlab-wizard"
  package static let newRole = "gitlab-wizard-backup"
  /// What AWS's own console makes when first used.
  package static let vaultOfAWS = "Default"
  package static let roleOfAWS = "AWSBackupDefaultServiceRole"

  /// Minutes within which AWS has to begin. It would wait eight hours by default, and takes no less than this.
  package static let startWindow = 60

  /// Whether something has to be made first, which takes a yes of its own.
  package var lacksSomething: Bool { vault == nil || role == nil }

  /// The vault to use of those that are there: one that we made, then the one of AWS's console; nil where neither is there.
  ///
  /// Never `aws/efs/automatic-backup-vault`: it is reserved for the automatic backups of EFS, and as the destination of others
  /// AWS answers with "insufficient privileges"
  /// (https://docs.aws.amazon.com/aws-backup/latest/devguide/working-with-supported-services.html, Working with Amazon EFS).
  package static func vault(among names: [String]) -> String? {
    [newVault, vaultOfAWS].first { names.contains($0) }
  }

  /// What is made after a yes, a sentence each.
  package var toBeMade: [Phrase] {
    (vault == nil ? [BackupPhrases.vaultWouldBeMade(Self.newVault)] : [])
      + (role == nil ? [BackupPhrases.roleWouldBeMade(Self.newRole)] : [])
  }
}
