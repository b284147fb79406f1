import Foundation
import Testing

/// Every structural configuration in the account, by the program and the real `aws`: looked at, made, updated and deleted.
///
/// All types of resources are made, most of them by moto itself. What stands in for the rest is in
/// `Tests/Backend/resource_types.py`: no function runs, so the custom resources succeed without doing anything, and a
/// certificate is issued without anyone looking at the zone.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ConfigurationTests {
  @Test func everyConfigurationIsMadeUpdatedAndDeleted() async throws {
    try await withLocalAWS(.loaded) { aws in
      let zone = try await aws.makeZone(named: "example.com")
      try await aws.makeStack(named: "two", template: "existing-network.yaml")
      try await aws.makeStack(named: "three", template: "existing-network.yaml", parameters: ["Zones": "3"])
      let surroundings = Configuration.Surroundings(
        zone: zone,
        vpcs: [
          .twoZones: try await aws.output("VpcId", ofStack: "two"),
          .threeZones: try await aws.output("VpcId", ofStack: "three"),
        ])
      let rows = try await twoAtATime(Configuration.all) { configuration in
        try await ConfigurationRun(configuration: configuration, aws: aws, surroundings: surroundings).row()
      }
      print(([ConfigurationRun.heading] + rows).joined(separator: "\n"))
      // Whatever was made is gone, but for the files of those who keep them and the networks that were there before.
      #expect(try await aws.ask("ec2", "describe-vpcs", "--query", "length(Vpcs[?!IsDefault])") == "2")
      #expect(try await aws.ask("elbv2", "describe-load-balancers", "--query", "length(LoadBalancers)") == "0")
      let kept = rows.count { $0.contains("2 kept") }
      #expect(try await aws.ask("efs", "describe-file-systems", "--query", "length(FileSystems)") == "\(kept)")
    }
  }

  /// In the order of the items. More at a time would only wait for processors.
  private func twoAtATime<Item: Sendable, Result: Sendable>(
    _ items: [Item], _ work: @escaping @Sendable (Item) async throws -> Result
  ) async throws -> [Result] {
    try await withThrowingTaskGroup(of: (Int, Result).self) { group in
      var results: [Int: Result] = [:]
      for (number, item) in items.enumerated() {
        if number >= 2, let (done, result) = try await group.next() { results[done] = result }
        group.addTask { (number, try await work(item)) }
      }
      for try await (done, result) in group { results[done] = result }
      return items.indices.compactMap { results[$0] }
    }
  }
}
