import Foundation
import Testing

/// A backup before a deletion, in lines and JSON, in rehearsals.
@Suite(.timeLimit(.minutes(15)))
struct BackupCommandTests {
  private struct Line: Decodable {
    struct Backup: Decodable {
      let state: String
      let reason: String?
      let recoveryPoint: String?
    }
    let type: String
    let status: String?
    let state: String?
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

  @Test func makesVaultAndRoleWhereToldTo() async throws {
    let (code, lines) = try await destroy("backup-not-set-up", "--backup-first", "--set-up-backup")
    #expect(code == 0)
    #expect(lines.last?.backup?.state == "complete")
  }
}
