import Foundation
import Subprocess
import Testing

/// The life of one configuration, and what is told of it.
struct ConfigurationRun: Sendable {
  let configuration: Configuration
  let aws: LocalAWS
  let surroundings: Configuration.Surroundings

  static let heading =
    "\n| Configuration | Template | validate-template | Change set | Made | Updated to | Changes | Deleted |\n"
    + "|---|---|---|---|---|---|---|---|"

  func row() async throws -> String {
    let made = try await deploy(updated: false)
    let (bytes, resources) = try await template()
    #expect(made == ["Add": resources], "\(configuration)")
    let capabilities = try await aws.ask(
      "cloudformation", "validate-template", "--template-body", "file://\(templateFile.path)",
      "--query", "[length(Parameters), Capabilities[0]]")
    let stack = try await aws.ask(
      "cloudformation", "describe-stacks", "--stack-name", configuration.stackName, "--query", "Stacks[0].StackId")
    try await expectEveryResourceComplete(resources)
    let changed = try await deploy(updated: true)
    #expect(!changed.isEmpty, "\(configuration)")
    try await expectUpdated()
    let kept = try await delete(stack)
    let words = [
      "\(configuration)", "\(bytes) bytes, \(resources) resources",
      capabilities.replacing("\t", with: " parameters, "), "\(made["Add"] ?? 0) to add", "CREATE_COMPLETE",
      configuration.update.rawValue,
      changed.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
        .joined(separator: ", "), kept == 0 ? "all" : "all but \(kept) kept",
    ]
    return "| \(words.joined(separator: " | ")) |"
  }

  private var templateFile: URL { aws.directory.appending(path: "\(configuration.stackName).yaml") }

  /// Writes down the template that was deployed; how long it is and how many resources it has.
  private func template() async throws -> (bytes: Int, resources: Int) {
    let body = try await aws.ask(
      "cloudformation", "get-template", "--stack-name", configuration.stackName, "--query", "TemplateBody")
    try body.write(to: templateFile, atomically: true, encoding: .utf8)
    let parts = body.split(separator: /\n(?:Resources|Outputs):\n/)
    try #require(parts.count == 3, "\(configuration)")
    return (body.utf8.count, parts[1].split(separator: "\n").count { $0.wholeMatch(of: /\ {2}\w+:/) != nil })
  }

  /// Deploys, and counts the changes of the change set by what they do.
  private func deploy(updated: Bool) async throws -> [String: Int] {
    struct Line: Decodable {
      struct Change: Decodable { let action: String }
      let type: String
      let changes: [Change]?
      let status: String?
    }
    let result = try await aws.wizard(
      "deploy", "--yes", "--json", "--no-protection", "--confirm", "\(configuration.stackName)",
      answers: configuration.answers(in: surroundings, updated: updated))
    try #require(result.status == .exited(0), "\(configuration), updated \(updated): \(result.errors)\(result.output)")
    let lines = try result.output.split(separator: "\n").map {
      try JSONDecoder().decode(Line.self, from: Data($0.utf8))
    }
    #expect(lines.last?.status == (updated ? "UPDATE_COMPLETE" : "CREATE_COMPLETE"), "\(configuration)")
    let changes = lines.first { $0.type == "changeset" }?.changes ?? []
    return changes.reduce(into: [:]) { $0[$1.action, default: 0] += 1 }
  }

  private func expectEveryResourceComplete(_ count: Int) async throws {
    let complete = try await events(
      of: configuration.stackName,
      "ResourceStatus=='CREATE_COMPLETE' && PhysicalResourceId && ResourceType!='AWS::CloudFormation::Stack'")
    #expect(complete.count == count, "\(configuration)")
  }

  /// The statuses of those events of a stack that the condition picks out.
  private func events(of stack: String, _ condition: String) async throws -> [Substring] {
    try await aws.ask(
      "cloudformation", "describe-stack-events", "--stack-name", stack,
      "--query", "StackEvents[?\(condition)].[ResourceStatus]"
    ).split(separator: "\n")
  }

  /// That the update has reached the service it is about, where it changes what one sees there.
  private func expectUpdated() async throws {
    let name = configuration.stackName
    switch configuration.update {
    case .toInstance, .toGateway:
      let target = configuration.update == .toInstance ? "InstanceId" : "NatGatewayId"
      let route = try await aws.ask(
        "ec2", "describe-route-tables", "--filters", "Name=tag:aws:cloudformation:stack-name,Values=\(name)",
        "Name=tag:aws:cloudformation:logical-id,Values=PrivateRouteTable",
        "--query", "length(RouteTables[].Routes[?DestinationCidrBlock=='0.0.0.0/0'].\(target)[])")
      #expect(route == "1", "\(configuration)")
    case .toHTTPS, .toHTTP:
      let url = try await aws.output("GitLabURL", ofStack: name)
      let isHTTPS = configuration.update == .toHTTPS
      #expect(url.hasPrefix(isHTTPS ? "https://\(name).example.com" : "http://\(name)"), "\(configuration)")
    case .toNewerRelease, .tags, .toDelete, .size:
      break
    }
  }

  /// Deletes the stack; how many resources were kept.
  private func delete(_ stack: String) async throws -> Int {
    try await aws.ask("cloudformation", "delete-stack", "--stack-name", stack)
    #expect(try await aws.settledStatus(ofStack: stack) == "DELETE_COMPLETE", "\(configuration)")
    let ends = try await events(of: stack, "ResourceStatus=='DELETE_FAILED' || ResourceStatus=='DELETE_SKIPPED'")
    #expect(!ends.contains("DELETE_FAILED"), "\(configuration)")
    let answers = configuration.answers(in: surroundings, updated: true)
    #expect(ends.count == (answers.contains("onDelete: keep") ? 2 : 0), "\(configuration)")
    return ends.count
  }
}
