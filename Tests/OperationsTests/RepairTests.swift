import Deployment
import GitLabStack
import Operations
import Phrases
import Pricing
import Testing

/// The ways out of a failure: what each takes, orders and is for.
@Suite struct RepairTests {
  private static func stack(
    _ status: String, hasStood: Bool? = nil, culprits: [String] = [], isProtected: Bool = false
  ) -> FailedStack {
    FailedStack(
      Sample.description(status, parameters: ["B": "2", "A": "1"], isProtected: isProtected), culprits: culprits,
      hasStood: hasStood)
  }

  private struct Row: Sendable {
    let remedy: Remedy
    let stack: FailedStack
    let consent: Consent
    let order: StackOrder
    let operation: DeploymentProgress.Operation
    let begun: String
    let sequel: Repair.Sequel
  }

  private static let id = Sample.stackID
  private static let table: [Row] = [
    Row(
      remedy: .retry, stack: stack("CREATE_FAILED"), consent: .key, order: .retry(stackID: id, parameters: ["A", "B"]),
      operation: .update, begun: "UPDATE_IN_PROGRESS", sequel: .nothing),
    Row(
      remedy: .deleteAndRetry, stack: stack("CREATE_FAILED", isProtected: true), consent: .name,
      order: .delete(stackID: id, unprotecting: true), operation: .deletion, begun: "DELETE_IN_PROGRESS",
      sequel: .newStack),
    Row(
      remedy: .deleteAndRetry, stack: stack("ROLLBACK_COMPLETE"), consent: .key, order: .delete(stackID: id),
      operation: .deletion, begun: "DELETE_IN_PROGRESS", sequel: .newStack),
    Row(
      remedy: .deleteAgain, stack: stack("DELETE_FAILED"), consent: .name, order: .delete(stackID: id),
      operation: .deletion, begun: "DELETE_IN_PROGRESS", sequel: .nothing),
    Row(
      remedy: .deleteRetaining, stack: stack("DELETE_FAILED", culprits: ["Vpc"]), consent: .name,
      order: .delete(stackID: id, retaining: ["Vpc"]), operation: .deletion, begun: "DELETE_IN_PROGRESS",
      sequel: .nothing),
    Row(
      remedy: .rollBack, stack: stack("CREATE_FAILED"), consent: .name, order: .rollBack(stackID: id),
      operation: .deletion, begun: "DELETE_IN_PROGRESS", sequel: .nothing),
    Row(
      remedy: .rollBack, stack: stack("UPDATE_FAILED", hasStood: false), consent: .name, order: .rollBack(stackID: id),
      operation: .deletion, begun: "DELETE_IN_PROGRESS", sequel: .nothing),
    Row(
      remedy: .rollBack, stack: stack("UPDATE_FAILED", hasStood: true), consent: .yes, order: .rollBack(stackID: id),
      operation: .update, begun: "UPDATE_ROLLBACK_IN_PROGRESS", sequel: .nothing),
    Row(
      remedy: .rollBack, stack: stack("UPDATE_FAILED"), consent: .name, order: .rollBack(stackID: id),
      operation: .update, begun: "UPDATE_ROLLBACK_IN_PROGRESS", sequel: .nothing),
    Row(
      remedy: .continueRollback, stack: stack("UPDATE_ROLLBACK_FAILED"), consent: .key,
      order: .continueRollback(stackID: id, skipping: []), operation: .update, begun: "UPDATE_ROLLBACK_IN_PROGRESS",
      sequel: .nothing),
    Row(
      remedy: .continueRollbackSkipping, stack: stack("UPDATE_ROLLBACK_FAILED", culprits: ["Service"]), consent: .yes,
      order: .continueRollback(stackID: id, skipping: ["Service"]), operation: .update,
      begun: "UPDATE_ROLLBACK_IN_PROGRESS", sequel: .change),
  ]

  @Test(arguments: table.indices)
  func eachWayTakesAndOrdersWhatItIsFor(_ row: Int) {
    let row = Self.table[row]
    let repair = Repair(row.remedy, of: row.stack)
    #expect(repair.consent == row.consent)
    #expect(repair.order == row.order)
    #expect(repair.operation == row.operation)
    #expect(repair.begun.rawValue == row.begun)
    #expect(repair.sequel == row.sequel)
    #expect((repair.parting == nil) == (repair.consent != .name && row.remedy != .deleteAndRetry))
  }

