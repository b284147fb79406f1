import Deployment
import GitLabStack
import Testing

@Suite struct DeploymentProgressTests {
  @Test func beginsWithEverythingWaiting() throws {
    let progress = try Story.progress()
    #expect(progress.waiting == 6 && progress.total == 6 && progress.done == 0)
    #expect(progress.fraction == 0 && progress.elapsed(at: 99) == 0)
    #expect(progress.timeLeft(at: 0) == 400...722)
    #expect(progress.outcome == nil)
  }

  @Test func countsResourcesButNotTheStack() throws {
    let progress = try Story.progress(Story.success)
    #expect(progress.done == 6 && progress.total == 6)
    #expect(progress.outcome == .created && progress.cause == nil)
    #expect(progress.started == 0 && progress.finished == 562)
    #expect(progress.elapsed(at: 10_000) == 562)
    #expect(progress.timeLeft(at: 10_000) == nil)
    #expect(progress.fraction == 1)
  }

  @Test func countsTimeNotResources() throws {
    let progress = try Story.progress(Story.untilService)
    #expect(progress.done == 5 && progress.busy == 1 && progress.waiting == 0)
    // The service alone takes 450 of the 561 seconds in the middle.
    #expect(abs(progress.fraction - 0.198) < 0.01)
    #expect(progress.fraction(at: 130 + 225) > 0.59)
    #expect(progress.timeLeft(at: 230) == 200...500)
    #expect(progress.timeLeft(at: 9_000) == nil, "nobody can tell")
    #expect(progress.fraction(at: 9_000) == 0.99)
  }

  @Test func theFractionNeverFallsWhileGoingForward() throws {
    var progress = try Story.progress()
    var last = 0.0
    for event in Story.success {
      progress.apply([event])
      #expect(progress.fraction >= last)
      last = progress.fraction
    }
    #expect(last == 1)
  }

  @Test func summarisesGroups() throws {
    let groups = try Story.progress(Story.untilService).groups
    #expect(groups.map(\.group) == [.network, .storage, .gitlab])
    #expect(groups.map(\.state) == [.ok, .ok, .busy])
    #expect(groups.map(\.done) == [2, 2, 1])
    #expect(groups.map { $0.elapsed(at: 200) } == [118, 97, 196])
  }

  @Test(arguments: [
    Story.success.reversed(), Story.success + Story.success, Story.success + Story.untilService,
    Array(Story.success.suffix(3)) + Array(Story.success.dropLast(3)),
  ])
  func theOrderAndRepeatsOfEventsDoNotMatter(_ events: [StackEvent]) throws {
    #expect(try Story.progress(events) == Story.progress(Story.success))
  }

  @Test func eventsThatComeLateOneByOneDoNotTurnItBack() throws {
    var progress = try Story.progress()
    for event in Story.success.reversed() { progress.apply([event]) }
    #expect(progress.outcome == .created && progress.done == 6 && progress.started == 0)
    #expect(progress["Nat"]?.started == 14 && progress["Nat"]?.finished == 120)
    #expect(progress.recent == Story.success)
  }

