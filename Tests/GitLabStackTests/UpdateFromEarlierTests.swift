import Foundation
import Subprocess
import Testing

@testable import GitLabStack

/// A stack that version 0.1.0 made becomes one of this version, as `change` does it: by the answers that are read back from it.
@Suite(.timeLimit(.minutes(5)))
struct UpdateFromEarlierTests {
  /// By what CloudFormation does to the resources of one stack.
  struct Update: Decodable, Sendable {
    let name: String
    let added: [String]
    let removed: [String]
    let replaced: [String]
    /// Replaced under conditions that the schema of the type does not tell.
    let perhaps: [String]
    let modified: [String]
    /// Those with another `DeletionPolicy`.
    let policies: [String]
  }

  private struct Parameter: Decodable {
    let ParameterKey: String
    let ParameterValue: String
  }

  private static let names = ["natGateway", "natInstance", "publicSubnets", "existing"].flatMap { network in
    ["http", "https"].map { "\(network)-\($0)" }
  }

  /// - Parameter change: what is answered differently on the way.
  /// - Parameter zones: where the subnets are.
  private func updates(_ change: Answers = Answers(), in zones: [String] = []) async throws -> [Update] {
    let shell = try Shell()
    defer { shell.remove() }
    let archive = Linter.path("Tests/Updates/stacks-0.1.0.tar.xz")
    let python = Linter.path(".build/venv/bin/python")
    let unpack = "import sys, tarfile; tarfile.open(sys.argv[1]).extractall(sys.argv[2], filter='data')"
    try #require(
      try await shell.run(#"'\#(python)' -c "\#(unpack)" '\#(archive)' "$HOME""#).status == .exited(0),
      "run `make venv`")
    for name in Self.names {
      let body = try #require(shell.text(of: "\(name).yaml"))
      let text = try #require(shell.text(of: "\(name).parameters.json"))
      let parameters = try JSONDecoder().decode([Parameter].self, from: Data(text.utf8)).map {
        StackTemplate.Parameter(name: $0.ParameterKey, value: $0.ParameterValue)
      }
      let old = StackTemplate(body: body, parameters: parameters)
      // What a change of the release goes by: whether a failed one would start the old GitLab on migrated data.
      #expect(try !DowngradeGuard.covers(Plan(old)), "\(name)")
      let answers = Answers(readBackFrom: old, named: "gitlab", region: "ap-northeast-1", tags: [])
      let change = answers.wantsNewVPC ? change : change.without(.networkZones)
      let new = try StackTemplate(Choices(answers.overlaid(with: change)))
      // What the older templates had no parameter for: zones that are pinned, and the one task that they said themselves.
      let added = Set(["Zone1", "Zone2", StackTemplate.taskCount])
      #expect(new.parameters.filter { !added.contains($0.name) } == old.parameters, "\(name)")
      #expect(old.body.contains("      DesiredCount: 1\n"), "\(name)")
      #expect(try DowngradeGuard.covers(Plan(new)), "\(name)")
      try shell.write(body, to: "pairs/\(name).old.yaml")
      try shell.write(new.body, to: "pairs/\(name).new.yaml")
      let values = Dictionary(new.parameters.map { ($0.name, $0.value) }) { first, _ in first }
      let entries = try JSONEncoder().encode(values.filter { added.contains($0.key) })
      try shell.write(String(decoding: entries, as: UTF8.self), to: "pairs/\(name).zones.json")
    }
    let judge = Linter.path("Tests/Updates/replacements.py")
    let (status, output) = try await shell.run(
      #"'\#(python)' -B '\#(judge)' "$HOME/pairs" \#(zones.joined(separator: " "))"#)
    try #require(status == .exited(0), "\(output)")
    return try output.split(separator: "\n").map { try JSONDecoder().decode(Update.self, from: Data($0.utf8)) }
  }

  @Test func nothingThatHoldsDataOrAnAddressIsReplaced() async throws {
    let updates = try await updates()
    #expect(updates.map(\.name) == Self.names.sorted())
    for update in updates {
      print(
        "\(update.name): replaced \(update.replaced), perhaps \(update.perhaps), added \(update.added),",
        "removed \(update.removed), modified \(update.modified)")
      let hasNATInstance = update.name.hasPrefix("natInstance")
      #expect(update.replaced == ["TaskDefinition"] && update.removed.isEmpty, "\(update.name)")
      // Its user data: replaced where the disk is an instance store, and restarted where it is of EBS, as here.
      #expect(update.perhaps == (hasNATInstance ? ["NatInstance"] : []), "\(update.name)")
      #expect(update.added == (hasNATInstance ? ["BackupRole", "NatAlarm"] : ["BackupRole"]), "\(update.name)")
      #expect(update.modified.contains("FileSystem") && update.modified.contains("RootPassword"), "\(update.name)")
      #expect(update.policies.isEmpty, "\(update.name)")
    }
  }

  /// Its subnets are where GetAZs had them; CloudFormation compares what a property comes to.
  @Test func pinningTheZonesThatItIsInReplacesNoSubnet() async throws {
    let zones = ["ap-northeast-1a", "ap-northeast-1c"]
    let updates = try await updates(Answers([.networkZones: .list(zones)]), in: zones)
    #expect(updates.map(\.name) == Self.names.sorted())
    for update in updates {
      #expect(update.replaced == ["TaskDefinition"] && update.removed.isEmpty, "\(update.name)")
      #expect(!update.modified.contains { $0.contains("Subnet") && !$0.hasSuffix("Group") }, "\(update.name)")
    }
  }

  @Test func pinningThemTheOtherWayRoundWouldReplaceThemAll() async throws {
    let zones = ["ap-northeast-1a", "ap-northeast-1c"]
    for update in try await updates(Answers([.networkZones: .list(zones.reversed())]), in: zones)
    where !update.name.hasPrefix("existing") {
      #expect(update.replaced.contains("PublicSubnet1") && update.replaced.contains("PublicSubnet2"), "\(update.name)")
    }
  }

  /// Whoever says now that the data go with the stack.
  @Test func whatBecomesOfTheDataCanChangeOnTheWay() async throws {
    for update in try await updates(Answers([.storageOnDelete: "delete"])) {
      #expect(update.policies == ["FileSystem", "RootPassword"], "\(update.name)")
      #expect(Set(update.policies).isSubset(of: update.modified), "\(update.name)")
    }
  }
}

extension Answers {
  fileprivate func without(_ key: AnswerKey) -> Answers {
    var other = self
    other[key] = nil
    return other
  }
}
