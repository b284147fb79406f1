import Foundation
import Subprocess
import Testing

/// The backups of a GitLab by the real `aws`: the list, a copy of the whole file system, and one by `gitlab-backup` in a container that is
/// this machine.
@Suite(.timeLimit(.minutes(10)))
struct CopiesAWSTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"
  private static let day = 86_400.0

  private struct List: Decodable {
    struct Loss: Decodable {
      let everything: Bool
      let seconds: Int?
    }
    struct Point: Decodable {
      let arn: String
      let by: String
      let kept: String
      let state: String
      let rehearsed: String
      let proof: Proof?
      struct Proof: Decodable {
        let projects: Int?
        let compared: Bool?
      }
    }
    struct File: Decodable {
      let name: String
      let release: String?
      let keys: Bool
    }
    struct Return: Decodable {
      let low: Int
      let measured: Bool
    }
    let fileSystem: String
    let lose: Loss?
    let back: Return?
    let points: [Point]?
    let pointsUnseen: String?
    let files: [File]?
    let filesUnseen: String?
  }

  private struct Line: Decodable {
    struct File: Decodable {
      let name: String
      let keysName: String?
    }
    struct Backup: Decodable {
      let state: String
      let gitlab: String
      let recoveryPoint: String?
    }
    let type: String
    let state: String?
    let gitlab: String?
    let status: String?
    let cause: String?
    let exitCode: Int?
    let file: File?
    let backup: Backup?
  }

  /// A GitLab with a vault, and a container that is this machine; its programs are scripts.
  private func withGitLab(_ programs: [String: String] = [:], _ body: (LocalAWS) async throws -> Void) async throws {
    try await withLocalAWS(.loaded, faults: .init(runsTasks: true)) { aws in
      try await aws.makeStack(named: "gitlab", template: "running-service.yaml")
      for folder in [aws.backupFolder, Self.backups(in: aws), Self.settings(in: aws), Self.temporary(in: aws)] {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      }
      for (name, lines) in programs {
        let path = aws.bin.appending(path: name).path
        try "#!/bin/sh\n\(lines)\n".write(toFile: path, atomically: true, encoding: .utf8)
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: path)
      }
      try await body(aws)
    }
  }

  private static func backups(in aws: LocalAWS) -> URL { aws.directory.appending(path: "backups") }
  private static func settings(in aws: LocalAWS) -> URL { aws.directory.appending(path: "settings") }
  private static func temporary(in aws: LocalAWS) -> URL { aws.directory.appending(path: "tmp") }

  private func backup(
    _ arguments: String..., in aws: LocalAWS, _ variables: [String: String] = [:]
  ) async throws -> LocalAWS.WizardResult {
    let places = [
      "GITLAB_BACKUPS": Self.backups(in: aws).path, "GITLAB_CONFIG_BACKUPS": Self.settings(in: aws).path,
      "TMPDIR": Self.temporary(in: aws).path,
    ]
    return try await aws.wizard(
      ["backup"] + arguments, answers: Self.nothing, variables: places.merging(variables) { $1 })
  }

  private func lines(of result: LocalAWS.WizardResult) throws -> [Line] {
    try result.output.split(separator: "\n").map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
  }

  @Test func listsWhatIsThereAndSaysWhatWouldBeLost() async throws {
    try await withGitLab { aws in
      let now = Date.now.timeIntervalSince1970
      let points: [[String: Any]] = [
        ["made": now - 3600, "bytes": 1, "status": "PARTIAL"],
        ["made": now - 7200, "bytes": 5_000_000_000, "plan": "aws/efs/nightly", "delete": now + 30 * Self.day],
        [
          "made": now - Self.day, "bytes": 4_000_000_000,
          "tags": ["gitlab-wizard:proved": "2026-11-28T10:04:05Z seconds=2460 projects=41 users=12"],
        ],
      ]
      try JSONSerialization.data(withJSONObject: points).write(to: aws.backupFolder.appending(path: "points.json"))
      let file = Self.backups(in: aws).appending(path: "1764300000_2025_11_28_19.2.4_gitlab_backup.tar")
      try Data(count: 10).write(to: file)
      let result = try await backup("gitlab", "--json", in: aws)
      #expect(result.status == .exited(0), "\(result.errors)")
      let list = try JSONDecoder().decode(List.self, from: Data(result.output.utf8))
      #expect(list.fileSystem.contains(":elasticfilesystem:ap-northeast-1:123456789012:file-system/fs-"))
      #expect(list.lose?.everything == false && (7200...7300).contains(list.lose?.seconds ?? 0), "not by half a copy")
      let seen = try #require(list.points, "\(list.pointsUnseen ?? "")")
      #expect(seen.map(\.by) == ["person", "plan", "person"])
      #expect(seen.map(\.kept) == ["forEver", "until", "forEver"])
      #expect(seen.map(\.rehearsed) == ["unknown", "never", "passed"] && seen[2].proof?.projects == 41)
      #expect(seen[2].proof?.compared == true)
      #expect(list.back?.measured == true && list.back?.low == 2460)
      #expect(list.files?.map(\.release) == ["19.2.4"] && list.files?.first?.keys == false)
      // Each part may fail alone.
      try aws.misbehave(["execute-command": ["1-": .deny]])
      let blind = try await backup("list", "gitlab", in: aws)
      #expect(blind.status == .exited(0) && blind.output.contains("Not known:"), "\(blind.output)\(blind.errors)")
      #expect(blind.output.contains("3 recovery points") && blind.output.contains("PARTIAL"))
      // What nobody could see of AWS Backup is no good end for a script.
      try aws.misbehave(["list-recovery-points-by-resource": ["1-": .deny]])
      let unseen = try await backup("list", "gitlab", in: aws)
      #expect(unseen.status == .exited(254) && unseen.output.contains("not known:"), "\(unseen.output)\(unseen.errors)")
    }
  }

  @Test func stopsCopiesAndStarts() async throws {
    try await withGitLab { aws in
      let unasked = try await backup("gitlab", "now", "--stop", in: aws)
      #expect(unasked.status == .exited(3) && unasked.errors.contains("--yes"), "\(unasked.errors)")
      #expect(try !aws.commandLines().contains { $0.contains("update-service") || $0.contains("start-backup-job") })
      let result = try await backup("now", "gitlab", "--stop", "--yes", "--keep", "7d", "--json", in: aws)
      #expect(result.status == .exited(0), "\(result.output)\(result.errors)")
      let end = try #require(try lines(of: result).last)
      #expect(end.type == "result" && end.status == "COMPLETED" && end.exitCode == 0)
      #expect(end.backup?.state == "complete" && end.backup?.gitlab == "starting")
      let orders = try aws.commandLines().filter { $0.contains("update-service") || $0.contains("start-backup-job") }
      #expect(orders.count == 3 && orders[1].contains("DeleteAfterDays=7"), "\(orders)")
      #expect(try await aws.desiredCount() == "1")
      let list = try await backup("gitlab", in: aws)
      #expect(list.output.contains("1 recovery point,") && list.output.contains("person"), "\(list.output)")
    }
  }

  @Test func packsDataAndKeysInsideAndTriesAgainWhereFilesChange() async throws {
    let programs = [
      "gitlab-backup": """
      test "$1" = create || exit 64
      test -z "${NO_ROOM:-}" || { echo 'tar: dump.tar: Wrote only 4096 of 10240 bytes'; echo 'tar: No space left on device'; exit 2; }
      test "${2:-}" = STRATEGY=copy || { echo 'tar: repo.git: file changed as we read it'; exit 1; }
      echo 'Dumping database ... done'
      head -c 2048 /dev/zero > "$GITLAB_BACKUPS/$(date +%s)_2026_11_28_19.2.4_gitlab_backup.tar"
      """,
      "gitlab-ctl": """
      test "$1" = backup-etc || exit 64
      head -c 512 /dev/zero > "$GITLAB_CONFIG_BACKUPS/gitlab_config_$(date +%s)_2026_11_28.tar"
      """,
    ]
    try await withGitLab(programs) { aws in
      let made = try await backup("file", "gitlab", "--yes", "--json", in: aws)
      #expect(made.status == .exited(0), "\(made.output)\(made.errors)")
      let end = try #require(try lines(of: made).last)
      #expect(end.status == "COMPLETED" && end.file?.name.hasSuffix("_19.2.4_gitlab_backup.tar") == true)
      #expect(end.file?.keysName?.hasPrefix("gitlab_config_") == true, "\(made.output)")
      let failed = try await backup("file", "gitlab", "--yes", in: aws, ["NO_ROOM": "1"])
      #expect(failed.status == .exited(1), "\(failed.output)\(failed.errors)")
      #expect(failed.errors.contains("gitlab-backup failed: tar: No space left on device"), "\(failed.errors)")
      #expect(failed.errors.contains("gitlab-wizard shell gitlab --region ap-northeast-1"))
    }
  }
}
