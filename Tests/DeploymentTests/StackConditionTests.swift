import Deployment
import GitLabStack
import Testing

/// What can be done with a stack, by the word of AWS for its state.
struct StackConditionTests {
  private static func condition(_ status: String) -> StackCondition { StackCondition(ResourceStatus(rawValue: status)) }

  @Test(arguments: [
    ("CREATE_COMPLETE", StackCondition.stands, true), ("UPDATE_COMPLETE", .stands, true),
    ("UPDATE_ROLLBACK_COMPLETE", .stands, true), ("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", .stands, true),
    ("IMPORT_ROLLBACK_COMPLETE", .stands, true), ("REVIEW_IN_PROGRESS", .empty, true),
    ("CREATE_FAILED", .keptAfterCreation, true), ("UPDATE_FAILED", .keptAfterUpdate, true),
    ("ROLLBACK_COMPLETE", .spent, false), ("ROLLBACK_FAILED", .halfUndone, false),
    ("UPDATE_ROLLBACK_FAILED", .betweenVersions, false), ("DELETE_FAILED", .halfDeleted, false),
    ("DELETE_COMPLETE", .gone, false), ("UPDATE_IN_PROGRESS", .busy, false),
    ("UPDATE_ROLLBACK_IN_PROGRESS", .busy, false), ("A_WORD_OF_NEXT_YEAR", .unknown, true),
  ])
  func tellsWhatTakesChangeSets(_ status: String, _ condition: StackCondition, _ takesChangeSet: Bool) {
    #expect(Self.condition(status) == condition)
    #expect(condition.takesChangeSet == takesChangeSet)
  }

  @Test func aKeptFailureCanBeRepairedInPlace() {
    #expect(Self.condition("CREATE_FAILED").remedies == [.retry, .deleteAndRetry, .rollBack])
    #expect(Self.condition("UPDATE_FAILED").remedies == [.retry, .rollBack])
    #expect(Self.condition("UPDATE_ROLLBACK_FAILED").remedies == [.continueRollback, .continueRollbackSkipping])
    #expect(Self.condition("CREATE_COMPLETE").remedies.isEmpty && !StackCondition.stands.isKeptFailure)
  }

  @Test(arguments: [
    (Outcome.failedAndKept(.creation, nil), ExitCode.kept, false), (.failedAndKept(.update, nil), .kept, false),
    (.undoFailed(.update, nil), .kept, false), (.deletionFailed(nil), .kept, false),
    (.failedAndUndone(.update, nil), .undone, true),
    (.created, .done, false), (.changed, .done, false), (.deleted, .done, true), (.deletedMeanwhile, .undone, false),
  ])
  func whatStillStandsAndShouldNotIsToldByTheExitCode(_ outcome: Outcome, _ code: ExitCode, _ isRolledBack: Bool) {
    #expect(outcome.exitCode == code)
    #expect(outcome.isRolledBack == isRolledBack)
  }
}
