import Foundation
import GitLabStack
import Subprocess
import Testing

@testable import Permissions

@Suite(.timeLimit(.minutes(5)))
struct PolicyLintTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  /// Our table, as `policies.py` compares it with the registry.
  private struct Table: Encodable {
    let types: [String: [String: String]]
    let leftOut: [String: [String]]

    init(_ table: PermissionTable) {
      types = table.types.mapValues { entries in
        Dictionary(
          entries.map { ($0.right.action, String($0.handlers.map(\.rawValue))) }, uniquingKeysWith: { $0 + $1 })
      }
      leftOut = table.leftOut.mapValues { Array($0.keys) }
    }
  }

  /// Judges policies, and the table that they come from.
  private func findings(_ policies: [String: PolicyDocument], _ table: PermissionTable) async throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "gitlab-wizard-policies-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try JSONEncoder().encode(Table(table)).write(to: folder.appending(path: "table.json"))
    for (name, policy) in policies {
      try JSONEncoder().encode(policy).write(to: folder.appending(path: "\(name).json"))
    }
    let script = Self.root.appending(path: "Tests/Lint/policies.py").path
    let result = try await run(
      .name("env"), arguments: [Self.root.appending(path: ".build/venv/bin/python").path, "-B", script, folder.path],
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    return result.standardOutput + result.standardError
  }

  /// Every purpose of every network, in two partitions, with and without an account; what was shortened, and what was split.
  @Test func parliamentAndTheReferenceFindNothingInAnyPolicy() async throws {
    var policies: [String: PolicyDocument] = [:]
    for network in PlanOf.Network.allCases {
      for https in [true, false] {
        for purpose in PolicyPurpose.allCases {
          for (region, account) in [("ap-northeast-1", "123456789012"), ("us-gov-west-1", nil)] {
            let set = try PlanOf(network, https: https).policies(for: purpose, in: region, account: account)
            for policy in set.policies where policy.holder != .trust {
              policies["\(network)-\(https)-\(region)-\(policy.name)"] = policy.document
              for (number, part) in policy.document.fitted(to: 3_000).enumerated() {
                policies["\(network)-\(https)-\(region)-\(policy.name)-\(number)"] = part
              }
            }
          }
        }
      }
    }
    let text = try await findings(policies, PermissionTable.builtIn.get())
    #expect(text == "0 findings in \(policies.count) policies\n")
  }

  @Test func theJudgesSeeWhatIsWrong() async throws {
    func statement(_ action: String, _ resource: String) -> PolicyDocument {
      PolicyDocument(statements: [
        PolicyStatement(sid: "One", actions: [action], resources: [resource], condition: nil)
      ])
    }
    let wrong = [
      "unknown": statement("ec2:MakeVpc", "*"), "needless": statement("ec2:CreateVpc", "*"),
      "misplaced": statement("ec2:CreateVpc", "arn:aws:ec2:eu-west-1:123456789012:subnet/*"),
      "wild": statement("ec2:Delete*", "*"),
    ]
    var table = try PermissionTable.builtIn.get()
    table.types["AWS::EC2::VPC"]?.removeAll { $0.right.action == "ec2:CreateVpc" }
    let text = try await findings(wrong, table)
    for words in [
      "AWS::EC2::VPC: ec2:CreateVpc (c) is neither in the table nor left out", "unknown.json: ec2:MakeVpc is no action",
      "needless.json: ec2:CreateVpc is given for * and takes vpc", "misplaced.json: ec2:CreateVpc takes vpc",
      "wild.json: ec2:Delete* is more than looking",
    ] { #expect(text.contains(words), "\(words) in \(text)") }
  }
}
