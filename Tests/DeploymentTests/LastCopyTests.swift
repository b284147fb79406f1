import Deployment
import Phrases
import Testing

/// What is known of a copy that was wished for: only what AWS Backup said.
struct LastCopyTests {
  private static let place = BackupPlace(
    fileSystem: "arn:aws:elasticfilesystem:r:1:file-system/fs-1", vault: "v",
    role: RoleARN("arn:aws:iam::123456789012:role/r"))
  private static let reason = Phrase("AWS refused.", "AWS が拒否しました。")

  private static func job(_ state: String) -> BackupJob {
    BackupJob(id: "job-1", state: state, percent: 40, message: "why")
  }

  @Test(arguments: [
    ("CREATED", true, false), ("PENDING", true, false), ("RUNNING", true, false), ("A WORD OF NEXT YEAR", true, false),
    ("", true, false), ("COMPLETED", false, true), ("FAILED", false, false), ("EXPIRED", false, false),
    ("ABORTED", false, false), ("ABORTING", false, false), ("PARTIAL", false, false),
  ])
  func isMadeOnlyIfAWSSaysSo(_ state: String, _ isPending: Bool, _ isMade: Bool) {
    var copy = LastCopy.asked
    copy.take(Self.job(state))
    #expect(copy.isPending == isPending)
    #expect((copy == .made(Self.job(state))) == isMade)
    #expect(copy.isMissing == (!isPending && !isMade))
    if copy.isMissing { #expect(copy.sentence?[.english].contains("\(state): why") == true) }
  }

  @Test func anOrderThatIsRefusedLeavesNoCopyAndSaysWhy() {
    for before in [LastCopy.seeking, .asked] {
      var copy = before
      copy.met(Self.reason)
      #expect(copy == .missing(because: Self.reason))
      #expect(copy.sentence == BackupPhrases.thereIsNoBackup(Self.reason))
    }
  }

  @Test(arguments: Language.allCases)
  func anOrderInDoubtIsNotToldAsNone(_ language: Language) {
    var copy = LastCopy.asked
    copy.met(Self.reason, isInDoubt: true)
    #expect(copy == .notKnown(because: Self.reason) && copy.isMissing && !copy.isPending)
    #expect(copy.sentence?[language] == BackupPhrases.isNotKnown(Self.reason)[language])
  }

  @Test func aLookThatSeesNothingDecidesNothingAtFirst() {
    var copy = LastCopy.asked
    copy.take(Self.job("RUNNING"))
    copy.met(Self.reason)
    #expect(copy.isPending && copy.sentence?[.english].contains("AWS refused.") == true)
    copy.take(Self.job("RUNNING"))
    #expect(copy.sentence?[.english].contains("AWS refused.") == false, "a look that went well clears it")
    for _ in 0..<40 { copy.met(Self.reason) }
    #expect(copy == .notKnown(because: BackupPhrases.cannotBeSeen("job-1", Self.reason)) && copy.isMissing)
  }

  @Test func whatIsMissingIsMadeByNobodyUnasked() {
    var copy = LastCopy.seeking
    var place = Self.place
    place.vault = nil
    #expect(copy.take(place) == nil)
    #expect(copy == .needsPlace(place) && copy.isPending && !copy.goesOnByItself)
    #expect(place.toBeMade == [BackupPhrases.vaultWouldBeMade("gitlab-wizard")])
    place.role = nil
    #expect(place.toBeMade.count == 2)
  }

  @Test func startsWhereEverythingIsThere() {
    var copy = LastCopy.seeking
    #expect(copy.take(Self.place) == Self.place)
    #expect(copy == .asked)
  }

  @Test func aRegionThatForbidsItMakesNoCopy() {
    var copy = LastCopy.seeking
    let off = BackupPlace(fileSystem: "fs", vault: "v", role: Self.place.role, isSwitchedOff: true)
    #expect(copy.take(off) == nil)
    #expect(copy == .missing(because: BackupPhrases.backupsAreSwitchedOff))
  }

  @Test func oneThatRunsAlreadyIsWaitedForInsteadOfASecond() {
    var copy = LastCopy.seeking
    let busy = BackupPlace(fileSystem: "fs", vault: nil, role: nil, running: Self.job("RUNNING"))
    #expect(copy.take(busy) == nil)
    #expect(copy == .underWay(Self.job("RUNNING")))
  }

  @Test(arguments: [
    (["Default", "aws/efs/automatic-backup-vault"], String?("Default")), (["Default", "mine"], "Default"),
    (["Default", "gitlab-wizard"], "gitlab-wizard"), (["aws/efs/automatic-backup-vault"], nil), (["mine"], nil),
    ([], nil),
  ])
  func takesTheVaultThatIsThereButNeverTheReservedOne(_ names: [String], _ expected: String?) {
    #expect(BackupPlace.vault(among: names) == expected)
  }
}
