import Foundation
import Subprocess
import Testing

/// An order is out and its answer is not: the program claims neither that AWS took it nor that it did not.
@Suite(.timeLimit(.minutes(15)))
struct DoubtTests {
  private static let nothing = "version: 1\nstack: {region: ap-northeast-1}\n"

  @Test func thatNothingChangesIsSaidThoughTheAnswerWasLost() async throws {
    try await withLocalAWS(.loaded) { aws in
      try await deploy(in: aws)
      try aws.misbehave(["create-change-set": ["1": .killedLate]])
      let same = try await aws.wizard("change", "gitlab", "--yes", answers: Self.nothing)
      #expect(same.status == .exited(0) && same.errors.contains("nothing to change"), "\(same.errors)")
      let orders = try aws.calls().filter(\.mutates).map(\.action)
      #expect(orders == ["CreateChangeSet", "ExecuteChangeSet", "CreateChangeSet", "DeleteChangeSet"])
    }
  }

  // MARK: Steps

  private func deploy(in aws: LocalAWS) async throws {
    let answers = try await DeploySituation.natGatewayOverHTTP.answers(in: aws)
    let made = try await aws.wizard("deploy", "--yes", answers: answers)
    try #require(made.status == .exited(0), "\(made.errors)")
  }
}
