import Testing

/// `status --billed`: what costs money is asked for by name and after a yes only.
struct BilledCommandTests {
  private static let command = ["status", "--rehearse", "--speed", "1000", "--lang", "en", "--billed"]

  @Test func nobodyPaysUnasked() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(Self.command + ["gitlab-team"])
      #expect(result.exitCode == 3 && result.errors.contains("--yes") && result.output.isEmpty, "\(result.errors)")
      let list = try await sandbox.run(Self.command + ["--yes"])
      #expect(list.exitCode == 252 && list.errors.contains("takes the name of a stack"), "\(list.errors)")
    }
  }

  @Test func linesAndJSONTellTheSameBill() async throws {
    try await Sandbox.with { sandbox in
      let lines = try await sandbox.run(Self.command + ["gitlab-team", "--yes"])
      #expect(lines.output.contains("18.41 USD since "), "\(lines.output)\(lines.errors)")
      let json = try await sandbox.run(Self.command + ["gitlab-team", "--yes", "--json"])
      #expect(json.output.contains("18.4127302"), "\(json.output)\(json.errors)")
    }
  }
}
