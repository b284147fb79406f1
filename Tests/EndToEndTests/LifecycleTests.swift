import Foundation
import Subprocess
import Testing

/// The finished program over the life of one stack: made on one machine, looked after from another with an empty home.
@Suite(.timeLimit(.minutes(15)))
struct LifecycleTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  private struct Status: Decodable {
    struct Stack: Decodable {
      let status: String
      let protected: Bool
    }
    let stack: Stack
    let url: String?
  }

  private func parameter(_ name: String, in aws: LocalAWS) async throws -> String {
    try await aws.ask(
      "cloudformation", "describe-stacks", "--stack-name", "gitlab",
      "--query", "Stacks[0].Parameters[?ParameterKey=='\(name)'].ParameterValue | [0]")
  }

  @Test func isLookedAfterFromAnEmptyHome() async throws {
    try await withLocalAWS(.loadedV2) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let made = try await aws.wizard("deploy", "--yes", answers: answers)
      try #require(made.status == .exited(0), "\(made.errors)")
      // What is needed from here on, each as the shell called the program.
      for verb in ["password", "status", "change", "destroy"] {
        #expect(made.errors.contains(" gitlab-wizard \(verb) gitlab --region "), "\(made.errors)")
      }
      try expectReceipt(in: aws)
      try FileManager.default.removeItem(at: aws.home)
      try FileManager.default.createDirectory(at: aws.home, withIntermediateDirectories: true)

      let before = try aws.calls().count(where: \.mutates)
      let status = try await aws.wizard("status", "gitlab", "--json", answers: Self.nothing)
      let report = try JSONDecoder().decode(Status.self, from: Data(status.output.utf8))
      #expect(report.stack.status == "CREATE_COMPLETE" && report.stack.protected)
      let url = try await aws.output("GitLabURL", ofStack: "gitlab")
      #expect(report.url == url)
      let resumed = try await aws.wizard("resume", "gitlab", answers: Self.nothing)
      #expect(resumed.status == .exited(0) && resumed.output.contains(url))
      let again = try await aws.wizard("destroy", "gitlab", "--yes", answers: Self.nothing)
      #expect(again.status == .exited(3), "\(again.errors)")
      let retaining = try await aws.wizard(
        "destroy", "gitlab", "--retain", "Vpc", "--confirm", "gitlab", answers: Self.nothing)
      #expect(retaining.status == .exited(4) && retaining.errors.contains("DELETE_FAILED"), "\(retaining.errors)")
      #expect(try aws.calls().count(where: \.mutates) == before)

      let changed = try await aws.wizard(
        "change", "gitlab", "--yes", "--image.memory", "16384", answers: Self.nothing)
      #expect(changed.status == .exited(0), "\(changed.errors)")
      #expect(try await parameter("TaskMemory", in: aws) == "16384")
      #expect(try await parameter("AllowedCidr1", in: aws) == "203.0.113.0/24", "what nobody changed stands")
      let same = try await aws.wizard("change", "gitlab", "--yes", answers: Self.nothing)
      #expect(same.status == .exited(0) && same.errors.contains("nothing to change"), "\(same.errors)")
      #expect(try aws.calls().last(where: \.mutates)?.action == "DeleteChangeSet", "an empty change set is not left")

      let gone = try await aws.wizard("destroy", "gitlab", "--confirm", "gitlab", answers: Self.nothing)
      #expect(gone.status == .exited(0), "\(gone.errors)")
      #expect(try await aws.ask("efs", "describe-file-systems", "--query", "length(FileSystems)") == "1")
      #expect(gone.output.contains("FileSystem=fs-"))
      let nobody = try await aws.wizard("status", "gitlab", answers: Self.nothing)
      #expect(nobody.status == .exited(254))
    }
  }

  private func expectReceipt(in aws: LocalAWS) throws {
    let folder = aws.home.appending(path: ".local/share/gitlab-wizard/receipts")
    let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
    let receipt = try #require(files.first)
    let attributes = try FileManager.default.attributesOfItem(atPath: receipt.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(try String(contentsOf: receipt, encoding: .utf8).contains("gitlab-wizard destroy gitlab"))
  }

  @Test func aDeletionThatComesToAHaltIsEndedByLeavingWhatHoldsIt() async throws {
    try await withLocalAWS(.loaded, faults: .init(deletion: ["LoadBalancerSecurityGroup": "has a dependent object"])) {
      aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let made = try await aws.wizard("deploy", "--yes", answers: answers)
      try #require(made.status == .exited(0), "\(made.errors)")
      // AWS takes the order, but the answer never arrives.
      try aws.misbehave(["delete-stack": ["1": .killedLate]])
      let stuck = try await aws.wizard("destroy", "gitlab", "--confirm", "gitlab", answers: Self.nothing)
      #expect(stuck.status == .exited(6))
      #expect(stuck.errors.contains("has a dependent object") && stuck.errors.contains("--retain"))
      #expect(try aws.calls().count { $0.action == "DeleteStack" } == 1)
      let refused = try await aws.wizard("deploy", "--yes", answers: answers)
      #expect(refused.status == .exited(4) && refused.errors.contains("DELETE_FAILED"))
      let gone = try await aws.wizard(
        "destroy", "gitlab", "--confirm", "gitlab", "--retain", "LoadBalancerSecurityGroup", answers: Self.nothing)
      #expect(gone.status == .exited(0), "\(gone.errors)")
    }
  }
}