  @Test func everyWayIsInTheTable() { #expect(Set(Self.table.map(\.remedy)) == Set(Remedy.allCases)) }

  @Test(arguments: [
    ("CREATE_FAILED", [Remedy.retry, .deleteAndRetry, .rollBack]), ("UPDATE_FAILED", [.retry, .rollBack]),
    ("UPDATE_ROLLBACK_FAILED", [.continueRollback]), ("DELETE_FAILED", [.deleteAgain]),
    ("ROLLBACK_FAILED", [.deleteAndRetry]), ("CREATE_COMPLETE", []),
  ])
  func whatNamesCulpritsIsOfferedOnlyWhereTheyAreKnown(_ status: String, _ remedies: [Remedy]) {
    #expect(Self.stack(status).repairs.map(\.remedy) == remedies)
    let seen = Self.stack(status, culprits: ["Service"]).repairs.map(\.remedy)
    #expect(Set(seen) == Set(Self.stack(status).condition.remedies))
  }

  @Test func whatWasOrderedIsNoFailure() {
    let back = Outcome.failedAndUndone(.update, nil)
    for remedy in [Remedy.rollBack, .continueRollback, .continueRollbackSkipping] {
      let repair = Repair(remedy, of: Self.stack("UPDATE_ROLLBACK_FAILED", culprits: ["Service"]))
      #expect(repair.isDone(by: back) && repair.exitCode(after: back) == .done)
      #expect(
        !repair.isDone(by: .undoFailed(.update, nil)) && repair.exitCode(after: .undoFailed(.update, nil)) == .kept)
      #expect(!repair.isDone(by: .deletedMeanwhile), "somebody else's deletion is nobody's repair")
    }
    let retry = Repair(.retry, of: Self.stack("CREATE_FAILED"))
    #expect(retry.isDone(by: .changed) && !retry.isDone(by: back) && retry.exitCode(after: back) == .undone)
    #expect(Repair(.deleteAndRetry, of: Self.stack("CREATE_FAILED")).isDone(by: .deleted))
  }

  // MARK: What was seen

  @Test func whatIsSeenOfTheStackDecidesWhetherItStood() throws {
    let failed = StackResource(
      logicalID: "Service", physicalID: "s", type: "AWS::ECS::Service",
      status: ResourceStatus(rawValue: "UPDATE_FAILED"))
    func event(_ status: String) -> StackEvent {
      StackEvent(
        id: status, stackID: Self.id, logicalID: "gitlab", physicalID: Self.id,
        resourceType: "AWS::CloudFormation::Stack", status: ResourceStatus(rawValue: status), reason: nil, time: 1,
        clientRequestToken: nil)
    }
    let description = Sample.description("UPDATE_FAILED")
    let stood = FailedStack(description, [failed], [event("CREATE_COMPLETE"), event("UPDATE_FAILED")])
    #expect(stood.hasStood == true && stood.culprits == ["Service"] && stood.blocksService)
    #expect(FailedStack(description, [failed], [event("UPDATE_FAILED")]).hasStood == false)
    #expect(FailedStack(Sample.description("CREATE_FAILED"), [], [event("CREATE_COMPLETE")]).hasStood == false)
    #expect(FailedStack(description).hasStood == nil)
  }

  // MARK: Words

  private func farewell(of live: LiveStack, by end: Farewell.End) throws -> Farewell {
    Farewell(
      plan: try #require(live.plan), usage: .smallTeam, region: try Region("ap-northeast-1"), prices: .builtIn,
      durations: .builtIn, by: end)
  }

  @Test func whoeverGivesTheNameHearsWhatGoes() throws {
    let live = try Sample.live("UPDATE_FAILED", isProtected: true)
    let unseen = Repair(.rollBack, of: FailedStack(live.description))
    let words = unseen.wordsBeforeName(try farewell(of: live, by: .rollback))
    #expect(words.first == RepairPhrases.rollbackMayDelete && words.contains(DeletionPhrases.repositoriesGo))
    #expect(
      words.contains(RepairPhrases.rollbackTakesKept("FileSystem, RootPassword"))
        && !words.contains(DeletionPhrases.protectionGoesFirst))
    let never = Repair(.rollBack, of: FailedStack(live.description, hasStood: false))
    #expect(
      !never.wordsBeforeName(try farewell(of: live, by: .rollback)).contains(RepairPhrases.rollbackMayDelete),
      "it is known")
    let delete = Repair(.deleteAndRetry, of: FailedStack(live.description))
    let deleted = delete.wordsBeforeName(try farewell(of: live, by: .deletion))
    #expect(
      deleted.contains(RepairPhrases.newStackStartsEmpty) && deleted.contains(DeletionPhrases.protectionGoesFirst))
    #expect(delete.wordsBeforeName(nil) == [UnreadPhrases.unknownWhatGoes, DeletionPhrases.protectionGoesFirst])
  }

  @Test(arguments: RepairWay.allCases)
  func aWayIsOneRemedyOfEachStateAtMost(_ way: RepairWay) {
    for status in ["CREATE_FAILED", "UPDATE_FAILED", "UPDATE_ROLLBACK_FAILED", "ROLLBACK_FAILED", "CREATE_COMPLETE"] {
      let condition = Self.stack(status).condition
      let isOne = way.remedy(for: condition) != nil
      #expect(RepairWay.ways(out: condition).contains(way.rawValue) == isOne)
    }
  }
}
