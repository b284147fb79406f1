import Foundation
import Subprocess
import Testing

/// A stack that version 0.1.0 made, changed by this program through the real `aws`.
@Suite(.timeLimit(.minutes(10)))
struct EarlierStackTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  /// What holds data, or an address that people and other systems have.
  private static let kept = [
    "FileSystem", "RootPassword", "Vpc", "PublicSubnet1", "PublicSubnet2", "PrivateSubnet1", "PrivateSubnet2",
    "LoadBalancer",
    "GitLabLogs", "Cluster", "Service",
  ]

  /// Puts what 0.1.0 rendered where the account's own files are.
  private func unpack(in aws: LocalAWS) async throws {
    let unpacked = try await run(
      .name("tar"),
      arguments: ["-xJf", "\(Repository.path)/Tests/Updates/stacks-0.1.0.tar.xz", "-C", aws.directory.path],
      output: .discarded, error: .string(limit: 1 << 16))
    try #require(unpacked.terminationStatus.isSuccess, "\(unpacked.standardError)")
  }

  private func physicalIDs(in aws: LocalAWS, _ stack: String) async throws -> [String: String] {
    let text = try await aws.ask(
      "cloudformation", "list-stack-resources", "--stack-name", stack,
      "--query", "StackResourceSummaries[].[LogicalResourceId, PhysicalResourceId]")
    return text.split(separator: "\n").reduce(into: [:]) {
      let parts = $1.split(separator: "\t").map(String.init)
      if parts.count == 2 { $0[parts[0]] = parts[1] }
    }
  }

  /// Together in one update, a failure would start the old GitLab, without the guard, on what the new one has migrated.
  @Test func takesAnotherReleaseOnlyAfterAChangeThatBringsTheGuard() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await unpack(in: aws)
      let (stack, files) = ("earlier", "file://\(aws.directory.path)/natGateway-http")
      try await aws.ask(
        "cloudformation", "create-stack", "--stack-name", stack, "--capabilities", "CAPABILITY_IAM",
        "--template-body", "\(files).yaml", "--parameters", "\(files).parameters.json")
      #expect(try await aws.settledStatus(ofStack: stack) == "CREATE_COMPLETE")
      let command = "gitlab-wizard change \(stack) --region ap-northeast-1 --image.tag 18.11.11-ce.0"
      for (form, stream) in [("--yes", \LocalAWS.WizardResult.errors), ("--json", \.output)] {
        let refused = try await aws.wizard(
          "change", stack, "--image.tag", "19.2.4-ce.0", "--yes", "--confirm", stack, "--without-backup", form,
          answers: Self.nothing)
        #expect(refused.status == .exited(4), "\(refused.output)")
        #expect(refused[keyPath: stream].contains(command))
        let left = try await aws.ask(
          "cloudformation", "list-change-sets", "--stack-name", stack, "--query", "Summaries[].Status")
        #expect(left.isEmpty)
      }
      let first = try await aws.wizard(
        "change", stack, "--region", "ap-northeast-1", "--image.tag", "18.11.11-ce.0", "--yes", answers: Self.nothing)
      #expect(first.status == .exited(0), "\(first.errors)\(first.output)")
      let second = try await aws.wizard(
        "change", stack, "--image.tag", "19.2.4-ce.0", "--yes", "--confirm", stack, "--without-backup",
        answers: Self.nothing)
      #expect(second.status == .exited(0), "\(second.errors)\(second.output)")
      #expect(try await aws.status(ofStack: stack) == "UPDATE_COMPLETE")
    }
  }

  /// With a NAT gateway, and with a NAT instance, whose alarm is new.
  @Test func becomesOneOfThisVersionAndKeepsItsDataAndAddresses() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await unpack(in: aws)
      for name in ["natGateway", "natInstance"] {
        let (stack, files) = ("earlier-\(name)", "file://\(aws.directory.path)/\(name)-http")
        try await aws.ask(
          "cloudformation", "create-stack", "--stack-name", stack, "--capabilities", "CAPABILITY_IAM",
          "--template-body", "\(files).yaml", "--parameters", "\(files).parameters.json")
        #expect(try await aws.settledStatus(ofStack: stack) == "CREATE_COMPLETE")
        let before = try await physicalIDs(in: aws, stack)
        let changed = try await aws.wizard("change", stack, "--yes", answers: Self.nothing)
        #expect(changed.status == .exited(0), "\(changed.errors)\(changed.output)")
        #expect(try await aws.status(ofStack: stack) == "UPDATE_COMPLETE")
        let after = try await physicalIDs(in: aws, stack)
        for id in Self.kept {
          #expect(before[id] != nil && before[id] == after[id], "\(name) \(id)")
        }
        #expect(before["TaskDefinition"] != after["TaskDefinition"])
        let added = Set(after.keys).subtracting(before.keys)
        #expect(added == (name == "natInstance" ? ["BackupRole", "NatAlarm"] : ["BackupRole"]))
      }
    }
  }
}
