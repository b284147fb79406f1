import Deployment
import GitLabStack
import Testing

/// Whoever watches an operation comes to its end, whatever AWS or another engine says of it, and claims none that was not seen.
@Suite struct OperationWatchTests {
  private static let old = stack("CREATE_COMPLETE", updated: nil)

  // MARK: Engines that note no tokens

  @Test(arguments: [
    (DeploymentProgress.Operation.update, "UPDATE_COMPLETE", Outcome.changed),
    (.update, "UPDATE_ROLLBACK_COMPLETE", .failedAndUndone(.update, nil)),
    (.deletion, "DELETE_COMPLETE", .deleted),
    (.deletion, "DELETE_FAILED", .deletionFailed(nil)),
  ])
  func endsWithoutTokens(
    _ operation: DeploymentProgress.Operation, _ status: String, _ outcome: Outcome
  ) throws {
    let begun = operation == .update ? "UPDATE_IN_PROGRESS" : "DELETE_IN_PROGRESS"
    let events = [Story.stack(begun, at: 1_001), Story.stack(status, at: 1_002)]
    var watch = try watch(operation)
    let end = run(&watch, stack: Self.stack(status, updated: 1_001)) { mark in
      mark == .lastOperation ? events : Story.success + events
    }
    #expect(end == .over(outcome))
    #expect(watch.progress.started == 1_001)
  }

  @Test func followsWithoutTokensWhatIsStillRunning() throws {
    var watch = try watch(.update)
    var events = [Story.stack("UPDATE_IN_PROGRESS", at: 1_001)]
    #expect(run(&watch, stack: Self.stack("UPDATE_IN_PROGRESS", updated: 1_001), turns: 8) { _ in events } == nil)
    #expect(watch.progress.stackStatus?.rawValue == "UPDATE_IN_PROGRESS")
    events += Story.made("Service", from: 1_010, to: 1_020, "UPDATE") + [Story.stack("UPDATE_COMPLETE", at: 1_030)]
    #expect(run(&watch, stack: nil) { _ in events } == .over(.changed))
    #expect(watch.progress["Service"]?.finished == 1_020)
  }

  /// Where AWS gives no time of the last change either, the events do.
  @Test func endsWithoutTokensAndTimes() throws {
    var watch = try watch(.update, over: Self.stack("UPDATE_COMPLETE", updated: nil))
    let events = [Story.stack("UPDATE_IN_PROGRESS", at: 1_001), Story.stack("UPDATE_COMPLETE", at: 1_001.5)]
    #expect(run(&watch, stack: Self.stack("UPDATE_COMPLETE", updated: nil)) { _ in events } == .over(.changed))
  }

  // MARK: What is not ours, or not there

