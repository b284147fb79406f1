import Deployment
import OperationRunning
import Operations
import Synchronization
import Testing
import Upkeep

/// Errands in GitLab's container, in the account in memory.
struct ErrandTests {
  /// What was heard of a test whose first sessions find no agent, why it did not end, and how often it was begun.
  private func run(
    attempts: Int, _ faults: [UnreliableLine.Fault?]
  ) async throws -> (heard: String, isLost: Bool, begun: Int, seconds: Double) {
    let bench = Bench(isLivedIn: true)
    let stack = try #require(try await bench.standing())
    bench.line.set(["execute-command": faults])
    let (heard, began) = (Heard(), bench.now)
    let trouble = await bench.runner.container.run(
      .smokeTest(host: "gitlab.example.com"), ofStack: stack.id, attempts: attempts
    ) { heard.take($0) }
    return (heard.text, trouble != nil, bench.line.sent("execute-command"), bench.now - began)
  }

  private final class Heard: Sendable {
    private let said = Mutex("")
    func take(_ words: String) { said.withLock { $0 += words } }
    var text: String { said.withLock { $0 } }
  }

  private static let noAgent = UnreliableLine.Fault.refused(code: "TargetNotConnectedException")

  /// A new container lets nobody in for its first minute.
  @Test func whatNobodyHeardIsBegunAgainAfterAPause() async throws {
    let found = try await run(attempts: 3, [Self.noAgent, nil])
    #expect(!found.isLost && found.begun == 2 && found.heard.contains("gitlab-wizard: "), "\(found)")
    #expect(found.seconds >= SmokeTest.pause)
  }

  @Test(arguments: [1, 3])
  func itEndsAfterSoManyAttempts(_ attempts: Int) async throws {
    let found = try await run(attempts: attempts, [Self.noAgent])
    #expect(found.isLost && found.begun == attempts && found.heard.isEmpty, "\(found)")
  }

  /// What was heard is not done twice.
  @Test func whatWasHeardIsNotBegunAgain() async throws {
    let found = try await run(attempts: 3, [nil])
    #expect(found.begun == 1 && !found.isLost, "\(found)")
  }
}
