import AWSGateway
import Deployment
import GitLabStack
import OperationRunning
import Operations
import Rehearsal
import Testing

/// Orders over a line on which answers get lost: given once, never twice.
@Suite struct OrderTests {
  typealias Fault = UnreliableLine.Fault

  @Test(arguments: [[Fault.lostBack], [.lostBack, nil]])
  func aChangeSetWhoseAnswerGotLostIsNotMadeTwice(_ faults: [Fault?]) async throws {
    let bench = Bench(faults: ["create-change-set": faults])
    let changeSet = try await bench.runner.changeSet(for: try Bench.order())
    #expect(changeSet.status.rawValue == "CREATE_COMPLETE")
    #expect(bench.line.sent("create-change-set") == 1)
  }

  @Test func aChangeSetThatNeverArrivedIsAskedForAgain() async throws {
    let bench = Bench(faults: ["create-change-set": [.lostThere, nil]])
    _ = try await bench.runner.changeSet(for: try Bench.order())
    #expect(bench.line.sent("create-change-set") == 2)
    #expect(bench.line.done("create-change-set") == 1)
  }

  @Test func anExecutionWhoseAnswerGotLostIsFoundByItsToken() async throws {
    let bench = Bench(faults: ["execute-change-set": [.lostBack]])
    let changeSet = try await bench.runner.changeSet(for: try Bench.order())
    let token = try await bench.runner.execute(changeSet.arn, ofStack: changeSet.stackID, onFailure: .undo)
    #expect(bench.line.sent("execute-change-set") == 1)
    let events = try await bench.runner.cli(where: changeSet.stackID).events(
      ofStack: changeSet.stackID, since: .order(token: token))
    #expect(events.contains { $0.clientRequestToken == token })
  }

  @Test func anExecutionThatNeverArrivedIsOrderedAgain() async throws {
    let bench = Bench(faults: ["execute-change-set": [.lostThere, .lostThere, nil]])
    let changeSet = try await bench.runner.changeSet(for: try Bench.order())
    _ = try await bench.runner.execute(changeSet.arn, ofStack: changeSet.stackID, onFailure: .undo)
    #expect(bench.line.done("execute-change-set") == 1)
  }