  @Test func takesNobodyElsesOperationForOurs() throws {
    var watch = try watch(.update)
    let events = [
      Story.stack("UPDATE_IN_PROGRESS", at: 990, token: "console"),
      Story.stack("UPDATE_COMPLETE", at: 1_040, token: "console"),
    ]
    #expect(run(&watch, stack: Self.stack("UPDATE_COMPLETE", updated: 990), turns: 6) { _ in events } == nil)
    #expect(watch.unmoved == .withAnother(ResourceStatus(rawValue: "UPDATE_COMPLETE")))
    #expect(watch.progress.outcome == nil)
    // Whoever waits without a terminal does not wait for ever.
    #expect(
      run(&watch, stack: Self.stack("UPDATE_COMPLETE", updated: 990), from: 1_400, turns: 60) { _ in events }
        == .forgotten)
  }

  @Test func takesNoCreationForADeletion() throws {
    var watch = try watch(.deletion, over: Self.stack("CREATE_IN_PROGRESS", updated: nil))
    let events = [Story.stack("CREATE_IN_PROGRESS", at: 900), Story.stack("CREATE_FAILED", at: 1_001)]
    #expect(run(&watch, stack: Self.stack("CREATE_FAILED", updated: nil), turns: 6) { _ in events } == nil)
    #expect(watch.progress.outcome == nil && watch.unmoved != nil)
  }

  /// It is told soon, and given up only after minutes.
  @Test(arguments: [DeploymentProgress.Operation.update, .deletion])
  func tellsOfAnOrderThatWasForgotten(_ operation: DeploymentProgress.Operation) throws {
    var watch = try watch(operation)
    #expect(run(&watch, stack: Self.old, turns: 5) { _ in [] } == nil)
    #expect(watch.unmoved == .asBefore(Self.old.status))
    #expect(watch.progress.elapsed(at: 1_010) == 10, "since it was ordered")
    #expect(run(&watch, stack: Self.old, from: 1_600) { _ in [] } == .forgotten)
    #expect(watch.progress.outcome == nil)
  }

  @Test func forgetsWhatItSaidOnceItBegins() throws {
    var watch = try watch(.update)
    _ = run(&watch, stack: Self.old, turns: 5) { _ in [] }
    _ = watch.take([Story.stack("UPDATE_IN_PROGRESS", at: 1_060, token: "mine")], at: 1_061)
    #expect(watch.unmoved == nil && watch.hasSeenAny)
  }

  @Test func aStackThatIsGoneEndsADeletionAtOnce() throws {
    var watch = try watch(.deletion)
    #expect(watch.take(nil, at: 1_010) == .over(.deleted))
  }

  /// For a moment AWS may not know a stack.
  @Test func aStackThatIsGoneForAMomentEndsNothingElse() throws {
    var watch = try watch(.update)
    guard case .ask(.stack, _) = watch.take(nil, at: 1_010) else {
      Issue.record("not asked again")
      return
    }
    _ = watch.take(nil, at: 1_012)
    #expect(watch.take(nil, at: 1_016) == .over(.deletedMeanwhile))
  }

  // MARK: Refusals

  /// Who may not read the events may perhaps look at the stack.
  @Test func goesByTheStackWhereEventsAreRefused() throws {
    var watch = try watch(.update)
    _ = watch.take([Story.stack("UPDATE_IN_PROGRESS", at: 1_001, token: "mine")], at: 1_002)
    for time in [1_004.0, 1_010] {
      guard case .ask(.stack, _) = watch.met(.other, asking: watch.question, at: time) else {
        Issue.record("the stack is not asked")
        return
      }
      _ = watch.take(Self.stack("UPDATE_IN_PROGRESS", updated: 1_001), at: time + 1)
      #expect(watch.refusedSince == nil)
    }
    _ = watch.met(.other, asking: watch.question, at: 1_020)
    _ = watch.take(Self.stack("UPDATE_COMPLETE", updated: 1_001), at: 1_021)
    #expect(watch.met(.other, asking: watch.question, at: 1_030) == .over(.changed))
  }

  @Test func remembersSinceWhenNothingIsAnswered() throws {
    var watch = try watch(.update)
    _ = watch.met(.other, asking: watch.question, at: 1_010)
    _ = watch.met(.other, asking: .stack, at: 1_020)
    #expect(watch.refusedSince == 1_010)
    _ = watch.take([], at: 1_030)
    #expect(watch.refusedSince == nil)
  }

  // MARK: Resuming

  @Test func knowsNothingBeforeItHasSeenAnything() throws {
    let watch = OperationWatch(DeploymentProgress(plan: try Story.plan(), durations: .builtIn))
    #expect(!watch.hasSeenAny && watch.progress.timeLeft(at: 1_000) != nil)
    #expect(watch.question == .events(since: .lastOperation))
  }

  @Test func looksAtTheStackWhoseLastEventNeverComes() throws {
    var watch = OperationWatch(DeploymentProgress(plan: try Story.plan(), durations: .builtIn))
    let events = Array(Story.success.dropLast())
    #expect(
      run(&watch, stack: Self.stack("CREATE_COMPLETE", updated: nil), turns: 60) { $0 == .lastOperation ? events : [] }
        == .over(.created))
  }

  // MARK: Support

  private func watch(
    _ operation: DeploymentProgress.Operation, over before: StackDescription? = old
  ) throws -> OperationWatch {
    OperationWatch(
      DeploymentProgress(
        plan: try Story.plan(), forecast: try Story.forecast(), operation: operation,
        changing: operation == .update ? ["Service"] : nil),
      since: .init(token: "mine", at: 1_000, over: before))
  }

  /// Answers what the watch asks, for so many turns or to its end.
  private func run(
    _ watch: inout OperationWatch, stack: StackDescription?, from start: Double = 1_002, turns: Int = 20,
    events: (EventMark) -> [StackEvent]
  ) -> OperationWatch.Step? {
    var step = OperationWatch.Step.ask(watch.question, pause: 0...0)
    for turn in 0..<turns {
      let now = start + 2 * Double(turn)
      switch step {
      case .ask(.events(let mark), _):
        let all = events(mark)
        let new =
          if case .event(let id) = mark { all.firstIndex { $0.id == id }.map { Array(all[($0 + 1)...]) } ?? all } else {
            all
          }
        step = watch.take(new, at: now).next
      case .ask(.stack, _): step = watch.take(stack, at: now)
      case .over, .forgotten: return step
      }
    }
    if case .ask = step { return nil }
    return step
  }

  private static func stack(_ status: String, updated: Double?) -> StackDescription {
    StackDescription(
      id: Story.stackID, name: "gitlab", status: ResourceStatus(rawValue: status), reason: nil, outputs: [],
      parameters: [:], created: 500, updated: updated)
  }
}
