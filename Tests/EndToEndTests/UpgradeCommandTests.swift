import Foundation
import Testing

/// An upgrade by way of the required stops, in lines and in JSON, in rehearsals.
@Suite(.timeLimit(.minutes(10)))
struct UpgradeCommandTests {
  private struct Line: Decodable {
    struct Step: Decodable {
      let release: String
      let why: [String]
    }
    struct Stop: Decodable {
      let code: String
      let command: String?
    }
    struct Back: Decodable {
      let way: String
      let point: String?
      let made: String?
      let unseen: String?
    }
    let type: String?
    let back: Back?
    let from: String?
    let to: String?
    let listAsOf: String?
    let steps: [Step]?
    let stoppedBy: [Stop]?
    let status: String?
    let release: String?
    let stepsLeft: [String]?
    let state: String?
    let command: String?
    let message: String?
    let exitCode: Int?
  }

  private func upgrade(
    _ scenario: String, _ flags: [String], speed: Int = 3000, in language: String = "en"
  ) async throws -> (code: Int, lines: [Line], output: String, errors: String) {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(
        ["upgrade", "gitlab-team", "--rehearse", "--speed", "\(speed)", "--scenario", scenario, "--lang", language]
          + flags)
      let texts = result.output.split(separator: "\n")
      let lines =
        flags.contains("--json") ? try texts.map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) } : []
      return (Int(result.exitCode), lines, result.output, result.errors)
    }
  }

  @Test func showsThePathAndWhatStopsItAndChangesNothing() async throws {
    let (code, lines, _, errors) = try await upgrade("behind", ["--plan", "--json", "--to", "19.3.0"])
    #expect(code == 0, "\(errors)")
    let plan = try #require(lines.first)
    #expect(plan.from == "18.8.5" && plan.to == "19.3.0" && plan.listAsOf == "2026-08-20")
    #expect(plan.steps?.map(\.release) == ["18.11.11", "19.2.4", "19.3.0"])
    #expect(plan.steps?.first?.why == ["required", "postgresql-17"] && plan.stoppedBy?.isEmpty == true)
    // The copy of last night, which is the way back.
    let back = try #require(plan.back)
    #expect(back.way == "restore" && back.point?.contains(":recovery-point:") == true && back.unseen == nil)
    #expect(back.made?.hasSuffix("T05:00:00Z") == true)
    let text = try await upgrade("behind", ["--plan"])
    #expect(text.output.contains("The newest is of "))
    #expect(text.output.contains("  1  18.11.11   required, PostgreSQL 17\n"), "\(text.output)")
    #expect(text.output.contains("GitLab itself is ready for step 1, 18.11.11."))
    for line in text.output.split(separator: "\n") { #expect(line.count <= 80) }
  }

  /// GitLab is stopped and copied first, its test follows, and the rest waits for its migrations.
  @Test func goesOneStepAndSaysWhatIsLeft() async throws {
    let (code, lines, _, errors) = try await upgrade("behind", ["--json", "--confirm", "gitlab-team"])
    #expect(code == 7, "\(errors)")
    let types = lines.compactMap(\.type)
    let order = ["path", "backup", "changeset", "event", "change", "test", "result"].map { types.firstIndex(of: $0) }
    #expect(order.allSatisfy { $0 != nil }, "\(types)")
    #expect(types.filter { $0 == "result" }.count == 1)
    let end = try #require(lines.last)
    #expect(end.status == "STEPS_LEFT" && end.release == "18.11.11" && end.stepsLeft == ["19.2.4"])
    // The account of the rehearsal has ended: what goes on is told of a real stack, and no script runs it.
    #expect(
      end.command == nil && end.message?.hasSuffix("gitlab-wizard upgrade gitlab-team --region ap-northeast-1") == true)
  }

  @Test func waitsBetweenTheStepsAndReachesItsGoal() async throws {
    let (code, lines, _, errors) = try await upgrade(
      "behind", ["--json", "--confirm", "gitlab-team", "--wait", "--without-backup", "--to", "19.3.0"], speed: 400)
    #expect(code == 0, "\(errors)")
    #expect(lines.filter { $0.type == "change" }.count == 3 && lines.contains { $0.type == "wait" })
    #expect(lines.last?.status == "REACHED" && lines.last?.release == "19.3.0")
  }

  @Test(arguments: [
    ("migration-fails", 4, "STOPPED", "migration.failed"), ("migrations-hang", 7, "TOO_EARLY", "migrations.active"),
    ("plugin-missing", 4, "STOPPED", "inside.unknown"), ("exec-denied", 4, "STOPPED", "inside.unknown"),
    ("earlier-stack", 4, "STOPPED", "guard"),
  ])
  func beginsNothingInDoubt(_ scenario: String, _ expected: Int, _ status: String, _ reason: String) async throws {
    let (code, lines, _, errors) = try await upgrade(scenario, ["--json", "--confirm", "gitlab-team"])
    #expect(code == expected, "\(errors)")
    #expect(lines.map(\.type) == ["path", "result"])
    #expect(lines.last?.status == status && lines.last?.stoppedBy?.map(\.code) == [reason])
  }

  /// The plan ends as an upgrade would that cannot begin its next step.
  @Test(arguments: [("migration-fails", 4), ("migrations-hang", 7), ("exec-denied", 4)])
  func thePlanEndsWithWhatStopsIt(_ scenario: String, _ expected: Int) async throws {
    let text = try await upgrade(scenario, ["--plan"])
    #expect(text.code == expected && text.output.contains("What stops step 1"), "\(text.errors)")
    let (code, lines, _, errors) = try await upgrade(scenario, ["--plan", "--json"])
    #expect(code == expected && lines.last?.exitCode == expected && lines.count == 1, "\(errors)")
  }

  @Test func printsTheCommandThatFinishesAMigration() async throws {
    let (code, _, output, errors) = try await upgrade("migration-fails", ["--confirm", "gitlab-team"])
    #expect(code == 4, "\(errors)")
    let command = try #require(output.split(separator: "\n").first { $0.hasPrefix("gitlab-wizard shell gitlab-team") })
    #expect(command.contains("--rehearse --scenario migration-fails -- "))
    #expect(command.contains("finalize[BackfillPartitionedWebHookLogs,web_hook_logs,id,"))
  }

  @Test(arguments: [
    ("stuck-upgrade", [], 4, "--repair"), ("happy", ["--to", "18.11.3"], 3, "does not start"),
    ("happy", ["--to", "19.9.9"], 3, "list of releases"), ("happy", ["--to", "latest"], 252, "latest"),
    ("happy", ["--confirm", "other"], 3, "not the name"), ("happy", ["--no-input"], 3, "--confirm"),
    ("happy", ["--plan", "--wait"], 252, "--plan"),
  ])
  func refusesWhatCannotBeBegun(_ scenario: String, _ flags: [String], _ expected: Int, _ word: String) async throws {
    let (code, _, output, errors) = try await upgrade(scenario, flags)
    #expect(code == expected && errors.contains(word), "\(output)\(errors)")
  }

  @Test(arguments: ["en", "ja"])
  func saysThatNothingIsLeftToDo(_ language: String) async throws {
    let (code, _, _, errors) = try await upgrade("happy", ["--to", "18.11.11"], in: language)
    #expect(code == 0 && errors.contains(language == "en" ? "18.11.11 is installed already. Nothing to do." : "導入済みです"))
  }
}
