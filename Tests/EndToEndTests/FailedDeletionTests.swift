import Foundation
import Testing

/// A deletion that comes to a halt, in lines and JSON, in rehearsals: never in the words of a creation.
@Suite(.timeLimit(.minutes(15)))
struct FailedDeletionTests {
  private struct Result: Decodable {
    let type: String
    let status: String?
    let exitCode: Int?
    let failure: String?
    let explanation: String?
    let testimony: String?
  }

  private static let command = [
    "destroy", "gitlab-team", "--rehearse", "--speed", "3000", "--scenario", "delete-stuck", "--confirm", "gitlab-team",
  ]

  @Test(arguments: [
    ("en", "AWS could not delete the security group sg-", "destroy gitlab-team"),
    ("ja", "セキュリティグループ sg-", "まだ使われているため削除できませんでした"),
  ])
  func saysInLinesThatItCouldNotBeDeleted(_ language: String, _ cause: String, _ more: String) async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(Self.command + ["--lang", language])
      #expect(result.exitCode == 6)
      #expect(result.errors.contains(cause) && result.errors.contains(more), "\(result.errors)")
      for words in ["could not make", "could not create", "作成できませんでした"] {
        #expect(!result.errors.contains(words), "\(result.errors)")
      }
    }
  }

  @Test func saysTheSameInJSON() async throws {
    try await Sandbox.with { sandbox in
      let result = try await sandbox.run(Self.command + ["--json"])
      let last = try #require(result.output.split(separator: "\n").last)
      let end = try JSONDecoder().decode(Result.self, from: Data(last.utf8))
      #expect(end.type == "result" && end.status == "DELETE_FAILED" && end.exitCode == 6 && result.exitCode == 6)
      #expect(end.failure == "still-used" && end.testimony?.contains("has a dependent object") == true)
      #expect(end.explanation?.hasPrefix("AWS could not delete the security group sg-") == true)
    }
  }
}
