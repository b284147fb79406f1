import AWSGateway
import Account
import Foundation
import GitLabStack
import Phrases
import Synchronization

/// A VPC as `aws` prints it, by the two words of each command, in `Layouts`. What is not in it is denied, as AWS denies it.
final class Layout: CommandRunner {
  private let answers: [String: String]
  private let asked = Mutex<[String]>([])

  init(_ name: String) throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Layouts/\(name).json")
    let world = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any] ?? [:]
    answers = try world.mapValues { String(decoding: try JSONSerialization.data(withJSONObject: $0), as: UTF8.self) }
  }

  /// The operations that were asked for, by the alphabet.
  var operations: [String] { asked.withLock { $0.map { String($0.drop { $0 != " " }.dropFirst()) }.sorted() } }

  func run(_ executable: String, _ arguments: [String]) async throws(CommandTrouble) -> CommandResult {
    let operation = arguments.prefix(2).joined(separator: " ")
    asked.withLock { $0.append(operation) }
    guard let answer = answers[operation] ?? answers[arguments.prefix(4).joined(separator: " ")] else {
      return CommandResult(
        ending: .exited(254), standardOutput: "",
        standardError: "\nAn error occurred (UnauthorizedOperation) when calling the Look operation: You may not.\n")
    }
    return CommandResult(ending: .exited(0), standardOutput: answer, standardError: "")
  }

  /// The subnets as they are judged.
  func subnets() async throws -> [Subnet] {
    try await AWSCLI(runner: self, region: try Region("ap-northeast-1"), profile: nil).account
      .subnets(of: "vpc-0123456789abcdef0")
  }

  /// Each subnet in a line: what it serves for, and why; below them what is chosen, or why nothing can be.
  func judgement(on architecture: Choices.Architecture = .x86) async throws -> [String] {
    let subnets = try await subnets()
    let lines = subnets.map { subnet in
      let findings = [SubnetUse.balancer, .task].map { subnet.findings(for: $0, on: architecture) }
      let grades = findings.map { $0.gravest?.grade }
      let use =
        switch (grades[0], grades[1]) {
        case (.fits, _): "balancer"
        case (_, .fits): "task"
        case (.doubt, _), (_, .doubt): "unknown"
        default: "nothing"
        }
      let told = findings[use == "balancer" || subnet.isPublic ? 0 : 1]
      let remarks = told.filter { $0.grade == .remark || $0.grade == .unseen }.map { "  (\($0.sentence.english))" }
      let words = told.gravest.map { $0.grade == .fits ? $0.short : $0.sentence }
      return "\(subnet.name ?? ""): \(use): \(words?.english ?? "")\(remarks.joined())"
    }
    let choice = SubnetChoice(subnets: subnets, on: architecture)
    let names = [choice.publicSubnets, choice.privateSubnets].map { $0.map { $0.name ?? "" }.joined(separator: " ") }
    return lines + [choice.shortcoming.map { "none: \($0.english)" } ?? "chosen: \(names[0]) | \(names[1])"]
  }
}
