import GitLabStack
import Home
import Testing

@Suite struct ReleaseStandingTests {
  @Test func countsTheStepsThatAnUpgradeTakes() throws {
    let old = try ImageTag("18.11.11-ce.0")
    let standing = ReleaseStanding(old)
    #expect(standing.steps == (try Releases.builtIn.path(from: old).steps.map(\.release)))
    #expect(!standing.steps.isEmpty && standing.refusal == nil)
  }

  @Test func hasNothingToDoAtTheGoal() {
    let standing = ReleaseStanding(Releases.builtIn.recommended)
    #expect(standing.steps.isEmpty && standing.refusal == nil && standing.getsFixes)
  }
}
