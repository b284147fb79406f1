import Deployment
import Operations
import Phrases
import Testing
import Upkeep

/// A backup by `gitlab-backup`, followed by what its container says.
@Suite struct FileBackupRunTests {
  private static let lost = Trouble(
    sentence: Phrase(verbatim: "lost"), advice: Phrase(verbatim: ""), isOrderInDoubt: true)
  private static let denied = Trouble(
    sentence: Phrase(verbatim: "denied"), advice: Phrase(verbatim: ""), exitCode: .refusedByAWS)

  private func run(_ outputs: String...) -> (FileBackupRun, [FileBackupRun.Request]) {
    var run = FileBackupRun()
    var requests = run.begin()
    for output in outputs { requests = run.update(.success("gitlab-wizard: \(output)\n")) }
    return (run, requests)
  }

  @Test func looksUntilItIsMade() {
    let (running, requests) = run("running 100 stream Dumping database")
    #expect(requests == [.look(pause: 20)] && running.end == nil && running.goesOnByItself)
    let (made, rest) = run("running 100 stream x", "made 1 2 a_gitlab_backup.tar\ngitlab-wizard: nokeys no room")
    #expect(rest.isEmpty && made.end?.exitCode == .done && made.end?.status == "COMPLETED")
    #expect(made.sentence?.english.contains("Settings and keys were NOT packed: no room") == true)
    // One that nobody had heard the end of is told with its own time.
    #expect(made.sentence?.english.contains("(2 B, 1970-01-01 00:00 UTC)") == true)
  }

  @Test(arguments: [
    ("failed tar: Disk quota exceeded", ExitCode.failed, "FAILED", "Disk quota exceeded"),
    ("busy", .checkFailed, "NOT_STARTED", "one at a time"), ("gone", .failed, "ABORTED", "was replaced"),
  ])
  func endsAsGitLabSays(_ output: String, _ code: ExitCode, _ status: String, _ words: String) {
    let (run, requests) = run(output)
    #expect(requests.isEmpty && run.end?.exitCode == code && run.end?.status == status)
    #expect(run.sentence?.english.contains(words) == true)
  }

  @Test func whatNeverCameToTheContainerBeganNothing() {
    var run = FileBackupRun()
    _ = run.begin()
    #expect(run.update(.failure(Self.denied)).isEmpty)
    #expect(run.end == .refused(Self.denied) && run.end?.exitCode == .refusedByAWS && !run.goesOnByItself)
  }

  @Test func looksOnWhereASessionIsLostAndSaysAfterAWhileThatNobodyKnows() {
    var run = FileBackupRun()
    _ = run.begin()
    for _ in 1..<10 {
      #expect(run.update(.failure(Self.lost)) == [.look(pause: 20)])
      #expect(run.goesOnByItself && run.trouble == Self.lost.sentence)
    }
    #expect(run.update(.failure(Self.denied)).isEmpty)
    #expect(run.end == .notKnown(Self.denied.sentence) && run.end?.exitCode == .running)
  }

  @Test func oneLookThatSeesSomethingForgetsThoseThatDidNot() {
    var run = FileBackupRun()
    _ = run.begin()
    for _ in 1..<10 { _ = run.update(.failure(Self.lost)) }
    _ = run.update(.success("gitlab-wizard: running 1 stream x\n"))
    #expect(run.trouble == nil)
    #expect(run.update(.failure(Self.lost)) == [.look(pause: 20)])
  }
}
