import Foundation
import Subprocess
import Testing

/// What `policy` prints, against what the program asks of an account while it makes, changes and deletes a stack.
@Suite(.timeLimit(.minutes(20)))
struct PolicyCoverageTests {
  /// The four kinds of networks.
  enum Network: String, CaseIterable, Sendable {
    case natGateway = "egress: nat-gateway"
    case natInstance = "egress: nat-instance"
    case publicSubnets = "egress: public-subnets"
    case existing

    func line(_ vpc: String) -> String { "network: {\(self == .existing ? "vpc: \(vpc)" : rawValue)}" }
  }

  /// Made over HTTP, changed to HTTPS, and deleted.
  @Test(arguments: Network.allCases)
  func theRightsOfAPlanAreEnoughForItsWholeLife(_ network: Network) async throws {
    try await withLocalAWS(.loaded) { aws in
      let zone = try await aws.makeZone(named: "example.com")
      try await aws.makeStack(named: "before", template: "existing-network.yaml")
      let vpc = try await aws.output("VpcId", ofStack: "before")
      let plain = """
        version: 1
        stack: {name: gitlab, region: ap-northeast-1}
        \(network.line(vpc))
        access: {allowedCidrs: [203.0.113.0/24]}

        """
      let encrypted = plain + "domain: {zone: example.com, host: gitlab, zoneId: \(zone)}\n"
      let policies = try await [policy("deploy", plain, aws), policy("deploy", encrypted, aws)]
      let destroying = try await policy("destroy", encrypted, aws)

      let first = try aws.calls().count
      let made = try await aws.wizard("deploy", "--yes", answers: plain)
      try #require(made.status == .exited(0), "\(made.errors)")
      let changed = try await aws.wizard("deploy", "--yes", "--confirm", "gitlab", answers: encrypted)
      try #require(changed.status == .exited(0), "\(changed.errors)")
      let second = try aws.calls().count
      let template = try await aws.ask(
        "cloudformation", "get-template", "--stack-name", "gitlab", "--query", "TemplateBody")
      let verdict = try await judge(Array(try aws.calls()[first..<second]), policies, template, aws)
      #expect(verdict.status == .exited(0), "\(verdict.text)")
      print(network, verdict.text)

      let third = try aws.calls().count
      let gone = try await aws.wizard("destroy", "gitlab", "--confirm", "gitlab", answers: plain)
      try #require(gone.status == .exited(0), "\(gone.errors)")
      let deletion = try await judge(Array(try aws.calls()[third...]), [destroying], template, aws)
      #expect(!deletion.text.contains("lacks"), "\(deletion.text)")
    }
  }

  private func policy(_ purpose: String, _ answers: String, _ aws: LocalAWS) async throws -> String {
    let result = try await aws.wizard("policy", "--for", purpose, answers: answers)
    try #require(result.status == .exited(0), "\(result.errors)")
    return result.output
  }

  private func judge(
    _ calls: [LocalAWS.Call], _ policies: [String], _ template: String, _ aws: LocalAWS
  ) async throws -> (status: TerminationStatus, text: String) {
    let log = try aws.write(
      String(decoding: JSONEncoder().encode(calls), as: UTF8.self), to: "\(UUID().uuidString).json")
    let all = try aws.write("[\(policies.joined(separator: ","))]", to: "\(UUID().uuidString).json")
    let made = try aws.write(template, to: "\(UUID().uuidString).yaml")
    let result = try await run(
      .name("env"),
      arguments: Arguments(
        ["\(Repository.venv)/python", "-B", "\(Repository.path)/Tests/Lint/coverage.py", log.path, all.path, made.path]
      ),
      output: .string(limit: 1 << 20), error: .string(limit: 1 << 20))
    return (result.terminationStatus, result.standardOutput + result.standardError)
  }
}
