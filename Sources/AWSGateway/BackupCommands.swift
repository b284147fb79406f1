package import Deployment

/// Copies of the file system by AWS Backup, and what it needs for them.
package struct BackupCommands: Sendable {
  let cli: AWSCLI

  /// Starts a copy of a file system. Returns the job as AWS took it.
  ///
  /// - Parameter token: asked again with the same one, AWS starts no second copy but tells of the first.
  /// - Parameter days: after which AWS deletes it; nil: never.
  package func start(
    ofResource arn: String, into vault: String, as role: RoleARN, idempotencyToken token: String,
    keptFor days: Int? = nil
  ) async throws(AWSTrouble) -> BackupJob {
    struct Answer: Decodable {
      let backupJobId: String
      let recoveryPointArn: String?
    }
    let answer = try await cli.answer(
      Answer.self,
      to: [
        "backup", "start-backup-job", "--backup-vault-name", vault, "--resource-arn", arn, "--iam-role-arn",
        role.description, "--idempotency-token", token, "--start-window-minutes", "\(BackupPlace.startWindow)",
      ] + (days.map { ["--lifecycle", "DeleteAfterDays=\($0)"] } ?? []))
    return BackupJob(
      id: answer.backupJobId, state: "CREATED", percent: nil, message: nil, recoveryPoint: answer.recoveryPointArn,
      vault: vault)
  }

  package func job(named job: String) async throws(AWSTrouble) -> BackupJob {
    try await cli.answer(BackupJobAnswer.self, to: ["backup", "describe-backup-job", "--backup-job-id", job])
      .job(named: job)
  }

  /// The copies that were asked for of a resource and are remembered, ended ones too.
  package func jobs(ofResource arn: String) async throws(AWSTrouble) -> [BackupJob] {
    struct Answer: Decodable { let backupJobs: [BackupJobAnswer]? }
    let answer = try await cli.answer(Answer.self, to: ["backup", "list-backup-jobs", "--by-resource-arn", arn])
    return (answer.backupJobs ?? []).compactMap { item in item.backupJobId.map { item.job(named: $0) } }
  }

  /// The names of the vaults of this region. Not `describe-backup-vault`: of one that is not there AWS says “access denied”.
  package func vaults() async throws(AWSTrouble) -> [String] {
    struct Answer: Decodable {
      let backupVaultList: [Vault]?
      struct Vault: Decodable { let backupVaultName: String? }
    }
    let answer = try await cli.answer(Answer.self, to: ["backup", "list-backup-vaults"])
    return (answer.backupVaultList ?? []).compactMap(\.backupVaultName)
  }

  /// Whether this region lets AWS Backup copy file systems on demand; nil where AWS does not say.
  package func coversFileSystems() async throws(AWSTrouble) -> Bool? {
    struct Answer: Decodable {
      let resourceTypeOptInPreference: Preference?
      struct Preference: Decodable { let eFS: Bool? }
    }
    return try await cli.answer(Answer.self, to: ["backup", "describe-region-settings"]).resourceTypeOptInPreference?
      .eFS
  }

  /// The role of this name; nil where there is none.
  package func role(named name: String) async throws(AWSTrouble) -> RoleARN? {
    do throws(AWSTrouble) {
      return try await cli.answer(RoleAnswer.self, to: ["iam", "get-role", "--role-name", name]).roleARN
    } catch .notFound {
      return nil
    } catch .other("NoSuchEntity", _) {
      return nil
    }
  }

  package func makeVault(named name: String) async throws(AWSTrouble) {
    do throws(AWSTrouble) {
      _ = try await cli.text(of: ["backup", "create-backup-vault", "--backup-vault-name", name])
    } catch .alreadyExists {
      // Made by a request whose answer got lost, or by somebody else meanwhile.
    }
  }

  /// Makes a role that AWS Backup may assume, with AWS's own policies to copy and to restore. Three processes.
  package func makeRole(named name: String, partition: String) async throws(AWSTrouble) -> RoleARN? {
    let trust =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"backup.amazonaws.com"},"#
      + #""Action":"sts:AssumeRole"}]}"#
    let made: RoleARN?
    do throws(AWSTrouble) {
      let command = ["iam", "create-role", "--role-name", name, "--assume-role-policy-document", trust]
      made = try await cli.answer(RoleAnswer.self, to: command).roleARN
    } catch .alreadyExists {
      made = try await role(named: name)
    }
    try await attachPolicies(toRole: name, partition: partition)
    return made
  }

  /// Attaches AWS's own policies to copy and to restore; to a role that has them it changes nothing. Two processes.
  package func attachPolicies(toRole name: String, partition: String) async throws(AWSTrouble) {
    for policy in ["ForBackup", "ForRestores"] {
      let arn = "arn:\(partition):iam::aws:policy/service-role/AWSBackupServiceRolePolicy\(policy)"
      _ = try await cli.text(of: ["iam", "attach-role-policy", "--role-name", name, "--policy-arn", arn])
    }
  }
}

private struct BackupJobAnswer: Decodable {
  let backupJobId: String?
  private let state: String?
  private let percentDone: String?
  private let statusMessage: String?
  private let recoveryPointArn: String?
  private let backupVaultName: String?
  private let bytesTransferred: Int?

  func job(named id: String) -> BackupJob {
    BackupJob(
      id: id, state: state ?? "",
      percent: percentDone.flatMap { Double($0) }.flatMap { Int(exactly: $0.rounded(.down)) },
      message: statusMessage, recoveryPoint: recoveryPointArn, vault: backupVaultName,
      bytes: bytesTransferred)
  }
}
