import Foundation
import Glibc
import Subprocess
import Testing

/// A backup with GitLab stopped before a change of the release, by the real `aws`; AWS Backup's own answers are recorded.
@Suite(.timeLimit(.minutes(10)))
struct StandstillTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  /// A GitLab of an older release stands.
  private func deploy(in aws: LocalAWS) async throws {
    let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
    let made = try await aws.wizard("deploy", "--yes", "--image.tag", "18.11.11-ce.0", answers: answers)
    try #require(made.status == .exited(0), "\(made.errors)")
  }

  private func changeSets(in aws: LocalAWS) async throws -> String {
    try await aws.ask(
      "cloudformation", "list-change-sets", "--stack-name", "gitlab", "--query", "Summaries[].ChangeSetName")
  }

  private func orders(in aws: LocalAWS) throws -> [String] {
    try aws.commandLines().compactMap { line in
      ["update-service", "start-backup-job", "execute-change-set"].first { line.contains($0) }
    }
  }

  @Test func stopsFirstAndTheChangeStartsIt() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await deploy(in: aws)
      try "COMPLETED".write(to: aws.backupState, atomically: true, encoding: .utf8)
      let before = try orders(in: aws).count
      let changed = try await aws.wizard(
        "change", "gitlab", "--image.tag", "19.2.4-ce.0", "--yes", "--confirm", "gitlab", "--backup-first", "stopped",
        answers: Self.nothing)
      #expect(changed.status == .exited(0), "\(changed.errors)")
      #expect(changed.errors.contains("GitLab is stopped: none of its tasks runs."))
      #expect(
        try orders(in: aws).dropFirst(before).prefix(3) == ["update-service", "start-backup-job", "execute-change-set"])
      #expect(try await aws.desiredCount() == "1")
    }
  }

  /// Whoever is stopped, by whatever signal, while the backup is made.
  @Test(arguments: [SIGINT, SIGTERM, SIGHUP])
  func whatStopsTheWaitDiscardsTheChangeSetAndStartsGitLab(_ signal: Int32) async throws {
    try await withLocalAWS(.loaded) { aws in
      try await deploy(in: aws)
      try "RUNNING".write(to: aws.backupState, atomically: true, encoding: .utf8)
      let answers = try aws.write(Self.nothing)
      let before = try await changeSets(in: aws)
      let program = aws.program(
        "change", "gitlab", "--image.tag", "19.2.4-ce.0", "--yes", "--confirm", "gitlab", "--backup-first", "stopped",
        "--json", "--answers", answers.path, home: "home")
      try await Pty.with(program, environment: [:]) { pty in
        try await pty.wait(for: "\"state\":\"running\"")
        let stopped = try await aws.desiredCount()
        #expect(stopped == "0")
        pty.signal(signal)
        #expect(try await pty.waitForExit() == .exited(128 + signal))
        #expect(pty.text.contains("GitLab starts again") || pty.text.contains("\"gitlab\":\"starting\""))
        #expect(pty.text.contains("\"exitCode\":\(128 + signal)") && pty.text.contains("NOT_STARTED"))
      }
      let started = try await aws.desiredCount()
      #expect(started == "1")
      #expect(try await changeSets(in: aws) == before, "the change set is left behind")
      #expect(try await aws.status(ofStack: "gitlab") == "CREATE_COMPLETE")
    }
  }

  /// On the screens, before anybody has said yes to it.
  @Test(arguments: [SIGTERM, SIGHUP])
  func aSignalOnTheReviewLeavesNoChangeSetBehind(_ signal: Int32) async throws {
    try await withLocalAWS(.loaded) { aws in
      let answers = try aws.write(try await DeploySituation.natGatewayOverHTTP.answers(in: aws))
      let program = aws.program("deploy", "--answers", answers.path, home: "home")
      try await Pty.with(program, environment: [:]) { pty in
        try await pty.wait(for: "Create the change set?")
        pty.send("y")
        try await pty.wait(for: "CloudFormation would do this")
        pty.signal(signal)
        #expect(try await pty.waitForExit() == .exited(128 + signal))
      }
      #expect(try aws.calls().contains { $0.action == "DeleteChangeSet" })
      #expect(try aws.calls().contains { $0.action == "DeleteStack" }, "the empty stack that held it")
    }
  }

  @Test func aBackupThatFailsStartsGitLabAgainAndStatusSaysWhatIsStopped() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await deploy(in: aws)
      try "FAILED".write(to: aws.backupState, atomically: true, encoding: .utf8)
      let failed = try await aws.wizard(
        "change", "gitlab", "--image.tag", "19.2.4-ce.0", "--yes", "--confirm", "gitlab", "--backup-first", "stopped",
        answers: Self.nothing)
      #expect(failed.status == .exited(4), "\(failed.errors)")
      #expect(failed.errors.contains("GitLab starts again"))
      #expect(try await aws.desiredCount() == "1")
      // Where it cannot be started again, the command is told, and `status` and `resume` go on telling it.
      try aws.misbehave(["update-service": ["2-": .deny]])
      let left = try await aws.wizard(
        "change", "gitlab", "--image.tag", "19.2.4-ce.0", "--yes", "--confirm", "gitlab", "--backup-first", "stopped",
        answers: Self.nothing)
      let command = "gitlab-wizard start gitlab --region "
      #expect(left.errors.contains("was not started again") && left.errors.contains(command), "\(left.errors)")
      try aws.behave()
      for errand in ["status", "resume"] {
        let told = try await aws.wizard(errand, "gitlab", answers: Self.nothing)
        #expect("\(told.output)\(told.errors)".contains(command), "\(errand)")
      }
    }
  }
}