  @Test func namesTheCauseAndNotItsFollowers() throws {
    let progress = try Story.progress(Story.quota)
    #expect(
      progress.cause
        == Cause(
          logicalID: "Nat", type: "AWS::EC2::NatGateway", work: .making,
          reason: "The maximum number of addresses has been reached.", time: 30.5))
    #expect(progress.failed == 1 && progress["Nat"]?.state == .fail && progress["Target"]?.state == .undo)
    #expect(progress.outcome == nil && progress.isUndoing)
  }

  @Test func countsDownWhileRollingBackAndNamesTheCause() throws {
    var progress = try Story.progress(Story.quota)
    let top = progress.fraction
    var counts = [progress.done]
    for event in Story.undone.dropFirst(Story.quota.count) {
      progress.apply([event])
      if progress.done != counts.last { counts.append(progress.done) }
      #expect(progress.fraction <= top)
    }
    #expect(counts == [3, 2, 1, 0])
    #expect(progress.outcome?.cause?.logicalID == "Nat")
    #expect(progress.outcome == .failedAndUndone(.creation, progress.cause))
    #expect(progress.fraction == 0)
    #expect(progress["Nat"]?.state == .fail, "What failed once stays so.")
    #expect(progress["Vpc"]?.state == .undo && progress["Vpc"]?.finished == 48)
    #expect(progress["Service"]?.state == .wait)
    #expect(progress.groups.map(\.state) == [.fail, .undo, .undo])
  }

  @Test func tellsTheTimeLeftOfARollback() throws {
    // NAT gateway 40–75 before the VPC 2–6, which stands.
    #expect(try Story.progress(Story.quota).timeLeft(at: 31) == 42...81)
  }

  @Test func aFailureThatIsKeptIsOneToo() throws {
    let progress = try Story.progress(Story.quota.dropLast() + [Story.stack("CREATE_FAILED", at: 32)])
    #expect(progress.outcome == .failedAndKept(.creation, progress.cause) && progress.cause != nil)
    #expect(progress.done == 3)
  }

  @Test(arguments: [
    ("ROLLBACK_FAILED", Outcome.undoFailed(.creation, nil)), ("UPDATE_ROLLBACK_FAILED", .undoFailed(.update, nil)),
    ("ROLLBACK_COMPLETE", .failedAndUndone(.creation, nil)), ("CREATE_FAILED", .failedAndKept(.creation, nil)),
    ("UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS", .failedAndUndone(.update, nil)),
    ("UPDATE_FAILED", .failedAndKept(.update, nil)),
    ("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", .changed), ("DELETE_COMPLETE", .deleted),
    ("DELETE_FAILED", .deletionFailed(nil)), ("IMPORT_COMPLETE", .changed), ("CREATE_COMPLETE", .created),
  ])
  func readsTheOutcome(from status: String, _ outcome: Outcome) throws {
    #expect(try Story.progress([Story.stack(status, at: 1)]).outcome == outcome)
  }

  @Test(arguments: [
    "REVIEW_IN_PROGRESS", "CREATE_IN_PROGRESS", "ROLLBACK_IN_PROGRESS", "CREATE_PAUSED", "", "X_COMPLETE",
  ])
  func isNotOver(_ status: String) throws {
    #expect(try Story.progress([Story.stack(status, at: 1)]).outcome == nil)
  }

  @Test(arguments: ["CONFIGURATION_COMPLETE", "CREATE_PAUSED", "HOOK_FAILED", ""])
  func takesAStatusItDoesNotKnowAsData(_ status: String) throws {
    var progress = try Story.progress([Story.stack("CREATE_IN_PROGRESS", at: 0)])
    progress.apply([Story.event("Vpc", status, at: 1)])
    #expect(progress["Vpc"]?.state == .busy && progress["Vpc"]?.status?.rawValue == status)
    progress.apply([Story.event("Vpc", "CREATE_COMPLETE", at: 2), Story.event("Vpc", status, at: 3)])
    #expect(progress["Vpc"]?.state == .ok && progress.cause == nil)
  }

  @Test func countsAResourceThatThePlanDoesNotHave() throws {
    let progress = try Story.progress(Story.made("Stranger", from: 1, to: 2))
    #expect(progress.total == 7 && progress["Stranger"]?.group == nil && progress["Stranger"]?.state == .ok)
  }

  @Test func staysSmallOverTenThousandEvents() throws {
    var progress = try Story.progress(Story.untilService)
    for page in 0..<100 {
      progress.apply(
        (0..<100).map { Story.event("Service", "CREATE_IN_PROGRESS", at: 131 + Double(page * 100 + $0), "still") })
    }
    #expect(progress.recent.count == DeploymentProgress.recentLimit)
    #expect(progress.recent.last?.time == 10_130)
    #expect(progress["Service"]?.started == 130 && progress.done == 5)
  }
}
