import AWSGateway
import Deployment
import GitLabStack
import Testing
import Upkeep

/// The commands of a restore, by their argument lists and by what AWS prints.
@Suite struct AWSCLIRestoreTests {
  private static let ending = [
    "--output", "json", "--region", "ap-northeast-1", "--cli-read-timeout", "20", "--cli-connect-timeout", "5",
  ]

  private func cli(_ calls: (arguments: [String], stdout: String, stderr: String)...) throws -> AWSCLI {
    let recorded = calls.map { call in
      RecordedAWS.Call(
        arguments: call.arguments + Self.ending,
        exit: call.stderr.isEmpty ? 0 : call.stderr.contains("An error occurred") ? 254 : 252, stdout: call.stdout,
        stderr: call.stderr)
    }
    return AWSCLI(runner: RecordedAWS(recorded), region: try Region("ap-northeast-1"), profile: nil)
  }

  /// Of what the point says of its file system nothing is lost, and what makes a new one is added in AWS's own spelling.
  @Test func restoresIntoANewFileSystemWithATokenOfOurs() async throws {
    let role = try #require(RoleARN("arn:aws:iam::123456789012:role/gitlab-BackupRole"))
    let cli = try cli(
      (
        [
          "backup", "get-recovery-point-restore-metadata", "--backup-vault-name", "vault", "--recovery-point-arn",
          "point",
        ],
        """
        {"RestoreMetadata": {"file-system-id": "fs-1", "Encrypted": "true", "KmsKeyId": "key", "newFileSystem": "false",
          "ItemsToRestore": "[]"}}
        """, ""
      ),
      (
        [
          "backup", "start-restore-job", "--recovery-point-arn", "point", "--metadata",
          #"{"CreationToken":"token","Encrypted":"true","KmsKeyId":"key","PerformanceMode":"generalPurpose","#
            + #""file-system-id":"fs-1","newFileSystem":"true"}"#,
          "--iam-role-arn", role.description, "--resource-type", "EFS", "--idempotency-token", "once",
        ], #"{"RestoreJobId": "job-1"}"#, ""
      ))
    let metadata = try await cli.restore.metadata(ofPoint: "point", in: "vault")
    let id = try await cli.restore.start(
      ofPoint: "point", metadata: metadata, as: role, creationToken: "token", idempotencyToken: "once")
    #expect(id == "job-1")
  }

  @Test func tellsHowFarAJobIsAndWhatItMakes() async throws {
    let cli = try cli(
      (
        ["backup", "describe-restore-job", "--restore-job-id", "job-1"],
        """
        {"RestoreJobId": "job-1", "RecoveryPointArn": "point", "Status": "RUNNING", "PercentDone": "40.55%",
          "CreationDate": "2026-11-28T05:12:00Z",
          "CreatedResourceArn": "arn:aws:elasticfilesystem:ap-northeast-1:123456789012:file-system/fs-0123"}
        """, ""
      ))
    let job = try await cli.restore.job(named: "job-1")
    #expect(job.percent == 40 && job.fileSystem == "fs-0123" && job.isUnderWay && job.created == 1_795_842_720)
  }

  @Test func findsTheJobsOfOnePointOnEveryPageTheYoungestFirst() async throws {
    let cli = try cli(
      (
        ["backup", "list-restore-jobs"],
        """
        {"RestoreJobs": [{"RestoreJobId": "1", "RecoveryPointArn": "point", "Status": "FAILED", "CreationDate": 1},
          {"RestoreJobId": "2", "RecoveryPointArn": "other", "Status": "RUNNING", "CreationDate": 2}], "NextToken": "more"}
        """, ""
      ),
      (
        ["backup", "list-restore-jobs", "--next-token", "more"],
        #"{"RestoreJobs": [{"RestoreJobId": "3", "RecoveryPointArn": "point", "Status": "PENDING", "CreationDate": 3}]}"#,
        ""
      ))
    #expect(try await cli.restore.jobs(ofPoint: "point").map(\.id) == ["3", "1"])
  }

  @Test func readsTheTokensOfFileSystemsThatAreThere() async throws {
    let cli = try cli(
      (
        ["efs", "describe-file-systems"],
        """
        {"FileSystems": [
          {"FileSystemId": "fs-1", "CreationToken": "a", "CreationTime": 1, "LifeCycleState": "available",
            "Tags": [{"Key": "gitlab-wizard:judged", "Value": "PROVED"}]},
          {"FileSystemId": "fs-2", "CreationToken": "b", "CreationTime": 2, "LifeCycleState": "deleting"}]}
        """, ""
      ))
    let tags = [RestoreTraces.Marked.judgedTag: "PROVED"]
    #expect(try await cli.restore.marked() == [.init(id: "fs-1", token: "a", created: 1, tags: tags)])
  }

  @Test(arguments: [
    "\nAn error occurred (AccessDeniedException) when calling the GetRestoreJobMetadata operation: no\n",
    "aws: error: argument operation: Invalid choice, valid choices are:\n",
  ])
  func aTokenThatCannotBeSeenIsNotKnown(_ refusal: String) async throws {
    let cli = try cli((["backup", "get-restore-job-metadata", "--restore-job-id", "job-1"], "", refusal))
    #expect(try await cli.restore.creationToken(ofJob: "job-1") == nil)
  }

  @Test func namesOfTagsStayAsTheyAre() async throws {
    let cli = try cli(
      (
        [
          "backup", "tag-resource", "--resource-arn", "point", "--tags",
          #"{"gitlab-wizard:proved":"2026-11-28T10:04:05Z seconds=2460"}"#,
        ], "", ""
      ),
      (
        [
          "efs", "tag-resource", "--resource-id", "fs-1", "--tags",
          #"[{"Key":"Name","Value":"gitlab-2"},{"Key":"gitlab-wizard:restored-from","Value":"point"}]"#,
        ], "", ""
      ))
    try await cli.restore.tag(point: "point", ["gitlab-wizard:proved": "2026-11-28T10:04:05Z seconds=2460"])
    try await cli.restore.tag(fileSystem: "fs-1", ["Name": "gitlab-2", "gitlab-wizard:restored-from": "point"])
  }

  @Test func aFileSystemIsMadeAsFastAsTheOldOneWhereItIsNot() async throws {
    let look = ["efs", "describe-file-systems", "--file-system-id", "fs-1"]
    let slow = try cli(
      (look, #"{"FileSystems": [{"FileSystemId": "fs-1", "ThroughputMode": "bursting"}]}"#, ""),
      (
        ["efs", "update-file-system", "--file-system-id", "fs-1", "--throughput-mode", "elastic"],
        "{\"OwnerId\": \"1\"}", ""
      ))
    try await slow.restore.setThroughput(ofFileSystem: "fs-1", to: "elastic")
    let fast = try cli((look, #"{"FileSystems": [{"FileSystemId": "fs-1", "ThroughputMode": "elastic"}]}"#, ""))
    try await fast.restore.setThroughput(ofFileSystem: "fs-1", to: "elastic")
  }

  @Test func aFileSystemThatIsGoneIsDeleted() async throws {
    let cli = try cli(
      (
        ["efs", "delete-file-system", "--file-system-id", "fs-1"], "",
        "\nAn error occurred (FileSystemNotFound) when calling the DeleteFileSystem operation: no\n"
      ))
    try await cli.restore.delete(fileSystem: "fs-1")
  }
}
