import Deployment
import Testing

@testable import Upkeep

/// What is known of a restore by its marks, and what a proof is judged by.
struct RestoreTests {
  private static let point = "arn:aws:backup:ap-northeast-1:123456789012:recovery-point:1EB3B5E7"
  private let proof = RestoreMark(.proof(of: "gitlab"), of: point)

  // MARK: Marks

  @Test func aMarkIsOnItsOwnFileSystemsAndOnNoOthers() {
    let token = proof.token("0123456789ab")
    #expect(token.wholeMatch(of: #/gitlab-wizard-0123456789ab-proof-[0-9a-f]{16}/#) != nil && token.count <= 64)
    #expect(proof.isOn(token) && proof.isOn(proof.token("ba9876543210")))
    // What stays is never taken for a proof, though it has the same name and point.
    #expect(!proof.isOn(RestoreMark(.stays(stack: "gitlab-proof"), of: Self.point).token("0123456789ab")))
    #expect(!proof.isOn(RestoreMark(.proof(of: "gitlab"), of: Self.point + "0").token("0123456789ab")))
    #expect(!proof.isOn("gitlab-FileSystem-AbCd"))
  }

  /// A release of the program that computed another one would not find what an earlier one ordered.
  @Test func aMarkIsTheSameInEveryRelease() {
    #expect(proof.token("000000000000") == "gitlab-wizard-000000000000-proof-\(Self.digest)")
  }

  private static let digest = "4130352e85912831"

  @Test func aNameThatIsLongStaysOneThatAStackMayHave() {
    #expect(RestoreGoal.proof(of: String(repeating: "g", count: 128)).stack.count == 128)
  }

  // MARK: Traces

  private func system(_ id: String, _ mark: RestoreMark?, created: Double = 1) -> RestoreTraces.Marked {
    .init(id: id, token: mark?.token("0123456789ab") ?? "somebody", created: created)
  }

  private func job(_ id: String, _ state: String, _ fileSystem: String?) -> RestoreJob {
    RestoreJob(id: id, point: Self.point, state: state, fileSystem: fileSystem)
  }

  private func traces(
    _ systems: [RestoreTraces.Marked], _ jobs: [RestoreJob], _ tokens: [String: String] = [:]
  ) -> RestoreTraces {
    RestoreTraces(of: proof, among: systems, jobs, tokens: tokens)
  }

  @Test func findsTheFileSystemByItsMarkAndTheJobByTheFileSystem() {
    let whole = job("2", "COMPLETED", "fs-2")
    #expect(traces([system("fs-1", nil), system("fs-2", proof)], [whole]) == .restored(fileSystem: "fs-2", whole))
    let running = job("2", "RUNNING", "fs-2")
    #expect(traces([system("fs-2", proof)], [running]) == .underWay(running))
    // AWS forgets its jobs.
    #expect(traces([system("fs-2", proof)], []) == .restored(fileSystem: "fs-2", nil))
    #expect(traces([system("fs-1", nil)], [job("1", "RUNNING", "fs-1")]) == .none)
  }

  @Test func nothingIsMadeOfWhatAFailedJobLeft() {
    let failed = job("1", "FAILED", "fs-1")
    #expect(traces([system("fs-1", proof)], [failed]) == .failed(fileSystem: "fs-1", failed))
    // A second try was whole.
    let systems = [system("fs-1", proof, created: 1), system("fs-2", proof, created: 2)]
    let second = job("2", "COMPLETED", "fs-2")
    #expect(traces(systems, [second, failed]) == .restored(fileSystem: "fs-2", second))
  }

  @Test func aJobThatHasNotNamedItsFileSystemIsKnownByItsToken() {
    let pending = job("1", "PENDING", nil)
    #expect(traces([], [pending], ["1": proof.token("0123456789ab")]) == .underWay(pending))
    #expect(traces([], [pending], ["1": "somebody's"]) == .none)
    #expect(traces([], [pending]) == .unclear(pending))
  }

