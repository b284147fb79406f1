import Account
import Deployment
import Drawing
import GitLabStack
import Operations
import Phrases
import Screens
import Testing

/// A backup before a deletion: wished, waited for, and missed.
struct BackupTests {
  private static func job(_ state: String, _ message: String? = nil) -> BackupJob {
    BackupJob(id: "job-1", state: state, percent: 40, message: message)
  }

  private static func isOrder(_ effect: Effect) -> Bool { if case .order = effect { true } else { false } }

  private func wished(onDelete: String = "delete") throws -> Visitor {
    var visitor = try Visitor.leaveTaking(isProtected: false, onDelete: onDelete)
    visitor.type("b")
    #expect(
      visitor.type("y") == [
        .backUp(stackID: Scene.stackID, .seek(resource: "FileSystem"))
      ])
    return visitor
  }

  private func begun(_ state: String = "RUNNING") throws -> Visitor {
    var visitor = try wished()
    let place = Scene.backupPlace()
    #expect(
      visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(place)))) == [
        .backUp(stackID: Scene.stackID, .start(place))
      ])
    #expect(
      visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.success(Self.job(state))))) == [
        .backUp(stackID: Scene.stackID, .watch(job: "job-1", pause: 15))
      ])
    return visitor
  }

  /// Types the name into whatever box asks for it.
  private func confirm(_ visitor: inout Visitor) -> [Effect] {
    visitor.type("gitlab")
    return visitor.press(.enter)
  }

  @Test(arguments: [("delete", true), ("keep", false)])
  func isOfferedWithWhatItIsWorth(_ onDelete: String, _ isNeeded: Bool) throws {
    var visitor = try Visitor.leaveTaking(onDelete: onDelete)
    #expect(visitor.says(BackupPhrases.offered(isNeeded: isNeeded)))
    #expect(visitor.type("b").isEmpty)
    #expect(visitor.says(BackupPhrases.ofRunningGitLab))
  }

  @Test func isMadeAfterAYesAndWatchedToItsEnd() throws {
    var visitor = try begun("CREATED")
    #expect(visitor.says(BackupPhrases.waits("job-1")))
    visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.success(Self.job("RUNNING")))))
    #expect(visitor.says(BackupPhrases.goesOn("job-1", 40)))
    #expect(visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.success(Self.job("COMPLETED"))))).isEmpty)
    #expect(visitor.says(BackupPhrases.isMade("job-1", vault: nil)))
    visitor.type("D")
    #expect(visitor.says(BackupPhrases.isMade("job-1", vault: nil)))
    #expect(confirm(&visitor) == [.order(.delete(stackID: Scene.stackID))])
  }

  @Test func nothingIsDeletedBeforeAWishedBackupIsDecided() throws {
    var asked = try wished()
    asked.arrive(.backedUp(stackID: Scene.stackID, .place(.success(Scene.backupPlace()))))
    for start in [try wished(), asked, try begun("CREATED"), try begun("RUNNING"), try begun("A NEW WORD")] {
      var visitor = start
      #expect(visitor.type("D").isEmpty)
      #expect(visitor.says(BackupPhrases.isPending))
      #expect(!confirm(&visitor).contains(where: Self.isOrder))
      visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.failure(Scene.throttling))))
      visitor.type("D")
      #expect(!confirm(&visitor).contains(where: Self.isOrder), "a look that failed decides nothing")
    }
  }

  @Test(arguments: ["FAILED", "EXPIRED", "ABORTED", "PARTIAL"])
  func aBackupThatFailsTakesTheNameTwice(_ state: String) throws {
    var visitor = try begun()
    visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.success(Self.job(state, "no room")))))
    let words = BackupPhrases.thereIsNoBackup(BackupPhrases.jobEnded("\(state): no room"))
    #expect(visitor.says(words))
    visitor.type("D")
    #expect(visitor.says(words), "the box says it too")
    #expect(confirm(&visitor).isEmpty)
    #expect(visitor.says(BackupPhrases.deletesWithoutBackup) && visitor.says(words))
    #expect(confirm(&visitor) == [.order(.delete(stackID: Scene.stackID))])
  }

  @Test func aBackupThatCannotBeAskedForIsSaidEverywhere() throws {
    let seeking = try wished()
    var asking = seeking
    asking.arrive(.backedUp(stackID: Scene.stackID, .place(.success(Scene.backupPlace()))))
    let refused: [(Visitor, Arrival)] = [
      (seeking, .backedUp(stackID: Scene.stackID, .place(.failure(Scene.trouble)))),
      (asking, .backedUp(stackID: Scene.stackID, .job(.failure(Scene.trouble)))),
    ]
    for (start, arrival) in refused {
      var visitor = start
      #expect(visitor.arrive(arrival).isEmpty)
      let words = BackupPhrases.thereIsNoBackup(Scene.trouble.sentence.followed(by: Scene.trouble.advice))
      #expect(visitor.says(words))
      visitor.type("D")
      #expect(visitor.says(words))
      _ = confirm(&visitor)
      visitor.press(.escape)
      #expect(!visitor.effects.contains(where: Self.isOrder), "a name typed once is not enough")
      visitor.type("D")
      _ = confirm(&visitor)
      _ = confirm(&visitor)
      visitor.arrive(.ordered(stackID: Scene.stackID, .success(Scene.token)))
      visitor.arriveToTheEnd([
        Scene.stackEvent("DELETE_IN_PROGRESS", at: 0, token: Scene.token), Scene.stackEvent("DELETE_COMPLETE", at: 900),
      ])
      visitor.arrive(.outcome(.success(Scene.description("DELETE_COMPLETE"))))
      #expect(visitor.wizard.step == .done)
      #expect(visitor.says(words), "the end says it too")
      visitor.type("b")
    }
  }

  @Test func anOrderInDoubtIsNotToldAsNoBackup() throws {
    var visitor = try wished()
    visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(Scene.backupPlace()))))
    let doubt = Trouble(sentence: Scene.trouble.sentence, advice: Scene.trouble.advice, isOrderInDoubt: true)
    visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.failure(doubt))))
    #expect(visitor.says(BackupPhrases.isNotKnown(doubt.sentence.followed(by: doubt.advice))))
    visitor.type("D")
    #expect(confirm(&visitor).isEmpty, "the name is typed twice")
  }

  /// Which account it is the stack itself says.
  @Test func withoutWhoIsSignedInItIsAWSThatSaysWhy() throws {
    var visitor = try Visitor()
    visitor.enter { $0.beginDestroying() }
    visitor.arrive(.identity(.failure(Scene.trouble)))
    visitor.arrive(.stack(name: "gitlab", .success(Scene.live("CREATE_COMPLETE"))))
    visitor.type("b")
    #expect(visitor.type("y") == [.backUp(stackID: Scene.stackID, .seek(resource: "FileSystem"))])
    visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.failure(Scene.trouble))))
    let reason = Scene.trouble.sentence.followed(by: Scene.trouble.advice)
    #expect(visitor.says(BackupPhrases.thereIsNoBackup(reason)))
  }

  @Test func vaultAndRoleAreMadeOnlyAfterAYesThatNamesThem() throws {
    var visitor = try wished()
    let place = Scene.backupPlace(vault: nil, role: nil)
    #expect(visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(place)))).isEmpty)
    for words in place.toBeMade { #expect(visitor.says(words)) }
    var refusing = visitor
    #expect(refusing.press(.escape).isEmpty)
    #expect(refusing.says(BackupPhrases.thereIsNoBackup(BackupPhrases.wasDeclined)))
    #expect(visitor.type("y") == [.backUp(stackID: Scene.stackID, .setUp(place))])
    #expect(visitor.says(LastCopy.settingUp(place).sentence ?? BackupPhrases.isSetUp))
    let made = Scene.backupPlace()
    #expect(
      visitor.arrive(.backedUp(stackID: Scene.stackID, .place(.success(made)))) == [
        .backUp(stackID: Scene.stackID, .start(made))
      ])
  }

  @Test func afterAFailureItCanBeAskedForAgain() throws {
    var visitor = try begun()
    visitor.arrive(.backedUp(stackID: Scene.stackID, .job(.success(Self.job("FAILED")))))
    visitor.type("b")
    #expect(visitor.says(BackupPhrases.question))
    #expect(!visitor.type("y").isEmpty)
  }

  @Test func leavingWhileItIsMadeSaysThatItGoesOn() throws {
    var visitor = try begun()
    visitor.press(.escape)
    #expect(visitor.says(BackupPhrases.goesOnWithoutUs))
    #expect(visitor.type("y") == [.leave(.saidNo)])
  }
}
