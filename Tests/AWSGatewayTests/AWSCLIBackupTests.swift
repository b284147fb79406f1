import AWSGateway
import Deployment
import GitLabStack
import Testing
import Upkeep

/// The commands of AWS Backup and of the role that it needs, by their argument lists and by what AWS prints.
@Suite struct AWSCLIBackupTests {
  private static let ending = [
    "--output", "json", "--region", "ap-northeast-1", "--cli-read-timeout", "20", "--cli-connect-timeout", "5",
  ]

  private func cli(_ calls: (arguments: [String], stdout: String, stderr: String)...) throws -> AWSCLI {
    let recorded = calls.map { call in
      RecordedAWS.Call(
        arguments: call.arguments + Self.ending, exit: call.stderr.isEmpty ? 0 : 254, stdout: call.stdout,
        stderr: call.stderr)
    }
    return AWSCLI(runner: RecordedAWS(recorded), region: try Region("ap-northeast-1"), profile: nil)
  }

  private static func refusal(_ code: String, _ operation: String) -> String {
    "\nAn error occurred (\(code)) when calling the \(operation) operation: no\n"
  }

  @Test func backsUpOnceHoweverOftenItIsAskedAndWaitsAnHourAtMost() async throws {
    let role = try #require(RoleARN("arn:aws:iam::123456789012:role/service-role/AWSBackupDefaultServiceRole"))
    let command = [
      "backup", "start-backup-job", "--backup-vault-name", "vault", "--resource-arn", "arn", "--iam-role-arn",
      role.description, "--idempotency-token", "yes-1", "--start-window-minutes", "60",
    ]
    let job = try await cli((command, #"{"BackupJobId": "job-1", "RecoveryPointArn": "point"}"#, ""))
      .backup.start(ofResource: "arn", into: "vault", as: role, idempotencyToken: "yes-1")
    #expect(job.id == "job-1" && job.recoveryPoint == "point" && job.vault == "vault" && job.waitsForAWS)
  }

  @Test func tellsWhatBecameOfAJob() async throws {
    let cli = try cli(
      (
        ["backup", "describe-backup-job", "--backup-job-id", "job-1"],
        #"{"State": "EXPIRED", "PercentDone": "12.5", "StatusMessage": "late", "BackupVaultName": "vault"}"#, ""
      ))
    let job = try await cli.backup.job(named: "job-1")
    #expect(job == BackupJob(id: "job-1", state: "EXPIRED", percent: 12, message: "late", vault: "vault"))
    #expect(job.hasFailed && job.reason == "EXPIRED: late")
  }

  @Test(arguments: ["nan", "inf", "-inf", "1e300", "", "half"])
  func aShareThatIsNoNumberIsNotKnown(_ share: String) async throws {
    let cli = try cli(
      (
        ["backup", "describe-backup-job", "--backup-job-id", "job-1"],
        #"{"State": "RUNNING", "PercentDone": "\#(share)"}"#, ""
      ))
    #expect(try await cli.backup.job(named: "job-1").percent == nil)
  }

  @Test func findsVaultsAndWhetherTheRegionAllowsCopies() async throws {
    let cli = try cli(
      (
        ["backup", "list-backup-vaults"],
        #"{"BackupVaultList": [{"BackupVaultName": "Default"}, {"BackupVaultName": "aws/efs/automatic-backup-vault"}]}"#,
        ""
      ),
      (
        ["backup", "describe-region-settings"],
        #"{"ResourceTypeOptInPreference": {"EBS": true, "EFS": false}}"#, ""
      ),
      (
        ["backup", "list-backup-jobs", "--by-resource-arn", "arn"],
        #"{"BackupJobs": [{"BackupJobId": "a", "State": "COMPLETED"}, {"BackupJobId": "b", "State": "RUNNING"}]}"#, ""
      ))
    #expect(try await cli.backup.vaults() == ["Default", "aws/efs/automatic-backup-vault"])
    #expect(try await cli.backup.coversFileSystems() == false)
    #expect(try await cli.backup.jobs(ofResource: "arn").filter(\.isUnderWay).map(\.id) == ["b"])
  }

  @Test func aRoleThatIsNotThereIsNoTrouble() async throws {
    let get = ["iam", "get-role", "--role-name", "r"]
    let answer = #"{"Role": {"RoleName": "r", "Arn": "arn:aws:iam::123456789012:role/service-role/r"}}"#
    let found = try await cli((get, answer, "")).backup.role(named: "r")
    #expect(found == RoleARN("arn:aws:iam::123456789012:role/service-role/r"))
    let missing = try await cli((get, "", Self.refusal("NoSuchEntity", "GetRole"))).backup.role(named: "r")
    #expect(missing == nil)
  }

  @Test func makesTheRoleWithTheTwoPoliciesOfAWS() async throws {
    let trust =
      #"{"Version":"2012-10-17","Statement":[{"Effect":"Allow","Principal":{"Service":"backup.amazonaws.com"},"#
      + #""Action":"sts:AssumeRole"}]}"#
    func attach(_ policy: String) -> (arguments: [String], stdout: String, stderr: String) {
      let arn = "arn:aws-cn:iam::aws:policy/service-role/AWSBackupServiceRolePolicy\(policy)"
      return (["iam", "attach-role-policy", "--role-name", "r", "--policy-arn", arn], "", "")
    }
    let cli = try cli(
      (
        ["iam", "create-role", "--role-name", "r", "--assume-role-policy-document", trust],
        #"{"Role": {"Arn": "arn:aws-cn:iam::123456789012:role/r"}}"#, ""
      ), attach("ForBackup"), attach("ForRestores"))
    #expect(
      try await cli.backup.makeRole(named: "r", partition: "aws-cn") == RoleARN("arn:aws-cn:iam::123456789012:role/r"))
  }

  @Test func keepsACopyForAsLongAsIsWished() async throws {
    let role = try #require(RoleARN("arn:aws:iam::123456789012:role/r"))
    let command = [
      "backup", "start-backup-job", "--backup-vault-name", "vault", "--resource-arn", "arn", "--iam-role-arn",
      role.description, "--idempotency-token", "yes-1", "--start-window-minutes", "60", "--lifecycle",
      "DeleteAfterDays=90",
    ]
    let job = try await cli((command, #"{"BackupJobId": "job-1"}"#, ""))
      .backup.start(ofResource: "arn", into: "vault", as: role, idempotencyToken: "yes-1", keptFor: 90)
    #expect(job.id == "job-1")
  }

  /// Version 1 of `aws` turns the pages of some lists itself, and not those of all.
  @Test func listsTheCopiesOfAFileSystemNewestFirst() async throws {
    let list = ["backup", "list-recovery-points-by-resource", "--resource-arn", "fs"]
    let vault = [
      "backup", "list-recovery-points-by-backup-vault", "--backup-vault-name", "v", "--by-resource-arn", "fs",
    ]
    let cli = try cli(
      (
        list,
        #"{"RecoveryPoints": [{"RecoveryPointArn": "a", "CreationDate": "2026-11-28T05:12:00Z", "Status": "COMPLETED", "#
          + #""BackupSizeBytes": 7, "BackupVaultName": "v"}], "NextToken": "more"}"#, ""
      ),
      (
        list + ["--next-token", "more"],
        #"{"RecoveryPoints": [{"RecoveryPointArn": "b", "CreationDate": "2026-11-29T05:12:00Z", "Status": "PARTIAL", "#
          + #""BackupVaultName": "v"}, {"Status": "COMPLETED"}], "NextToken": "more"}"#, ""
      ),
      (
        vault,
        #"{"RecoveryPoints": [{"RecoveryPointArn": "a", "CreationDate": "2026-11-28T05:12:00Z", "Status": "COMPLETED", "#
          + #""BackupSizeInBytes": 7, "CreatedBy": {"BackupPlanName": "nightly"}, "#
          + #""CalculatedLifecycle": {"DeleteAt": "2027-01-02T05:12:00Z"}}, "#
          + #"{"RecoveryPointArn": "b", "CreationDate": "2026-11-29T05:12:00Z", "Status": "PARTIAL", "BackupSizeInBytes": 3}]}"#,
        ""
      ))
    let points = try await cli.backup.points(of: "fs")
    #expect(points.map(\.arn) == ["b", "a"] && points.map(\.isWhole) == [false, true])
    #expect(points.map(\.bytes) == [nil, 7] && points.allSatisfy { $0.maker == .unknown && $0.keeping == .unknown })
    let known = try await cli.backup.points(of: "fs", in: "v")
    let whole = points.map { point in point.completed(by: known.first { $0.arn == point.arn }) }
    #expect(whole.map(\.maker) == [.person, .plan("nightly")] && whole.map(\.bytes) == [3, 7])
    #expect(whole[0].keeping == .forEver && whole[1].keeping != .forEver && whole[1].keeping != .unknown)
  }

  @Test func readsWhatWasProvedFromTheTagsOfACopy() async throws {
    let command = ["backup", "list-tags", "--resource-arn", "point"]
    let value = "2026-11-28T10:04:05Z seconds=2460 projects=41 users=12"
    let found = try await cli((command, #"{"Tags": {"gitlab-wizard:proved": "\#(value)", "Team": "a"}}"#, ""))
      .backup.proof(onPoint: "point")
    #expect(found?.seconds == 2460 && found?.projects == 41 && found?.users == 12 && found?.value == value)
    #expect(try await cli((command, #"{"Tags": {}}"#, "")).backup.proof(onPoint: "point") == nil)
  }
}
