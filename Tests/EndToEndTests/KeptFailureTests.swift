import Foundation
import Subprocess
import Testing

/// A failure that was kept, against a local CloudFormation: the same command again.
@Suite(.timeLimit(.minutes(15)))
struct KeptFailureTests {
  @Test func theSameCommandAgainSaysThatTheStackIsStillFailed() async throws {
    try await withLocalAWS(.loadedV2, faults: .init(creation: ["LoadBalancer": "No room for it"])) { aws in
      let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
      let first = try await aws.wizard("deploy", "--yes", "--on-failure", "keep", answers: answers)
      try #require(first.status == .exited(6), "\(first.errors)")
      #expect(first.errors.names("retry", "roll-back", "delete"))
      let again = try await aws.wizard("deploy", "--yes", "--on-failure", "keep", answers: answers)
      #expect(again.status == .exited(6), "\(again.errors)")
      #expect(again.errors.contains("must be repaired") && again.errors.names("retry", "roll-back", "delete"))
      let network = try await aws.wizard(
        "deploy", "--yes", "--network.egress", "public-subnets", answers: answers)
      #expect(network.status == .exited(4) && network.errors.contains("create it again"), "\(network.errors)")

      let status = try await aws.wizard("status", "--lang", "en", answers: answers)
      #expect(status.output.contains("--region ap-northeast-1 --repair delete\n"), "\(status.output)")
      #expect(!status.output.contains("healthy"), "\(status.output)")
      // What stays is named before the deletion, which wants the name, and after it.
      let silent = try await aws.wizard("deploy", "--yes", "--repair", "delete", answers: answers)
      #expect(silent.status == .exited(3) && silent.errors.contains("--confirm"), "\(silent.errors)")
      let deleted = try await aws.wizard(
        "deploy", "--yes", "--repair", "delete", "--confirm", "gitlab", "--json", answers: answers)
      #expect(deleted.output.contains(#""status":"DELETE_COMPLETE","type":"repair""#), "\(deleted.errors)")
      #expect(deleted.output.contains(#""logicalId":"FileSystem","physicalId":"fs-"#), "\(deleted.output)")
    }
  }
}