  /// A file system is not taken for a whole one while nobody knows what the job does that may have made it.
  @Test(arguments: ["RUNNING", "FAILED"])
  func aFileSystemThatItsJobDoesNotNameIsWholeForNobody(_ state: String) {
    let unnamed = job("1", state, nil)
    let systems = [system("fs-1", proof)]
    let known: RestoreTraces = state == "RUNNING" ? .underWay(unnamed) : .failed(fileSystem: "fs-1", unnamed)
    #expect(traces(systems, [unnamed], ["1": proof.token("0123456789ab")]) == known)
    #expect(traces(systems, [unnamed]) == .unclear(unnamed))
    #expect(traces(systems, [unnamed], ["1": "somebody's"]) == .restored(fileSystem: "fs-1", nil))
    // A job that began an hour later has not made it.
    let later = RestoreJob(id: "1", point: Self.point, state: state, created: 3600)
    #expect(traces(systems, [later]) == .restored(fileSystem: "fs-1", nil))
  }

  @Test func ofSeveralTheOneThatIsKnownToBeWholeComesFirst() {
    let systems = [system("fs-1", proof, created: 1), system("fs-2", proof, created: 2)]
    let (whole, running) = (job("1", "COMPLETED", "fs-1"), job("2", "RUNNING", "fs-2"))
    #expect(traces(systems, [running, whole]) == .restored(fileSystem: "fs-1", whole))
  }

  /// Two who order at once have AWS make one file system; who orders after a job that has ended gets another one.
  @Test func theTokenOfATryIsTheSameForEverybody() {
    let first = proof.token(after: nil)
    #expect(first == RestoreMark(.proof(of: "gitlab"), of: Self.point).token(after: nil))
    #expect(proof.isOn(first) && first.count <= 64)
    #expect(Set([first, proof.token(after: "1"), proof.token(after: "2")]).count == 3)
    #expect(first != RestoreMark(.proof(of: "gitlab"), of: Self.point + "0").token(after: nil))
  }

  // MARK: Contents

  @Test func readsTheCountsAndNothingElse() throws {
    let said = "psql: warning\n\(ContentsSince.mark) 41 12 1764380000 40 11 0\n"
    let contents = try #require(ContentsSince(reading: said))
    #expect(contents.now == GitLabContents(projects: 41, users: 12, lastPush: 1_764_380_000))
    #expect(contents.before == GitLabContents(projects: 40, users: 11, lastPush: nil))
    #expect(ContentsSince(reading: "ERROR: relation \"projects\" does not exist") == nil)
  }

  @Test func asksForWhatWasThereBeforeTheBackup() {
    let script = ContentsSince.script(before: 1_764_380_000.9)
    #expect(script.contains("created_at <= to_timestamp(1764380000)") && script.contains("'\(ContentsSince.mark)'"))
  }

  // MARK: The verdict

  private static let live = ContentsSince(
    now: GitLabContents(projects: 41, users: 12, lastPush: 2000),
    before: GitLabContents(projects: 40, users: 12, lastPush: 1000))

  @Test(arguments: [40, 41])
  func whatWasDoneWhileTheCopyWasMadeMayBeInIt(_ projects: Int) {
    #expect(RestoreVerdict(GitLabContents(projects: projects, users: 12, lastPush: 1000), of: Self.live) == .agrees)
  }

  @Test func whatWasThereBeforeHasToBeInIt() {
    let verdict = RestoreVerdict(GitLabContents(projects: 37, users: 12, lastPush: 900), of: Self.live)
    #expect(verdict == .differs([.projects(37, least: 40, most: 41), .lastPush(900, least: 1000)]) && !verdict.isGood)
    let users = RestoreVerdict(GitLabContents(projects: 40, users: 11, lastPush: 1500), of: Self.live)
    #expect(users == .differs([.users(11, least: 12, most: 12)]))
  }

  /// What was deleted in the live one since is in the copy, and speaks for it.
  @Test(arguments: [(43, 12), (40, 13)])
  func moreThanThereIsNowIsNoFault(_ projects: Int, _ users: Int) {
    let verdict = RestoreVerdict(GitLabContents(projects: projects, users: users, lastPush: 1000), of: Self.live)
    #expect(verdict == .holdsMore && verdict.isGood)
  }

  @Test func anEmptyGitLabIsNoProof() {
    #expect(RestoreVerdict(.empty, of: nil) == .empty)
    #expect(RestoreVerdict(GitLabContents(projects: 0, users: 1, lastPush: nil), of: Self.live) == .empty)
    #expect(!RestoreVerdict(.empty, of: Self.live).isGood)
  }

  @Test func withoutTheLiveOneThereIsNothingToCompareWith() {
    let verdict = RestoreVerdict(GitLabContents(projects: 3, users: 2, lastPush: nil), of: nil)
    #expect(verdict == .alone && verdict.isGood)
  }
}
