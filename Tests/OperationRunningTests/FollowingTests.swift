import Deployment
import GitLabStack
import OperationRunning
import Operations
import Phrases
import Rehearsal
import Testing

/// A whole deployment followed in time that a test moves: what it costs in processes, and how late its end is known.
@Suite struct FollowingTests {
  /// Seconds that one `aws` takes.
  private static let process = 0.8

  private struct Run {
    var processes = 0
    /// The same by operation.
    var operations: [String: Int] = [:]
    var outcome: Outcome?
    /// Seconds from the last event of the stack to the moment in which the end is known.
    var delay = 0.0
    /// The same to the moment in which nothing is left to wait for.
    var rest = 0.0
    /// Seconds of the operation.
    var length = 0.0
  }

  /// Plays what the program does: each request ends a pause and a process later, and many are out at a time.
  private func follow(_ scenario: Scenario) async throws -> Run {
    let bench = Bench(scenario, speed: 1)
    let order = try Bench.order()
    let changeSet = try await bench.runner.changeSet(for: order)
    let token = try await bench.runner.execute(changeSet.arn, ofStack: changeSet.stackID, onFailure: .undo)
    let began = bench.now
    let plan = try Plan(order.template)
    var operation = StackOperation(
      OperationWatch(
        DeploymentProgress(plan: plan, durations: .builtIn), since: .init(token: token, at: began, over: nil)),
      plan: plan, stackID: changeSet.stackID, teaches: false)
    var out: [(due: Double, request: StackOperation.Request)] = [(began + Self.process, operation.nextQuestion)]
    var run = Run()
    while !operation.isComplete, let next = out.indices.min(by: { out[$0].due < out[$1].due }) {
      let (due, request) = out.remove(at: next)
      bench.pass(max(0, due - bench.now))
      run.processes += 1
      guard let response = await bench.runner.perform(request.atOnce, of: changeSet.stackID, .english) else { continue }
      let requests = operation.update(response, at: bench.now).requests
      if run.outcome == nil, let outcome = operation.outcome {
        run.outcome = outcome
        run.length = operation.watch.progress.elapsed(at: bench.now)
        run.delay = bench.now - (operation.watch.progress.finished ?? 0)
      }
      for request in requests {
        // The last one that waits is the only one.
        if case .ask = request { out.removeAll { if case .ask = $0.request { true } else { false } } }
        out.append((bench.now + request.pause + Self.process, request))
      }
    }
    run.rest = bench.now - (operation.watch.progress.finished ?? 0)
    run.operations = bench.line.operations
    return run
  }

  @Test(arguments: [Scenario.happy, .slowNAT, .gitlabSlow])
  func knowsTheEndSoonAndAsksSeldom(_ scenario: Scenario) async throws {
    let run = try await follow(scenario)
    print(
      "\(scenario): \(Int(run.length)) s, \(run.processes) aws processes, end known after \(run.delay) s, all after \(run.rest) s"
    )
    print(run.operations.sorted { $0.value > $1.value }.map { "\($0.key) \($0.value)" }.joined(separator: ", "))
    #expect(run.outcome == .created)
    // Ninety for 17 minutes, at half a second of a processor each, and seven for each minute more.
    #expect(Double(run.processes) <= 90 + max(0, run.length - 1020) / 60 * 7)
    #expect(run.delay < 2)
    #expect(run.rest < 3)
  }
}

extension StackOperation.Request {
  /// The middle of the pause before it.
  fileprivate var pause: Double {
    switch self {
    case .ask(_, let pause), .describe(let pause): (pause.lowerBound + pause.upperBound) / 2
    case .inspect, .collect, .learn: 0
    }
  }

  /// The same, whose pause is over.
  fileprivate var atOnce: Self {
    switch self {
    case .ask(let question, _): .ask(question, pause: 0...0)
    case .describe: .describe()
    case .inspect, .collect, .learn: self
    }
  }
}
