import Testing
import Upkeep

/// GitLab's own backups, as they are read from what its container says of them.
@Suite struct BackupFilesTests {
  private static let day = 86_400.0

  @Test func tellsReleaseKeysAndWhatFits() throws {
    let seen = BackupFiles(
      reading: """
        gitlab-wizard: release 18.11.11
        gitlab-wizard: file 4939212390 1764381800.123 1764380000_2026_11_28_18.11.11_gitlab_backup.tar
        gitlab-wizard: file 5 1760000100.0 1760000000_2026_10_09_18.8.2-ee_gitlab_backup.tar
        gitlab-wizard: file 7 1750000000.0 by hand_gitlab_backup.tar
        gitlab-wizard: keys 1764381860.5 gitlab_config_1764381859_2026_11_28.tar
        gitlab-wizard: keys 1700000000.0 gitlab_config_1700000000_2023_11_14.tar
        gitlab-wizard: listed

        """)
    let files = try #require(seen)
    #expect(files.release == "18.11.11" && files.files.map(\.release) == ["18.11.11", "18.8.2", nil])
    #expect(files.files.map(\.made) == [1_764_380_000, 1_760_000_000, 1_750_000_000])
    #expect(files.files.map { $0.keys ?? "" } == ["gitlab_config_1764381859_2026_11_28.tar", "", ""])
    #expect(files.files.map { $0.fits(files.release) } == [true, false, nil])
    #expect(files.bytes == 4_939_212_402)
  }

  /// Where `find` failed nobody may say that there is none, or that one has no keys.
  @Test(arguments: [
    "", "gitlab-wizard: release 18.11.11\n",
    "gitlab-wizard: file 5 1760000100.0 1760000000_2026_10_09_18.8.2_gitlab_backup.tar\n",
  ])
  func aLookThatDidNotComeToItsEndSawNothing(_ output: String) {
    #expect(BackupFiles(reading: output) == nil)
    #expect(BackupFiles(reading: output + "gitlab-wizard: listed\n") != nil)
  }

  /// A file that was brought back may be older on the disk than by its name.
  @Test func aFileThatWasWrittenBeforeTheTimeInItsNameHasTheKeysOfBoth() {
    let name = "1764380000_2026_11_28_18.11.11_gitlab_backup.tar"
    let seen = BackupFiles(
      reading: """
        gitlab-wizard: file 5 1764300000.0 \(name)
        gitlab-wizard: keys 1764380060.0 gitlab_config_1.tar
        gitlab-wizard: listed

        """)
    #expect(seen?.files.map(\.keys) == ["gitlab_config_1.tar"])
  }

  @Test func theSameReleaseOfTheOtherEditionDoesNotFit() {
    let file = BackupFile(name: "1764380000_2026_11_28_18.11.11-ee_gitlab_backup.tar", bytes: 1, ended: 0)
    #expect(file.fits("18.11.11") == false && file.isEnterprise)
  }

  @Test(arguments: [
    ("begun\ngitlab-wizard: running 100 stream Dumping database", "running new"),
    ("running 100 copy Dumping uploads ... done", "running copy"), ("running 100 stream ", "running"),
    ("made 200.5 4096 1_2_gitlab_backup.tar\ngitlab-wizard: keys gitlab_config_1.tar", "made with keys"),
    ("made 200.5 4096 1_2_gitlab_backup.tar\ngitlab-wizard: nokeys no room", "made no room"),
    ("failed tar: No space left on device", "failed tar: No space left on device"), ("failed ", "failed "),
    ("busy", "busy"), ("gone", "gone"), ("something else", "nothing"),
  ])
  func readsWhatBecameOfOne(_ output: String, _ words: String) {
    let seen =
      switch FileBackup(reading: "gitlab-wizard: \(output)\n") {
      case .running(100, true, false, "Dumping database"): "running new"
      case .running(100, false, true, "Dumping uploads ... done"): "running copy"
      case .running(100, false, false, ""): "running"
      case .made(let file, nil) where file.keys == "gitlab_config_1.tar" && file.bytes == 4096: "made with keys"
      case .made(let file, let reason?) where file.keys == nil: "made \(reason)"
      case .failed(let reason): "failed \(reason)"
      case .busy: "busy"
      case .gone: "gone"
      case nil: "nothing"
      default: "otherwise"
      }
    #expect(seen == words)
  }

  @Test func aProofComesBackFromItsTagAsItWasNoted() {
    let proof = RecoveryProof(time: 1_796_000_000, seconds: 2460, projects: 41, users: nil)
    #expect(proof.value == "2026-11-30T00:53:20Z seconds=2460 projects=41")
    #expect(RecoveryProof(value: proof.value) == proof)
    for other in ["", "yes", "2026-11-30 seconds=1", "2026-11-30T00:53:20Z", "2026-13-30T00:53:20Z seconds=1"] {
      #expect(RecoveryProof(value: other) == nil, "\(other)")
    }
  }

  @Test func aProofNotesThatNothingWasComparedAndNoTimeThatNobodySaw() {
    let proof = RecoveryProof(time: 1_796_000_000, seconds: nil, projects: 41, users: 12, isCompared: false)
    #expect(proof.value == "2026-11-30T00:53:20Z projects=41 users=12 compared=no")
    #expect(RecoveryProof(value: proof.value) == proof)
  }
}
