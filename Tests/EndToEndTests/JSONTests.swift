import Drawing
import Foundation
import Testing

/// What scripts read: whatever is asked with `--json`, and however it ends, a line is an object, and the last tells how it ended.
@Suite(.timeLimit(.minutes(5)))
struct JSONTests {
  private static let networks = ["--access.allowedCidrs", "203.0.113.0/24"]

  /// What looks and changes nothing, where there is something to be seen.
  private static let looks: [[String]] =
    ["plan", "cost", "policy", "reach", "check"].map { [$0] + networks } + [
      ["reach", "--from", "52.1.2.9"] + networks, ["cost", "--format=json"] + networks, ["status"],
      ["status", "gitlab-team"], ["backup"], ["backup", "gitlab-team", "list"], ["upgrade", "--plan"],
      ["takeover", "GitlabServerlessStack", "--plan", "--scenario", "seed"], ["drift"], ["logs"], ["test"],
      ["test", "--first-hour"], ["backup", "now", "--no-stop", "--yes"],
    ]

  /// What cannot be, because there is no such stack, an answer is missing, or the command line is wrong.
  private static let faults: [[String]] =
    ["plan", "cost", "policy", "reach", "check", "deploy", "support", "restore"].map { [$0] }
    + [
      "status", "drift", "logs", "test", "resume", "change", "upgrade", "takeover",
    ].map { [$0, "nope"] }
    + ["stop", "start"].map { [$0, "nope", "--yes"] } + [
      ["backup", "nope", "list"], ["backup", "nope", "now", "--yes"], ["backup", "nope", "file", "--yes"],
      ["upgrade", "nope", "--plan"], ["takeover", "nope", "--plan"], ["destroy", "nope", "--confirm", "nope"],
      ["status", "--billed"], ["status", "one", "two"], ["plan", "--bogus"], ["backup", "now", "--all"],
      ["cost", "--format", "csv"],
    ]

  private struct Line: Decodable {
    let type: String
    let exitCode: Int32?
    let cause: String?
  }

  @Test(arguments: looks)
  func whatWasFoundIsTheLastObject(_ arguments: [String]) async throws {
    let (end, result) = try await end(of: arguments)
    // Whether somebody is let in is told by the exit code too.
    #expect(result.exitCode == (arguments.contains("--from") ? 1 : 0), "\(result.errors)")
    #expect(end.exitCode == result.exitCode && end.cause == nil)
  }

  @Test(arguments: faults)
  func whatCannotBeSaysWhyInTheLastObject(_ arguments: [String]) async throws {
    let (end, result) = try await end(of: arguments)
    #expect(result.exitCode != 0 && end.exitCode == result.exitCode && !result.errors.isEmpty, "\(result.errors)")
    let cause = try #require(end.cause)
    #expect(cause.contains { $0.columns == 2 }, "in the language of --lang: \(cause)")
  }

  private func end(of arguments: [String]) async throws -> (Line, Sandbox.Result) {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(
        arguments + ["--json", "--rehearse", "--speed", "10000", "--lang", "ja"])
      let lines = try result.output.split(separator: "\n").map { line in
        try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      }
      let end = try #require(lines.last, "\(result.errors)")
      #expect(end.type == "result" && lines.count { $0.type == "result" } == 1)
      return (end, result)
    }
  }
}
