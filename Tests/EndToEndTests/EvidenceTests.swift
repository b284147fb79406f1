import Foundation
import Testing

/// What is left of a failure: a file that says why, for its owner only.
@Suite(.timeLimit(.minutes(15)))
struct EvidenceTests {
  private struct Result: Decodable {
    let type: String
    let failure: String?
    let explanation: String?
    let testimony: String?
    let evidence: String?
    let exitCode: Int?
  }

  @Test func keepsTheEvidenceOfAFailureAndTellsWhere() async throws {
    try await Sandbox.with { sandbox in
      let data = sandbox.directory.appending(path: "data").path
      let run = try await sandbox.runAnswered(
        "deploy", "--rehearse", "--yes", "--json", "--speed", "300", "--scenario", "image-pull-fails",
        environment: ["XDG_DATA_HOME": data])
      #expect(run.exitCode == 5, "\(run.errors)")
      let line = try #require(run.output.split(separator: "\n").last)
      let result = try JSONDecoder().decode(Result.self, from: Data(line.utf8))
      #expect(result.type == "result" && result.exitCode == 5 && result.failure == "image-not-found")
      #expect(result.testimony?.hasPrefix("CannotPullContainerError") == true && result.explanation != nil)

      let path = try #require(result.evidence)
      #expect(path.hasPrefix("\(data)/gitlab-wizard/evidence/rehearsal-gitlab-"))
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text.contains("CREATE_FAILED Service") && text.contains("CannotPullContainerError"))
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == 0o600)
    }
  }

  @Test func tellsHowFarTheStartOfGitLabIs() async throws {
    try await Sandbox.with { sandbox in
      let run = try await sandbox.runAnswered("deploy", "--rehearse", "--yes", "--plain", "--speed", "300")
      #expect(run.exitCode == 0, "\(run.errors)")
      for step in ["1/6: task placed on Fargate", "4/6: GitLab configures itself", "5/6: sign-in page answers"] {
        #expect(run.output.contains(step), "\(step)")
      }
    }
  }
}
