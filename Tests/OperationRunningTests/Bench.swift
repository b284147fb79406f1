import AWSGateway
import Deployment
import GitLabStack
import OperationRunning
import Operations
import Rehearsal
import Synchronization

/// A runner at work on an account in memory, whose time passes only while somebody waits.
struct Bench: Sendable {
  let line: UnreliableLine
  let runner: OperationRunner
  private let time: Time

  private final class Time: Sendable {
    let now = Mutex(1_795_000_000.0)
  }

  init(
    _ scenario: Scenario = .happy, isLivedIn: Bool = false, speed: Double = 60,
    faults: [String: [UnreliableLine.Fault?]] = [:]
  ) {
    let time = Time()
    self.time = time
    line = UnreliableLine(
      to: RehearsalAccount(
        speed: speed, region: Self.region, scenario: scenario, isLivedIn: isLivedIn, now: { time.now.withLock { $0 } }),
      faults)
    runner = OperationRunner(
      runner: line, profile: nil,
      clock: Clock(time: { time.now.withLock { $0 } }) { seconds in time.now.withLock { $0 += seconds } },
      turnstile: Turnstile(abreast: 4), names: nil, onCall: { _ in }, evidence: nil)
  }

  private static let region = "ap-northeast-1"

  func pass(_ seconds: Double) { time.now.withLock { $0 += seconds } }

  var now: Double { time.now.withLock { $0 } }

  /// The stack that stands in a lived-in account.
  func standing() async throws -> StackDescription? { try await stack(RehearsalAccount.existingStack) }

  func stack(_ name: String) async throws -> StackDescription? {
    line.set([:])
    return try await runner.cli(try Region(Self.region)).stack(named: name)
  }

  /// A new GitLab of that name.
  static func order(_ name: String = "gitlab") throws -> ChangeSetOrder {
    var answers = Answers()
    answers[.stackName] = .text(name)
    answers[.accessAllowedCIDRs] = .list(["203.0.113.0/24"])
    let choices = try Choices(answers)
    return ChangeSetOrder(
      stackName: choices.stackName, region: try Region(region), template: try StackTemplate(choices), tags: [],
      over: nil, makesStack: true)
  }
}
