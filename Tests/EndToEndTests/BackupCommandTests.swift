import Foundation
import Testing

/// A backup before a deletion, in lines and JSON, in rehearsals.
@Suite(.timeLimit(.minutes(15)))
struct BackupCommandTests {
  private struct Line: Decodable {
    struct Backup: Decodable {
      let state: String
      let gitlab: String?
      let startCommand: String?
      let reason: String?
      let recoveryPoint: String?
    }
    let type: String
    let status: String?
    let state: String?
    let gitlab: String?
    let startCommand: String?
    let exitCode: Int?
    let backup: Backup?
  }

  private func destroy(_ scenario: String, _ flags: String...) async throws -> (exitCode: Int, lines: [Line]) {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(
        ["destroy", "--rehearse", "--json", "--speed", "3000", "--scenario", scenario, "--confirm", "gitlab-team"]
          + flags)
      let lines = try result.output.split(separator: "\n")
        .map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
      return (Int(result.exitCode), lines)
    }
  }

  @Test func waitsForTheBackupBeforeItDeletes() async throws {
    let (code, lines) = try await destroy("happy", "--backup-first")
    #expect(code == 0)
    let complete = try #require(lines.firstIndex { $0.type == "backup" && $0.state == "complete" })
    let deleting = try #require(lines.firstIndex { $0.type == "event" })
    #expect(complete < deleting)
    #expect(lines.last?.status == "DELETE_COMPLETE" && lines.last?.backup?.recoveryPoint != nil)
  }

  @Test(arguments: [("backup-fails", "FAILED"), ("backup-not-set-up", "--set-up-backup")])
  func deletesNothingWhereTheBackupFails(_ scenario: String, _ reason: String) async throws {
    let (code, lines) = try await destroy(scenario, "--backup-first")
    #expect(code == 4)
    #expect(!lines.contains { $0.type == "event" })
    let end = try #require(lines.last)
    #expect(end.exitCode == 4 && end.status == "NOT_STARTED")
    #expect(end.backup?.state == "none" && end.backup?.reason?.contains(reason) == true)
  }

  @Test func deletesWithoutABackupOnlyIfToldToAndSaysSo() async throws {
    let (code, lines) = try await destroy("backup-fails", "--backup-first", "--without-backup")
    #expect(code == 0)
    #expect(lines.last?.status == "DELETE_COMPLETE" && lines.last?.backup?.state == "none")
    #expect(lines.last?.backup?.reason?.contains("FAILED") == true)
  }

  /// The value may be missing, as before there was one, though the name of the stack comes after it.
  @Test func aBareFlagBacksUpARunningGitLab() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run([
        "destroy", "--backup-first", "gitlab-team", "--rehearse", "--speed", "3000", "--confirm", "gitlab-team",
        "--lang", "en",
      ])
      #expect(result.exitCode == 0, "\(result.errors)")
      #expect(result.errors.contains("While GitLab runs, the files are copied minutes apart"))
      #expect(!result.errors.contains("GitLab is being stopped"))
    }
  }

  @Test func stopsGitLabBeforeTheBackupAndStartsItAgainWhereThatFails() async throws {
    let (code, lines) = try await destroy("happy", "--backup-first", "stopped")
    #expect(code == 0)
    let stopped = try #require(lines.firstIndex { $0.gitlab == "stopped" })
    let asked = try #require(lines.firstIndex { $0.state == "asked" })
    #expect(stopped < asked && lines.last?.backup?.gitlab == "stopped")
    #expect(lines[stopped].startCommand != nil && lines.last?.backup?.startCommand == nil, "it is deleted")
    let failed = try await destroy("backup-fails", "--backup-first", "stopped")
    #expect(failed.exitCode == 4 && failed.lines.last?.backup?.gitlab == "starting")
    let notSetUp = try await destroy("backup-not-set-up", "--backup-first", "stopped")
    #expect(notSetUp.exitCode == 4 && notSetUp.lines.last?.backup?.gitlab == "notStopped", "for nothing")
  }

  /// Nobody does without GitLab while they are made.
  @Test func makesVaultAndRoleBeforeGitLabStops() async throws {
    let (code, lines) = try await destroy("backup-not-set-up", "--backup-first", "stopped", "--set-up-backup")
    #expect(code == 0)
    let made = try #require(lines.firstIndex { $0.state == "settingUp" })
    let stopping = try #require(lines.firstIndex { $0.gitlab == "stopping" })
    #expect(made < stopping && lines[made].gitlab == "notStopped")
    #expect(lines.last?.backup?.state == "complete")
  }

  @Test func makesVaultAndRoleWhereToldTo() async throws {
    let (code, lines) = try await destroy("backup-not-set-up", "--backup-first", "--set-up-backup")
    #expect(code == 0)
    #expect(lines.last?.backup?.state == "complete")
  }
}
