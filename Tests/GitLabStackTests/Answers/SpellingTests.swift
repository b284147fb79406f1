import Testing

@testable import GitLabStack

/// What may have been meant by a name that there is not.
struct SpellingTests {
  private static let keys = AnswerKey.allCases.map(\.rawValue)

  @Test(arguments: [
    ("network.egres", "network.egress"), ("netwrok.egress", "network.egress"), ("egress", "network.egress"),
    ("Network.Egress", "network.egress"), ("access.allowedCIDRs", "access.allowedCidrs"), ("cidr", "network.cidr"),
    ("storage.ondelete", "storage.onDelete"), ("storage.backup", "storage.backups"), ("zoneid", "domain.zoneId"),
    ("logs", "logs.containerInsights"),
  ])
  func namesTheKeyThatIsNear(typed: String, key: String) {
    #expect(Spelling.nearest(to: typed, among: Self.keys) == key)
  }

  @Test(arguments: ["colour.of.the.moon", "xyz", "", "q", "network.everything"])
  func namesNoneThatIsFar(typed: String) {
    #expect(Spelling.nearest(to: typed, among: Self.keys) == nil)
  }

  @Test(arguments: [
    ("plan", "plan", 0), ("plna", "plan", 1), ("pln", "plan", 1), ("plann", "plan", 1), ("plin", "plan", 1),
    ("", "plan", 4), ("stats", "cost", 4),
  ])
  func countsLettersThatAreWrong(left: String, right: String, distance: Int) {
    #expect(Spelling.distance(left, right) == distance)
    #expect(Spelling.distance(right, left) == distance)
  }
}
