import Deployment
import Phrases
import Testing

/// What follows a creation on the same stack.
@Suite struct OperationTests {
  private let update =
    [Story.stack("UPDATE_IN_PROGRESS", at: 1_000, "User Initiated")]
    + Story.made("Service", from: 1_002, to: 1_100, "UPDATE")

  private let cleanUp = [
    Story.stack("UPDATE_COMPLETE_CLEANUP_IN_PROGRESS", at: 1_102),
    Story.event("Service", "DELETE_IN_PROGRESS", at: 1_103), Story.event("Service", "DELETE_FAILED", at: 1_104, "busy"),
    Story.stack("UPDATE_COMPLETE", at: 1_105),
  ]

  @Test func anUpdateIsAboutWhatItChanges() throws {
    var progress = try Story.progress(Story.success)
    progress.apply(update)
    #expect(progress.operation == .update && progress.outcome == nil)
    #expect(progress.total == 1 && progress.done == 1)
    #expect(progress.elapsed(at: 1_050) == 50)
  }

  @Test func theCleanUpAfterAnUpdateIsNoPartOfIt() throws {
    let progress = try Story.progress(Story.success + update + cleanUp)
    #expect(progress.outcome == .changed && progress.cause == nil && progress.done == 1)
    #expect(progress.finished == 1_102)
  }

  @Test func knowsFromTheChangeSetWhatIsToCome() throws {
    var progress = try DeploymentProgress(
      plan: Story.plan(), forecast: Story.forecast(), operation: .update, changing: ["Service", "Cluster"])
    #expect(progress.total == 2 && progress.waiting == 2)
    progress.apply(update)
    #expect(progress.done == 1 && progress.waiting == 1)
    #expect(progress.fraction > 0.9)
  }

  @Test func anUpdateThatIsRolledBackCountsDown() throws {
    var progress = try Story.progress(Story.success + update)
    progress.apply([
      Story.event("Cluster", "UPDATE_FAILED", at: 1_101, "No"), Story.stack("UPDATE_ROLLBACK_IN_PROGRESS", at: 1_102),
    ])
    #expect(progress.done == 1 && progress.timeLeft(at: 1_103) == nil)
    progress.apply(Story.made("Service", from: 1_103, to: 1_110, "UPDATE"))
    #expect(progress.done == 0 && progress["Service"]?.state == .undo)
    progress.apply([Story.stack("UPDATE_ROLLBACK_COMPLETE", at: 1_111)])
    #expect(progress.outcome?.cause?.logicalID == "Cluster")
    #expect(progress.outcome?.sentence == OutcomePhrases.updateFailedAndUndone)
  }

  @Test func aNewOperationForgetsTheCauseOfTheLast() throws {
    let progress = try Story.progress(Story.undone + [Story.stack("DELETE_IN_PROGRESS", at: 100)])
    #expect(progress.cause == nil && progress.outcome == nil && progress.operation == .deletion)
    #expect(progress.elapsed(at: 130) == 30)
  }

  @Test func deletingWhileCreatingGoesDownFromThere() throws {
    var progress = try Story.progress(Story.untilService)
    let top = progress.fraction(at: 200)
    progress.apply([Story.stack("DELETE_IN_PROGRESS", at: 200, "User Initiated")])
    #expect(progress.fraction == top && progress.done == 5)
    progress.apply([
      Story.event("Service", "CREATE_FAILED", at: 201, "Resource creation cancelled"),
      Story.event("Cluster", "DELETE_COMPLETE", at: 210), Story.event("Files", "DELETE_SKIPPED", at: 211),
    ])
    #expect(progress.done == 3 && progress.kept == 1 && progress.fraction < top && progress.cause == nil)
    progress.apply([Story.stack("DELETE_COMPLETE", at: 300)])
    #expect(progress.outcome == .deleted && progress.fraction == 0)
  }

  @Test func aDeletionBeginsWithEverythingAndFillsItsBar() throws {
    var progress = try DeploymentProgress(plan: Story.plan(), forecast: Story.forecast(), operation: .deletion)
    #expect(progress.done == 6 && progress.fraction == 0 && progress.timeLeft(at: 0) == 102...261)
    progress.apply([
      Story.stack("DELETE_IN_PROGRESS", at: 0), Story.event("Service", "DELETE_IN_PROGRESS", at: 1),
      Story.event("Service", "DELETE_COMPLETE", at: 100),
    ])
    #expect(progress.done == 5 && progress.fraction > 0.5)
    progress.apply([Story.event("Nat", "DELETE_FAILED", at: 120, "In use"), Story.stack("DELETE_FAILED", at: 121)])
    #expect(progress.outcome?.cause?.reason == "In use")
  }

  @Test(arguments: ResourceProgress.State.allCases)
  func theEnglishWordOfAStateIsItsName(_ state: ResourceProgress.State) {
    #expect(state.word(isOver: false, takesDown: false)[.english] == state.rawValue)
  }

  /// Whoever deletes on purpose, or whose creation is taken back, reads of no undoing.
  @Test func whatIsDeletedIsNotUndone() {
    let undo = ResourceProgress.State.undo
    #expect(undo.word(isOver: false, takesDown: true)[.english] == "delete")
    #expect(undo.word(isOver: true, takesDown: true)[.english] == "gone")
    #expect(undo.word(isOver: true, takesDown: false)[.english] == "undone")
    for isOver in [false, true] { #expect(!undo.word(isOver: isOver, takesDown: true)[.japanese].contains("取消")) }
  }

  @Test func aDeletionCountsWhatIsGone() throws {
    var progress = DeploymentProgress(
      plan: try Story.plan(), forecast: try Story.forecast(), operation: .deletion)
    #expect(progress.takesDown && progress.gone == 0 && progress.left == 6 && progress.reached == 0)
    progress.apply(
      [Story.stack("DELETE_IN_PROGRESS", at: 100), Story.event("Service", "DELETE_IN_PROGRESS", at: 101)]
        + Story.made("Cluster", from: 101, to: 105, "DELETE"))
    #expect(progress.gone == 1 && progress.going == 1 && progress.left == 4 && progress.reached == 1)
  }

  /// Past what is usual nothing is promised, and what keeps the rest waiting is named.
  @Test func promisesNothingOfWhatIsLate() throws {
    let begun = [Story.stack("CREATE_IN_PROGRESS", at: 0), Story.event("Nat", "CREATE_IN_PROGRESS", at: 14)]
    let progress = try Story.progress(begun + Story.made("Vpc", from: 2, to: 12))
    #expect(progress.timeLeft(at: 60) != nil && progress.overdue(at: 60).isEmpty)
    #expect(progress.timeLeft(at: 2_000) == nil)
    #expect(progress.overdue(at: 2_000).map(\.resource.logicalID) == ["Nat"])
  }
}
