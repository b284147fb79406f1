import AWSGateway
import Foundation
import GitLabStack
import Rehearsal
import Testing

/// The rehearsal answers whatever this program asks of AWS.
struct AnsweredCommandsTests {
  /// Never asked there: prices are built in, and no network around has a route to a list of prefixes or an endpoint with a group.
  private static let leftOut = [
    "pricing get-products", "ec2 get-managed-prefix-list-entries", "ec2 describe-security-groups",
  ]

  /// Each `aws` command of ours, as the table of rights has them.
  private static let commands: [[String]] = {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "Resources/Permissions/permissions.txt")
    let lines = (try? String(contentsOf: path, encoding: .utf8))?.split(separator: "\n") ?? []
    return lines.map { $0.split(separator: " ").map(String.init) }.filter { $0.first == "call" && $0.count > 4 }
      .map { Array($0[2...3]) }.filter { !leftOut.contains($0.joined(separator: " ")) }
  }()

  @Test func everyCommandOfOursIsKnownThere() async throws {
    #expect(Self.commands.count > 50)
    let account = RehearsalAccount(speed: 1, region: "ap-northeast-1", isLivedIn: true, now: { 1_790_000_000 })
    for command in Self.commands {
      let result = try await account.run("aws", command)
      #expect(!result.standardError.contains("the rehearsal does not answer"), "\(command)")
    }
  }
}
