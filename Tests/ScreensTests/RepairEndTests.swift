import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// What a way out takes and leaves: said before, asked for, and named when it is over.
struct RepairEndTests {
  /// At the ways out of a stack in this state, which keeps its file system; what happened before has come.
  private func atWaysOut(
    _ status: String, before: [StackEvent] = [], _ language: Language = .english
  ) throws -> Visitor {
    var visitor = try Visitor(language)
    visitor.knowAccount(stack: Scene.live(status, template: try Scene.ours(onDelete: "keep")))
    visitor.press(.enter)
    let begun = status.replacing(#/_(FAILED|COMPLETE)$/#, with: "_IN_PROGRESS")
    visitor.arriveToTheEnd(before + [Scene.stackEvent(begun, at: 100), Scene.stackEvent(status, at: 160)])
    visitor.arrive(.outcome(.success(Scene.description(status))))
    visitor.type("n")
    return visitor
  }

  private static let skipped: [StackEvent] = [
    Scene.stackEvent("DELETE_IN_PROGRESS", at: 500, token: Scene.token),
    Scene.event("FileSystem", "AWS::EFS::FileSystem", "DELETE_SKIPPED", at: 501),
    Scene.stackEvent("DELETE_COMPLETE", at: 505),
  ]

  @Test(arguments: Language.allCases)
  func whatStaysIsSaidBeforeADeletionAndNamedBeforeTheNextStack(_ language: Language) throws {
    var visitor = try atWaysOut("CREATE_FAILED", language)
    #expect(visitor.type("D").isEmpty)
    #expect(
      visitor.says(RepairPhrases.newStackStartsEmpty) && visitor.says(ChangeSetPhrases.typedNameQuestion("gitlab")))
    #expect(!visitor.says(DeletionPhrases.repositoriesGo))
    visitor.type("gitlab")
    #expect(visitor.press(.enter) == [.order(.delete(stackID: Scene.stackID))])
    visitor.arrive(.ordered(stackID: Scene.stackID, .success(Scene.token)))
    visitor.arriveToTheEnd(Self.skipped)
    visitor.arrive(.outcome(.success(Scene.description("DELETE_COMPLETE"))))
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    #expect(visitor.says(OutcomePhrases.stackDeleted) && visitor.shows("aws efs delete-file-system"))
    visitor.press(.enter)
    #expect(!visitor.shows("aws efs delete-file-system"))
  }

  @Test func aRollbackOfACreationSaysThatItTakesWhatTheAnswersKeep() throws {
    var visitor = try atWaysOut("CREATE_FAILED")
    #expect(visitor.type("B").isEmpty)
    #expect(
      visitor.says(RepairPhrases.rollbackTakesKept("FileSystem, RootPassword"))
        && visitor.says(DeletionPhrases.repositoriesGo))
    visitor.type("gitlab")
    #expect(visitor.press(.enter) == [.order(.rollBack(stackID: Scene.stackID))])
  }

  @Test func whatARollbackLeavesAllTheSameIsNamed() throws {
    var visitor = try atWaysOut("CREATE_FAILED")
    visitor.type("Bgitlab")
    visitor.press(.enter)
    visitor.arrive(.ordered(stackID: Scene.stackID, .success(Scene.token)))
    visitor.arriveToTheEnd(Self.skipped)
    visitor.arrive(.outcome(.success(Scene.description("DELETE_COMPLETE"))))
    #expect(
      visitor.says(DeletionPhrases.leftHeading) && visitor.shows("aws efs delete-file-system") && visitor.shows("USD"))
  }

  @Test func whatAnOldStackLeftIsToldAtTheEndOfTheNextOneAndAtNoOther() throws {
    var visitor = try atWaysOut("CREATE_FAILED")
    visitor.type("Dgitlab")
    visitor.press(.enter)
    visitor.arrive(.ordered(stackID: Scene.stackID, .success(Scene.token)))
    visitor.arriveToTheEnd(Self.skipped)
    visitor.arrive(.outcome(.success(Scene.description("DELETE_COMPLETE"))))
    visitor.arrive(.stack(name: "gitlab", .success(nil)))
    visitor.press(.enter)
    visitor.type("y")
    visitor.arrive(.changeSet(.success(try Scene.changeSet(for: try #require(visitor.order)))))
    visitor.type("y")
    visitor.arrive(.execution(.success(Scene.token)))
    visitor.arriveToTheEnd([
      Scene.stackEvent("CREATE_IN_PROGRESS", at: 600, token: Scene.token),
      Scene.stackEvent("CREATE_COMPLETE", at: 900, token: Scene.token),
    ])
    visitor.arrive(.outcome(.success(Scene.description("CREATE_COMPLETE"))))
    let words = RepairPhrases.leftByOldStack("FileSystem physical")
    #expect(visitor.says(words))
    visitor.enter { $0.beginResuming() }
    visitor.knowAccount(stack: Scene.live("UPDATE_COMPLETE"))
    visitor.arriveToTheEnd([
      Scene.stackEvent("UPDATE_IN_PROGRESS", at: 1000), Scene.stackEvent("UPDATE_COMPLETE", at: 1100),
    ])
    visitor.arrive(.outcome(.success(Scene.description("UPDATE_COMPLETE"))))
    #expect(visitor.says(OutcomePhrases.updateSucceeded) && !visitor.says(words))
  }

  @Test func aRollbackThatWasOrderedIsAskedForAndNoFailure() throws {
    var visitor = try atWaysOut("UPDATE_FAILED", before: [Scene.stackEvent("CREATE_COMPLETE", at: 50)])
    #expect(visitor.type("B").isEmpty)
    #expect(visitor.says(RepairPhrases.rollBackMeans))
    #expect(visitor.type("y") == [.order(.rollBack(stackID: Scene.stackID))])
    visitor.arrive(.ordered(stackID: Scene.stackID, .success(Scene.token)))
    visitor.arriveToTheEnd([
      Scene.stackEvent("UPDATE_ROLLBACK_IN_PROGRESS", at: 2000, token: Scene.token),
      Scene.stackEvent("UPDATE_ROLLBACK_COMPLETE", at: 2010, token: Scene.token),
    ])
    visitor.arrive(.outcome(.success(Scene.description("UPDATE_ROLLBACK_COMPLETE"))))
    #expect(visitor.says(RepairPhrases.repairedByRollback) && !visitor.shows("failed"))
    visitor.type("qy")
    #expect(visitor.effects.contains(.leave(.done)))
    #expect(visitor.wizard.lastWords.first == RepairPhrases.repairedByRollback[.english])
  }

  @Test func whatWouldNotGoIsLeftStandingOnlyByName() throws {
    var visitor = try atWaysOut("DELETE_FAILED")
    #expect(visitor.type("D").isEmpty)
    #expect(visitor.says(ChangeSetPhrases.typedNameQuestion("gitlab")))
  }
}
