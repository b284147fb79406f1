import Drawing
import Foundation
import Glibc
import Testing

/// The backups of a GitLab in rehearsals, and command lines that cannot be taken.
@Suite(.timeLimit(.minutes(5)))
struct CopiesCommandTests {
  /// A signal that comes during a backup.
  struct Parting: Sendable, CustomTestStringConvertible {
    let words: [String]
    let signal: Int32
    /// What is on the screen by then, and what has to be there at the end.
    let sign: String
    let farewell: [String]
    var testDescription: String { "\(words.joined(separator: " ")), signal \(signal)" }

    init(of words: [String], by signal: Int32, at sign: String, _ farewell: [String]) {
      (self.words, self.signal, self.sign, self.farewell) = (words, signal, sign, farewell)
    }
  }

  private func run(_ arguments: String...) async throws -> (code: Int, output: String, errors: String) {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["backup"] + arguments + ["--rehearse", "--speed", "3000"])
      return (Int(result.exitCode), result.output, result.errors)
    }
  }

  @Test(arguments: ["en", "ja"])
  func listsBothKindsAndWhatWouldBeLost(_ language: String) async throws {
    let (code, output, errors) = try await run("--lang", language)
    #expect(code == 0, "\(errors)")
    let words =
      language == "en"
      ? ["If it all broke now", "of work: all since", "by estimate", "recovery points", "plan", "WITHOUT keys", "fits"]
      : ["いま全損した場合", "以降）", "推定", "復旧ポイント", "プラン", "鍵なし", "復元可"]
    for word in words { #expect(output.contains(word), "\(word)\n\(output)") }
    #expect(
      errors.contains("gitlab-wizard backup now gitlab-team --region ap-northeast-1 --rehearse --stop"), "\(errors)")
    #expect(errors.contains("--prove --stack.name gitlab-team --region ap-northeast-1 --rehearse"), "\(errors)")
    for line in output.split(separator: "\n") { #expect(line.columns <= 80, "\(line)") }
  }

  @Test func whatCannotBeSeenInsideIsNotKnownAndNoFailure() async throws {
    let (code, output, errors) = try await run("--scenario", "exec-denied", "--lang", "en")
    #expect(code == 0 && output.contains("Not known:") && output.contains("recovery points"), "\(output)\(errors)")
  }

  @Test func copiesWhileGitLabRunsAndSaysWhatThatIsWorth() async throws {
    let (code, output, errors) = try await run("now", "--yes", "--no-stop", "--lang", "en")
    #expect(code == 0, "\(errors)")
    #expect(errors.contains("the database may not start from it") && errors.contains("USD/month"), "\(errors)")
    #expect(output.hasPrefix("arn:aws:backup:ap-northeast-1:000000000000:recovery-point:"), "\(output)")
    #expect(errors.contains("The backup is complete: ") && !errors.contains("GitLab is being stopped"), "\(errors)")
  }

  /// Who says nothing of a stop hears of none, and of the database once.
  @Test(arguments: ["--yes", "--no-stop"])
  func tellsOfNoStopWhereThereIsNone(_ wish: String) async throws {
    let (code, _, errors) = try await run("now", "--dry-run", wish, "--lang", "en")
    #expect(code == 0 && !errors.contains("Stopped for it") && !errors.contains("GitLab is stopped"), "\(errors)")
    #expect(errors.components(separatedBy: "database").count == 2 && !errors.contains("PostgreSQL"), "\(errors)")
  }

  @Test func startsGitLabAgainWhereTheCopyFails() async throws {
    let (code, output, _) = try await run("now", "--yes", "--stop", "--json", "--scenario", "backup-fails")
    let end = try #require(output.split(separator: "\n").last)
    #expect(code == 1 && end.contains(#""status":"FAILED""#) && end.contains(#""gitlab":"starting""#), "\(output)")
    let unset = try await run("now", "--yes", "--stop", "--json", "--scenario", "backup-not-set-up")
    #expect(unset.code == 4 && unset.output.contains("--set-up-backup"), "\(unset.output)")
    let made = try await run(
      "now", "--yes", "--stop", "--json", "--set-up-backup", "--scenario", "backup-not-set-up")
    #expect(made.code == 0 && made.output.contains(#""status":"COMPLETED""#), "\(made.output)\(made.errors)")
  }

  @Test func aBackupInsideIsFollowedToItsEnd() async throws {
    let (code, output, errors) = try await run("file", "--yes", "--lang", "en")
    #expect(code == 0 && output.hasPrefix("/var/opt/gitlab/backups/"), "\(output)\(errors)")
    #expect(output.contains("/etc/gitlab/config_backup/gitlab_config_"), "\(output)")
    #expect(errors.contains("It runs by itself") && errors.contains("gitlab-wizard backup now"), "\(errors)")
    let failed = try await run("file", "--yes", "--scenario", "backup-file-fails", "--json")
    #expect(failed.code == 1 && failed.output.contains("Disk quota exceeded"), "\(failed.output)")
    let denied = try await run("file", "--yes", "--scenario", "exec-denied", "--lang", "en")
    #expect(
      denied.code == 254 && denied.output.isEmpty && denied.errors.contains("ecs:ExecuteCommand"), "\(denied.errors)")
  }

  /// AWS goes on with a copy and the container with a backup of its own; GitLab is not left stopped.
  @Test(arguments: [
    Parting(
      of: ["now", "--stop"], by: SIGINT, at: "is created; AWS Backup has not begun",
      ["GitLab starts again", "continues with the copy"]),
    Parting(
      of: ["now", "--stop"], by: SIGQUIT, at: "is created; AWS Backup has not begun",
      ["GitLab starts again", "continues with the copy"]),
    Parting(
      of: ["file"], by: SIGQUIT, at: "It runs by itself",
      ["continues in the container", "gitlab-wizard backup file gitlab-team"]),
  ])
  func whoeverStopsItLeavesNothingHalfDone(_ parting: Parting) async throws {
    let (words, sign, farewell) = (parting.words, parting.sign, parting.farewell)
    try await Sandbox.with { sandbox in
      let program = [WizardBinary.path, "backup"] + words + ["--yes", "--rehearse", "--lang", "en"]
      try await Pty.with(program, environment: sandbox.environment()) { pty in
        try await pty.wait(for: sign)
        pty.signal(parting.signal)
        #expect(try await pty.waitForExit() == .exited(128 + parting.signal))
        for line in farewell { #expect(pty.text.contains(line), "\(pty.text)") }
      }
    }
  }

  @Test(arguments: [
    (["gitlab", "later"], "‘later’ is none of list, now, file"),
    (["now", "--keep", "soon"], "‘soon’ is no time to keep a backup"),
    (["list", "--keep", "90d"], "--keep belongs to `backup now`"),
    (["now", "--all"], "--all belongs to `backup list`"),
    (["file", "--stop"], "--stop belongs to `backup now`"),
    (["now", "--stop", "--no-stop"], "exclude each other"),
  ])
  func refusesWhatItCannotTake(_ arguments: [String], _ words: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["backup"] + arguments + ["--lang", "en"])
      #expect(result.exitCode == 252 && result.errors.contains(words), "\(result.errors)")
    }
  }
}
