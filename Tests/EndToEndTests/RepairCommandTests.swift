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
    #expect(same.errors.contains("must be repaired") && same.errors.names("retry", "roll-back", "delete"))
    let json = try await change("kept-failure", "--json")
    #expect(json.output.contains(#""status":"CREATE_FAILED""#) && json.output.contains(#""exitCode":6"#))
  }

  /// A wish for a backup is never passed over in silence.
  @Test(arguments: [
    ("kept-failure", "roll-back"), ("kept-failure", "delete"), ("kept-failure", "retry"),
    ("stuck-upgrade", "roll-back"),
  ])
  func aRepairThatMakesNoBackupRefusesTheWishForOne(_ scenario: String, _ way: String) async throws {
    for flags in [["--backup-first"], ["--backup-first", "stopped"]] {
      let result = try await change(scenario, ["--repair", way, "--confirm", "gitlab-team"] + flags)
      #expect(result.code == 252 && result.output.isEmpty, "\(result.output)")
      #expect(result.errors.contains("--repair \(way) makes no backup"), "\(result.errors)")
    }
  }

  @Test func aFailedStackIsRepairedOrRolledBack() async throws {
    let retried = try await change("kept-failure", "--repair", "retry", "--verbose")
    #expect(retried.code == 0, "\(retried.errors)")
    #expect(
      retried.output.contains("CREATE_COMPLETE     Service") && retried.output.contains("UPDATE_COMPLETE     gitlab"))
    let back = try await change("kept-failure", "--repair", "roll-back", "--confirm", "gitlab-team", "--verbose")
    #expect(back.code == 0 && back.output.contains("DELETE_COMPLETE     gitlab-team"))
    #expect(
      back.output.contains("DELETE_COMPLETE     FileSystem") && back.errors.contains("Nothing of the stack is left"))
  }

  @Test func aRollbackOfACreationSaysThatItTakesTheKeptFilesAndWantsTheName() async throws {
    let silent = try await change("kept-failure", "--repair", "roll-back")
    #expect(silent.code == 3 && silent.errors.contains("--confirm"), "\(silent.errors)")
    #expect(silent.errors.contains("keep FileSystem, RootPassword, but a rollback"))
    let wrong = try await change("kept-failure", "--repair", "roll-back", "--confirm", "gitlab-tema")
    #expect(wrong.code == 3)
    for end in [silent, wrong] { #expect(!end.output.contains("_IN_PROGRESS")) }
  }

  @Test func whatADeletionLeavesIsNamedBeforeTheNextStackAndAtTheEnd() async throws {
    let silent = try await change("kept-failure", "--repair", "delete")
    #expect(silent.code == 3 && silent.errors.contains("FileSystem  file system with all repositories"))
    #expect(silent.errors.contains("is not taken over") && !silent.output.contains("_IN_PROGRESS"))

    let made = try await change("kept-failure", "--repair", "delete", "--confirm", "gitlab-team")
    #expect(made.code == 0, "\(made.errors)")
    #expect(made.output.contains("FileSystem=fs-") && made.output.contains("CREATE_COMPLETE     gitlab-team"))
    #expect(made.errors.ranges(of: "aws efs delete-file-system").count == 2, "\(made.errors)")
    #expect(made.errors.contains("USD/month") && made.errors.contains("Of the stack that was deleted before"))

    let json = try await change("kept-failure", "--repair", "delete", "--confirm", "gitlab-team", "--json")
    let ends = json.output.split(separator: "\n").filter { $0.contains(#""left":["#) }
    #expect(ends.count == 2 && ends.allSatisfy { $0.contains(#""logicalId":"FileSystem","physicalId":"fs-"#) })
  }

  @Test(arguments: [["--network.egress", "public-subnets"], ["--image.memory", "16384"]])
  func whatAWSWouldNotChangeIsSaidAndMadeAnew(_ answer: [String]) async throws {
    let refused = try await change("kept-failure", answer[0], answer[1])
    #expect(refused.code == 4 && refused.errors.names("retry", "roll-back", "delete"), "\(refused.errors)")
    let anew = try await change("kept-failure", answer[0], answer[1], "--repair", "delete", "--confirm", "gitlab-team")
    #expect(anew.code == 0, "\(anew.errors)")
    #expect(anew.output.contains("DELETE_COMPLETE") && anew.output.contains("CREATE_COMPLETE     gitlab-team"))
  }

  @Test func aStuckUpgradeGoesForwardWithoutTheService() async throws {
    let refused = try await change("stuck-upgrade")
    #expect(refused.code == 4 && refused.errors.names("roll-back", "skip"))
    let forward = try await change(
      "stuck-upgrade", "--repair", "skip", "--image.tag", "19.2.4-ce.0", "--without-backup", "--confirm", "gitlab-team")
    #expect(forward.code == 0, "\(forward.errors)")
    #expect(forward.errors.contains("Service was skipped"))
  }

  @Test(arguments: [["--json"], ["--on-failure", "keep", "--confirm", "gitlab-team", "--json"]])
  func whatFollowsASkipIsAskedForBeforeIt(_ flags: [String]) async throws {
    let early = try await change("stuck-upgrade", ["--repair", "skip", "--image.tag", "19.2.4-ce.0"] + flags)
    #expect([3, 4].contains(early.code) && early.output.contains("NOT_STARTED"), "\(early.output)")
    #expect(!early.output.contains("UPDATE_ROLLBACK_IN_PROGRESS"))
    let older = try await change(
      "stuck-upgrade", ["--repair", "skip", "--image.tag", "18.11.11-ce.0", "--confirm", "gitlab-team"])
    #expect(older.code == 4 && !older.output.contains("UPDATE_ROLLBACK_IN_PROGRESS"))
  }

  /// The old release is known only when the rollback is through.
  @Test func whatIsRefusedAfterARepairIsNotSaidToBeNotStarted() async throws {
    let late = try await change(
      "stuck-upgrade", "--repair", "skip", "--image.tag", "19.4.0-ce.0", "--confirm", "gitlab-team", "--json")
    #expect(late.code == 4 && !late.output.contains("NOT_STARTED"), "\(late.output)")
    #expect(late.output.contains(#""status":"UPDATE_ROLLBACK_COMPLETE","type":"result""#))
    #expect(late.errors.contains("The repair is done (UPDATE_ROLLBACK_COMPLETE)"))
    #expect(late.errors.contains("GitLab may not run before the stack is changed: gitlab-wizard change gitlab-team"))
  }

  @Test(arguments: [("kept-failure", "roll-back"), ("stuck-upgrade", "roll-back")])
  func theEvidenceOfARepairIsDatedByIt(_ scenario: String, _ way: String) async throws {
    let end = try await change(scenario, "--repair", way, "--confirm", "gitlab-team", "--json")
    #expect(!(end.output + end.errors).contains("-1970"))
    if scenario == "stuck-upgrade" {
      #expect(end.output.contains("evidence/rehearsal-gitlab-team-20"), "\(end.output.suffix(900))")
    }
  }

  @Test func anotherWayIsRefusedAndTheWaysAreNamed() async throws {
    let wrong = try await change("happy", "--repair", "skip")
    #expect(wrong.code == 4 && wrong.errors.contains("no way out") && wrong.errors.contains("nothing to repair"))
    let other = try await change("kept-failure", "--repair", "skip")
    let command = "gitlab-wizard change gitlab-team --region ap-northeast-1 --rehearse --scenario kept-failure"
    for way in ["retry", "roll-back", "delete"] {
      #expect(other.code == 4 && other.errors.contains("\(command) --repair \(way)"), "\(other.errors)")
    }
    #expect(!other.errors.contains("|"))
    let again = try await change("happy", "--repair", "retry")
    #expect(again.code == 4 && again.errors.contains("nothing to repair"), "\(again.errors)")
  }

  /// A command of a rehearsal is run in one again, and never in the real account.
  @Test func aCommandThatIsPrintedCanBeRunAsItStands() async throws {
    try await Sandbox.with { sandbox in
      let flags = ["--rehearse", "--lang", "en", "--scenario", "kept-failure"]
      let status = try await sandbox.run(["status", "gitlab-team"] + flags)
      let line = try #require(
        status.output.split(separator: "\n").first { $0.hasPrefix("gitlab-wizard change") && $0.hasSuffix("delete") })
      let words = line.split(separator: " ").dropFirst().map(String.init)
      let result = try await sandbox.run(
        words + ["--lang", "en", "--yes", "--confirm", "gitlab-team", "--speed", "3000", "--json"])
      #expect(result.exitCode == 0, "\(line)\n\(result.errors)")
    }
  }

  @Test func aWrongNameIsRefusedAlsoWhereNoneIsAskedFor() async throws {
    let wrong = try await change("happy", "--image.memory", "16384", "--confirm", "gitlab")
    #expect(wrong.code == 3 && wrong.errors.contains("not the name of the stack"), "\(wrong.errors)")
  }

  // MARK: Status

  @Test(arguments: [("kept-failure", ["retry", "roll-back", "delete"]), ("stuck-upgrade", ["roll-back", "skip"])])
  func statusNamesTheWaysOutAndNoHealthThatNobodySaw(_ scenario: String, _ ways: [String]) async throws {
    try await Sandbox.with { sandbox in
      let status = ["status", "gitlab-team", "--rehearse", "--lang", "en", "--scenario", scenario]
      let text = try await sandbox.run(status).output
      let json = try await sandbox.run(status + ["--json"]).output
      #expect(!text.contains("1 of 1") && !json.contains(#""healthy":1"#), "\(text)")
      for way in ways {
        let place = "gitlab-team --region ap-northeast-1 --rehearse --scenario \(scenario)"
        let command = "gitlab-wizard change \(place) --repair \(way)"
        #expect(text.contains("\n\(command)\n") && json.contains(command), "\(text)")
      }
      #expect(text.ranges(of: "--repair").count == ways.count)
    }
  }

  @Test func aRollbackSaysThatItTakesNoAnswers() async throws {
    let back = try await change("stuck-upgrade", "--repair", "roll-back", "--image.memory", "16384")
    #expect(back.errors.contains("A rollback takes no answers: image.memory is not applied"), "\(back.errors)")
  }

  @Test func theResultOfADeletionNamesWhatItLeaves() async throws {
    try await Sandbox.with { sandbox in
      let gone = try await sandbox.run([
        "destroy", "gitlab-team", "--rehearse", "--speed", "3000", "--confirm", "gitlab-team", "--json",
      ])
      let result = gone.output.split(separator: "\n").last ?? ""
      #expect(result.contains(#""logicalId":"FileSystem","physicalId":"fs-"#), "\(result)")
      // In a rehearsal nothing is left to be removed or taken.
      #expect(!result.contains(#""removal""#) && !result.contains(#""takenBy""#))
      #expect(result.contains(#""leftMonthly":""#))
    }
  }

  @Test func aSkippedServiceIsNotSaidToBeHealthy() async throws {
    let forward = try await change(
      "stuck-upgrade", "--repair", "skip", "--image.tag", "19.4.0-ce.0", "--confirm", "gitlab-team", "--json")
    #expect(!forward.output.contains(#""state":"done","step":"healthy""#))
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
