import Deployment
import Drawing
import Home
import Operations
import Phrases
import Screens
import Testing
import Upkeep

/// What becomes of a copy that was ordered, and of the GitLab that was stopped for it, for whoever is at home again.
extension HomeScreenTests {
  private static let place = ServicePlace(cluster: "c", service: "s", region: "ap-northeast-1", tasks: 1)

  /// Nobody waits for the copy any more, and somebody stays.
  @Test func whoeverTurnsBackFromADeletionStartsWhatWasStoppedForItsCopy() throws {
    var visitor = try Visitor.atHome()
    visitor.type("D")
    visitor.arrive(
      .stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE", template: try Scene.ours(onDelete: "keep")))))
    visitor.type("bs")
    visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(Scene.backupPlace()))))
    visitor.arrive(.backedUp(stackID: Scene.stackID, .service(.success(.found(Self.place)))))
    visitor.arrive(.backedUp(stackID: Scene.stackID, .service(.success(.taken))))
    let effects = visitor.press(.escape)
    #expect(visitor.shows("HOME"))
    #expect(effects.contains(.backUp(stackID: Scene.stackID, .service(.set(Self.place, tasks: 1)))))
    #expect(visitor.says(StandstillPhrases.leavingStartsGitLab))
  }

  @Test func whatIsStoppedForACopyIsNotSwitched() throws {
    var visitor = try Visitor.atHome()
    visitor.type("D")
    visitor.arrive(
      .stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE", template: try Scene.ours(onDelete: "keep")))))
    visitor.type("bs")
    visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(Scene.backupPlace()))))
    visitor.arrive(.backedUp(stackID: Scene.stackID, .service(.success(.found(Self.place)))))
    visitor.arrive(.backedUp(stackID: Scene.stackID, .service(.success(.taken))))
    visitor.press(.escape)
    visitor.type("z")
    #expect(visitor.says(HomePagePhrases.copyHoldsIt("gitlab")))
    #expect(!visitor.says(RunPhrases.stopByKey))
  }

  @Test func looksAgainOnceABackupThatWasLeftHasEnded() throws {
    var visitor = try Visitor.atHome()
    func come(_ state: String, _ percent: Int) -> [Effect] {
      visitor.arrive(
        .backedUp(
          stackID: Scene.stackID,
          .job(.success(BackupJob(id: "job-1", state: state, percent: percent, message: nil)))))
    }
    visitor.type("bNy")
    visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(Scene.backupPlace()))))
    _ = come("RUNNING", 40)
    visitor.press(.escape)
    visitor.answerHome()
    #expect(!come("RUNNING", 60).contains { if case .lookHome = $0 { true } else { false } })
    #expect(come("COMPLETED", 100).contains { if case .lookHome(.about(_, .copies)) = $0 { true } else { false } })
  }
}