  @Test func aRefusalIsAnAnswer() async throws {
    let bench = Bench(faults: ["execute-change-set": [.refused(code: "AccessDenied")]])
    let changeSet = try await bench.runner.changeSet(for: try Bench.order())
    await #expect {
      try await bench.runner.execute(changeSet.arn, ofStack: changeSet.stackID, onFailure: .undo)
    } throws: {
      if case AWSTrouble.accessDenied = $0 { true } else { false }
    }
    #expect(bench.line.sent("execute-change-set") == 1)
    #expect(bench.line.sent("describe-stack-events") == 0)
  }

  @Test func aBusyAWSIsAskedAgainAndNothingIsInDoubt() async throws {
    let bench = Bench(faults: ["execute-change-set": [.refused(code: "Throttling"), .refused(code: "Throttling"), nil]])
    let changeSet = try await bench.runner.changeSet(for: try Bench.order())
    _ = try await bench.runner.execute(changeSet.arn, ofStack: changeSet.stackID, onFailure: .undo)
    #expect(bench.line.done("execute-change-set") == 1)
    #expect(bench.line.sent("describe-stack-events") == 0)
  }

  /// Nobody may look whether AWS took it, and no waiting helps: the order is not given a second time.
  @Test func whatCannotBeLookedUpIsSaidToBeInDoubt() async throws {
    let bench = Bench(faults: [
      "execute-change-set": [.lostBack], "describe-stack-events": [.refused(code: "AccessDenied")],
    ])
    let changeSet = try await bench.runner.changeSet(for: try Bench.order())
    await #expect {
      try await bench.runner.execute(changeSet.arn, ofStack: changeSet.stackID, onFailure: .undo)
    } throws: {
      if case AWSTrouble.orderInDoubt = $0 { true } else { false }
    }
    #expect(bench.line.sent("execute-change-set") == 1)
  }

  @Test func itGivesUpAfterSomeMinutesAndSaysThatItDoesNotKnow() async throws {
    let bench = Bench(faults: ["execute-change-set": [.lostThere]])
    let changeSet = try await bench.runner.changeSet(for: try Bench.order())
    let start = bench.now
    await #expect {
      try await bench.runner.execute(changeSet.arn, ofStack: changeSet.stackID, onFailure: .undo)
    } throws: {
      if case AWSTrouble.orderInDoubt = $0 { true } else { false }
    }
    #expect((120...600).contains(bench.now - start))
  }

  // MARK: Orders to a stack that stands

  @Test func aDeletionWhoseAnswerGotLostIsNotOrderedTwice() async throws {
    let bench = Bench(isLivedIn: true)
    let stack = try #require(try await bench.standing())
    bench.line.set(["delete-stack": [.lostBack]])
    _ = try await bench.runner.give(.delete(stackID: stack.id, unprotecting: stack.isProtected), role: nil)
    #expect(bench.line.sent("delete-stack") == 1)
  }

  @Test func aProtectedStackThatAWSDoesNotDeleteIsProtectedAgain() async throws {
    let bench = Bench(isLivedIn: true)
    let stack = try #require(try await bench.standing())
    try await bench.runner.cli(where: stack.id).setTerminationProtection(ofStack: stack.id, to: true)
    bench.line.set(["delete-stack": [.refused(code: "AccessDenied")]])
    await #expect {
      try await bench.runner.give(.delete(stackID: stack.id, unprotecting: true), role: nil)
    } throws: {
      if case AWSTrouble.accessDenied = $0 { true } else { false }
    }
    #expect(try await bench.standing()?.isProtected == true)
  }

  @Test func aProtectionThatCannotBeGivenBackIsSaid() async throws {
    let bench = Bench(isLivedIn: true)
    let stack = try #require(try await bench.standing())
    bench.line.set([
      "delete-stack": [.refused(code: "AccessDenied")],
      "update-termination-protection": [nil, .refused(code: "AccessDenied")],
    ])
    await #expect {
      try await bench.runner.give(.delete(stackID: stack.id, unprotecting: true), role: nil)
    } throws: {
      if case AWSTrouble.leftUnprotected = $0 { true } else { false }
    }
  }

  /// It may be under way: then the protection would only be in its way. That it is off is said.
  @Test func aDeletionInDoubtLeavesTheProtectionOffAndSaysSo() async throws {
    let bench = Bench(isLivedIn: true)
    let stack = try #require(try await bench.standing())
    bench.line.set(["delete-stack": [.lostBack], "describe-stack-events": [.refused(code: "AccessDenied")]])
    await #expect {
      try await bench.runner.give(.delete(stackID: stack.id, unprotecting: true), role: nil)
    } throws: {
      if case AWSTrouble.leftUnprotected(after: let trouble) = $0 {
        trouble.isOrderInDoubt && Trouble(.leftUnprotected(after: trouble)).isOrderInDoubt
      } else {
        false
      }
    }
    #expect(bench.line.sent("update-termination-protection") == 1)
  }

  // MARK: What nobody wants any more

  @Test func aChangeSetThatIsNotWantedLeavesNothingBehind() async throws {
    let bench = Bench()
    await #expect(throws: AWSTrouble.self) {
      try await bench.runner.changeSet(for: try Bench.order()) { false }
    }
    #expect(bench.line.done("delete-change-set") == 1)
    #expect(bench.line.done("delete-stack") == 1)
  }

  /// Somebody else may have built in it while the question stood on the screen.
  @Test func aStackInWhichSomebodyHasBuiltIsNotTakenAlong() async throws {
    let bench = Bench()
    let changeSet = try await bench.runner.changeSet(for: try Bench.order())
    _ = try await bench.runner.execute(changeSet.arn, ofStack: changeSet.stackID, onFailure: .undo)
    await bench.runner.discard(changeSet.arn, emptyStack: changeSet.stackID)
    #expect(bench.line.sent("delete-stack") == 0)
  }
}
