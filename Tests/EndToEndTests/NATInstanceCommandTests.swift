import Foundation
import Testing

/// A NAT instance that somebody terminated, by the rehearsal: it is said, and one order makes it again.
@Suite(.timeLimit(.minutes(5)))
struct NATInstanceCommandTests {
  private func run(_ arguments: [String], scenario: String = "drifted") async throws -> Sandbox.Result {
    try await Sandbox.with { sandbox in
      try await sandbox.run(arguments + ["--rehearse", "--speed", "3000", "--scenario", scenario])
    }
  }

  private func change(_ flags: String..., scenario: String = "drifted") async throws -> Sandbox.Result {
    try await run(["change", "gitlab-team", "--repair", "nat-instance"] + flags, scenario: scenario)
  }

  @Test(arguments: [("en", "is gone", "is running"), ("ja", "がありません", "の状態は running です")])
  func isMadeAgainByOneOrder(_ language: String, _ gone: String, _ runs: String) async throws {
    let result = try await change("--yes", "--lang", language)
    #expect(result.exitCode == 0, "\(result.errors)")
    #expect(result.errors.contains(gone) && result.errors.contains(runs), "\(result.errors)")
    #expect(result.output.contains("NatInstance2") && result.output.contains("UPDATE_COMPLETE     gitlab-team"))
  }

  @Test func theResultHoldsWhatWasSeen() async throws {
    let result = try await change("--yes", "--json")
    let last = try #require(result.output.split(separator: "\n").last)
    let line = try #require(try JSONSerialization.jsonObject(with: Data(last.utf8)) as? [String: Any])
    #expect((line["natInstance"] as? [String: Any])?["state"] as? String == "running", "\(last)")
    #expect(line["status"] as? String == "UPDATE_COMPLETE" && line["exitCode"] as? Int == 0)
  }

  @Test func nothingIsWrittenWithoutAYesOrForOneThatRuns() async throws {
    let silent = try await change()
    #expect(silent.exitCode == 3 && !silent.output.contains("IN_PROGRESS"), "\(silent.errors)")
    let well = try await change("--yes", "--lang", "en", scenario: "happy")
    #expect(well.exitCode == 4 && well.errors.contains("not made again"), "\(well.errors)")
    #expect(!well.output.contains("IN_PROGRESS"))
    let copied = try await change("--yes", "--backup-first", "--lang", "en")
    #expect(copied.exitCode == 252 && copied.errors.contains("changes no data"), "\(copied.errors)")
  }

  @Test func statusNamesTheOrder() async throws {
    let status = try await run(["status", "gitlab-team", "--lang", "en"])
    #expect(status.output.contains("--repair nat-instance"), "\(status.output)\(status.errors)")
    let json = try await run(["status", "gitlab-team", "--json"])
    #expect(json.output.contains("nat.gone") && json.output.contains("--repair nat-instance"), "\(json.output)")
  }
}
