import Foundation
import Subprocess
import Testing

/// Looking at the account with `aws`, past the recording one.
extension LocalAWS {
  /// Runs `aws` and returns what it prints, as text; the test fails when `aws` does.
  @discardableResult
  func ask(_ arguments: String...) async throws -> String { try await ask(arguments) }

  @discardableResult
  func ask(_ arguments: [String]) async throws -> String {
    let result = try await run(
      .name("aws"),
      arguments: Arguments(arguments + ["--endpoint-url", url, "--output", "text"]),
      environment: environment(first: loadedDirectory),
      output: .string(limit: 1 << 20),
      error: .string(limit: 1 << 16))
    try #require(result.terminationStatus.isSuccess, "aws \(arguments.joined(separator: " "))\n\(result.standardError)")
    return result.standardOutput.trimmingCharacters(in: .newlines)
  }

  /// An output of a stack.
  func output(_ key: String, ofStack stack: String) async throws -> String {
    try await ask(
      "cloudformation", "describe-stacks", "--stack-name", stack,
      "--query", "Stacks[0].Outputs[?OutputKey=='\(key)'].OutputValue | [0]")
  }

  /// How many tasks the service of the stack `gitlab` is to have.
  func desiredCount() async throws -> String {
    let resources = try await ask(
      "cloudformation", "list-stack-resources", "--stack-name", "gitlab", "--query",
      "StackResourceSummaries[?ResourceType=='AWS::ECS::Service'||ResourceType=='AWS::ECS::Cluster']"
        + ".[ResourceType,PhysicalResourceId]")
    let names = resources.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    let cluster = names.first { $0.first == "AWS::ECS::Cluster" }?.last ?? ""
    let service = names.first { $0.first == "AWS::ECS::Service" }?.last ?? ""
    return try await ask(
      "ecs", "describe-services", "--cluster", cluster, "--services", service, "--query", "services[0].desiredCount")
  }

  /// Waits until a stack is at rest and returns its status.
  func settledStatus(ofStack stack: String) async throws -> String {
    try await looking {
      try await status(ofStack: stack)
    } until: {
      !$0.hasSuffix("IN_PROGRESS")
    }
  }

  /// What is seen once it is as it is waited for; between two looks the processor is the account's.
  @discardableResult
  func looking(_ look: () async throws -> String, until isAwaited: (String) -> Bool) async throws -> String {
    while true {
      let seen = try await look()
      if isAwaited(seen) { return seen }
      try await Task.sleep(for: .milliseconds(200))
    }
  }

  func status(ofStack stack: String) async throws -> String {
    try await ask("cloudformation", "describe-stacks", "--stack-name", stack, "--query", "Stacks[0].StackStatus")
  }

  /// Makes a stack of a template in Tests/Backend, as somebody did before.
  func makeStack(named name: String, template: String, parameters: [String: String] = [:]) async throws {
    let values = parameters.map { "ParameterKey=\($0.key),ParameterValue=\($0.value)" }
    try await ask(
      ["cloudformation", "create-stack", "--stack-name", name, "--capabilities", "CAPABILITY_IAM"]
        + (values.isEmpty ? [] : ["--parameters"] + values)
        + ["--template-body", "file://\(Repository.path)/Tests/Backend/\(template)"])
    #expect(try await settledStatus(ofStack: name) == "CREATE_COMPLETE")
  }

  /// Makes a public hosted zone and returns its id.
  func makeZone(named name: String) async throws -> String {
    let id = try await ask(
      "route53", "create-hosted-zone", "--name", name, "--caller-reference", "tests", "--query", "HostedZone.Id")
    return String(id.trimmingPrefix("/hostedzone/"))
  }
}
