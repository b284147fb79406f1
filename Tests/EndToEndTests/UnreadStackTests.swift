import Foundation
import Subprocess
import Testing

/// A stack whose template nobody may read can still be shown, watched and deleted, and nothing is said of it that was not seen.
@Suite(.timeLimit(.minutes(15)))
struct UnreadStackTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  @Test func itIsShownWatchedAndDeletedAndNotChanged() async throws {
    try await withLocalAWS(.loaded) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      try #require(try await aws.wizard("deploy", "--yes", "--json", answers: answers).status == .exited(0))
      try aws.misbehave(["get-template": ["1-": .deny]])

      let status = try await aws.wizard("status", "gitlab", "--json", answers: Self.nothing)
      // No task runs in this account, so that GitLab is not well.
      #expect(status.status == .exited(1) && status.output.contains("templateUnread"), "\(status.errors)")
      #expect(!status.output.contains("\"monthly\"") && !status.output.contains("\"backups\""), "\(status.output)")
      let lines = try await aws.wizard("status", "gitlab", answers: Self.nothing)
      #expect(lines.output.contains("cannot be read") && lines.output.contains("cloudformation:GetTemplate"))
      #expect(lines.output.contains("not known without the template"), "\(lines.output)")

      let resumed = try await aws.wizard("resume", "gitlab", answers: Self.nothing)
      #expect(resumed.status == .exited(0) && resumed.errors.contains("cannot be read"), "\(resumed.errors)")

      let changed = try await aws.wizard("change", "gitlab", "--yes", "--image.memory", "16384", answers: Self.nothing)
      #expect(changed.status == .exited(254) && changed.errors.contains("GetTemplate"), "\(changed.errors)")
      let again = try await aws.wizard("deploy", "--yes", answers: answers)
      #expect(again.status == .exited(254), "\(again.errors)")
      #expect(try aws.commandLines().count { $0.contains("create-change-set") } == 1, "nothing was asked for")

      let destroyed = try await aws.wizard("destroy", "gitlab", "--confirm", "gitlab", answers: Self.nothing)
      #expect(destroyed.status == .exited(0), "\(destroyed.errors)")
      #expect(destroyed.errors.contains("What the deletion keeps is not known"), "\(destroyed.errors)")
      #expect(destroyed.errors.contains("FileSystem  AWS::EFS::FileSystem"), "\(destroyed.errors)")
      #expect(!destroyed.errors.contains("Nothing is left"), "\(destroyed.errors)")
    }
  }

  @Test(arguments: ["resume", "status", "destroy"])
  func oneOfSomebodyElseStaysRefused(_ command: String) async throws {
    try await withLocalAWS(.loaded) { aws in
      try await aws.makeStack(named: "gitlab", template: "existing-network.yaml")
      try aws.misbehave(["get-template": ["1-": .deny]])
      let result = try await aws.wizard(
        command, "gitlab", command == "destroy" ? "--confirm=gitlab" : "--lang=en", answers: Self.nothing)
      #expect(result.status == .exited(4) && result.errors.contains("did not create"), "\(result.errors)")
      #expect(try aws.commandLines().allSatisfy { !$0.contains("delete-stack") })
    }
  }
}
