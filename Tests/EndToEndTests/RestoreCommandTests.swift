import Foundation
import Testing

/// A restore in lines and JSON, in rehearsals: what goes well, and what fails on the way.
@Suite(.timeLimit(.minutes(15)))
struct RestoreCommandTests {
  private struct Line: Decodable {
    struct Contents: Decodable { let projects: Int }
    struct Proof: Decodable {
      let seconds: Int?
      let testPassed: Bool
      let restored: Contents?
      let live: Contents?
    }
    let type: String
    let state: String?
    let status: String?
    let exitCode: Int?
    let fileSystem: String?
    let left: [String]?
    let next: String?
    let cause: String?
    let proof: Proof?
    let warnings: [String]?
  }

  private func restore(
    _ scenario: String, _ flags: String...
  ) async throws -> (exitCode: Int, lines: [Line], errors: String) {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(
        [
          "restore", "latest", "--rehearse", "--yes", "--json", "--speed", "3000", "--lang", "en", "--scenario",
          scenario,
        ] + flags)
      let lines = try result.output.split(separator: "\n")
        .map { try JSONDecoder().decode(Line.self, from: Data($0.utf8)) }
      return (Int(result.exitCode), lines, result.errors)
    }
  }

  @Test func whatStaysIsThereInTheEndWithTheWordsThatGoOn() async throws {
    let (code, lines, errors) = try await restore("happy", "--as", "gitlab-2")
    #expect(code == 0, "\(errors)")
    let restored = try #require(lines.lastIndex { $0.type == "restore" })
    let deployed = try #require(lines.firstIndex { $0.type == "deployment" })
    #expect(lines[restored].state == "COMPLETED" && restored < deployed)
    let end = try #require(lines.last)
    #expect(end.type == "result" && end.status == "CREATE_COMPLETE" && end.fileSystem?.hasPrefix("fs-") == true)
    #expect(lines.filter { $0.type == "result" }.count == 1)
    #expect(lines.first { $0.type == "review" }?.warnings?.contains { $0.contains("webhooks") } == true)
  }

  @Test func aProofIsComparedAndLeavesNothing() async throws {
    let (code, lines, errors) = try await restore("happy", "--prove")
    #expect(code == 0, "\(errors)")
    let end = try #require(lines.last)
    #expect(end.status == "PROVED" && end.left == [] && end.next == nil)
    #expect(end.proof?.restored?.projects == 40 && end.proof?.live?.projects == 41 && end.proof?.testPassed == true)
    #expect((end.proof?.seconds ?? 0) > 1200)
    #expect(lines.contains { $0.type == "deletion" && $0.status == "DELETE_COMPLETE" })
  }

  @Test func whatCannotBeExplainedIsNoProof() async throws {
    let (code, lines, _) = try await restore("restore-differs", "--prove")
    #expect(code == 1 && lines.last?.status == "DIFFERS")
    #expect(lines.last?.cause?.contains("Projects: 37 came back. The present one has 40") == true)
    #expect(lines.last?.left == [], "it is deleted all the same")
  }

  /// Half a file system is of no use to anyone: that of a proof goes at once, that of another is named.
  @Test func aRestoreThatFailsSaysWhyAndWhatIsLeft() async throws {
    let proof = try await restore("restore-fails", "--prove")
    #expect(proof.exitCode == 5 && proof.lines.last?.status == "FAILED" && proof.lines.last?.left == [])
    #expect(proof.lines.last?.cause?.contains("insufficient permissions to write") == true)
    let kept = try await restore("restore-fails", "--as", "gitlab-2")
    #expect(kept.exitCode == 6)
    #expect(kept.lines.last?.left?.first?.hasPrefix("aws efs delete-file-system --file-system-id fs-") == true)
    #expect(kept.lines.last?.next == nil, "no command comes back to a rehearsal that has ended")
  }

  /// The files have been restored for hours: they stay, with what they cost and how to go on.
  @Test func aDeploymentThatFailsLeavesTheFiles() async throws {
    let (code, lines, errors) = try await restore("image-pull-fails", "--as", "gitlab-2")
    #expect(code == 6, "\(errors)")
    let end = try #require(lines.last)
    #expect(end.status == "RESTORED" && end.fileSystem != nil && end.next == nil)
    // What holds the name goes first.
    #expect(end.left?.count == 2 && end.left?.first?.hasPrefix("gitlab-wizard destroy gitlab-2 --region") == true)
    #expect(lines.contains { $0.type == "deployment" && $0.exitCode == 5 })
  }

  @Test func whereNobodyCanLookInsideNothingIsBegun() async throws {
    let (code, lines, errors) = try await restore("plugin-missing", "--prove")
    #expect(code == 4 && errors.contains("Session Manager plugin is not installed"))
    #expect(lines.last?.status == "NOT_STARTED" && !lines.contains { $0.type == "restore" })
  }

  @Test(arguments: ["en", "ja"])
  func peopleReadWhatIsRestoredWhatItCostsAndHowItEnded(_ language: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run([
        "restore", "1", "--prove", "--rehearse", "--yes", "--speed", "3000", "--lang", language,
      ])
      #expect(result.exitCode == 0, "\(result.errors)")
      let words =
        language == "en"
        ? ["Restores the backup of gitlab-team", "Costs about", "Proved: the backup", "nothing is left of it"]
        : ["のバックアップ（", "料金は存在する間", "確認できました", "残っているものはありません"]
      for word in words { #expect(result.errors.contains(word), "\(word)\n\(result.errors)") }
    }
  }

  @Test(arguments: [
    ([String](), 252, "Name the recovery point"), (["latest"], 252, "Say what for"),
    (["latest", "--as", "x", "--prove"], 252, "do not go together"),
    (["latest", "--as", "9x"], 3, "not with a letter"), (["99", "--as", "x"], 3, "is no recovery point"),
    (["latest", "--as", "gitlab-team"], 3, "under another name"),
  ])
  func refusesWhatMeansNothing(_ arguments: [String], _ code: Int32, _ words: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(["restore"] + arguments + ["--rehearse", "--yes", "--lang", "en"])
      #expect(result.exitCode == code && result.errors.contains(words), "\(result.errors)")
    }
  }
}
