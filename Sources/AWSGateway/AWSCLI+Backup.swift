package import Deployment

/// A last copy of the file system, by AWS Backup.
extension AWSCLI {
  /// Starts a copy of a file system into the account's default vault, by the role that AWS Backup makes for itself when
  /// its console is first used. Where vault or role is missing, AWS refuses. Returns the id of the job.
  ///
  /// - Parameter token: asked again with the same one, AWS starts no second copy but tells of the first.
  package func startBackup(
    ofResource arn: String, role: RoleARN, idempotencyToken token: String
  ) async throws(AWSTrouble) -> String {
    struct Answer: Decodable { let backupJobId: String }
    let answer = try await answer(
      Answer.self,
      to: [
        "backup", "start-backup-job", "--backup-vault-name", "Default", "--resource-arn", arn, "--iam-role-arn",
        role.description, "--idempotency-token", token,
      ])
    return answer.backupJobId
  }

  package func backup(job: String) async throws(AWSTrouble) -> BackupJob {
    struct Answer: Decodable {
      let state: String?
      let percentDone: String?
      let statusMessage: String?
    }
    let answer = try await answer(Answer.self, to: ["backup", "describe-backup-job", "--backup-job-id", job])
    return BackupJob(
      id: job, state: answer.state ?? "", percent: answer.percentDone.flatMap { Double($0) }.map { Int($0) },
      message: answer.statusMessage)
  }
}
