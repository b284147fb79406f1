import Account
import GitLabStack
import Phrases
import Testing

/// Answers remember the account that they are for.
struct AccountGuardTests {
  private func check(_ account: String?, signedIn: AccountAnswer? = nil) throws -> Check? {
    var situation = Situation(answers: account.map { [.accountID: .text($0)] } ?? [:])
    if let signedIn { situation.seen[.identity] = .seen(signedIn) }
    return try situation.check("account.other")
  }

  @Test func answersForNoAccountAreForEach() throws { #expect(try check(nil) == nil) }

  @Test func theAccountOfTheAnswersIsWell() throws { #expect(try check("123456789012")?.state == .ok) }

  @Test func anotherOneStopsTheDeploymentUntilSomebodySaysYes() throws {
    let check = try #require(try check("210987654321"))
    #expect(check.state == .fail)
    for number in ["123456789012", "210987654321"] {
      #expect(check.reason.english.contains(number) && check.reason.japanese.contains(number))
    }
    let yes = try #require(check.fixes.first?.answer)
    #expect(yes.flag == "--account.id 123456789012")
    #expect(try self.check(yes.value)?.state == .ok)
  }

  @Test func whereNobodyIsSignedInNothingIsSaidOfIt() throws {
    let check = try check("123456789012", signedIn: .identity(.nobody(because: AWSPhrases.awsThrottles)))
    #expect(check?.state == .unknown)
  }

  // MARK: Credentials

  private func credentials(_ left: Double?, for longest: Double? = 1080) throws -> Check? {
    var situation = Situation().seeing(
      .credentials, .credentials(left.map { CredentialsEnd(time: 1_796_000_000, left: $0) }))
    situation.longest = longest
    return try situation.check("account.credentials")
  }

  /// The moment is said, and not how long it is till then: the sentence stays on the screen while time goes on.
  @Test(arguments: [(1081.0, Check.State.ok), (1079, .warn), (-5, .warn)])
  func credentialsAreHeldAgainstTheTimeThatTheDeploymentCanTake(_ left: Double, _ state: Check.State) throws {
    let check = try #require(try credentials(left))
    #expect(check.state == state && check.found.english == "until \(UTC.date(1_796_000_000))")
    #expect(check.reason.english.contains(UTC.date(1_796_000_000)))
    #expect(check.reason.english.contains("18") && check.reason.japanese.contains("18 分"))
  }

  @Test func credentialsWithoutAnEndAreSaidToHaveNone() throws {
    let check = try #require(try credentials(nil))
    #expect(check.state == .ok && check.found.japanese == "期限なし")
  }

  @Test func whereNobodyKnowsHowLongItTakesNothingIsHeldAgainstIt() throws {
    #expect(try credentials(60, for: nil) == nil)
  }

  @Test func theEndOfCredentialsIsAskedForAnewAndWhatIsWellIsNot() throws {
    var situation = Situation(answers: [.networkEgress: .text("nat-instance")])
    situation.longest = 1080
    let settled = try situation.answered().settled
    #expect(settled.contains(.setting(.region)) && !settled.contains(.setting(.credentials)))
  }

  @Test(arguments: ["12345678901", "1234567890123", "12345678901a", "１２３４５６７８９０１", "-12345678901"])
  func whatIsNoAccountIsRefused(_ text: String) throws {
    var answers = Answers()
    answers[.accessAllowedCIDRs] = .list(["52.1.2.0/24"])
    answers[.accountID] = .text(text)
    #expect(Choices.objection(to: .accountID, in: answers) != nil)
  }
}
