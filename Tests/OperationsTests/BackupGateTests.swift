import Deployment
import GitLabStack
import Operations
import Phrases
import Testing

/// When an order may be given, as far as a backup before it goes.
@Suite struct BackupGateTests {
  private static let job = BackupJob(id: "job-1", state: "RUNNING", percent: nil, message: nil)
  private static let none = BackupChoice()
  private static let wished = BackupChoice(isWished: true)
  private static let without = BackupChoice(goesWithout: true)
  private static let inAnyCase = BackupChoice(isWished: true, goesWithout: true)
  private static let missing = LastCopy.missing(because: BackupPhrases.wasDeclined)
  private static let unseen = LastCopy.notKnown(because: BackupPhrases.wasDeclined)

  private static let table: [(BackupGate.Occasion, BackupChoice, LastCopy, BackupGate)] = [
    (.change(isRelease: true), none, .notWished, .undecided),
    (.change(isRelease: true), wished, .notWished, .toBeMade),
    (.change(isRelease: true), without, .notWished, .open),
    (.change(isRelease: true), inAnyCase, .notWished, .toBeMade),
    (.change(isRelease: true), wished, missing, .missing),
    (.change(isRelease: true), none, unseen, .missing),
    (.change(isRelease: true), inAnyCase, missing, .open),
    (.change(isRelease: false), none, .notWished, .open),
    (.change(isRelease: false), wished, .notWished, .open),
    (.change(isRelease: false), wished, missing, .open),
    (.deletion, none, .notWished, .open),
    (.deletion, wished, .notWished, .toBeMade),
    (.deletion, wished, missing, .missing),
    (.deletion, wished, unseen, .missing),
    (.deletion, inAnyCase, missing, .open),
  ]

  @Test(arguments: table.indices)
  func opensOnlyForWhatWasDecided(_ row: Int) {
    let (occasion, choice, copy, gate) = Self.table[row]
    #expect(BackupGate(before: occasion, choice, copy) == gate)
  }

  @Test(arguments: [BackupGate.Occasion.change(isRelease: true), .change(isRelease: false), .deletion])
  func nothingBeginsBeforeAWishedBackupIsDecided(_ occasion: BackupGate.Occasion) {
    let place = BackupPlace(fileSystem: "fs", vault: nil, role: nil)
    for copy in [
      LastCopy.seeking, .needsPlace(place), .settingUp(place), .standsBy(place), .asked, .underWay(Self.job),
    ] {
      for choice in [Self.none, Self.wished, Self.without] {
        #expect(BackupGate(before: occasion, choice, copy) == .busy)
      }
    }
    let done = BackupJob(id: "job-1", state: "COMPLETED", percent: nil, message: nil)
    #expect(BackupGate(before: occasion, Self.wished, .made(done)) == .open)
  }

  @Test(arguments: [
    ("CREATE_COMPLETE", "19.2.4-ce.0", true), ("CREATE_COMPLETE", "18.11.11-ce.0", false),
    ("UPDATE_FAILED", "19.2.4-ce.0", true), ("CREATE_FAILED", "19.2.4-ce.0", false),
  ])
  func aReleaseIsOneOnlyToDataThatIsThere(_ status: String, _ tag: String, _ isRelease: Bool) throws {
    let live = try Sample.live(status)
    #expect(live.occasion(of: try ImageTag(tag)) == .change(isRelease: isRelease))
    #expect(live.occasion(of: nil) == .change(isRelease: false))
  }
}
