import Deployment
import GitLabStack
import OperationRunning
import Operations
import Testing

/// GitLab stopped and started in the account in memory, as lines and screens do it.
struct RunSwitchTests {
  /// What was seen of a stop or a start to its end.
  private func carryOut(
    _ goal: RunGoal, on bench: Bench, faults: [String: [UnreliableLine.Fault?]] = [:],
    _ meanwhile: (Bench) async throws -> Void = { _ in }
  ) async throws -> RunSwitch {
    let stack = try #require(try await bench.standing())
    let live = try #require(try await bench.runner.cli(try Region("ap-northeast-1")).liveStack(named: stack.id))
    let place = try #require(try await bench.runner.backups.service(ofStack: stack.id))
    var run = RunSwitch(goal, of: place, Insight(live.plan ?? .unknown))
    bench.line.set(faults)
    var requests = run.begin(at: bench.now)
    try await meanwhile(bench)
    // One after the other: a look passes its pause.
    while run.end == nil, !requests.isEmpty {
      let request = requests.removeFirst()
      guard let response = await bench.runner.perform(request, ofStack: stack.id) else { continue }
      requests += run.update(response, at: bench.now)
    }
    return run
  }

  private func orders(_ bench: Bench) -> Int { bench.line.sent("update-service") }

  @Test func aStopIsOverWhenNoTaskRunsAndAStartWhenTheBalancerIsContent() async throws {
    let bench = Bench(isLivedIn: true)
    let stopped = try await carryOut(.stop, on: bench)
    #expect(stopped.end == .asWished && stopped.isOrdered && stopped.desired == 0)
    let started = try await carryOut(.start, on: bench)
    #expect(started.end == .asWished && started.isOrdered && started.desired == 1)
    #expect(started.insight.startUp?.healthySince != nil && started.insight.startUp?.attempt == 1)
    #expect(orders(bench) == 2)
  }

  @Test(arguments: RunGoal.allCases)
  func whatIsSoAlreadyIsNotOrdered(_ goal: RunGoal) async throws {
    let bench = Bench(isLivedIn: true)
    if goal == .stop { _ = try await carryOut(.stop, on: bench) }
    let before = orders(bench)
    let run = try await carryOut(goal, on: bench)
    #expect(run.wasSo && orders(bench) == before)
  }

  @Test func whoeverStartsItMeanwhileEndsTheStop() async throws {
    let bench = Bench(isLivedIn: true)
    _ = try await carryOut(.stop, on: bench)
    let run = try await carryOut(.stop, on: bench) { bench in
      let stack = try #require(try await bench.standing())
      let place = try #require(try await bench.runner.backups.service(ofStack: stack.id))
      _ = await bench.runner.perform(.order(place, tasks: 1), ofStack: stack.id)
    }
    #expect(run.end == .overruled(tasks: 1))
  }

  @Test func whatBecomesOfAnOrderIsTold() async throws {
    let bench = Bench(isLivedIn: true)
    let refused = try await carryOut(
      .stop, on: bench, faults: ["update-service": [.refused(code: "AccessDeniedException")]])
    guard case .refused = refused.end else { throw Unexpected(end: refused.end) }
    let lost = try await carryOut(.stop, on: bench, faults: ["update-service": [.lostThere]])
    guard case .inDoubt = lost.end else { throw Unexpected(end: lost.end) }
    let blind = try await carryOut(
      .stop, on: bench, faults: ["describe-services": [.refused(code: "AccessDeniedException")]])
    guard case .blind = blind.end else { throw Unexpected(end: blind.end) }
    #expect(blind.end?.exitCode == .running && lost.end?.exitCode == .running)
  }

  private struct Unexpected: Error { let end: RunEnd? }

  // MARK: A change of a GitLab that is stopped

  /// An order to change the stack that stands, as it is.
  private func order(on bench: Bench, stoppedFor backup: BackupRun = BackupRun()) async throws -> ChangeSetOrder {
    let stack = try #require(try await bench.standing())
    return ChangeSetOrder(
      stackName: try StackName(stack.name), region: try Region("ap-northeast-1"),
      template: StackTemplate(body: "", parameters: []), tags: [], over: stack, makesStack: false, stoppedFor: backup)
  }

  @Test func aChangeSendsWhatIsThere() async throws {
    let bench = Bench(isLivedIn: true)
    let running = await bench.runner.taskCount(for: try await order(on: bench))
    #expect(running == TaskCount(.seen, sent: 1, last: 1))
    _ = try await carryOut(.stop, on: bench)
    let stopped = await bench.runner.taskCount(for: try await order(on: bench))
    #expect(stopped == TaskCount(.seen, sent: 0, last: 1))
    #expect(await bench.runner.taskCount(for: try Bench.order()) == nil, "a new stack starts its first")
  }

  /// The order to start it again may be out and not be taken yet.
  @Test func whatWeStoppedOurselvesCountsAsBefore() async throws {
    let bench = Bench(isLivedIn: true)
    _ = try await carryOut(.stop, on: bench)
    let place = ServicePlace(cluster: "c", service: "s", region: "ap-northeast-1", tasks: 1)
    var backup = BackupRun()
    _ = backup.begin(copying: nil, BackupChoice(isWished: true, stopsGitLab: true))
    _ = backup.update(
      .place(
        .success(
          BackupPlace(
            fileSystem: "fs", vault: "Default", role: RoleARN("arn:aws:iam::123456789012:role/Backup"),
            isSwitchedOff: false))))
    _ = backup.update(.service(.success(.found(place))))
    #expect(backup.stoppedPlace == place)
    let count = await bench.runner.taskCount(for: try await order(on: bench, stoppedFor: backup))
    #expect(count == TaskCount(.beforeStandstill, sent: 1, last: 1))
  }
}
