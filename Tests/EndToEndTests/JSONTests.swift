import Drawing
import Foundation
import Testing

/// What scripts read: whatever is asked with `--json`, and however it ends, a line is an object, and the last tells how it ended.
@Suite(.timeLimit(.minutes(5)))
struct JSONTests {
  /// What looks and changes nothing, where there is something to be seen; `NET` stands for who may connect.
  private static let looks = [
    "plan", "plan NET", "cost", "cost NET", "cost --format=json NET", "policy", "policy NET", "reach NET",
    "reach --from 52.1.2.9 NET",
    "check NET",
    "status", "status gitlab-team", "backup", "backup gitlab-team list", "backup now --no-stop --yes", "upgrade --plan",
    "takeover GitlabServerlessStack --plan --scenario seed", "drift", "logs", "test", "test --first-hour",
    "about", "about --data",
  ]

  /// What cannot be, because there is no such stack, an answer is missing, or the command line is wrong.
  private static let faults = [
    "plan --image.cpu 3 NET", "cost --image.cpu 3 NET", "policy --image.cpu 3", "reach", "check", "deploy", "support",
    "restore",
    "status nope", "drift nope",
    "logs nope",
    "test nope", "resume nope", "change nope", "upgrade nope", "upgrade nope --plan", "takeover nope",
    "takeover nope --plan", "stop nope --yes", "start nope --yes", "destroy nope --confirm nope", "backup nope list",
    "backup nope now --yes", "backup nope file --yes", "backup now --all", "status --billed", "status one two",
    "plan --bogus", "cost --format csv",
  ]

  private struct Line: Decodable {
    let type: String
    let exitCode: Int32?
    let cause: String?
  }

  @Test(arguments: looks)
  func whatWasFoundIsTheLastObject(_ command: String) async throws {
    let (end, result) = try await self.end(of: command)
    // Whether somebody is let in is told by the exit code too.
    #expect(result.exitCode == (command.contains("--from") ? 1 : 0), "\(result.errors)")
    #expect(end.exitCode == result.exitCode && end.cause == nil)
  }

  @Test(arguments: faults)
  func whatCannotBeSaysWhyInTheLastObject(_ command: String) async throws {
    let (end, result) = try await self.end(of: command)
    #expect(result.exitCode != 0 && end.exitCode == result.exitCode && !result.errors.isEmpty, "\(result.errors)")
    let cause = try #require(end.cause)
    #expect(cause.contains { $0.columns == 2 }, "in the language of --lang: \(cause)")
  }

  private func end(of command: String) async throws -> (Line, Sandbox.Result) {
    let words = command.replacing("NET", with: "--access.allowedCidrs 203.0.113.0/24").split(separator: " ")
    return try await Sandbox.with { sandbox in
      let result = try await sandbox.run(
        words.map(String.init) + ["--json", "--rehearse", "--speed", "10000", "--lang", "ja"])
      let lines = try result.output.split(separator: "\n").map { line in
        try JSONDecoder().decode(Line.self, from: Data(line.utf8))
      }
      let end = try #require(lines.last, "\(result.errors)")
      #expect(end.type == "result" && lines.count { $0.type == "result" } == 1)
      return (end, result)
    }
  }
}
