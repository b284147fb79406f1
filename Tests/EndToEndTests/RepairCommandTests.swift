import Foundation
import Testing

/// The repair of a stack that failed, and a backup before an upgrade, in lines, in rehearsals.
@Suite(.timeLimit(.minutes(15)))
struct RepairCommandTests {
  private func change(_ scenario: String, _ flags: String...) async throws -> (
    code: Int, output: String, errors: String
  ) {
    try await change(scenario, flags)
  }

  private func change(_ scenario: String, _ flags: [String]) async throws -> (
    code: Int, output: String, errors: String
  ) {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(
        ["change", "gitlab-team", "--rehearse", "--speed", "3000", "--lang", "en", "--yes", "--scenario", scenario]
          + flags)
      return (Int(result.exitCode), result.output, result.errors)
    }
  }

  @Test func theSameAnswersAreNoSuccessOfAFailedStack() async throws {
    let same = try await change("kept-failure")
    #expect(same.code == 6)
    #expect(same.errors.contains("must be repaired") && same.errors.contains("--repair retry|roll-back|delete"))
    let json = try await change("kept-failure", "--json")
    #expect(json.output.contains(#""status":"CREATE_FAILED""#) && json.output.contains(#""exitCode":6"#))
  }

  @Test func aFailedStackIsRepairedOrRolledBack() async throws {
    let retried = try await change("kept-failure", "--repair", "retry")
    #expect(retried.code == 0, "\(retried.errors)")
    #expect(
      retried.output.contains("CREATE_COMPLETE     Service") && retried.output.contains("UPDATE_COMPLETE     gitlab"))
    let back = try await change("kept-failure", "--repair", "roll-back")
    #expect(back.code == 0 && back.output.contains("DELETE_COMPLETE     gitlab-team"))
  }

  @Test(arguments: [["--network.egress", "public-subnets"], ["--image.memory", "16384"]])
  func whatAWSWouldNotChangeIsSaidAndMadeAnew(_ answer: [String]) async throws {
    let refused = try await change("kept-failure", answer[0], answer[1])
    #expect(refused.code == 4 && refused.errors.contains("--repair retry|roll-back|delete"), "\(refused.errors)")
    let anew = try await change("kept-failure", answer[0], answer[1], "--repair", "delete")
    #expect(anew.code == 0, "\(anew.errors)")
    #expect(anew.output.contains("DELETE_COMPLETE") && anew.output.contains("CREATE_COMPLETE     gitlab-team"))
  }

  @Test func aStuckUpgradeGoesForwardWithoutTheService() async throws {
    let refused = try await change("stuck-upgrade")
    #expect(refused.code == 4 && refused.errors.contains("--repair roll-back|skip"))
    let forward = try await change(
      "stuck-upgrade", "--repair", "skip", "--image.tag", "19.2.4-ce.0", "--without-backup", "--confirm", "gitlab-team")
    #expect(forward.code == 0, "\(forward.errors)")
    #expect(forward.errors.contains("Service was skipped"))
  }

  @Test func anotherWayIsRefused() async throws {
    let wrong = try await change("happy", "--repair", "skip")
    #expect(wrong.code == 4 && wrong.errors.contains("no way out"))
  }

  // MARK: A backup before an upgrade

  @Test(arguments: [[], ["--without-backup"]])
  func anUpgradeThatNobodyConfirmedIsNotBegun(_ flags: [String]) async throws {
    let silent = try await change("happy", ["--image.tag", "19.2.4-ce.0"] + flags)
    #expect(silent.code == 3 && silent.errors.contains("--confirm"))
    #expect(silent.errors.contains("--backup-first") == flags.isEmpty)
    #expect(!silent.output.contains("UPDATE_IN_PROGRESS"))
  }

  @Test func anUpgradeWithoutABackupSaysSo() async throws {
    let bare = try await change("happy", "--image.tag", "19.2.4-ce.0", "--confirm", "gitlab-team", "--json")
    #expect(bare.code == 0, "\(bare.errors)")
    #expect(bare.output.contains(#""state":"none","type":"backup""#))
  }

  @Test func anUpgradeWaitsForItsBackup() async throws {
    let upgrade = ["--image.tag", "19.2.4-ce.0", "--confirm", "gitlab-team", "--backup-first"]
    let made = try await change("happy", upgrade[0], upgrade[1], upgrade[2], upgrade[3], upgrade[4])
    #expect(made.code == 0 && made.errors.contains("The backup is complete"), "\(made.errors)")
    let failed = try await change("backup-fails", upgrade[0], upgrade[1], upgrade[2], upgrade[3], upgrade[4])
    #expect(failed.code == 4 && failed.errors.contains("There is no backup"))
    #expect(!failed.output.contains("UPDATE_IN_PROGRESS"))
  }
}
