import Foundation
import Testing

/// What a change means, in lines and in JSON, and what `--yes` is not enough for. All in rehearsals.
@Suite(.timeLimit(.minutes(15)))
struct ChangeImpactTests {
  private func change(_ sandbox: Sandbox, _ arguments: String...) async throws -> Sandbox.Result {
    try await sandbox.run(["change", "gitlab-team", "--rehearse", "--speed", "3000", "--lang", "en"] + arguments)
  }

  private func changeSet(_ sandbox: Sandbox, _ arguments: String...) async throws -> PrintedChangeSet {
    let result = try await sandbox.run(
      ["change", "gitlab-team", "--rehearse", "--speed", "3000", "--lang", "en", "--yes", "--json"] + arguments)
    let lines = result.output.split(separator: "\n")
    let line = try #require(lines.first { $0.contains("\"type\":\"changeset\"") }, "\(result.errors)")
    return try JSONDecoder().decode(PrintedChangeSet.self, from: Data(line.utf8))
  }

  private struct PrintedChangeSet: Decodable {
    let type: String
    let impact: [Impact]
    let monthly: Monthly?
    let changes: [Change]

    struct Impact: Decodable, Equatable {
      let code: String
      let subject: String
      let sentence: String
    }

    struct Monthly: Decodable {
      let before: String?
      let after: String
    }

    struct Change: Decodable {
      let logicalId: String
      let impact: [Impact]
    }
  }

  @Test func whoIsShutOutIsNamedInLinesAndInJSON() async throws {
    try await Sandbox.with { sandbox in
      let lines = try await change(sandbox, "--yes", "--access.allowedCidrs", "203.0.113.0/25")
      #expect(lines.exitCode == 0, "\(lines.errors)")
      #expect(lines.output.contains("  WARN  Shut out: Can no longer connect: 198.51.100.0/24, 203.0.113.128/25."))
      #expect(lines.output.contains("  ok  Data: Untouched: files, database and password."))
      #expect(lines.output.contains("LoadBalancerSecurityGroup  AWS::EC2::SecurityGroup  shuts people out"))
      let printed = try await changeSet(sandbox, "--access.allowedCidrs", "203.0.113.0/25")
      #expect(printed.impact.map(\.code) == ["shutsOut"])
      #expect(printed.impact.first?.subject == "198.51.100.0/24, 203.0.113.128/25")
      #expect(printed.changes.first { $0.logicalId == "LoadBalancerSecurityGroup" }?.impact == printed.impact)
    }
  }

  private struct Review: Decodable {
    let type: String
    let judgements: [Judged]
    let monthly: Monthly?
    let confirm: String

    struct Judged: Decodable {
      let question: String
      let state: String
      let sentences: [String]
    }

    struct Monthly: Decodable {
      let parts: [String: String]
    }
  }

  @Test func scriptsReadTheAnswerToEveryQuestion() async throws {
    try await Sandbox.with { sandbox in
      let result = try await change(sandbox, "--json", "--yes", "--detach", "--image.memory", "16384")
      let line = try #require(result.output.split(separator: "\n").first { $0.contains(#""type":"review""#) })
      let review = try JSONDecoder().decode(Review.self, from: Data(line.utf8))
      #expect(
        review.judgements.map(\.question) == [
          "shutOut", "letIn", "away", "seenAs", "address", "data", "wayBack", "validation",
        ])
      #expect(review.judgements.map(\.state) == ["ok", "ok", "warn", "ok", "ok", "ok", "ok", "ok"])
      #expect(review.judgements.allSatisfy { !$0.sentences.isEmpty })
      #expect(review.monthly?.parts.keys.sorted() == ["image.memory"] && review.confirm == "yes")
    }
  }

  @Test func aNewAddressAndThePriceAreSaid() async throws {
    try await Sandbox.with { sandbox in
      let printed = try await changeSet(
        sandbox, "--domain.zone", "example.com", "--domain.host", "git", "--domain.zoneId", "Z0REHEARSAL0PUBLIC01",
        "--image.memory", "16384")
      #expect(printed.impact.map(\.code) == ["newAddress", "away"])
      let address = try #require(printed.impact.first)
      #expect(address.subject.hasPrefix("http://") && address.subject.hasSuffix(" -> https://git.example.com"))
      let (before, after) = (printed.monthly?.before.flatMap(Double.init), printed.monthly.flatMap { Double($0.after) })
      #expect(try #require(before) < #require(after))
    }
  }

  @Test(arguments: [
    (["--storage.onDelete", "delete"], "dataAtStake"), (["--storage.backups", "false"], "dataAtStake"),
    (["--image.tag", "19.2.4-ce.0"], "oneWay"),
  ])
  func whatIsGraveTakesTheNameUnderYesToo(_ answer: [String], _ code: String) async throws {
    try await Sandbox.with { sandbox in
      let common =
        ["change", "gitlab-team", "--rehearse", "--speed", "3000", "--lang", "en", "--yes", "--json"] + answer
      let refused = try await sandbox.run(common)
      #expect(refused.exitCode == 3, "\(refused.output)")
      #expect(refused.output.contains("\"code\":\"\(code)\"") && refused.output.contains("--confirm"))
      #expect(!refused.output.contains("UPDATE_IN_PROGRESS"), "nothing was begun")
      let misspelt = try await sandbox.run(common + ["--confirm", "gitlab-tea"])
      #expect(misspelt.exitCode == 3)
      let done = try await sandbox.run(common + ["--confirm", "gitlab-team"])
      #expect(done.exitCode == 0, "\(done.errors)")
    }
  }

  @Test func anotherProcessorIsRefusedWithTheReason() async throws {
    try await Sandbox.with { sandbox in
      for command in ["change", "deploy"] {
        let name = command == "change" ? ["gitlab-team"] : ["--stack.name", "gitlab-team"]
        let result = try await sandbox.run(
          [command] + name + ["--rehearse", "--yes", "--json", "--lang", "en", "--image.architecture", "arm64"]
            + ["--access.allowedCidrs", "203.0.113.0/24", "--image.tag", "18.11.11-ce.0"])
        #expect(result.exitCode == 4, "\(result.errors)")
        #expect(result.output.contains("PostgreSQL's text indexes") && result.output.contains("gitlab-backup"))
      }
    }
  }

  @Test func anotherTagOfTheStackRestartsNothing() async throws {
    try await Sandbox.with { sandbox in
      let printed = try await changeSet(sandbox, "--stack.tags", "team=core")
      #expect(printed.impact.map(\.code) == ["tags"])
      #expect(printed.changes.contains { $0.logicalId == "Service" })
    }
  }
}
