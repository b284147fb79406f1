import Foundation
import Subprocess
import Testing

/// The zones of a new VPC, which are picked once and stay, through the real `aws`.
@Suite(.timeLimit(.minutes(10)))
struct PinnedZonesTests {
  private static let answers = "version: 1\nstack: {region: ap-northeast-1}\naccess: {allowedCidrs: [203.0.113.0/24]}\n"
  private static let subnets = ["PublicSubnet1", "PublicSubnet2", "PrivateSubnet1", "PrivateSubnet2"]

  /// The zones and ids of the subnets of a stack, by their logical ids.
  private func places(in aws: LocalAWS, _ stack: String) async throws -> [String: String] {
    let text = try await aws.ask(
      "ec2", "describe-subnets", "--filters", "Name=tag:aws:cloudformation:stack-name,Values=\(stack)", "--query",
      "Subnets[].[Tags[?Key=='aws:cloudformation:logical-id'].Value|[0], AvailabilityZone, SubnetId]")
    return text.split(separator: "\n").reduce(into: [:]) {
      let parts = $1.split(separator: "\t").map(String.init)
      if parts.count == 3 { $0[parts[0]] = "\(parts[1]) \(parts[2])" }
    }
  }

  private func zones(_ places: [String: String]) -> [String] {
    Self.subnets.map { String(places[$0]?.split(separator: " ").first ?? "") }
  }

  /// What `Fn::GetAZs` lists begins with another zone afterwards.
  private func loseDefaultSubnet(of zone: String, in aws: LocalAWS) async throws {
    let id = try await aws.ask(
      "ec2", "describe-subnets", "--filters", "Name=default-for-az,Values=true",
      "Name=availability-zone,Values=\(zone)", "--query", "Subnets[0].SubnetId")
    try await aws.ask("ec2", "delete-subnet", "--subnet-id", id)
  }

  private func parameters(in aws: LocalAWS, _ stack: String) async throws -> String {
    try await aws.ask(
      "cloudformation", "describe-stacks", "--stack-name", stack, "--query",
      "Stacks[0].Parameters[?starts_with(ParameterKey, 'Zone')].ParameterValue")
  }

  @Test func aNewVPCIsPinnedToTwoZonesThatServeAndStaysThere() async throws {
    try await withLocalAWS(.loadedV2) { aws in
      // Where GetAZs would begin.
      try await loseDefaultSubnet(of: "ap-northeast-1a", in: aws)
      let made = try await aws.wizard("deploy", "--yes", answers: Self.answers)
      #expect(made.status == .exited(0), "\(made.errors)\(made.output)")
      #expect(made.errors.contains("Availability Zones: ap-northeast-1c, ap-northeast-1d"))
      let before = try await places(in: aws, "gitlab")
      #expect(
        zones(before) == ["ap-northeast-1c", "ap-northeast-1d", "ap-northeast-1c", "ap-northeast-1d"], "\(before)")
      #expect(try await parameters(in: aws, "gitlab") == "ap-northeast-1c\tap-northeast-1d")
      // Neither the answers file nor AWS's list decides about what stands.
      try await loseDefaultSubnet(of: "ap-northeast-1c", in: aws)
      for command in [["deploy"], ["change", "gitlab"]] {
        let memory = command == ["deploy"] ? "16384" : "12288"
        let changed = try await aws.wizard(
          command + ["--yes", "--image.memory", memory, "--image.cpu", "4096"], answers: Self.answers)
        #expect(changed.status == .exited(0), "\(changed.errors)\(changed.output)")
        #expect(try await places(in: aws, "gitlab") == before)
      }
    }
  }

  @Test func otherZonesForAStackThatStandsAreRefused() async throws {
    try await withLocalAWS(.loaded) { aws in
      let made = try await aws.wizard("deploy", "--yes", answers: Self.answers)
      #expect(made.status == .exited(0), "\(made.errors)")
      let moved = try await aws.wizard(
        "change", "gitlab", "--yes", "--network.zones", "ap-northeast-1c,ap-northeast-1a", answers: Self.answers)
      #expect(moved.status == .exited(4))
      #expect(moved.errors.contains("network.zones cannot be changed after deployment"), "\(moved.errors)")
    }
  }

  /// A stack of 0.1.0, whose template leaves the zones to a list that has changed since.
  private func makeEarlier(in aws: LocalAWS) async throws -> [String: String] {
    let unpacked = try await run(
      .name("tar"),
      arguments: ["-xJf", "\(Repository.path)/Tests/Updates/stacks-0.1.0.tar.xz", "-C", aws.directory.path],
      output: .discarded, error: .string(limit: 1 << 16))
    try #require(unpacked.terminationStatus.isSuccess, "\(unpacked.standardError)")
    let files = "file://\(aws.directory.path)/natGateway-http"
    try await aws.ask(
      "cloudformation", "create-stack", "--stack-name", "earlier", "--capabilities", "CAPABILITY_IAM",
      "--template-body", "\(files).yaml", "--parameters", "\(files).parameters.json")
    #expect(try await aws.settledStatus(ofStack: "earlier") == "CREATE_COMPLETE")
    try await loseDefaultSubnet(of: "ap-northeast-1a", in: aws)
    return try await places(in: aws, "earlier")
  }

  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  @Test func aStackFromBeforeIsPinnedToTheZonesThatItIsIn() async throws {
    try await withLocalAWS(.loaded) { aws in
      let before = try await makeEarlier(in: aws)
      #expect(zones(before).prefix(2) == ["ap-northeast-1a", "ap-northeast-1c"])
      let changed = try await aws.wizard("change", "earlier", "--yes", "--json", answers: Self.nothing)
      #expect(changed.status == .exited(0), "\(changed.errors)\(changed.output)")
      let changes = try #require(changed.output.split(separator: "\n").first { $0.contains("\"changeset\"") })
      #expect(!changes.contains("Subnet1\"") && !changes.contains("Subnet2\""), "\(changes)")
      #expect(try await aws.status(ofStack: "earlier") == "UPDATE_COMPLETE")
      #expect(try await places(in: aws, "earlier") == before)
      #expect(try await parameters(in: aws, "earlier") == "ap-northeast-1a\tap-northeast-1c")
    }
  }

  /// Where nobody may look, the template goes on leaving the zones to AWS, whose list would now move the subnets.
  @Test func aChangeSetThatWouldMoveSubnetsIsNotExecuted() async throws {
    try await withLocalAWS(.loaded) { aws in
      let before = try await makeEarlier(in: aws)
      try aws.misbehave(["list-stack-resources": ["1-": .deny]])
      for form in ["--plain", "--json"] {
        let refused = try await aws.wizard("change", "earlier", "--yes", form, answers: Self.nothing)
        #expect(refused.status == .exited(4), "\(refused.errors)\(refused.output)")
        let words = refused.errors + refused.output
        #expect(words.contains("AWS would replace PublicSubnet1, PublicSubnet2"), "\(words)")
        #expect(words.contains("this change set is not executed"))
        #expect(try await aws.status(ofStack: "earlier") == "CREATE_COMPLETE")
      }
      try aws.behave()
      let left = try await aws.ask(
        "cloudformation", "list-change-sets", "--stack-name", "earlier", "--query", "Summaries[].Status")
      #expect(left.isEmpty)
      #expect(try await places(in: aws, "earlier") == before)
    }
  }
}
