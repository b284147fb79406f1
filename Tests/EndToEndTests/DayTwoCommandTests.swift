import Foundation
import Phrases
import Testing

/// What all commands on a GitLab that stands have in common, in rehearsals.
@Suite(.timeLimit(.minutes(5)))
struct DayTwoCommandTests {
  private func run(_ arguments: [String], _ rest: String...) async throws -> (code: Int, output: String, errors: String)
  {
    // What stands behind `--` belongs to the inner command.
    let end = arguments.firstIndex(of: "--") ?? arguments.endIndex
    let options = ["--rehearse", "--speed", "5000", "--lang", "en", "--no-input"] + rest
    let words = Array(arguments[..<end]) + options + Array(arguments[end...])
    return try await Sandbox.with { sandbox in
      let result = try await sandbox.run(words)
      return (Int(result.exitCode), result.output, result.errors)
    }
  }

  /// Of the commands that ask an account.
  private static let verbs = [
    "status", "logs", "shell", "password", "drift", "test", "backup", "restore", "upgrade", "takeover", "stop", "start",
    "change", "destroy", "deploy", "resume", "check", "support",
  ]

  /// A command that somebody is told to type is about the account that was asked.
  @Test(arguments: [
    ["status"], ["status", "gitlab-team"], ["status", "--scenario", "several"],
    ["status", "trial", "--scenario", "several"], ["status", "--scenario", "drifted"],
    ["status", "gitlab-team", "--scenario", "kept-failure"], ["logs", "trial", "--scenario", "several"],
    ["drift", "--scenario", "drifted"],
    ["shell", "gitlab-test", "--scenario", "several", "--", "true"], ["password", "trial", "--scenario", "several"],
    ["test", "--first-hour"], ["test", "--first-hour", "--json"], ["backup"], ["backup", "now", "--yes", "--stop"],
    ["backup", "now", "--yes", "--no-stop"], ["backup", "file", "--yes"],
    ["backup", "now", "--yes", "--stop", "--scenario", "backup-fails"], ["stop", "--yes"],
    ["stop", "--yes", "--scenario", "drifted"], ["start", "gitlab-test", "--yes", "--scenario", "several"],
    ["upgrade", "--plan", "--scenario", "behind"], ["upgrade", "--plan", "--scenario", "migration-fails"],
    ["upgrade", "--plan", "--scenario", "earlier-stack"],
    ["takeover", "GitlabServerlessStack", "--plan", "--scenario", "seed"],
    ["takeover", "GitlabServerlessStack", "--scenario", "seed-gone"],
    ["change", "--yes", "--image.cpu", "4096", "--scenario", "kept-failure"],
  ])
  func whatIsToldToTypeKeepsTheRehearsal(_ arguments: [String]) async throws {
    let told = try await run(arguments)
    // What is told of a real stack comes last, and is said to be.
    let texts = [told.output, told.errors].map { text in
      text.ranges(of: RehearsalPhrases.hasEnded[.english]).first.map { text[..<$0.lowerBound] } ?? text[...]
    }
    for line in texts.joined(separator: "\n").split(separator: "\n") {
      let isCommand = Self.verbs.contains {
        line.contains("gitlab-wizard \($0) ") || line.hasSuffix("gitlab-wizard \($0)")
      }
      if isCommand { #expect(line.contains(" --rehearse"), "\(line)") }
    }
  }

  @Test(arguments: [
    ["status"], ["logs"], ["drift"], ["password"], ["test"], ["backup", "list"],
    ["backup", "now", "--yes", "--no-stop"],
    ["backup", "file", "--yes"], ["stop", "--yes"], ["start", "--yes"], ["change", "--yes"], ["upgrade", "--plan"],
    ["takeover", "--plan"], ["destroy", "--confirm", "nosuch"], ["shell", "--", "true"],
  ])
  func aNameThatNothingHasEndsAlike(_ arguments: [String]) async throws {
    let split = arguments.firstIndex(of: "--") ?? arguments.endIndex
    let said = try await run(Array(arguments[..<split]) + ["nosuch"] + Array(arguments[split...]))
    #expect(said.code == 254 && said.errors.contains("Stack nosuch does not exist in ap-northeast-1."), "\(said)")
  }

  /// AWS refuses nothing there: a look before says that there is nothing to do it with.
  @Test(arguments: [
    ["shell", "trial", "--", "true"], ["password", "trial"], ["test", "trial"], ["stop", "trial", "--yes"],
    ["start", "trial", "--yes"], ["backup", "now", "trial", "--yes", "--no-stop"],
  ])
  func whatAStackThatWasUndoneLacksIsACheck(_ arguments: [String]) async throws {
    let said = try await run(arguments, "--scenario", "several")
    #expect(said.code == 4 && said.output.isEmpty && !said.errors.isEmpty, "\(said)")
  }
}
